import { lettersOf } from '@/lib/lexicon/codes';
import { kindOf } from './kinds';
import type { Stem } from './read-tables';

/**
 * Gives every native lemma its root, in codes. The tables name roots in the headings of their blocks, with a bare alef
 * for a hamza; blocks of words that begin with a hamza often have no heading and get the root that their lemmas share.
 * Names and loanwords get none.
 */
export function assignRoots(stems: readonly Stem[]): Stem[] {
  const blocks = new Map<number, Stem[]>();
  for (const stem of stems) {
    const block = blocks.get(stem.rootBlock);
    if (block) block.push(stem);
    else blocks.set(stem.rootBlock, [stem]);
  }
  const rootOfBlock = new Map<number, string>();
  for (const [number, block] of blocks) rootOfBlock.set(number, rootOf(block));
  return stems.map((stem) => {
    const root = rootOfBlock.get(stem.rootBlock) ?? '';
    return { ...stem, root: root !== '' && isNative(stem, root) ? root : '' };
  });
}

function rootOf(block: readonly Stem[]): string {
  const heading = (block[0]?.root ?? '').replace(/\/.*$/, '');
  if (heading !== '') return restoreHamza(heading, block);
  return inferRoot(block);
}

/** An alef in a heading is a hamza: roots have no alef. Two letters stand for a doubled second radical. */
function restoreHamza(heading: string, block: readonly Stem[]): string {
  const plain = heading.replace(/[A|<&}']/g, '>');
  const root = /^..$/.test(plain) ? plain + plain.charAt(1) : plain;
  if (!/^[^aiuo~FNK`AYp]{3,4}$/.test(root)) return '';
  const hasVerb = block.some((stem) => /^[PI]V/.test(stem.category));
  const fits = block.some((stem) => containsInOrder(consonants(stem.lemmaForm), root));
  return hasVerb || fits ? root : '';
}

/** The root of a block without heading: three radicals of its plainest verb or, without one, of its shortest noun. */
function inferRoot(block: readonly Stem[]): string {
  const verb = block.find((stem) => /^PV/.test(stem.category) && radicals(stem.lemmaForm).length === 3);
  if (verb) return radicals(verb.lemmaForm);
  const lemmas = [...new Set(block.filter((stem) => kindOf(stem).tag === 'NN').map((stem) => stem.lemmaForm))];
  const three = lemmas.map(radicals).filter((root) => root.length === 3);
  return three[0] ?? '';
}

/** Letters of a form that may be radicals: hamzas as one, doubled letters twice, long vowels and ta marbuta left out. */
function radicals(form: string): string {
  return consonants(form.replace(/^[>]([^aiuo])o/, '$1'));
}

function consonants(form: string): string {
  const doubled = form.replace(/(.)~/g, (_, letter: string) => letter + letter);
  const strong = doubled
    .replace(/uw(?![aiu~])/g, '')
    .replace(/iy(?![aiu~])/g, '')
    .replace(/p$/, '');
  return lettersOf(strong)
    .replace(/\|/g, '>A')
    .replace(/[<&}']/g, '>')
    .replace(/[A{Y]/g, '');
}

function containsInOrder(letters: string, root: string): boolean {
  let at = 0;
  for (const letter of letters) if (at < root.length && letter === root[at]) at++;
  return at === root.length;
}

/** A lemma shows its root when its strong radicals stand in it in order; names never do. */
function isNative(stem: Stem, root: string): boolean {
  if (kindOf(stem).pos === 'proper-noun') return false;
  const strong = root.replace(/[wy>]/g, '');
  const letters = lettersOf(stem.lemmaForm.replace(/(.)~/g, (_, letter: string) => letter + letter));
  return containsInOrder(letters, dedupe(strong, letters));
}

/** A doubled radical may be written once (مَدّ after a vowel loses nothing, أَمَدّ neither): one of two is enough. */
function dedupe(strong: string, letters: string): string {
  return containsInOrder(letters, strong) ? strong : strong.replace(/(.)\1/, '$1');
}
