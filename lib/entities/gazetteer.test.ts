import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './gazetteer';
import { GAZETTEER_MAGIC, NAME_PART } from './gazetteer-format';

const packed = readFileSync(new URL('../../public/data/gazetteer.bin', import.meta.url));
const bytes = new Uint8Array(gunzipSync(packed));
const gazetteer = loadGazetteer(bytes);

describe('the gazetteer asset', () => {
  it('stays small and says what it is made of', () => {
    expect(packed.length).toBeLessThan(600_000);
    expect(gazetteer.header.licence).toContain('CC BY 4.0'); // GeoNames
    expect(gazetteer.header.sources.length).toBeGreaterThan(5);
  });

  it.each([
    ['مصر', 'place', 'Egypt', 'country', 'its usual name'],
    ['جمهورية مصر العربية', 'place', 'Egypt', 'country', 'its official name'],
    ['الولايات المتحدة الأمريكية', 'place', 'United States', 'country', 'the Egyptian spelling'],
    ['اسطنبول', 'place', 'Istanbul', 'city', 'without the hamza'],
    ['أبو ظبي', 'place', 'Abu Dhabi', 'capital', 'in two words'],
    ['القاهره', 'place', 'Cairo', 'capital', 'ه for ة'],
    ['نهر الفرات', 'place', 'Euphrates', 'river', 'with the generic word'],
    ['الفرات', 'place', 'Euphrates', 'river', 'and without it'],
    ['سد النهضة', 'place', 'Grand Ethiopian Renaissance Dam', 'dam', 'a work of man'],
  ] as const)('finds «%s»: %s, %s, %s (%s)', (name, type, english, fine, _why) => {
    expect(gazetteer.lookup(name, type)).toEqual(expect.objectContaining({ type, english, fine }));
  });

  it('gives the canonical spelling', () => {
    expect(gazetteer.lookup('أميركا')?.canonical).toBe('الولايات المتحدة');
  });

  it.each(['كتاب', 'وقال الرئيس', '', 'مصر والسودان'])('does not know «%s»', (name) => {
    expect(gazetteer.lookup(name)).toBeUndefined();
  });

  it.each([
    ['محمد', NAME_PART.given],
    ['فاطمة', NAME_PART.given],
    ['القحطاني', NAME_PART.family],
    ['قحطاني', NAME_PART.family],
    ['سميث', NAME_PART.family | NAME_PART.foreign],
    ['وزارة', NAME_PART.organisationHead],
    ['الرئيس', NAME_PART.title],
    ['الأميركية', NAME_PART.nationality],
    ['المصريين', NAME_PART.nationality],
    ['باريس', NAME_PART.place],
    ['المكرمة', NAME_PART.placePart],
    ['محافظة', NAME_PART.placeHead],
  ])('knows what «%s» may be in a name', (word, bits) => {
    expect(gazetteer.namePart(word) & bits).toBe(bits);
  });

  it('has the English of common name parts', () => {
    expect(gazetteer.namePartEnglish('محمد')).toBe('Mohammed');
    expect(gazetteer.namePartEnglish('جونسون')).toBe('Johnson');
    expect(gazetteer.namePartEnglish('مكتبة')).toBeUndefined();
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        gazetteer.lookup(text);
        expect(gazetteer.namePart(text)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('loadGazetteer', () => {
  it.each([
    ['nothing', new Uint8Array(16)],
    ['another version', new Uint8Array(Uint32Array.of(GAZETTEER_MAGIC, 99, 2, 0).buffer)],
    ['a file cut short', bytes.slice(0, bytes.length - 5000)],
  ])('refuses %s', (_, data) => {
    expect(() => loadGazetteer(data)).toThrow();
  });
});
