import { useMemo } from 'preact/hooks';
import { EmptyState, SearchBox, useTranslator } from '@/components/common';
import { filterSections, type PageView, Row, sectionsOf, TermEntry } from '@/components/glossary';
import type { Term } from '@/lib/glossary';
import type { JumpTarget, ReportedTerm } from '@/lib/messages';
import { OWN_PREFIX } from '@/lib/storage';
import { useNote } from './use-note';

export interface TabProps {
  view: Extract<PageView, { kind: 'ready' }>;
  meanings: 'both' | 'ar' | 'en';
  query: string;
  onQuery: (query: string) => void;
  /** The row that is unfolded, or ''. */
  open: string;
  onOpen: (key: string) => void;
  savedHeadwords: ReadonlySet<string>;
  onSave: (kind: 'term' | 'entity', headword: string, gloss: string, occurrence: Occurrence | undefined) => void;
  onListen: ((text: string) => void) | undefined;
  onJump: (target: JumpTarget) => void;
}

type Occurrence = ReportedTerm['occurrences'][number];

/** The terms of the page; one of them unfolded. */
export function GlossaryTab({ onEdit, ...props }: TabProps & { onEdit: (term: Term) => void }) {
  const t = useTranslator();
  const { view, open, onOpen } = props;
  const terms = useMemo(() => new Map(view.descriptions.terms.map((term) => [term.id, term])), [view.descriptions]);
  const [section] = filterSections(sectionsOf(view.report, view.descriptions, t, props.meanings), props.query, 'term');
  if (view.report.terms.length === 0) {
    return <EmptyState picture="lit" title={t('panel.noTerms.title')} text={t('panel.noTerms.text')} />;
  }
  return (
    <>
      <div class="filter">
        <SearchBox value={props.query} placeholder={t('panel.filterGlossary')} onInput={props.onQuery} />
      </div>
      {section?.items.map((item) => {
        const term = terms.get(item.key);
        const reported = view.report.terms.find(({ termId }) => termId === item.key);
        if (!term || !reported) return null;
        return (
          <Row
            key={item.key}
            name={item.name}
            english={item.english}
            count={item.count}
            open={open === item.key}
            onToggle={() => onOpen(open === item.key ? '' : item.key)}
          >
            <OpenTerm {...props} term={term} reported={reported} terms={terms} onEdit={() => onEdit(term)} />
          </Row>
        );
      })}
      {!section && <p class="no-match muted">{t('popup.noMatch', { query: props.query })}</p>}
    </>
  );
}

interface OpenTermProps extends TabProps {
  term: Term;
  reported: ReportedTerm;
  terms: ReadonlyMap<string, Term>;
  onEdit: () => void;
}

function OpenTerm({ term, reported, terms, ...props }: OpenTermProps) {
  const { note, write } = useNote(term.id);
  const { onListen } = props;
  return (
    <TermEntry
      term={term}
      own={term.id.startsWith(OWN_PREFIX)}
      occurrences={reported.occurrences}
      related={term.related.flatMap((id) => terms.get(id) ?? [])}
      meanings={props.meanings}
      saved={props.savedHeadwords.has(term.headword)}
      note={note}
      onNote={write}
      onSave={() => props.onSave('term', term.headword, term.english, reported.occurrences[0])}
      onListen={onListen && (() => onListen(term.headword))}
      onEdit={props.onEdit}
      onRelated={props.onOpen}
      onJump={(index) => props.onJump({ kind: 'term', termId: term.id, index })}
    />
  );
}
