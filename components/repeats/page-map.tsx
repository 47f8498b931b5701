import { Button, useTranslator } from '../common';
import { foldVertical, unfoldVertical } from '../common/icon-shapes';
import type { MapRow } from './page-map-rows';

export interface PageMapProps {
  rows: readonly MapRow[];
  folded: boolean;
  onFold: (folded: boolean) => void;
  onJump: (paragraph: number) => void;
}

/** The page as a column of paragraphs: originals, copies, near copies, and where the reader is. */
export function PageMap({ rows, folded, onFold, onJump }: PageMapProps) {
  const t = useTranslator();
  const copies = rows.filter(({ kind }) => kind === 'copy' || kind === 'near').length;
  return (
    <>
      <div class="panel-line">
        <p class="muted small">{t('panel.mapSummary', { total: rows.length, count: copies })}</p>
        <Button look="line" icon={folded ? unfoldVertical : foldVertical} onClick={() => onFold(!folded)}>
          {t(folded ? 'repeat.unfoldCopies' : 'repeat.foldCopies')}
        </Button>
      </div>
      <ol class="map" aria-label={t('panel.map')}>
        {rows.map((row) => (
          <li key={row.paragraph}>
            <button
              type="button"
              class={`map-row map-${row.kind}${row.here ? ' map-here' : ''}`}
              title={row.opening}
              aria-current={row.here ? 'location' : undefined}
              onClick={() => onJump(row.paragraph)}
            >
              <span class="map-number number" aria-hidden="true">
                {t.number(row.paragraph)}
              </span>
              <span class="map-paragraph">
                <span class="visually-hidden">{t('repeat.paragraph', { paragraph: row.paragraph })} </span>
                {row.label && <em>{row.label}</em>}
                {row.lines.map((width, at) => (
                  <i key={at} style={{ inlineSize: `${width}%` }} />
                ))}
                {row.here && <em>{t('panel.youAreHere')}</em>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
