import { finish, mix } from './hash';
import { Template } from './templates';
import type { WordDescription } from './word-description';
import type { PhraseTable } from './word-table';

/** Room that a caller must give `contextFeatures`. */
export const MAX_CONTEXT_FEATURES = 64;

/** A line of text as features see it: descriptions with two boundaries before and behind, and what lists say. */
export interface Line {
  /** `words[at + PADDING]` describes token `at`. */
  words: WordDescription[];
  /**
   * For each token: 0, or what a listed name covers it: 1 + type × PHRASE_PLACES + (0 first, 1 inside, 2 last), where
   * types of names from the gazetteer begin at LISTED.
   */
  phrases: Uint8Array;
  /** For each token: 1 when a joiner glues it to the one before. */
  joined: Uint8Array;
  /** For each token: its JunctionKind. */
  kinds: Uint8Array;
  length: number;
}

export const PADDING = 2;
/** Codes that a listed name has for its words. */
export const PHRASE_PLACES = 3;
/** Types of listed names: below it those found in raw news, from it on those of the gazetteer. */
export const LISTED = 3;
const LONGEST_PHRASE = 7;

/** Marks the longest listed names of a line, left to right; words of a name after the first carry no proclitic. */
export function matchPhrases(words: WordDescription[], length: number, phrases: PhraseTable): Uint8Array {
  const codes = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    let hash = phraseStart((words[at + PADDING] as WordDescription).core);
    let end = 0;
    let type = 0;
    for (let next = at + 1; next < length && next < at + LONGEST_PHRASE; next++) {
      const known = phrases.find(finish(hash));
      if (known === undefined) break;
      hash = phraseNext(hash, (words[next + PADDING] as WordDescription).identity);
      const whole = phrases.find(finish(hash));
      if (whole === undefined) break;
      if (whole > 0) {
        end = next + 1;
        type = whole - 1;
      }
    }
    if (end === 0) continue;
    for (let i = at; i < end; i++) codes[i] = 1 + type * PHRASE_PLACES + (i === at ? 0 : i === end - 1 ? 2 : 1);
    at = end - 1;
  }
  return codes;
}

/** Hash of a listed name's first word, by its core; `finish` it to look it up. */
export function phraseStart(core: number): number {
  return mix(0x9e37, core);
}

/** Hash of a listed name with one word more. */
export function phraseNext(hash: number, identity: number): number {
  return mix(hash, identity);
}

function pair(template: Template, place: number, a: number, b: number): number {
  return finish(mix(mix(mix(template, place), a), b));
}

function triple(template: Template, place: number, a: number, b: number, c: number): number {
  return finish(mix(mix(mix(mix(template, place), a), b), c));
}

/**
 * Writes the hashes of the features that join token `at` with its neighbours to `out`; returns how many. The first
 * `LEXICAL_CONTEXT` of them name the token's own word.
 */
export function contextFeatures(line: Line, at: number, out: Uint32Array): number {
  const { words } = line;
  const w2 = words[at] as WordDescription;
  const w1 = words[at + 1] as WordDescription;
  const w = words[at + 2] as WordDescription;
  const n1 = words[at + 3] as WordDescription;
  const n2 = words[at + 4] as WordDescription;
  let n = 0;
  out[n++] = pair(Template.WordPair, 0, w1.identity, w.identity);
  out[n++] = pair(Template.WordPair, 1, w.identity, n1.identity);
  out[n++] = pair(Template.CorePair, 0, w1.core, w.core);
  out[n++] = pair(Template.CorePair, 1, w.core, n1.core);
  out[n++] = pair(Template.CoreForm, 0, w.core, w.form);
  // End of the lexical ones: see LEXICAL_CONTEXT.
  out[n++] = pair(Template.WordPair, 2, w2.identity, w1.identity);
  out[n++] = pair(Template.WordPair, 3, n1.identity, n2.identity);
  out[n++] = pair(Template.WordPair, 4, w1.identity, n1.identity);
  out[n++] = pair(Template.WordCoarse, 0, w1.identity, w.coarse);
  out[n++] = pair(Template.WordCoarse, 1, n1.identity, w.coarse);
  out[n++] = pair(Template.WordCoarse, 2, w2.identity, w.coarse);
  out[n++] = triple(Template.CoarseTriple, 5, w2.core, w1.coarse, w.coarse);
  out[n++] = pair(Template.CoreForm, 1, w1.core, w.form);
  out[n++] = pair(Template.CoreEnding, 0, w1.core, w.ending);
  n = coarseFeatures(w2, w1, w, n1, n2, out, n);
  n = knowledgeFeatures(w1, w, n1, out, n);
  return listFeatures(line, at, w, out, n);
}

/** How many of `contextFeatures` name the token's own word. */
export const LEXICAL_CONTEXT = 5;

function coarseFeatures(
  w2: WordDescription,
  w1: WordDescription,
  w: WordDescription,
  n1: WordDescription,
  n2: WordDescription,
  out: Uint32Array,
  from: number,
): number {
  let n = from;
  out[n++] = pair(Template.CoarsePair, 0, w1.coarse, w.coarse);
  out[n++] = pair(Template.CoarsePair, 1, w.coarse, n1.coarse);
  out[n++] = pair(Template.CoarsePair, 2, w1.coarse, n1.coarse);
  out[n++] = pair(Template.CoarsePair, 3, w2.coarse, w1.coarse);
  out[n++] = pair(Template.CoarsePair, 4, n1.coarse, n2.coarse);
  out[n++] = pair(Template.CoarsePair, 5, w2.coarse, w.coarse);
  out[n++] = triple(Template.CoarseTriple, 0, w1.coarse, w.coarse, n1.coarse);
  out[n++] = triple(Template.CoarseTriple, 1, w2.coarse, w1.coarse, w.coarse);
  out[n++] = triple(Template.CoarseTriple, 2, w.coarse, n1.coarse, n2.coarse);
  out[n++] = pair(Template.FinePair, 0, w1.fine, w.fine);
  out[n++] = pair(Template.FinePair, 1, w.fine, n1.fine);
  out[n++] = triple(Template.CoarseTriple, 3, w1.coarse, w.form, w.ending);
  return n;
}

function knowledgeFeatures(
  w1: WordDescription,
  w: WordDescription,
  n1: WordDescription,
  out: Uint32Array,
  from: number,
): number {
  let n = from;
  if ((w1.usage | w.usage | n1.usage) !== 0) {
    out[n++] = pair(Template.UsagePair, 0, w1.usage, w.usage);
    out[n++] = pair(Template.UsagePair, 1, w.usage, n1.usage);
    out[n++] = triple(Template.UsageTriple, 0, w1.usage, w.usage, n1.usage);
    out[n++] = pair(Template.UsageCoarse, 0, w1.usage, w.coarse);
    out[n++] = pair(Template.UsageCoarse, 1, w1.coarse, w.usage);
    out[n++] = pair(Template.UsageCoarse, 2, w.usage, n1.coarse);
    out[n++] = pair(Template.UsageCoarse, 3, w.usage, w.form);
  }
  if ((w1.parts | w.parts | n1.parts) !== 0) {
    out[n++] = pair(Template.PartPair, 0, w1.parts, w.parts);
    out[n++] = pair(Template.PartPair, 1, w.parts, n1.parts);
    out[n++] = pair(Template.PartPair, 2, w1.parts, w.coarse);
    out[n++] = pair(Template.PartPair, 3, w.parts, w.form);
  }
  return n;
}

function listFeatures(line: Line, at: number, w: WordDescription, out: Uint32Array, from: number): number {
  let n = from;
  const phrase = line.phrases[at] as number;
  if (phrase !== 0) {
    out[n++] = pair(Template.Phrase, 0, phrase, 0);
    out[n++] = pair(Template.PhraseUsage, 0, phrase, w.usage);
  }
  const before = at > 0 ? (line.phrases[at - 1] as number) : 0;
  if (before !== 0) out[n++] = pair(Template.Phrase, 1, before, phrase);
  const behind = at + 1 < line.length ? (line.phrases[at + 1] as number) : 0;
  if (behind !== 0) out[n++] = pair(Template.Phrase, 2, phrase, behind);
  if (line.joined[at] === 1) out[n++] = pair(Template.Joined, 0, 1, 0);
  if (at + 1 < line.length && line.joined[at + 1] === 1) out[n++] = pair(Template.Joined, 1, 1, 0);
  return n;
}
