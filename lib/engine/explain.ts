import { type RomanisationScheme, romanise, tokenise } from '@/lib/arabic';
import type { Analysis, Features, LemmaFacts, Lexicon } from '@/lib/lexicon';
import type { WordExplanation, WordReading, WordSegment } from '@/lib/messages/protocol';

const MOST_READINGS = 6;
const MOST_RELATIVES = 5;
const MOST_WORDS = 300;
/** Verb forms as learners number them; the quadriliterals after the tenth. */
const FORMS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'QI', 'QII'];
/** Lemmas of the two least frequent bands help no learner in a list of relatives. */
const RAREST_RELATIVE = 5;

/** Explains the word at [start, end) of a sentence, best reading for this context first. */
export function explainWord(
  lexicon: Lexicon,
  sentence: string,
  [start, end]: readonly [number, number],
  scheme?: RomanisationScheme,
): WordExplanation {
  const tokens = tokenise(sentence).slice(0, MOST_WORDS);
  const words = tokens.map((token) => sentence.slice(token.start, token.end));
  const at = tokens.findIndex((token) => token.start <= start && start < token.end);
  const surface = sentence.slice(start, end);
  const analysed = at < 0 ? [] : lexicon.analyseSentence(words);
  const analyses = analysed[at] ?? lexicon.analyse(surface);
  return {
    surface,
    known: analyses.some((analysis) => lexicon.lemma(analysis.lexemeId) !== undefined),
    readings: analyses.slice(0, MOST_READINGS).map((analysis) => toReading(lexicon, analysis, scheme)),
    forgiven: analyses[0]?.forgiven ?? [],
    readingLine: words.map((text, i) => ({ text, vowelled: analysed[i]?.[0]?.vowelled ?? text })),
  };
}

function toReading(lexicon: Lexicon, analysis: Analysis, scheme: RomanisationScheme | undefined): WordReading {
  const facts = lexicon.lemma(analysis.lexemeId);
  return {
    segments: analysis.segments.map(toSegment),
    lemma: analysis.lemma,
    lemmaGloss: facts?.gloss ?? analysis.gloss,
    vowelled: analysis.vowelled,
    romanised: romanise(analysis.lemma, { capitals: analysis.pos === 'proper-noun', ...(scheme && { scheme }) }),
    root: analysis.root,
    pos: analysis.pos,
    gloss: glossOf(analysis),
    grammar: grammarOf(analysis.features, facts?.derivation),
    pattern: facts?.pattern ?? '',
    verbForm: facts?.form === undefined ? '' : (FORMS[facts.form - 1] ?? ''),
    partner: partnerOf(analysis, facts),
    family: analysis.root === '' ? [] : relatives(lexicon, analysis),
    frequencyBand: facts?.band ?? 0,
  };
}

function toSegment({ text, role, vowelled, gloss, function: name }: Analysis['segments'][number]): WordSegment {
  return { text, role, vowelled: vowelled ?? text, gloss: gloss ?? '', function: name ?? '' };
}

/** The gloss of the whole word: those of its clitics around that of its stem («and + for + institutions + their»). */
function glossOf(analysis: Analysis): string {
  const before = analysis.segments.filter(({ role }) => role === 'proclitic').map(({ gloss }) => gloss ?? '');
  const after = analysis.segments.filter(({ role }) => role === 'enclitic').map(({ gloss }) => gloss ?? '');
  return [...before, analysis.gloss, ...after].filter(Boolean).join(' + ');
}

/** The other number of a noun: the singular of a plural that hides it, the plural that a singular does not tell. */
function partnerOf({ features, lemma, vowelled }: Analysis, facts: LemmaFacts | undefined): WordReading['partner'] {
  if (!facts) return null;
  if (features.number === 'plural') {
    return facts.pos !== 'verb' && !vowelled.includes(lemma) ? { kind: 'singular', vowelled: lemma } : null;
  }
  const plural = facts.plurals[0];
  return features.number === 'singular' && plural ? { kind: 'plural', vowelled: plural } : null;
}

function relatives(lexicon: Lexicon, analysis: Analysis): WordReading['family'] {
  return lexicon
    .family(analysis.root)
    .filter(
      ({ lexemeId, lemma, band }) =>
        lexemeId !== analysis.lexemeId && lemma !== analysis.lemma && band < RAREST_RELATIVE,
    )
    .slice(0, MOST_RELATIVES)
    .map(({ lemma, gloss }) => ({ lemma, gloss: gloss.split(/[;/]/)[0] ?? '' }));
}

const PERSONS = ['first', 'second', 'third'] as const;

/** Keys of the catalogue's grammar words, in the order in which a reader says them. */
function grammarOf(features: Features, derivation: string | undefined): string[] {
  const { aspect, voice, mood, person, gender, number, state, case: ending, future } = features;
  const keys: (string | undefined)[] = [
    derivation,
    future ? 'future' : aspect,
    voice === 'passive' ? voice : undefined,
  ];
  if (person) keys.push([PERSONS[person - 1], person === 1 ? undefined : gender, number].filter(Boolean).join('-'));
  else if (gender && number) keys.push(`${gender}-${number}`);
  else keys.push(number ?? gender);
  keys.push(mood?.replaceAll(' ', '-'), state === 'construct' ? state : undefined, ending?.replaceAll(' ', '-'));
  return keys.filter((key): key is string => Boolean(key));
}
