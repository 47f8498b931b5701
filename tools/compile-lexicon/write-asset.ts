import { FORMAT_VERSION, type LexiconMeta, MAGIC } from '@/lib/lexicon/asset';

/** Collects named sections and writes the container that `openAsset` reads. */
export class AssetWriter {
  private readonly parts: { name: string; bytes: Uint8Array }[] = [];

  bytes(name: string, bytes: Uint8Array): void {
    this.parts.push({ name, bytes });
  }

  /** Items in one-byte text, each ended by a newline. */
  items(name: string, items: readonly string[]): void {
    this.bytes(name, Buffer.from(items.map((item) => `${item.replace(/\n/g, ' ')}\n`).join(''), 'latin1'));
  }

  /** A number column as zigzag variable-length differences. */
  differences(name: string, values: readonly number[]): void {
    const out: number[] = [];
    let before = 0;
    for (const value of values) {
      const difference = value - before;
      let raw = difference < 0 ? -difference * 2 - 1 : difference * 2;
      while (raw > 127) {
        out.push((raw & 127) | 128);
        raw >>>= 7;
      }
      out.push(raw);
      before = value;
    }
    this.bytes(name, Uint8Array.from(out));
  }

  finish(meta: Omit<LexiconMeta, 'sections'>): Uint8Array {
    const sections: LexiconMeta['sections'] = {};
    let offset = 0;
    for (const { name, bytes } of this.parts) {
      sections[name] = [offset, bytes.length];
      offset += bytes.length;
    }
    const header = Buffer.from(JSON.stringify({ ...meta, sections }), 'utf8');
    const out = Buffer.alloc(12 + header.length + offset);
    out.writeUInt32LE(MAGIC, 0);
    out.writeUInt32LE(FORMAT_VERSION, 4);
    out.writeUInt32LE(header.length, 8);
    header.copy(out, 12);
    let at = 12 + header.length;
    for (const { bytes } of this.parts) {
      out.set(bytes, at);
      at += bytes.length;
    }
    return new Uint8Array(out);
  }
}

/** Packs a matrix of 0 and 1 as hexadecimal digits, four cells a digit. */
export function packBits(cells: readonly boolean[]): string {
  let hex = '';
  for (let i = 0; i < cells.length; i += 4) {
    let nibble = 0;
    for (let j = 0; j < 4; j++) if (cells[i + j]) nibble |= 1 << j;
    hex += nibble.toString(16);
  }
  return hex;
}
