/** The headless entry: the extension's engine for scripts. See `options.ts` for the command line. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { BadInput } from './bad-input';
import { decodeHtml, decodeText } from './decode';
import { loadEngine } from './engine';
import { linesOf } from './lines';
import { type Options, parseOptions, USAGE } from './options';
import { type PageParagraph, paragraphsOfHtml, paragraphsOfText } from './paragraphs';
import { reportOn } from './report';
import { parseRequest } from './requests';

const EXIT_BAD_INPUT = 2;
const FILE_PROBLEMS: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
};

/** Writes to standard output, no faster than its reader takes it. */
function write(result: object): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify(result)}\n`, () => resolve()));
}

function complain(where: string, error: unknown): void {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const problem =
    error instanceof BadInput ? error.message : (FILE_PROBLEMS[code] ?? `could not be analysed: ${error}`);
  process.stderr.write(`analyze: ${where} ${problem}\n`);
  process.exitCode = EXIT_BAD_INPUT;
}

async function paragraphsOfFile(file: string): Promise<PageParagraph[]> {
  const extension = extname(file).toLowerCase();
  const isHtml = extension === '.html' || extension === '.htm';
  if (!isHtml && extension !== '.txt') throw new BadInput('is of no known kind (only .html, .htm and .txt are read)');
  const bytes = await readFile(file);
  return isHtml ? paragraphsOfHtml(decodeHtml(bytes)) : paragraphsOfText(decodeText(bytes));
}

async function answerFiles({ files, words }: Options): Promise<void> {
  const engine = loadEngine();
  for (const file of files) {
    try {
      await write(reportOn(file, await paragraphsOfFile(file), engine, { words }));
    } catch (error) {
      complain(file, error);
    }
  }
}

async function answerLines({ words }: Options): Promise<void> {
  const engine = loadEngine();
  let number = 0;
  for await (const bytes of linesOf(process.stdin)) {
    number++;
    try {
      const line = decodeText(bytes);
      if (line.trim() === '') continue;
      const { id, kind, content } = parseRequest(line);
      const paragraphs = kind === 'html' ? await paragraphsOfHtml(content) : paragraphsOfText(content);
      await write(reportOn(id, paragraphs, engine, { words }));
    } catch (error) {
      complain(`line ${number}`, error);
    }
  }
}

async function main(): Promise<void> {
  let options: Options;
  try {
    options = parseOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`analyze: ${(error as Error).message}\n${USAGE}\n`);
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  if (options.help) process.stderr.write(`${USAGE}\n`);
  else if (options.jsonl) await answerLines(options);
  else await answerFiles(options);
}

// whoever reads our output may stop early (head); that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
await main();
