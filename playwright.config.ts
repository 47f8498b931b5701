import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  timeout: 120_000,
  // A busy machine of two cores is slow, not broken.
  expect: { timeout: 20_000 },
  reporter: 'list',
  outputDir: 'test-results',
});
