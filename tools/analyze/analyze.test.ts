import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Place {
  paragraph: number;
  start: number;
  end: number;
}

/** What the tests read of a result; its whole shape is checked by one of them. */
interface Result {
  id: string | number;
  language: object;
  paragraphs: { index: number; text: string; role: string }[];
  repeats: { pairs: object[]; groups: number[][]; runs: object[] };
  entities: Place[];
  words: (Place & { segments: { text: string }[] })[];
}

interface Run {
  code: number | null;
  results: Result[];
  errors: string[];
}

/** Runs the real command and reads every line of its standard output as JSON. */
function analyze(args: string[], input: string | Buffer = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/analyze/main.ts', ...args]);
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = (buffers: Buffer[]) => Buffer.concat(buffers).toString('utf8').split('\n').slice(0, -1);
      resolve({ code, results: lines(output).map((line) => JSON.parse(line)), errors: lines(errors) });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const NEWS = 'أعلنت وزارة الصحة في الأردن، الأحد، وصول أول دفعة من اللقاحات إلى مطار الملكة علياء الدولي في عمّان.';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siraj-analyze-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('lines from standard input', () => {
  const good = (id: string | number, content: object) => JSON.stringify({ id, ...content });
  const bad: [line: string, says: RegExp][] = [
    ['{"id": "x", "text": "نص"', /not valid JSON/],
    ['نص', /not valid JSON/],
    ['["نص"]', /must be a JSON object, not an array/],
    ['null', /must be a JSON object, not null/],
    ['"نص"', /must be a JSON object, not a string/],
    ['{"text": "نص"}', /has no "id"/],
    ['{"id": null, "text": "نص"}', /"id" must be a string or a number, not null/],
    ['{"id": {}, "text": "نص"}', /"id" must be a string or a number, not an object/],
    ['{"id": "x"}', /has neither "html" nor "text"/],
    ['{"id": "x", "html": "<p>نص", "text": "نص"}', /has both "html" and "text"/],
    ['{"id": "x", "text": 7}', /"text" must be a string, not a number/],
    ['{"id": "x", "html": ["نص"]}', /"html" must be a string, not an array/],
    ['{"id": "x", "html": null}', /"html" must be a string, not null/],
  ];

  test('bad lines are named, all others answered in order', async () => {
    const lines = bad.flatMap(([line], index) => [line, good(index, { text: NEWS })]);
    const { code, results, errors } = await analyze(['--jsonl'], lines.join('\n'));
    expect(code).toBe(2);
    expect(results.map(({ id }) => id)).toEqual(bad.map((_, index) => index));
    expect(errors).toHaveLength(bad.length);
    bad.forEach(([, says], index) => {
      expect(errors[index]).toMatch(new RegExp(`line ${2 * index + 1} `));
      expect(errors[index]).toMatch(says);
    });
  });

  test('bytes: invalid UTF-8, a byte order mark, CRLF, blank lines, U+2028 in a string, no last line feed', async () => {
    const input = Buffer.concat([
      Buffer.from(`\uFEFF${good('bom', { text: NEWS })}\r\n\n  \n`),
      Buffer.from('{"id": "broken", "text": "'),
      Buffer.from([0xc8, 0xe3, 0xff]),
      Buffer.from(`"}\n${good('separator', { text: `${NEWS}\u2028${NEWS}` })}`),
    ]);
    const { code, results, errors } = await analyze(['--jsonl'], input);
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringMatching(/line 4 is not valid UTF-8/)]);
    expect(results.map(({ id }) => id)).toEqual(['bom', 'separator']);
    expect(results[1]?.paragraphs).toEqual([0, 1].map((index) => ({ index, text: NEWS, role: 'body' })));
  });

  test('good input: the shape that scripts rely on, exit code 0, nothing on standard error', async () => {
    const html = `<nav>أخبار</nav><h1>عنوان</h1><p>${NEWS}</p><p hidden>مخفي</p><p>${NEWS}</p>`;
    const input = [good('page', { html }), good('empty', { text: '' }), good('none', { html: '' })].join('\n');
    const { code, results, errors } = await analyze(['--jsonl', '--words'], `${input}\n`);
    expect([code, errors]).toEqual([0, []]);
    expect(results.map(({ id, paragraphs }) => [id, paragraphs.length])).toEqual([
      ['page', 5],
      ['empty', 0],
      ['none', 0],
    ]);
    const [page] = results;
    if (!page) throw new Error('no result');
    expect(Object.keys(page)).toEqual(['id', 'language', 'paragraphs', 'repeats', 'entities', 'terms', 'words']);
    expect(page.language).toEqual({ code: 'ar', arabicShare: 1 });
    expect(page.paragraphs.map(({ role }) => role)).toEqual(['nav', 'heading', 'body', 'hidden', 'body']);
    expect(page.repeats).toEqual({
      pairs: [{ first: 2, second: 4, kind: 'exact', similarity: 1 }],
      groups: [[2, 4]],
      runs: [],
    });
    for (const entity of page.entities) {
      expect(Object.keys(entity)).toEqual(['paragraph', 'start', 'end', 'type', 'fine', 'name', 'confidence']);
      expect([2, 4]).toContain(entity.paragraph);
    }
    expect(page.entities.map(({ start, end }) => NEWS.slice(start, end))).toContain('الأردن');
    expect(page.words.length).toBeGreaterThan(20);
    for (const word of page.words) {
      expect(word.segments.map(({ text }) => text).join('')).toBe(NEWS.slice(word.start, word.end));
    }
  });
});

describe('files', () => {
  test('good and bad ones: each bad one is named, the others are answered in order', async () => {
    const page = file('page.html', `<p>${NEWS}</p>`);
    // ISO 8859-6 and windows-1256 agree on these letters
    const old = file(
      'old.HTM',
      Buffer.concat([Buffer.from('<meta charset=windows-1256><p>'), Buffer.from([0xc8, 0xc7, 0xc8])]),
    );
    const text = file('text.txt', `\uFEFF${NEWS}\r\n\r\n  \r\nسطر ثان\r\n`);
    const broken = file('broken.txt', Buffer.from([0x61, 0xff, 0xfe, 0x62]));
    const binary = file('binary.txt', Buffer.from([0x61, 0x00, 0x62]));
    const other = file('page.pdf', NEWS);
    const empty = file('empty.txt', '');
    const missing = join(folder, 'missing.html');
    const directory = join(folder, 'folder.html');
    mkdirSync(directory);
    const { code, results, errors } = await analyze([
      missing,
      page,
      directory,
      old,
      broken,
      text,
      binary,
      other,
      empty,
    ]);
    expect(code).toBe(2);
    expect(results.map(({ id }) => id)).toEqual([page, old, text, empty]);
    expect(results.map(({ paragraphs }) => paragraphs.map((one) => one.text))).toEqual([
      [NEWS],
      ['باب'],
      [NEWS, 'سطر ثان'],
      [],
    ]);
    expect(errors).toEqual([
      `analyze: ${missing} does not exist`,
      `analyze: ${directory} is a directory`,
      `analyze: ${broken} is not valid UTF-8 text`,
      `analyze: ${binary} is not text (it has NUL characters)`,
      `analyze: ${other} is of no known kind (only .html, .htm and .txt are read)`,
    ]);
  });

  test('the fixtures give what they are expected to', async () => {
    const page = 'test/fixtures/pages/flood.html';
    const expected = JSON.parse(readFileSync('test/fixtures/pages/flood.expected.json', 'utf8'));
    const { code, results } = await analyze([page]);
    expect(code).toBe(0);
    expect(results[0]?.paragraphs.map(({ role, text }) => ({ role, text }))).toEqual(expected.paragraphs);
    expect(results[0]?.repeats.groups).toEqual(expected.repeats.groups);
  });
});

describe('command line', () => {
  const cases: [args: string[], says: RegExp][] = [
    [[], /no files given/],
    [['--word', 'page.html'], /unknown option --word/],
    [['--jsonl', 'page.html'], /takes no files/],
  ];
  test.each(cases)('%j', async (args, says) => {
    const { code, results, errors } = await analyze(args);
    expect([code, results]).toEqual([2, []]);
    expect(errors[0]).toMatch(says);
    expect(errors.join('\n')).toContain('usage:');
  });
});
