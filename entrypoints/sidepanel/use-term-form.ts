import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslator } from '@/components/common';
import { type DraftErrors, draftOf, EMPTY_DRAFT, errorsOf, type TermDraft, termOf } from '@/components/glossary';
import type { Term } from '@/lib/glossary';
import { callBackground } from '@/lib/messages';
import { readerTermId, readerTerms } from '@/lib/storage';

interface FormState {
  draft: TermDraft;
  errors: DraftErrors;
  problem: string;
  /** The reader's own term that is being changed; undefined for a new one. */
  editing: Term | undefined;
  /** Errors show from the first try to save on. */
  tried: boolean;
}

/**
 * Changes the reader's terms, then has the engine and the page take them up: that may take seconds, so nothing waits
 * for it. An engine that does not answer reads the terms by itself when it next starts.
 */
export async function keepTerms(change: () => Promise<void>, recheck: () => Promise<void>): Promise<void> {
  await change();
  void callBackground('terms/changed', {})
    .catch(() => undefined)
    .then(recheck);
}

/** The form for a term of the reader's own; undefined when it is closed. */
export function useTermForm(own: readonly Term[], recheck: () => Promise<void>, onSaved: (term: Term) => void) {
  const t = useTranslator();
  const [form, setForm] = useState<FormState>();
  /** What had the focus before the form took it. */
  const opener = useRef<HTMLElement | null>(null);

  const open = (term?: Term) => {
    if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    const isOwn = term !== undefined && own.some(({ id }) => id === term.id);
    const draft = term ? draftOf(term) : EMPTY_DRAFT;
    setForm({ draft, errors: {}, problem: '', editing: isOwn ? term : undefined, tried: false });
  };
  const close = () => {
    setForm(undefined);
    opener.current?.focus();
  };
  const isOpen = form !== undefined;
  useEffect(() => {
    if (isOpen) document.getElementById('term-headword')?.focus();
  }, [isOpen]);
  const input = (change: Partial<TermDraft>) =>
    setForm((now) => {
      if (!now) return now;
      const draft = { ...now.draft, ...change };
      return { ...now, draft, problem: '', errors: now.tried ? errorsOf(draft) : {} };
    });
  const submit = async () => {
    if (!form) return;
    const errors = errorsOf(form.draft);
    if (Object.keys(errors).length > 0) {
      setForm({ ...form, errors, tried: true });
      const first = Object.keys(errors)[0];
      document.getElementById(`term-${first}`)?.focus();
      return;
    }
    const term = termOf(form.draft, readerTermId(form.draft.headword));
    const former = form.editing;
    try {
      await keepTerms(async () => {
        await readerTerms.put(term);
        if (former && former.id !== term.id) await readerTerms.remove(former.id);
      }, recheck);
      close();
      onSaved(term);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setForm({ ...form, problem: t('term.error.storage', { reason }) });
    }
  };

  const id = form ? readerTermId(form.draft.headword) : '';
  const same = own.find((term) => term.id === id && term.id !== form?.editing?.id);
  return { form, duplicate: same?.headword ?? '', open, close, input, submit };
}
