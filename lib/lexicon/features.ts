import type { StemKind } from './asset';
import { isVerbTag } from './tags';
import type { Features } from './types';

/** Grammar of a reading, as far as its affixes, class and spelling say. */
export function featuresOf(kind: StemKind, prefixPos: string, suffixPos: string, stemForm: string): Features {
  if (kind.tag.startsWith('FW.')) return {};
  return isVerbTag(kind.tag)
    ? verbFeatures(kind.tag, prefixPos, suffixPos)
    : nounFeatures(prefixPos, suffixPos, stemForm);
}

function verbFeatures(tag: string, prefixPos: string, suffixPos: string): Features {
  const features: Features = {
    aspect: tag === 'CV' ? 'imperative' : tag === 'PV' || tag === 'PP' ? 'perfect' : 'imperfect',
    voice: tag === 'PP' || tag === 'IP' ? 'passive' : 'active',
  };
  const subject = /SUFF_SUBJ:(\w+)/.exec(suffixPos)?.[1] ?? '';
  const conjugated = /\/IV(\w+)/.exec(prefixPos)?.[1];
  const person = conjugated ?? subject.replace(/_MOOD.*/, '');
  if (/^[123]/.test(person)) features.person = Number(person[0]) as 1 | 2 | 3;
  if (/M/.test(person)) features.gender = 'masculine';
  if (/F/.test(person)) features.gender = 'feminine';
  if (/S$/.test(person)) features.number = 'singular';
  if (/D$/.test(person)) features.number = 'dual';
  if (/P$/.test(person)) features.number = 'plural';
  if (/MOOD:I/.test(suffixPos)) features.mood = 'indicative';
  if (/MOOD:SJ|SUBJUNC/.test(suffixPos + prefixPos)) features.mood = 'subjunctive or jussive';
  if (/FUT/.test(prefixPos)) features.future = true;
  return features;
}

function nounFeatures(prefixPos: string, suffixPos: string, stemForm: string): Features {
  const features: Features = {};
  if (/FEM/.test(suffixPos) || /p$/.test(stemForm)) features.gender = 'feminine';
  else if (/MASC/.test(suffixPos)) features.gender = 'masculine';
  if (/_SG/.test(suffixPos)) features.number = 'singular';
  if (/_DU/.test(suffixPos)) features.number = 'dual';
  if (/_PL/.test(suffixPos)) features.number = 'plural';
  if (/DET/.test(prefixPos)) features.state = 'definite';
  else if (/POSS/.test(suffixPos)) features.state = 'construct';
  else if (/INDEF/.test(suffixPos)) features.state = 'indefinite';
  if (/ACC_INDEF/.test(suffixPos)) features.case = 'accusative';
  else if (/ACCGEN/.test(suffixPos)) features.case = 'genitive or accusative';
  else if (/NOM/.test(suffixPos)) features.case = 'nominative';
  return features;
}
