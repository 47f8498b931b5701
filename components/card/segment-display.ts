import type { SegmentRole, WordSegment } from '@/lib/messages';

/** A piece of a word as the card shows it. */
export interface ShownSegment {
  text: string;
  role: SegmentRole;
  /** Colour of the piece: one of the inks that clitics have, or none for the stem. */
  ink: 'conjunction' | 'preposition' | 'article' | 'pronoun' | '';
  /** Key that names the piece. */
  function: string;
  gloss: string;
}

const TATWEEL = '\u0640';
const MARKS = /[\u064B-\u065F\u0670]/g;
/** Letters that never join to what follows. */
const NO_JOIN_AFTER = /[اأإآٱدذرزوؤةىء]$/;

/** The pieces of a word with inflection joined to its stem: what a reader tells apart. */
export function shownSegments(segments: readonly WordSegment[]): ShownSegment[] {
  const shown: ShownSegment[] = [];
  for (const segment of segments) {
    const text = segment.vowelled || segment.text;
    const last = shown.at(-1);
    const inflects = segment.role === 'suffix' && last?.role === 'stem';
    const sameStem = segment.role === 'stem' && last?.role === 'stem';
    if (last && (inflects || sameStem)) {
      last.text += text;
      last.gloss ||= segment.gloss;
      continue;
    }
    shown.push({ text, role: segment.role, ink: inkOf(segment), function: segment.function, gloss: segment.gloss });
  }
  return shown;
}

function inkOf(segment: WordSegment): ShownSegment['ink'] {
  if (segment.role === 'article') return 'article';
  if (segment.role === 'enclitic') return 'pronoun';
  if (segment.role !== 'proclitic') return '';
  return segment.function === 'preposition' ? 'preposition' : 'conjunction';
}

/** A piece by itself, with a tatweel where it joins its neighbours: لِـ، ـهُمْ. */
export function standingAlone(segments: readonly ShownSegment[], at: number): string {
  const segment = segments[at] as ShownSegment;
  const before = segments[at - 1];
  const isClitic = segment.role !== 'stem';
  const joinsAfter = at < segments.length - 1 && isClitic && joins(segment.text);
  const joinsBefore = before !== undefined && isClitic && joins(before.text);
  return `${joinsBefore ? TATWEEL : ''}${segment.text}${joinsAfter ? TATWEEL : ''}`;
}

function joins(text: string): boolean {
  const letters = text.replace(MARKS, '');
  return letters !== '' && !NO_JOIN_AFTER.test(letters);
}
