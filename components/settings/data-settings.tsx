import type { Translator } from '@/lib/i18n';
import type { ImportResult, StorageUse } from '@/lib/storage';
import { Button, Icon, useTranslator } from '../common';
import { download, trash2, upload } from '../common/icon-shapes';
import { Group, OptionsSection, Setting } from './setting';

/** Problems of an import that are listed; a file with more is wrong as a whole. */
const MOST_PROBLEMS = 20;

export interface DataSettingsProps {
  use: StorageUse | undefined;
  /** How many entries are kept. */
  count: number;
  imported: ImportResult | undefined;
  /** What went wrong with the last file, or ''. */
  problem: string;
  confirming: boolean;
  onExport: () => void;
  onImport: (file: File) => void;
  onConfirm: (confirming: boolean) => void;
  onDeleteAll: () => void;
}

/** What is stored, how to carry it elsewhere, and how to be rid of it. */
export function DataSettings(props: DataSettingsProps) {
  const t = useTranslator();
  return (
    <OptionsSection id="data" title={t('options.data')} text={t('options.dataText')}>
      <Group>
        {props.use && <Storage use={props.use} />}
        <Setting label={t('options.exportData')} hint={t('options.exportDataText')}>
          <label class="button button-line file-button">
            <input
              type="file"
              class="visually-hidden"
              accept=".jsonl,.json,application/json"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                event.currentTarget.value = '';
                if (file) props.onImport(file);
              }}
            />
            <Icon shape={upload} />
            {t('options.import')}
          </label>
          <Button look="line" icon={download} onClick={props.onExport} disabled={props.count === 0}>
            {t('options.export')}
          </Button>
        </Setting>
        <ImportReport imported={props.imported} problem={props.problem} />
        <Setting label={t('options.deleteAll')} hint={t('options.deleteAllText')}>
          {props.confirming ? (
            <>
              <span class="small">{t('options.deleteAllConfirm', { count: props.count })}</span>
              <Button look="danger" icon={trash2} onClick={props.onDeleteAll}>
                {t('action.delete')}
              </Button>
              <Button onClick={() => props.onConfirm(false)}>{t('action.cancel')}</Button>
            </>
          ) : (
            <Button look="danger" icon={trash2} onClick={() => props.onConfirm(true)} disabled={props.count === 0}>
              {t('options.deleteAllAction')}
            </Button>
          )}
        </Setting>
      </Group>
    </OptionsSection>
  );
}

function Storage({ use }: { use: StorageUse }) {
  const t = useTranslator();
  const all = use.saved + use.terms + use.notes + use.settings;
  const sizes = {
    saved: sizeText(t, use.saved),
    terms: sizeText(t, use.terms),
    notes: sizeText(t, use.notes),
    settings: sizeText(t, use.settings),
  };
  return (
    <Setting label={t('options.storage')} hint={t('options.storageDetail', sizes)}>
      <span class="number">{sizeText(t, all)}</span>
    </Setting>
  );
}

/** Bytes as kilobytes or megabytes of 1,000, one decimal below ten. */
export function sizeText(t: Translator, bytes: number): string {
  const round = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  if (bytes < 999_500) return t('options.kilobytes', { value: round(bytes / 1_000) });
  return t('options.megabytes', { value: round(bytes / 1_000_000) });
}

function ImportReport({ imported, problem }: { imported: ImportResult | undefined; problem: string }) {
  const t = useTranslator();
  const problems = imported?.problems ?? [];
  return (
    <div role="status">
      {problem && <p class="setting form-error">{problem}</p>}
      {imported && (
        <div class="setting import-report">
          <p>{t('options.importDone', { added: imported.added, updated: imported.updated, same: imported.same })}</p>
          {problems.length > 0 && (
            <>
              <p class="form-error">{t('options.importErrors', { count: problems.length })}</p>
              <ul class="small">
                {problems.slice(0, MOST_PROBLEMS).map(({ line, problem: what, field }) => (
                  <li key={line}>
                    {t('options.importLine', { line, problem: t(`import.problem.${what}`, { field }) })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  );
}
