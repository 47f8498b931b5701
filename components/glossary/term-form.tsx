import type { ComponentChildren } from 'preact';
import { DOMAINS } from '@/lib/glossary';
import { Button, useTranslator } from '../common';
import { DRAFT_LIMITS, type DraftErrors, type DraftField, type TermDraft } from './term-draft';

export interface TermFormProps {
  draft: TermDraft;
  errors: DraftErrors;
  /** The reader's term that saving would replace, or ''. */
  duplicate: string;
  /** What went wrong in storing it, or ''. */
  problem: string;
  editing: boolean;
  onInput: (change: Partial<TermDraft>) => void;
  onSubmit: () => void;
  onCancel: () => void;
}

/** A term of the reader's own: headword, forms, meanings, domain. */
export function TermForm(props: TermFormProps) {
  const t = useTranslator();
  const { draft, onInput } = props;
  const submit = (event: Event) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form class="entry term-form" onSubmit={submit} noValidate aria-labelledby="term-form-title">
      <h2 id="term-form-title" class="term-form-title">
        {t(props.editing ? 'term.editTitle' : 'term.title')}
      </h2>
      <Field name="headword" label={t('term.headword')} hint={t('term.headwordHint')} errors={props.errors}>
        <input
          {...fieldProps('headword', props.errors)}
          class="vowelled"
          dir="rtl"
          lang="ar"
          value={draft.headword}
          onInput={(event) => onInput({ headword: event.currentTarget.value })}
        />
      </Field>
      <Field name="variants" label={t('term.variants')} hint={t('term.variantsHint')} errors={props.errors}>
        <input
          {...fieldProps('variants', props.errors)}
          dir="rtl"
          lang="ar"
          value={draft.variants}
          onInput={(event) => onInput({ variants: event.currentTarget.value })}
        />
      </Field>
      <Field name="english" label={t('term.english')} errors={props.errors}>
        <input
          {...fieldProps('english', props.errors)}
          dir="ltr"
          lang="en"
          value={draft.english}
          onInput={(event) => onInput({ english: event.currentTarget.value })}
        />
      </Field>
      <Field name="arabicMeaning" label={t('term.meaningAr')} errors={props.errors}>
        <textarea
          {...fieldProps('arabicMeaning', props.errors)}
          rows={2}
          dir="rtl"
          lang="ar"
          value={draft.arabicMeaning}
          onInput={(event) => onInput({ arabicMeaning: event.currentTarget.value })}
        />
      </Field>
      <Field name="englishMeaning" label={t('term.meaningEn')} errors={props.errors}>
        <textarea
          {...fieldProps('englishMeaning', props.errors)}
          rows={2}
          dir="ltr"
          lang="en"
          value={draft.englishMeaning}
          onInput={(event) => onInput({ englishMeaning: event.currentTarget.value })}
        />
      </Field>
      <div class="form-field">
        <label for="term-domain">{t('term.domain')}</label>
        <select
          id="term-domain"
          value={draft.domain}
          onChange={(event) => onInput({ domain: DOMAINS[event.currentTarget.selectedIndex] ?? DOMAINS[0] })}
        >
          {DOMAINS.map((domain) => (
            <option key={domain} value={domain}>
              {t(`domain.${domain}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="form-note" role="status">
        {props.problem || (props.duplicate && t('term.error.duplicate', { word: props.duplicate }))}
      </p>
      <div class="form-actions">
        <Button type="submit" look="lamp">
          {t(props.duplicate ? 'term.replace' : 'action.save')}
        </Button>
        <Button onClick={props.onCancel}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}

const LIMITS: Record<DraftField, number> = {
  headword: DRAFT_LIMITS.line,
  variants: DRAFT_LIMITS.variants,
  english: DRAFT_LIMITS.line,
  arabicMeaning: DRAFT_LIMITS.meaning,
  englishMeaning: DRAFT_LIMITS.meaning,
};

function fieldProps(name: DraftField, errors: DraftErrors) {
  return {
    id: `term-${name}`,
    'aria-invalid': errors[name] !== undefined,
    'aria-describedby': `term-${name}-note`,
  };
}

interface FieldProps {
  name: DraftField;
  label: string;
  hint?: string;
  errors: DraftErrors;
  children: ComponentChildren;
}

function Field({ name, label, hint = '', errors, children }: FieldProps) {
  const t = useTranslator();
  const error = errors[name];
  return (
    <div class="form-field">
      <label for={`term-${name}`}>{label}</label>
      {children}
      <small id={`term-${name}-note`} class={error ? 'form-error' : 'muted'}>
        {error ? t(`term.error.${error}`, { limit: LIMITS[name] }) : hint}
      </small>
    </div>
  );
}
