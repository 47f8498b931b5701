import type { WordReading } from '@/lib/messages';
import { English, Gloss, Romanised, useTranslator, Vowelled } from '../common';
import { Fact, Facts } from './facts';

/** What the lexicon knows of a word: lemma, inflection, root and family, pattern, partner in number. */
export function WordFacts({ reading, forgiven }: { reading: WordReading; forgiven: readonly string[] }) {
  const t = useTranslator();
  const grammar = reading.grammar.map((key) => t.optional('grammar', key)).filter(Boolean);
  const slips = forgiven.map((key) => t.optional('forgiven', key)).filter(Boolean);
  const comma = t.language === 'ar' ? '، ' : ', ';
  return (
    <Facts>
      {slips.length > 0 && <Fact name={t('card.forgiven')}>{slips.join(comma)}</Fact>}
      {reading.lemma && (
        <Fact name={t('card.lemma')} list>
          <span>
            <Vowelled>{reading.lemma}</Vowelled>{' '}
            <span class="muted">
              <Gloss text={reading.lemmaGloss} />
            </span>
          </span>
          {reading.romanised && (
            <span class="subtle">
              <Romanised>{reading.romanised}</Romanised>
            </span>
          )}
        </Fact>
      )}
      {reading.partner && reading.partner.vowelled !== reading.lemma && (
        <Fact name={t(`card.${reading.partner.kind}`)}>
          <Vowelled>{reading.partner.vowelled}</Vowelled>
        </Fact>
      )}
      {grammar.length > 0 && <Fact name={t('card.grammar')}>{grammar.join(comma)}</Fact>}
      {reading.root && (
        <Fact name={t('card.root')}>
          <Vowelled>{reading.root}</Vowelled>
        </Fact>
      )}
      {(reading.pattern || reading.verbForm) && (
        <Fact name={t('card.pattern')} list>
          {reading.pattern && <Vowelled>{reading.pattern}</Vowelled>}
          {reading.verbForm && (
            <span class="muted">
              <English>{reading.verbForm}</English>
              {t.language === 'ar' ? '، ' : ', '}
              {t.optional('form', reading.verbForm)}
            </span>
          )}
        </Fact>
      )}
      {reading.family.length > 0 && (
        <Fact name={t('card.family')} list>
          {reading.family.map(({ lemma, gloss }) => (
            <span key={lemma}>
              <Vowelled>{lemma}</Vowelled>{' '}
              <span class="muted">
                <Gloss text={gloss} />
              </span>
            </span>
          ))}
        </Fact>
      )}
    </Facts>
  );
}
