import { BadInput } from './bad-input';

/** What one line asks for. */
export interface Request {
  id: string | number;
  kind: 'html' | 'text';
  content: string;
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Reads one line of `--jsonl`. @throws BadInput with what is wrong with it */
export function parseRequest(line: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadInput(`is not valid JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput(`must be a JSON object, not ${describe(value)}`);
  }
  const { id, html, text } = value as Record<string, unknown>;
  if (id === undefined) throw new BadInput('has no "id"');
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new BadInput(`"id" must be a string or a number, not ${describe(id)}`);
  }
  if (html !== undefined && text !== undefined) throw new BadInput('has both "html" and "text"; give one');
  if (html === undefined && text === undefined) throw new BadInput('has neither "html" nor "text"');
  const kind = html === undefined ? 'text' : 'html';
  const content = kind === 'html' ? html : text;
  if (typeof content !== 'string') throw new BadInput(`"${kind}" must be a string, not ${describe(content)}`);
  return { id, kind, content };
}
