/** Compiles `sources/*.tsv` into `public/data/gazetteer.bin` (gzip): `npx tsx tools/compile-gazetteer/main.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadGazetteer } from '@/lib/entities/gazetteer';
import { compileGazetteer } from './compile';

const bytes = compileGazetteer();
const packed = gzipSync(bytes, { level: 9 });
packed[9] = 255; // operating system "unknown": the same bytes wherever it is compiled
writeFileSync(fileURLToPath(new URL('../../public/data/gazetteer.bin', import.meta.url)), packed);
const { entries, keys, parts, classes } = loadGazetteer(bytes).header;
console.log(
  `${entries} names in ${keys} spellings, ${parts} name parts, ${classes.length} classes; ${packed.length} bytes`,
);
