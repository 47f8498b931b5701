import { BadInput } from './bad-input';

const BYTE_ORDER_MARKS: [label: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** A browser looks for the declaration in the first 1024 bytes. */
const DECLARATION_BYTES = 1024;

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // an encoding that is not known, or bytes that are not of it
  }
}

/** UTF-8, or what a byte order mark says. @throws BadInput where the bytes are no text */
export function decodeText(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const text = decodeAs(marked?.[0] ?? 'utf-8', bytes);
  if (text === undefined) throw new BadInput('is not valid UTF-8 text');
  if (text.includes('\0')) throw new BadInput('is not text (it has NUL characters)');
  return text;
}

/** As `decodeText`, and else by the encoding that the page itself declares (old Arabic sites: windows-1256). */
export function decodeHtml(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    const start = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
    const label = /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
    const text = label && !/^utf-?8$/i.test(label) ? decodeAs(label, bytes) : undefined;
    if (text === undefined || text.includes('\0')) throw error;
    return text;
  }
}
