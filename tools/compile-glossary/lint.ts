import { isArabicWord, stripHarakat, toSkeleton } from '@/lib/arabic';
import { DOMAINS, LEVELS, type Term } from '@/lib/glossary';
import type { TermFile } from './read-terms';
import { vowelFaults } from './vowel-marks';

/** A definition is one sentence that reads aloud in one breath. */
const MAX_DEFINITION = 160;
const FIELDS = new Set([
  'id',
  'headword',
  'variants',
  'english',
  'abbreviation',
  'domain',
  'level',
  'definition',
  'related',
]);

/** Checks the term files. @returns one message for each fault, each naming file and term. */
export function lintTerms(files: readonly TermFile[]): string[] {
  const messages: string[] = [];
  const terms: { place: string; term: Term }[] = [];
  for (const { name, entries } of files) {
    entries.forEach((entry, index) => {
      const id = (entry as { id?: unknown } | null)?.id;
      const place = `${name}.json, ${typeof id === 'string' ? id : `entry ${index + 1}`}`;
      const shape = shapeFaults(entry);
      messages.push(...shape.map((fault) => `${place}: ${fault}`));
      if (shape.length > 0) return;
      const term = entry as Term;
      terms.push({ place, term });
      messages.push(...termFaults(term, name).map((fault) => `${place}: ${fault}`));
    });
  }
  return [...messages, ...duplicateFaults(terms), ...referenceFaults(terms)];
}

/** Whether the entry has the fields of a term, with values of their types. */
function shapeFaults(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return ['is no object'];
  const record = entry as Record<string, unknown>;
  const definition = (record.definition ?? {}) as Record<string, unknown>;
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '' && !/^\s|\s$|\s\s/.test(value);
  const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
  const faults = Object.keys(record)
    .filter((field) => !FIELDS.has(field))
    .map((field) => `unknown field ${field}`);
  for (const field of ['id', 'headword', 'english', 'domain', 'level']) {
    if (!isText(record[field])) faults.push(`${field} must be text without stray spaces`);
  }
  if (record.abbreviation !== undefined && !isText(record.abbreviation)) faults.push('abbreviation must be text');
  for (const field of ['variants', 'related'])
    if (!isList(record[field])) faults.push(`${field} must be a list of texts`);
  for (const language of ['ar', 'en'])
    if (!isText(definition[language])) faults.push(`definition.${language} must be text`);
  return faults;
}

function termFaults(term: Term, file: string): string[] {
  const { id, headword, variants, english, domain, level, definition } = term;
  const faults: string[] = [];
  const check = (ok: boolean, fault: string): void => {
    if (!ok) faults.push(fault);
  };
  check(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), 'id must be a kebab-case slug');
  check(DOMAINS.includes(domain), `unknown domain ${domain}`);
  check(domain === file, `domain ${domain} does not belong in ${file}.json`);
  check(LEVELS.includes(level), `unknown level ${level}`);
  check(!isArabicWord(english), 'english holds Arabic letters');
  faults.push(...vowelFaults(headword).map((fault) => `headword ${fault}`));
  for (const variant of variants) {
    const plain = variant.replace(/ـ(?=\d)/, '');
    check(/^[\p{Script=Arabic}A-Za-z0-9 «»-]+$/u.test(plain), `variant «${variant}» holds a strange character`);
    check(stripHarakat(plain) === plain, `variant «${variant}» has vowel marks`);
  }
  check(
    definition.ar.length <= MAX_DEFINITION,
    `definition.ar has ${definition.ar.length} characters, more than ${MAX_DEFINITION}`,
  );
  check(
    definition.en.length <= MAX_DEFINITION,
    `definition.en has ${definition.en.length} characters, more than ${MAX_DEFINITION}`,
  );
  check(/^[^.!?؟]*(?:\d\.\d[^.!?؟]*)*\.$/.test(definition.ar), 'definition.ar must be one sentence with a full stop');
  check(/^[^!?]*\.$/.test(definition.en), 'definition.en must be one sentence with a full stop');
  check(!/[,;?]/.test(definition.ar), 'definition.ar has Latin punctuation');
  check(!isCircular(headword, definition.ar), 'definition.ar repeats the headword');
  return faults;
}

const bare = (phrase: string): string => toSkeleton(phrase).replace(/(?<=^| )ال(?=..)/g, '');

function isCircular(headword: string, definition: string): boolean {
  return ` ${bare(definition).replace(/[^\p{L} ]/gu, '')} `.includes(` ${bare(headword)} `);
}

function duplicateFaults(terms: readonly { place: string; term: Term }[]): string[] {
  const faults: string[] = [];
  const ids = new Map<string, string>();
  const forms = new Map<string, string>();
  for (const { place, term } of terms) {
    const sameId = ids.get(term.id);
    if (sameId) faults.push(`${place}: the id also stands in ${sameId}`);
    ids.set(term.id, place);
    for (const form of [term.headword, ...term.variants]) {
      const key = bare(form);
      const same = forms.get(key);
      if (same)
        faults.push(`${place}: «${stripHarakat(form)}» also stands in ${same === place ? 'the same term' : same}`);
      forms.set(key, place);
    }
  }
  return faults;
}

function referenceFaults(terms: readonly { place: string; term: Term }[]): string[] {
  const ids = new Set(terms.map(({ term }) => term.id));
  return terms.flatMap(({ place, term }) => {
    const faults = term.related.filter((id) => !ids.has(id)).map((id) => `${place}: related term ${id} does not exist`);
    if (term.related.includes(term.id)) faults.push(`${place}: is related to itself`);
    if (new Set(term.related).size < term.related.length) faults.push(`${place}: a related term stands twice`);
    return faults;
  });
}
