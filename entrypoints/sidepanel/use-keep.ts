import { useTranslator } from '@/components/common';
import type { Occurrence, PageReport } from '@/lib/messages';
import { type Saved, save, savedEntries, savedId } from '@/lib/storage';

/** Saves a term or name of the page with the place where it was met; what is saved already is taken out again. */
export function useKeep(report: PageReport | undefined, onToast: (text: string, undo?: () => void) => void) {
  const t = useTranslator();
  const remove = async (entry: Saved) => {
    await savedEntries.remove(entry.id);
    onToast(t('saved.deleted', { word: entry.headword }), () => void savedEntries.put(entry));
  };
  return async (kind: 'term' | 'entity', headword: string, gloss: string, where: Occurrence | undefined) => {
    const former = await savedEntries.get(savedId(headword));
    if (former) return remove(former);
    const sentence = where ? `${where.before}${where.text}${where.after}`.trim() : '';
    const { title: pageTitle = '', url: pageUrl = '' } = report ?? {};
    try {
      await save({ kind, headword, gloss, sentence, pageTitle, pageUrl });
    } catch (error) {
      onToast(t('saved.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
}
