import { useState } from 'preact/hooks';
import { EmptyState, SearchBox, useTranslator } from '@/components/common';
import { NameEntry } from '@/components/entities';
import { filterSections, Row, SectionHeading, sectionsOf } from '@/components/glossary';
import type { TabProps } from './glossary-tab';

const NAMES = new Set<string>(['person', 'organisation', 'place', 'date']);

/** The people, organisations, places and dates of the page; one of them unfolded. */
export function NamesTab({ view, open, onOpen, ...props }: TabProps) {
  const t = useTranslator();
  const [copied, setCopied] = useState('');
  const { report, descriptions } = view;
  const sections = filterSections(sectionsOf(report, descriptions, t, props.meanings), props.query, null).filter(
    ({ type }) => NAMES.has(type),
  );
  if (report.entities.length === 0) {
    return <EmptyState picture="lit" title={t('panel.noNames.title')} text={t('panel.noNames.text')} />;
  }
  const copy = async (key: string, text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(key);
  };
  return (
    <>
      <div class="filter">
        <SearchBox value={props.query} placeholder={t('panel.filterNames')} onInput={props.onQuery} />
      </div>
      {sections.map(({ type, items }) => (
        <div key={type}>
          <SectionHeading type={type} count={items.length} />
          {items.map((item) => {
            const entity = report.entities.find(({ key }) => key === item.key);
            if (!entity) return null;
            const { onListen } = props;
            return (
              <Row
                key={item.key}
                name={item.name}
                english={item.english}
                count={item.count}
                open={open === item.key}
                onToggle={() => onOpen(open === item.key ? '' : item.key)}
              >
                <NameEntry
                  entity={entity}
                  description={descriptions.entities.find(
                    (one) => one.name === entity.name && one.type === entity.type,
                  )}
                  saved={props.savedHeadwords.has(entity.name)}
                  copied={copied === item.key}
                  onSave={() => props.onSave('entity', entity.name, item.english, entity.occurrences[0])}
                  onCopy={() => void copy(item.key, [entity.name, item.english].filter(Boolean).join('\n'))}
                  onListen={onListen && (() => onListen(entity.name))}
                  onJump={(index) => props.onJump({ kind: 'entity', key: entity.key, index })}
                />
              </Row>
            );
          })}
        </div>
      ))}
      {sections.length === 0 && <p class="no-match muted">{t('popup.noMatch', { query: props.query })}</p>}
    </>
  );
}
