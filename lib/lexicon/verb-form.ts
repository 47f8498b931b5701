/** Forms of the triliteral verb 1–10; 11 and 12 are the plain and the ta- form of the quadriliteral verb. */
export type VerbForm = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

const L = '[^aiuo~A{|FNK`]';

/** Most telling first: what only one form can look like is asked before what several share. */
const VERBS: readonly [RegExp, VerbForm][] = [
  [new RegExp(`^\\{isota${L}a${L}$`), 8],
  [/^\{isota/, 10],
  [/^\{i[^o]~a/, 8],
  [/^\{ino(?!t)/, 7],
  [/^\{i.o[tdT]a?/, 8],
  [new RegExp(`^\\{i.o${L}a${L}~`), 9],
  [new RegExp(`^\\{i.o${L}A${L}~`), 9],
  [new RegExp(`^ta${L}A`), 6],
  [new RegExp(`^ta${L}a${L}~a?`), 5],
  [new RegExp(`^ta${L}a${L}o${L}a`), 12],
  [new RegExp(`^${L}a${L}~a`), 2],
  [/^>a[^aiuo]o/, 4],
  [new RegExp(`^>a${L}A${L}a?$`), 4],
  [new RegExp(`^>a${L}a${L}~a?$`), 4],
  [/^\|.a/, 4],
  [new RegExp(`^${L}A${L}a`), 3],
  [new RegExp(`^${L}a${L}o${L}a`), 11],
];

/** Form of a verb from its vowelled citation form in codes, with or without its last fatha. */
export function verbForm(lemma: string): VerbForm {
  const stem = lemma.replace(/a$/, '');
  return VERBS.find(([pattern]) => pattern.test(stem))?.[1] ?? 1;
}

const MASDARS: readonly [RegExp, VerbForm][] = [
  [/^ta.o.iy.$|^ta.o.i.ap$/, 2],
  [/^mu.A.a.ap$|^mu.A.Ap$/, 3],
  [/^<i.o.A.$|^<i.A.ap$|^<iy.A.$/, 4],
  [/^ta.a.~u.$|^ta.a.~iy?$/, 5],
  [/^ta.A.u.$|^ta.A.iy?$/, 6],
  [/^\{inoti.A.$/, 8],
  [/^\{ino.i.A.$/, 7],
  [/^\{isoti.o.A.$|^\{isoti.A.ap$|^\{isoti.o.A'$/, 10],
  [/^\{i.o[tdT]i.A.$|^\{i.~i.A.$|^\{i.o[tdT]i.A'$/, 8],
];

/** Form of the verb whose verbal noun a noun must be by its look, undefined where form I or no verb is as likely. */
export function masdarForm(lemma: string): VerbForm | undefined {
  return MASDARS.find(([pattern]) => pattern.test(lemma))?.[1];
}
