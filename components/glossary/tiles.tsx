import { MarkLine, useTranslator } from '../common';
import { SECTION_TYPES, type SectionType } from './sections';

interface TilesProps {
  counts: Record<SectionType, number>;
  only: SectionType | null;
  onOnly: (type: SectionType | null) => void;
}

/** Six counts that are the page's summary, the legend of the marks and a filter of the list at once. */
export function Tiles({ counts, only, onOnly }: TilesProps) {
  const t = useTranslator();
  return (
    <fieldset class="tiles" aria-label={t('popup.summary')}>
      {SECTION_TYPES.map((type) => (
        <button
          key={type}
          type="button"
          aria-pressed={only === type}
          disabled={counts[type] === 0}
          onClick={() => onOnly(only === type ? null : type)}
        >
          <b>{t.number(counts[type])}</b>
          {type === 'repeat' ? (
            <span class="tile-bar">{t('tile.repeat')}</span>
          ) : (
            <MarkLine type={type}>{t(`tile.${type}`)}</MarkLine>
          )}
        </button>
      ))}
    </fieldset>
  );
}
