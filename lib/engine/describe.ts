import { romanise, tokenise } from '@/lib/arabic';
import type { Gazetteer } from '@/lib/entities';
import type { Lexicon } from '@/lib/lexicon';
import type { EntityDescription, EntityQuery } from '@/lib/messages/protocol';

/** What is known of an entity beyond its mark: fine class, English name, romanisation. Dates have none of them. */
export function describeEntity(query: EntityQuery, gazetteer: Gazetteer, lexicon: Lexicon): EntityDescription {
  if (query.type === 'date') return { ...query, fine: '', english: '', romanised: '' };
  const entry = gazetteer.lookup(query.name, query.type);
  return {
    ...query,
    fine: entry?.fine ?? '',
    english: entry?.english ?? (query.type === 'person' ? englishOfParts(query.name, gazetteer) : ''),
    romanised: romaniseName(query.name, lexicon),
  };
}

/** «محمد القحطاني» → Mohammed Al-Qahtani, when the usual English spelling of every part is known. */
function englishOfParts(name: string, gazetteer: Gazetteer): string {
  const parts = name.split(/\s+/).map((part) => gazetteer.namePartEnglish(part));
  return parts.every((part) => part !== undefined) ? parts.join(' ') : '';
}

/** Romanises a name by the vowels that the lexicon gives its words, or guesses for words that it does not know. */
function romaniseName(name: string, lexicon: Lexicon): string {
  const words = tokenise(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => name.slice(start, end));
  const vowelled = lexicon.analyseSentence(words).map((analyses, i) => analyses[0]?.vowelled ?? words[i] ?? '');
  return romanise(vowelled.join(' '), { capitals: true });
}
