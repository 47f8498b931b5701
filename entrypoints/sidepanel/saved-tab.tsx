import { useTranslator } from '@/components/common';
import { SavedList } from '@/components/glossary';
import type { Term } from '@/lib/glossary';
import { readerTerms, type Saved, savedEntries } from '@/lib/storage';
import { keepTerms } from './use-term-form';

interface SavedTabProps {
  saved: readonly Saved[];
  terms: readonly Term[];
  damaged: number;
  recheck: () => Promise<void>;
  onEditTerm: (term: Term) => void;
  onToast: (text: string, undo: () => void) => void;
}

/** What the reader keeps; deleting can be undone. */
export function SavedTab({ saved, terms, damaged, recheck, onEditTerm, onToast }: SavedTabProps) {
  const t = useTranslator();
  const midnight = new Date().setHours(0, 0, 0, 0);
  const newestFirst = [...saved].sort((a, b) => b.savedAt - a.savedAt);
  const remove = async (entry: Saved) => {
    await savedEntries.remove(entry.id);
    onToast(t('saved.deleted', { word: entry.headword }), () => void savedEntries.put(entry));
  };
  const removeTerm = async (term: Term) => {
    await keepTerms(() => readerTerms.remove(term.id), recheck);
    onToast(
      t('saved.deletedTerm', { word: term.headword }),
      () => void keepTerms(() => readerTerms.put(term), recheck),
    );
  };
  return (
    <SavedList
      today={newestFirst.filter(({ savedAt }) => savedAt >= midnight)}
      earlier={newestFirst.filter(({ savedAt }) => savedAt < midnight)}
      terms={terms}
      damaged={damaged}
      onDelete={(entry) => void remove(entry)}
      onEditTerm={onEditTerm}
      onDeleteTerm={(term) => void removeTerm(term)}
    />
  );
}
