import { type Line, PADDING } from './features';
import { NAME_PART } from './gazetteer-format';
import { TAGGED_TYPES, type TaggedName } from './types';
import type { WordDescription } from './word-description';

const PLACE = TAGGED_TYPES.indexOf('place');

/**
 * Parts two places that stand side by side, a city and its country («باكو أذربيجان»): each word is a whole place name by
 * itself, and lists know no name of both («غينيا بيساو»).
 */
export function partPlacePairs<Name extends TaggedName>(names: Name[], line: Line): Name[] {
  return names.flatMap((name) => {
    const { start, end, type } = name;
    if (type !== PLACE || end - start !== 2 || line.joined[start + 1] === 1) return [name];
    const isPlace = (at: number) => ((line.words[at + PADDING] as WordDescription).parts & NAME_PART.place) !== 0;
    const isListed = line.phrases[start] !== 0 && line.phrases[start + 1] === (line.phrases[start] as number) + 2;
    if (isListed || !isPlace(start) || !isPlace(start + 1)) return [name];
    return [
      { ...name, end: start + 1 },
      { ...name, start: start + 1 },
    ];
  });
}
