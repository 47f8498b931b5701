import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareParagraphs } from './compare';
import { CYBER, FLOOD } from './test-texts';

const changes = (a: string, b: string): string[] =>
  compareParagraphs(a, b).map(
    ({ kind, first, second }) => `${kind}: ${a.slice(first.start, first.end)} > ${b.slice(second.start, second.end)}`,
  );

describe('compareParagraphs', () => {
  it.each([
    ['nothing', FLOOD, FLOOD, []],
    ['spelling, marks and punctuation are no change', 'أعلنَ الوزير، أمس', 'اعلن الوزير أمس', []],
    ['a word changed', 'زار الوزير العاصمة أمس', 'زار الوزير المدينة أمس', ['changed: العاصمة > المدينة']],
    ['a word added', 'زار الوزير العاصمة', 'زار الوزير أمس العاصمة', ['added:  > أمس']],
    ['a word removed at the end', 'زار الوزير العاصمة أمس', 'زار الوزير العاصمة', ['removed: أمس > ']],
    ['clitics are part of the word', 'والوزير غادر', 'الوزير غادر', ['changed: والوزير > الوزير']],
    ['figures', 'أصيب 12 شخصا', 'أصيب ١٥ شخصا', ['changed: 12 > ١٥']],
    [
      'neighbouring changes are one',
      'أصيب ستة أشخاص بجروح',
      'أصيب رجلان اثنان بجروح',
      ['changed: ستة أشخاص > رجلان اثنان'],
    ],
    ['everything', 'نعم', 'لا', ['changed: نعم > لا']],
    ['from nothing', '', 'نعم', ['added:  > نعم']],
  ])('%s', (_, a, b, expected) => expect(changes(a, b)).toEqual(expected));

  it('marks changed figures', () => {
    const found = compareParagraphs(FLOOD, FLOOD.replace('340', '512').replace('الغزيرة', 'الموسمية'));
    expect(found.map(({ figure }) => figure)).toEqual([true, false]);
  });

  it('splits texts that are too long for one table', () => {
    const filler = Array.from(
      { length: 3000 },
      (_, i) =>
        `كلمة${'ابتثجحخدذر'[i % 10]}${'سشصضطظعغفق'[((i / 10) % 10) | 0]}${'كلمنهويءكل'[((i / 100) % 10) | 0]}${'زسد'[(i / 1000) | 0]}`,
    );
    const changed = filler.with(1500, 'أخرى');
    expect(compareParagraphs(filler.join(' '), changed.join(' '))).toHaveLength(1);
  });

  it('gives back one text from the other', () => {
    const word = fc.constantFrom('قال', 'الوزير', 'أمس', '12', '15', 'في', 'المدينة', 'وزير');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (wordsA, wordsB) => {
        const a = wordsA.join(' ');
        const b = wordsB.join(' ');
        let rebuilt = '';
        let at = 0;
        for (const { first, second } of compareParagraphs(a, b)) {
          rebuilt += `${a.slice(at, first.start)} ${b.slice(second.start, second.end)} `;
          at = first.end;
        }
        rebuilt += a.slice(at);
        expect(rebuilt.split(/\s+/).filter(Boolean)).toEqual(wordsB);
      }),
    );
  });

  it('is the mirror of itself where one text only lost words', () => {
    const shorter = CYBER.replace('عبر رسائل ', '');
    expect(changes(CYBER, shorter)).toEqual(['removed: عبر رسائل > ']);
    expect(changes(shorter, CYBER)).toEqual(['added:  > عبر رسائل']);
  });
});
