import { useState } from 'preact/hooks';
import { useTranslator } from '@/components/common';
import { callBackground } from '@/lib/messages';
import { exportAll, IMPORT_LIMIT, type ImportResult, importAll, notes, readerTerms, savedEntries } from '@/lib/storage';

const ALL = [savedEntries, readerTerms, notes] as const;

/** Export, import and deletion of all that the reader keeps. */
export function useData(onToast: (text: string, undo?: () => void) => void) {
  const t = useTranslator();
  const [imported, setImported] = useState<ImportResult>();
  const [problem, setProblem] = useState('');
  const [confirming, setConfirming] = useState(false);
  const failed = (error: unknown) => setProblem(t('saved.failed', { reason: reasonOf(error) }));

  const exportFile = async () => download(await exportAll(), `siraj-${new Date().toISOString().slice(0, 10)}.jsonl`);
  const importFile = async (file: File) => {
    setImported(undefined);
    setProblem('');
    if (file.size > IMPORT_LIMIT) {
      setProblem(t('options.importTooLarge', { limit: IMPORT_LIMIT / 1_000_000 }));
      return;
    }
    try {
      setImported(await importAll(await file.text()));
      await termsChanged();
    } catch (error) {
      failed(error);
    }
  };
  const deleteAll = async () => {
    setConfirming(false);
    const removed: Record<string, unknown>[] = [];
    for (const collection of ALL) removed.push(await collection.removeAll());
    await termsChanged();
    const restore = async () => {
      for (const [at, collection] of ALL.entries()) await collection.restore(removed[at] ?? {});
      await termsChanged();
    };
    onToast(t('options.deletedAll'), () => void restore().catch(failed));
  };
  return { imported, problem, confirming, setConfirming, exportFile, importFile, deleteAll };
}

/** Has the engine take up the terms as they are now; it reads them by itself when it next starts. */
async function termsChanged(): Promise<void> {
  await callBackground('terms/changed', {}).catch(() => undefined);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
