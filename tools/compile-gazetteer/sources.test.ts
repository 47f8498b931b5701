import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gazetteerKey } from '@/lib/entities/gazetteer-format';
import { compileGazetteer } from './compile';
import { NAME_FILES, nameRows, PART_FILES, partRows, readSource } from './sources';

const names = NAME_FILES.map(readSource);
const parts = PART_FILES.map(readSource);
const rowsOf = (name: string) => nameRows(readSource(name));
const ARABIC = /^[\u0621-\u063A\u0641-\u0652\u0660-\u0669پچڤگ0-9 +\-./]+$/;

describe('the sources of the gazetteer', () => {
  it.each([...names, ...parts].map((file) => [file.name, file] as const))(
    '%s names its source and licence',
    (_, file) => {
      expect(file.source).not.toBe('');
      expect(file.licence).toMatch(/^(MIT|CC BY 4\.0)$/);
    },
  );

  it.each(NAME_FILES)('%s is well formed', (name) => {
    const wrong = rowsOf(name).filter(
      ({ canonical, english, fine, variants }) =>
        !ARABIC.test(canonical) ||
        english === '' ||
        /[\u0600-\u06FF]/.test(english) ||
        fine === '' ||
        variants.some((variant) => !/^[\u0621-\u0652A-Za-z0-9 +\-./]+$/.test(variant)) ||
        [canonical, english, ...variants].some((text) => text !== text.trim() || text.includes('  ')),
    );
    expect(wrong).toEqual([]);
  });

  it.each(NAME_FILES)('%s has no name twice', (name) => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { canonical, place } of rowsOf(name)) {
      const key = gazetteerKey(canonical);
      if (seen.has(key)) twice.push(`${canonical} (${place} and ${seen.get(key)})`);
      seen.set(key, place);
    }
    expect(twice).toEqual([]);
  });

  it.each(NAME_FILES)('%s lists no variant that its own name or another row has', (name) => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const { canonical } of rowsOf(name)) owner.set(gazetteerKey(canonical), canonical);
    for (const { canonical, variants } of rowsOf(name)) {
      for (const variant of variants) {
        const key = gazetteerKey(variant);
        const other = owner.get(key);
        if (other !== undefined && other !== canonical) twice.push(`${variant}: ${canonical} and ${other}`);
        owner.set(key, canonical);
      }
    }
    expect(twice).toEqual([]);
  });

  it.each(PART_FILES)('%s is well formed and has no word twice', (name) => {
    const rows = partRows(readSource(name));
    expect(rows.filter(({ word }) => !/^[\u0621-\u064A]+( [\u0621-\u064A]+)?$/.test(word))).toEqual([]);
    const keys = rows.map(({ kind, word }) => `${kind} ${gazetteerKey(word)}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('knows enough', () => {
    const cities = names.flatMap(nameRows).filter(({ fine }) => fine === 'city' || fine === 'capital');
    const arabic = new Set(
      [...parts.slice(0, 2)].flatMap(partRows).flatMap(({ foreign, word }) => (foreign ? [] : [gazetteerKey(word)])),
    );
    const foreign = parts
      .slice(0, 2)
      .flatMap(partRows)
      .filter((row) => row.foreign);
    expect(rowsOf('countries').length).toBeGreaterThanOrEqual(195);
    expect(cities.length).toBeGreaterThanOrEqual(3000);
    expect(arabic.size).toBeGreaterThanOrEqual(4000);
    expect(foreign.length).toBeGreaterThanOrEqual(1500);
    expect(rowsOf('organisations').length).toBeGreaterThanOrEqual(1500);
    expect(rowsOf('people').length).toBeGreaterThanOrEqual(1000);
  });

  it('are what the asset was compiled from', () => {
    const asset = gunzipSync(readFileSync(new URL('../../public/data/gazetteer.bin', import.meta.url)));
    expect(Buffer.compare(asset, Buffer.from(compileGazetteer()))).toBe(0);
  });
});
