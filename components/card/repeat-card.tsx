import type { CardProps, RepeatCardModel } from '@/lib/page';
import { Arabic, Button, useTranslator } from '../common';
import { arrowDownUp, diff, foldVertical, unfoldVertical } from '../common/icon-shapes';
import { CardFrame } from './card-frame';
import { type DiffPart, excerpt } from './diff-excerpt';

const TITLES = { exact: 'repeat.exactCopy', near: 'repeat.nearCopy', contains: 'repeat.partCopy' } as const;

/** Two paragraphs that say nearly the same: what of the one is not in the other, each under its number. */
export function RepeatCard({ model, actions }: CardProps<RepeatCardModel>) {
  const t = useTranslator();
  const { original, copy, changes, folded } = model;
  const percent = Math.min(model.similarity === 1 ? 100 : 99, Math.round(model.similarity * 100));
  const title = t(TITLES[model.repeatKind]);
  return (
    <CardFrame
      icon={diff}
      type={title}
      details={[model.repeatKind === 'near' && t('repeat.same', { percent })]}
      label={title}
      wide
      onClose={actions.onClose}
      foot={
        <div class="card-foot">
          <div class="card-actions">
            {actions.onGoTo && (
              <Button icon={arrowDownUp} onClick={() => actions.onGoTo?.(original.paragraph)}>
                {t('repeat.toParagraph', { paragraph: original.paragraph })}
              </Button>
            )}
            {actions.onFold && (
              <Button icon={folded ? unfoldVertical : foldVertical} onClick={() => actions.onFold?.(!folded)}>
                {t(folded ? 'repeat.unfoldThis' : 'repeat.foldThis')}
              </Button>
            )}
          </div>
        </div>
      }
    >
      {changes.length === 0 ? (
        <p class="muted comparison">{t('repeat.noChanges')}</p>
      ) : (
        <dl class="comparison">
          <Figures model={model} />
          <dt>{t('repeat.paragraph', { paragraph: original.paragraph })}</dt>
          <dd>
            <Side
              parts={excerpt(
                original.text,
                changes.map(({ first }) => first),
              )}
              tag="del"
            />
          </dd>
          <dt>{t('repeat.herePlain', { paragraph: copy.paragraph })}</dt>
          <dd>
            <Side
              parts={excerpt(
                copy.text,
                changes.map(({ second }) => second),
              )}
              tag="ins"
            />
          </dd>
        </dl>
      )}
    </CardFrame>
  );
}

/** Changed figures come first: they are what most updates of a report are about. */
function Figures({ model: { original, copy, changes } }: { model: RepeatCardModel }) {
  const t = useTranslator();
  const figures = changes.filter(({ figure }) => figure);
  if (figures.length === 0) return null;
  return (
    <>
      <dt>{t('repeat.figures')}</dt>
      <dd>
        {figures.map(({ first, second }) => (
          <Arabic key={first.start} class="paragraph">
            <Changed tag="del">{original.text.slice(first.start, first.end)}</Changed>{' '}
            <Changed tag="ins">{copy.text.slice(second.start, second.end)}</Changed>
          </Arabic>
        ))}
      </dd>
    </>
  );
}

/** Words that differ, named for those who do not see colours. */
function Changed({ tag: Tag, children }: { tag: 'del' | 'ins'; children: string }) {
  const t = useTranslator();
  return (
    <Tag>
      <span class="visually-hidden">{` ${t(Tag === 'del' ? 'repeat.removed' : 'repeat.added')}: `}</span>
      {children}
    </Tag>
  );
}

function Side({ parts, tag }: { parts: readonly DiffPart[]; tag: 'del' | 'ins' }) {
  return (
    <Arabic class="paragraph">
      {parts.map((part, at) => {
        if (part.kind === 'same') return part.text;
        if (part.kind === 'gap')
          return (
            <span key={at} class="subtle">
              {part.text}
            </span>
          );
        return (
          <Changed key={at} tag={tag}>
            {part.text}
          </Changed>
        );
      })}
    </Arabic>
  );
}
