import { toSkeleton } from '@/lib/arabic';
import { LISTED, type Line, PADDING, PHRASE_PLACES } from './features';
import { hashText } from './hash';
import { TAGGED_TYPES, type TaggedName } from './types';
import { JunctionKind, type WordDescription } from './word-description';

const ORGANISATION = TAGGED_TYPES.indexOf('organisation');
/** Code of the first word of an organisation that the gazetteer lists, see `Line.phrases`. */
const FIRST = 1 + (LISTED + ORGANISATION) * PHRASE_PLACES;
const LAST = FIRST + 2;
const SHORTEST = 3;

/**
 * Ends an organisation where its listed name ends, when what follows is only tied to it by a preposition: «معاهدة منظمة
 * التعاون الإسلامي لمكافحة الإرهاب» names the organisation, the rest is of the treaty. Begins it behind «الأمانة العامة»:
 * the reader meets one organisation, not its secretariat besides.
 */
export function cutListedBodies<Name extends TaggedName>(names: Name[], line: Line): Name[] {
  return names.map((name) => {
    if (name.type !== ORGANISATION) return name;
    const body = behindSecretariat(name, line);
    if (body !== undefined) return { ...name, start: body };
    if (line.phrases[name.start] !== FIRST) return name;
    let last = name.start + 1;
    while (last < name.end && line.phrases[last] === FIRST + 1) last++;
    const isCut =
      last + 1 < name.end &&
      line.phrases[last] === LAST &&
      last + 1 - name.start >= SHORTEST &&
      line.kinds[last + 1] === JunctionKind.Preposition;
    return isCut ? { ...name, end: last + 1 } : name;
  });
}

const SECRETARIAT = hashText(toSkeleton('أمانة'));
const GENERAL = hashText(toSkeleton('عامة'));

/** Where the body begins whose «الأمانة العامة» a name is, or undefined. */
function behindSecretariat(name: TaggedName, line: Line): number | undefined {
  const core = (at: number) => (line.words[at + PADDING] as WordDescription).core;
  const body = name.start + 2;
  const isOne =
    body + 1 < name.end &&
    core(name.start) === SECRETARIAT &&
    core(name.start + 1) === GENERAL &&
    line.kinds[body] === JunctionKind.Preposition;
  return isOne ? body : undefined;
}
