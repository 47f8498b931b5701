/**
 * Runs Mozilla's add-on linter on the built extension and fails on anything that is not expected. What is expected is
 * named here with its reason, by code and file, so that a new case of the same code is not overlooked.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const EXTENSION = resolve(import.meta.dirname, '..', process.env.SIRAJ_OUT ?? '.output', 'firefox-mv3');

const EXPECTED: { code: string; file: RegExp; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/mount-|^view\.js$/,
    reason: 'Preact’s own dangerouslySetInnerHTML, which we never use',
  },
  { code: 'UNSUPPORTED_API', file: /^chunks\//, reason: 'sidePanel.open stands behind a check that the API is there' },
];

interface Finding {
  code: string;
  file?: string;
  message: string;
}

const { stdout, error } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', EXTENSION, '--output', 'json'], {
  encoding: 'utf8',
});
if (error) throw error;
const report = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Finding[]>;
const findings = [...report.errors, ...report.warnings, ...report.notices];
const isExpected = ({ code, file = '' }: Finding) => EXPECTED.some((one) => one.code === code && one.file.test(file));
const unexpected = findings.filter((finding) => !isExpected(finding));
for (const { code, file, message } of unexpected) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(`${findings.length} findings, ${unexpected.length} of them unexpected`);
process.exitCode = unexpected.length === 0 ? 0 : 1;
