import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notes, writeNote } from './notes';
import { readerTermId, readerTerms } from './reader-terms';
import { type Saved, save, savedEntries, savedId, WORD_STATES } from './saved';
import { exportAll, importAll, readLines, writeLines } from './transfer';

const word = (headword: string, change: Partial<Saved> = {}): Saved => ({
  id: savedId(headword),
  kind: 'word',
  headword,
  gloss: 'book',
  sentence: 'هذا كتاب.',
  pageTitle: 'صفحة',
  pageUrl: 'https://news.example/1',
  state: 'new',
  savedAt: 1_700_000_000_000,
  ...change,
});
const linesOf = (...entries: unknown[]) => entries.map((entry) => JSON.stringify(entry)).join('\n');

describe('export', () => {
  it('of everything, imported on an empty machine, gives the same everything', async () => {
    await save({ ...word('كِتَاب'), state: 'learning' });
    await writeNote('phishing', 'سطر أول\nسطر ثانٍ');
    await readerTerms.put({
      id: readerTermId('جدار ناري'),
      headword: 'جدار ناري',
      variants: [],
      english: 'firewall',
      domain: 'cybersecurity',
      level: 'B1',
      definition: { ar: '', en: '' },
      related: [],
    });
    const file = await exportAll();
    const before = await fakeBrowser.storage.local.get(null);
    fakeBrowser.reset();
    expect(await importAll(file)).toEqual({ added: 3, updated: 0, same: 0, problems: [] });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(await exportAll()).toBe(file);
  });

  it('holds an entry a line, whatever the texts hold', () => {
    const text = fc.string({ maxLength: 40, unit: 'grapheme' });
    const entry = fc.record({
      headword: fc.string({ minLength: 1, maxLength: 40 }),
      gloss: text,
      sentence: text,
      state: fc.constantFrom(...WORD_STATES),
      savedAt: fc.nat(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ headword }) => savedId(headword) }), (entries) => {
        const saved = entries.map(({ headword, ...rest }) => word(headword, rest));
        const file = writeLines({ saved, terms: [], notes: [] });
        expect(file.split('\n')).toHaveLength(saved.length + 2);
        const { contents, problems } = readLines(file);
        expect(problems).toEqual([]);
        const byId = (list: Saved[]) => new Map(list.map((item) => [item.id, item]));
        expect(byId(contents.saved)).toEqual(byId(saved));
      }),
    );
  });
});

describe('import', () => {
  it('twice doubles nothing', async () => {
    const file = linesOf({ siraj: 1 }, { saved: word('كِتَاب') }, { saved: word('كِتَاب') });
    expect(await importAll(file)).toMatchObject({ added: 1, same: 0 });
    expect(await importAll(file)).toMatchObject({ added: 0, updated: 0, same: 1 });
    expect((await savedEntries.all()).entries).toHaveLength(1);
  });

  it('takes what the file says of an entry that is there already', async () => {
    await save(word('كِتَاب'));
    expect(await importAll(linesOf({ saved: word('كِتَاب', { state: 'known' }) }))).toMatchObject({ updated: 1 });
    expect((await savedEntries.all()).entries[0]?.state).toBe('known');
  });

  it('makes the id anew, so that a file cannot put one word under another’s name', async () => {
    await importAll(linesOf({ saved: word('كِتَاب', { id: savedId('قَلَم') }) }));
    expect((await savedEntries.all()).entries[0]?.id).toBe(savedId('كِتَاب'));
  });

  it('names each line that it cannot read and reads the others', async () => {
    const file = [
      '{"siraj":1}',
      '{"saved":',
      '',
      '[]',
      JSON.stringify({ saved: { ...word('قَلَم'), kind: 'poem' } }),
      JSON.stringify({ recipe: {} }),
      JSON.stringify({ saved: word('كِتَاب') }),
    ].join('\r\n');
    const result = await importAll(`\uFEFF${file}`);
    expect(result.problems).toEqual([
      { line: 2, problem: 'json', field: '' },
      { line: 4, problem: 'shape', field: '' },
      { line: 5, problem: 'field', field: 'kind' },
      { line: 6, problem: 'shape', field: '' },
    ]);
    expect(result.added).toBe(1);
  });

  it('stops at a file of a newer format', async () => {
    const result = await importAll(linesOf({ siraj: 2 }, { saved: word('كِتَاب') }));
    expect(result).toEqual({ added: 0, updated: 0, same: 0, problems: [{ line: 1, problem: 'version', field: '' }] });
  });

  it('never throws, whatever the file', () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{"saved":null}', '{"term":[]}', '{"note":{"id":1}}'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { contents, problems } = readLines(lines.join('\n'));
        expect(problems.every((problem) => problem.line >= 1)).toBe(true);
        expect(contents.notes.every((note) => 'entry' in notes.parse(note))).toBe(true);
      }),
    );
  });
});
