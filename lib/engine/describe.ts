import { type RomanisationScheme, romanise, tokenise } from '@/lib/arabic';
import { englishName, type Gazetteer } from '@/lib/entities';
import type { Lexicon } from '@/lib/lexicon';
import type { EntityDescription, EntityQuery } from '@/lib/messages/protocol';

/** What is known of an entity beyond its mark: fine class, English name, romanisation. Dates have none of them. */
export function describeEntity(
  query: EntityQuery,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  scheme?: RomanisationScheme,
): EntityDescription {
  if (query.type === 'date') return { ...query, fine: '', english: '', romanised: '' };
  const english = englishName(query.name, query.type, gazetteer);
  return {
    ...query,
    fine: gazetteer.fineClass(query.name, query.type) ?? '',
    // A guess from unvowelled letters is no English name; the romanisation stands for it.
    english: english && english.source !== 'guess' ? english.text : '',
    romanised: romaniseName(query.name, lexicon, scheme),
  };
}

/** Romanises a name by the vowels that the lexicon gives its words, or guesses for words that it does not know. */
function romaniseName(name: string, lexicon: Lexicon, scheme: RomanisationScheme | undefined): string {
  const words = tokenise(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => name.slice(start, end));
  const vowelled = lexicon.analyseSentence(words).map((analyses, i) => analyses[0]?.vowelled ?? words[i] ?? '');
  return romanise(vowelled.join(' '), { capitals: true, ...(scheme && { scheme }) });
}
