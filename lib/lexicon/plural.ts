import { lettersOf } from './codes';

/** Shapes of broken plurals, radicals as dots. */
const BROKEN =
  /^>a.o.A.$|^.u.uw.$|^.i.A.$|^.u.u.$|^.u.a.$|^.i.a.$|^.u.~A.$|^.u.a.A'$|^>a.o.i.A'$|^>a.i.~A'$|^.a.A.iy?.$|^.awA.iy?.$|^.a.A}i.$|^>a.A.iy?.$|^[mt]a.A.iy?.$|^.[ui].oAn$|^.u.o.An$|^>a.o.i.$|^.a.o.aY$|^.a.a.$|^.a.A.iy?$/;

/**
 * Whether a noun stem is a broken plural of its lemma: its letters differ from those of the citation form and either
 * its English gloss is a plural where the lemma's is not, or its shape is one of the plural patterns.
 * Forms in codes.
 */
export function isBrokenPlural(stem: string, lemma: string, gloss: string, lemmaGloss: string): boolean {
  const citation = lemma.replace(/ap$/, '');
  if (stem === citation || lettersOf(stem) === '' || stem.startsWith(citation)) return false;
  if (looksPlural(gloss) && !looksPlural(lemmaGloss)) return true;
  return BROKEN.test(stem) && gloss !== lemmaGloss;
}

function looksPlural(gloss: string): boolean {
  const first = (gloss.split(/[;/(]/)[0] ?? '').trim();
  return (
    /(?:[^s]s|sses|men|children|people|feet|teeth|mice)$/.test(first) && !/(?:us|is|ness|news|series)$/.test(first)
  );
}
