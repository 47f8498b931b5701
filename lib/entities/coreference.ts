import { toSkeleton } from '@/lib/arabic';
import type { EntityType } from './types';

/** A mention of the page in reading order; `name` is canonical. */
export interface Mention {
  type: EntityType;
  name: string;
  /** Index of the mention that this one stands in brackets behind, «منظمة … (الإيسيسكو)», or undefined. */
  glosses?: number;
}

/** A name that the page has, however often. */
interface Name {
  type: EntityType;
  words: string[];
  key: string;
  /** Fuller names that this one may stand for. */
  fuller: Name[];
  /** Key and index of its latest mention so far; the index is -1 before the first. */
  latest: number;
  latestKey: string;
}

/** Words of a name for comparing: skeletons without the article, punctuation dropped. */
function wordsOf(name: string): string[] {
  return toSkeleton(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));
}

/** True when `short` is a part of `long` that people use for it: any words in order (person), the first ones (others). */
function isShortFor(short: string[], long: string[], type: EntityType): boolean {
  if (short.length >= long.length) return false;
  if (type !== 'person') return short.length >= 2 && short.every((word, i) => word === long[i]);
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/**
 * Gives every mention the key of its chain. A short form joins the latest fuller name of its type before it («المهيري»
 * after «خالد المهيري»), else one that comes later; a bracketed name joins the one that it glosses.
 */
export function coreferenceKeys(mentions: readonly Mention[]): string[] {
  const names = new Map<string, Name>();
  const nameOf = mentions.map(({ type, name }) => {
    const words = wordsOf(name);
    const key = `${type}:${words.join(' ')}`;
    let entry = names.get(key);
    if (!entry) {
      entry = { type, words, key, fuller: [], latest: -1, latestKey: key };
      names.set(key, entry);
    }
    return entry;
  });
  linkFullerNames([...names.values()]);
  const keys: string[] = [];
  for (const [at, mention] of mentions.entries()) {
    const name = nameOf[at] as Name;
    const glossed = mention.glosses === undefined ? undefined : mentions[mention.glosses];
    const key = glossed?.type === mention.type ? (keys[mention.glosses as number] as string) : keyOf(name);
    name.latest = at;
    name.latestKey = key;
    keys.push(key);
  }
  return keys;
}

function linkFullerNames(names: Name[]): void {
  const byWord = new Map<string, Name[]>();
  for (const name of names) {
    if (name.type === 'date' || name.words.length < 2) continue;
    for (const word of new Set(name.words)) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  for (const name of names) {
    const candidates = byWord.get(name.words[0] ?? '') ?? [];
    name.fuller = candidates.filter(
      (other) => other.type === name.type && isShortFor(name.words, other.words, name.type),
    );
  }
}

function keyOf(name: Name): string {
  let best: Name | undefined;
  for (const other of name.fuller) if (other.latest > (best?.latest ?? -1)) best = other;
  if (best) return best.latestKey;
  if (name.latest !== -1) return name.latestKey;
  const later = name.fuller[0];
  return later ? keyOf(later) : name.key;
}
