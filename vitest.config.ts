import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  // WxtVitest swaps `wxt/browser` and webextension-polyfill for fakeBrowser and applies wxt.config.ts's vite options.
  plugins: [preact(), WxtVitest()],
  test: {
    environment: 'node', // opt in per file: // @vitest-environment happy-dom
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'tools/**/*.test.ts',
      'test/unit/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
  },
});
