import type { WordReading } from '@/lib/messages';

type Glossed = Pick<WordReading, 'segments' | 'gloss' | 'pos'>;

const NOMINAL = new Set(['noun', 'adjective', 'numeral', 'proper-noun']);

/** The gloss of the stem alone, its senses apart by commas. */
export function stemGloss(reading: Glossed): string {
  const parts = reading.gloss.split(' + ');
  const before = glossesOf(reading, 'proclitic');
  const after = glossesOf(reading, 'enclitic');
  while (parts.length > 1 && parts[0] === before[0]) {
    parts.shift();
    before.shift();
  }
  while (parts.length > 1 && parts.at(-1) === after.at(-1)) {
    parts.pop();
    after.pop();
  }
  return parts.join(' ').replace(/\s*;\s*/g, ', ');
}

/** The first sense of the stem, for the narrow column under it. */
export function firstSense(reading: Glossed): string {
  return stemGloss(reading).split(', ')[0] ?? '';
}

/** The gloss of the whole word in the order of English: «and for their institutions», «will receive it/them/her». */
export function glossLine(reading: Glossed): string {
  const stem = stemGloss(reading);
  if (stem === '') return '';
  const before = glossesOf(reading, 'proclitic').map((gloss) => (gloss.split(/[;/]/)[0] ?? '').replace(/ the$/, ''));
  const pronoun = glossesOf(reading, 'enclitic').join(' ');
  const article = reading.segments.some(({ role }) => role === 'article') ? 'the' : '';
  const words = NOMINAL.has(reading.pos) ? [...before, pronoun || article, stem] : [...before, stem, pronoun];
  return words.filter(Boolean).join(' ');
}

function glossesOf({ segments }: Glossed, role: 'proclitic' | 'enclitic'): string[] {
  return segments.filter((segment) => segment.role === role && segment.gloss !== '').map(({ gloss }) => gloss);
}
