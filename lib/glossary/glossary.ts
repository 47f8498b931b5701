import type { CompiledWord } from './compiled-words';
import { DOMAINS, LEVELS, type Term } from './terms';

export const GLOSSARY_FORMAT = 'siraj-glossary/3';

/** A term in the asset: id, headword, variants, English, abbreviation, domain, level, Arabic, English, related. */
export type TermRow = [string, string, string[], string, string, number, number, string, string, string[]];

export interface GlossaryAsset {
  format: string;
  licence: string;
  terms: TermRow[];
  /** First words of the terms, looked up in the lexicon of that name. */
  lexicon: string;
  words: CompiledWord[];
}

/** The bundled terms. */
export class Glossary {
  readonly terms: readonly Term[];
  readonly licence: string;
  private readonly byId: ReadonlyMap<string, Term>;

  constructor(
    terms: readonly Term[],
    licence: string,
    private readonly compiled: Pick<GlossaryAsset, 'lexicon' | 'words'>,
  ) {
    this.terms = terms;
    this.licence = licence;
    this.byId = new Map(terms.map((term) => [term.id, term]));
  }

  /** First words of the terms as the lexicon of that name reads them; none if they were looked up in another one. */
  compiledWords(lexicon: string): readonly CompiledWord[] {
    return lexicon === this.compiled.lexicon ? this.compiled.words : [];
  }

  term(id: string): Term | undefined {
    return this.byId.get(id);
  }
}

/** Opens the compiled glossary (decompressed). @throws Error when the bytes are not one of this version. */
export function loadGlossary(bytes: Uint8Array): Glossary {
  const asset = JSON.parse(new TextDecoder().decode(bytes)) as GlossaryAsset;
  if (asset.format !== GLOSSARY_FORMAT) throw new Error(`Not a glossary of format ${GLOSSARY_FORMAT}`);
  return new Glossary(asset.terms.map(fromRow), asset.licence, asset);
}

/** The form in which a term is stored. */
export function toRow(term: Term): TermRow {
  const { id, headword, variants, english, abbreviation = '', definition, related } = term;
  const domain = DOMAINS.indexOf(term.domain);
  const level = LEVELS.indexOf(term.level);
  return [id, headword, variants, english, abbreviation, domain, level, definition.ar, definition.en, related];
}

function fromRow([id, headword, variants, english, abbreviation, domain, level, ar, en, related]: TermRow): Term {
  return {
    id,
    headword,
    variants,
    english,
    ...(abbreviation && { abbreviation }),
    domain: DOMAINS[domain] ?? 'politics',
    level: LEVELS[level] ?? 'C2',
    definition: { ar, en },
    related,
  };
}
