/**
 * How far an Arabic name is from a Latin one, 0 (the same consonants) to 1: both are reduced to coarse classes of
 * consonants, vowels left out, and compared by edit distance (Levenshtein, 1966).
 */
export function unlikeness(arabic: string, latin: string): number {
  const own = arabicConsonants(arabic.startsWith('ال') ? arabic.slice(2) : arabic);
  const spellings = [latin, latin.replace(/^(?:Al|El|As|Ar|An|Ad|At|Az|Ash|Adh)[ -]/, '')];
  return Math.min(...spellings.map((spelling) => distance(own, latinConsonants(spelling))));
}

const ARABIC: Record<string, string> = {
  ...Object.fromEntries([...'تطثدضذ'].map((letter) => [letter, 't'])),
  ...Object.fromEntries([...'حخه'].map((letter) => [letter, 'h'])),
  ...Object.fromEntries([...'زظسصش'].map((letter) => [letter, 's'])),
  ...Object.fromEntries([...'جغ'].map((letter) => [letter, 'g'])),
  ...Object.fromEntries([...'قك'].map((letter) => [letter, 'k'])),
  ب: 'b',
  ر: 'r',
  ف: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** Digraphs first, then single letters, in this order. */
const LATIN: [RegExp, string][] = [
  [/tch|sch|sh|ch|tz/g, 's'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/zh/g, 's'],
  [/qu|ck/g, 'k'],
  [/x/g, 'ks'],
  [/j/g, 'g'],
  [/[cq]/g, 'k'],
  [/p/g, 'b'],
  [/v/g, 'f'],
  [/d/g, 't'],
  [/z/g, 's'],
  [/[^bfgthklmnrs]/g, ''],
];

const single = (consonants: string) => consonants.replace(/(.)\1/g, '$1');

function arabicConsonants(name: string): string {
  return single([...name].map((letter) => ARABIC[letter] ?? '').join(''));
}

function latinConsonants(name: string): string {
  return single(LATIN.reduce((text, [from, to]) => text.replace(from, to), name.toLowerCase()));
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] as number) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min((next[j] as number) + 1, (row[j + 1] as number) + 1, replaced));
    }
    row = next;
  }
  return (row[b.length] as number) / Math.max(2, a.length, b.length);
}
