import type { Mentions } from '@/lib/page';
import { IconButton, useTranslator } from '../common';
import { chevronLeft, chevronRight } from '../common/icon-shapes';

interface MentionStripProps {
  mentions: Mentions;
  onPrevious?: () => void;
  onNext?: () => void;
}

/** The page as a line with a tick for each mention; the lit one is here. Nothing is drawn for a single mention. */
export function MentionStrip({ mentions, onPrevious, onNext }: MentionStripProps) {
  const t = useTranslator();
  const { positions, index, paragraph } = mentions;
  if (positions.length < 2) return null;
  const numbers = { index: index + 1, total: positions.length, paragraph };
  return (
    <>
      <div class="strip">
        <IconButton label={t('card.previousMention')} icon={chevronLeft} directional onClick={onPrevious} />
        <div class="strip-line" role="img" aria-label={t('card.mentionMap')}>
          {positions.map((position, at) => (
            <i
              key={at}
              class={at === index ? 'strip-here' : undefined}
              style={{ insetInlineStart: `${(Math.min(1, Math.max(0, position)) * 97 + 1).toFixed(1)}%` }}
            />
          ))}
        </div>
        <IconButton label={t('card.nextMention')} icon={chevronRight} directional onClick={onNext} />
      </div>
      <p class="strip-label" aria-live="polite">
        {paragraph > 0 ? t('card.mention', numbers) : t('card.mentionOnly', numbers)}
      </p>
    </>
  );
}
