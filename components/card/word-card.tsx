import type { WordExplanation, WordReading } from '@/lib/messages';
import type { CardProps, WordCardModel, WordState } from '@/lib/page';
import { English, Icon, Segmented, useTranslator, Vowelled } from '../common';
import { chevronDown, type } from '../common/icon-shapes';
import { CardFoot } from './card-foot';
import { CardFrame, Headword } from './card-frame';
import { firstSense, glossLine } from './gloss-line';
import { shownSegments, standingAlone } from './segment-display';
import { WordFacts } from './word-facts';

const STATES: readonly WordState[] = ['new', 'learning', 'known', 'ignored'];

/** Any Arabic word: its attached pieces, what it means here, where it comes from, and what else it could be. */
export function WordCard({ model, status, actions }: CardProps<WordCardModel>) {
  const t = useTranslator();
  const { explanation } = model;
  const reading = explanation?.readings[0];
  const name = reading && explanation && !explanation.known ? t('card.likelyName') : '';
  return (
    <CardFrame
      icon={type}
      type={t('mark.word')}
      details={[
        reading && (name || t.optional('pos', reading.pos)),
        reading && t.optional('band', String(reading.frequencyBand)),
      ]}
      foot={
        <CardFoot status={status} actions={actions}>
          {actions.onState && (
            <Segmented
              class="card-state"
              label={t('state.label')}
              value={model.state}
              options={STATES.map((value) => ({ value, text: t(`state.${value}`) }))}
              onChange={actions.onState}
            />
          )}
        </CardFoot>
      }
      onClose={actions.onClose}
    >
      {explanation && reading ? (
        <Reading reading={reading} explanation={explanation} />
      ) : (
        <>
          <Headword vowelled>{model.surface}</Headword>
          <p class="muted" role="status">
            {explanation === undefined ? t('card.loading') : t(explanation ? 'card.notInLexicon' : 'card.failed')}
          </p>
        </>
      )}
    </CardFrame>
  );
}

function Reading({ reading, explanation }: { reading: WordReading; explanation: WordExplanation }) {
  const t = useTranslator();
  const others = explanation.readings.slice(1);
  const line = glossLine(reading);
  return (
    <>
      <Headword vowelled>
        {shownSegments(reading.segments).map(({ text, ink }, at) => (
          <span key={at} class={ink && `clitic-${ink}`}>
            {text}
          </span>
        ))}
      </Headword>
      {line && (
        <p class="equivalent">
          <English>{line}</English>
        </p>
      )}
      <Parts reading={reading} />
      <WordFacts reading={reading} forgiven={explanation.forgiven} />
      {others.length > 0 && (
        <Details summary={t('card.otherReadings', { count: others.length })}>
          <ul class="readings">
            {others.map((other, at) => (
              <li key={at}>
                <Vowelled>{other.vowelled}</Vowelled>{' '}
                <span class="muted">
                  <English>{glossLine(other)}</English>
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {explanation.readingLine.length > 1 && (
        <Details summary={t('card.readingLine')}>
          <p class="reading-line vowelled" lang="ar" dir="rtl">
            {explanation.readingLine.map(({ text, vowelled }) => vowelled || text).join(' ')}
          </p>
        </Details>
      )}
    </>
  );
}

/** Interlinear: each attached piece over its name. Nothing is drawn for a word of one piece. */
function Parts({ reading }: { reading: WordReading }) {
  const t = useTranslator();
  const pieces = shownSegments(reading.segments);
  if (pieces.length < 2) return null;
  return (
    <ul class="parts" dir="rtl" aria-label={t('card.parts')}>
      {pieces.map((piece, at) => (
        <li key={at} class={piece.ink && `clitic-${piece.ink}`}>
          <Vowelled>{standingAlone(pieces, at)}</Vowelled>
          <b>{t.optional('function', piece.function) || t.optional('pos', piece.function || reading.pos)}</b>
          <English>{piece.gloss || (piece.role === 'stem' ? firstSense(reading) : '')}</English>
        </li>
      ))}
    </ul>
  );
}

function Details({ summary, children }: { summary: string; children: preact.ComponentChildren }) {
  return (
    <details>
      <summary>
        <Icon shape={chevronDown} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
