import { BadInput } from './bad-input';

export const USAGE = `usage: npm run -s analyze -- [--words] FILE…     reads .html, .htm and .txt files
       npm run -s analyze -- [--words] --jsonl   reads one JSON object a line from standard input:
                                                 {"id": …, "html": …} or {"id": …, "text": …}
Writes one JSON object a line. --words adds every Arabic word with its analyses.`;

export interface Options {
  words: boolean;
  jsonl: boolean;
  help: boolean;
  files: string[];
}

/** Reads the command line. @throws BadInput on an unknown option, or where there is nothing to read */
export function parseOptions(args: readonly string[]): Options {
  const options: Options = { words: false, jsonl: false, help: false, files: [] };
  let onlyFiles = false;
  for (const argument of args) {
    if (onlyFiles || !argument.startsWith('-')) options.files.push(argument);
    else if (argument === '--') onlyFiles = true;
    else if (argument === '--words') options.words = true;
    else if (argument === '--jsonl') options.jsonl = true;
    else if (argument === '--help' || argument === '-h') options.help = true;
    else throw new BadInput(`unknown option ${argument}`);
  }
  if (options.help) return options;
  if (options.jsonl && options.files.length > 0) throw new BadInput('--jsonl reads standard input and takes no files');
  if (!options.jsonl && options.files.length === 0) throw new BadInput('no files given');
  return options;
}
