import type { Stem } from './read-tables';

/** Feminine elatives and suppletive forms, cited by their masculine singular. */
const CITED_AS: Record<string, string> = {
  '>uwlaY': '>aw~al',
  '>uxoraY': '|xar',
  kuboraY: '>akobar',
  SugoraY: '>aSogar',
  EuZomaY: '>aEoZam',
  wusoTaY: '>awosaT',
  quSowaY: '>aqoSaY',
  EuloyA: '>aEolaY',
  yumonaY: '>ayoman',
  yusoraY: '>ayosar',
  fuDolaY: '>afoDal',
};

/** Adverbs that no longer feel like a noun in the accusative. */
const PROPER_ADVERBS = new Set(['>ayoDAF', 'jid~AF', 'maEAF', '<i*AF', 'AlonAF']);

/** Citation forms as readers look them up: تقريباً under تقريب, كبرى under أكبر. */
export function cite(stems: readonly Stem[]): Stem[] {
  const forms = new Set(stems.map((stem) => stem.lemmaForm));
  return stems.map((stem) => {
    const cited = CITED_AS[stem.lemmaForm] ?? withoutTanwin(stem.lemmaForm, forms);
    return cited === stem.lemmaForm ? stem : { ...stem, lemmaForm: cited };
  });
}

function withoutTanwin(form: string, forms: ReadonlySet<string>): string {
  if (!form.endsWith('AF') || PROPER_ADVERBS.has(form)) return form;
  const bare = form.slice(0, -2);
  return forms.has(bare) ? bare : form;
}
