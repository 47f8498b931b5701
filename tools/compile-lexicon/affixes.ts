import type { Affix } from './read-tables';

/** Adds the interrogative hamza before perfect and imperfect verbs, which the tables lack: أتعرف، أرأيت. */
export function withInterrogative(prefixes: readonly Affix[]): Affix[] {
  const before = prefixes.filter((prefix) => /^(?:sa\/FUT\+)?[^/]*\/IV/.test(prefix.pos));
  const imperfect = before.map((prefix) => ({
    ...prefix,
    form: `>a${prefix.form}`,
    pos: `>a/INTERROG_PART+${prefix.pos}`,
    gloss: `is it that + ${prefix.gloss}`,
  }));
  const perfect = { form: '>a', category: 'PVPref-La', pos: '>a/INTERROG_PART+', gloss: 'is it that' };
  return [...prefixes, ...imperfect, perfect];
}
