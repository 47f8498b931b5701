import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { checkLayers } from './tools/check-layers';

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: process.env.SIRAJ_OUT ?? '.output',
  manifestVersion: 3, // otherwise `-b firefox` silently falls back to MV2
  imports: false,
  hooks: { 'build:before': () => checkLayers() },
  vite: () => ({
    plugins: [preact()],
    build: { target: ['chrome125', 'firefox153'] },
  }),
  zip: {
    excludeSources: ['coverage/**', 'screenshots/**', 'test-results/**', 'playwright-report/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_short_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...(browser === 'chrome' && { minimum_chrome_version: '125' }),
    permissions: ['storage', 'scripting', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    // For `scripting`: the reader is started, and its style sheet put, where the gate saw Arabic.
    host_permissions: PAGES,
    content_scripts: [
      {
        matches: PAGES,
        js: ['gate.js'],
        run_at: 'document_idle',
        all_frames: true,
      },
    ],
    action: { default_title: '__MSG_extension_short_name__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+N' }, description: '__MSG_command_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+P' }, description: '__MSG_command_previous_mark__' },
      'look-up': { suggested_key: { default: 'Alt+L' }, description: '__MSG_command_look_up__' },
      'toggle-site': { suggested_key: { default: 'Alt+S' }, description: '__MSG_command_toggle_site__' },
      // Chrome takes four suggestions at most; these two keys are listened to in the page (Alt+R, Alt+Shift+R).
      'next-repeat': { description: '__MSG_command_next_repeat__' },
      'previous-repeat': { description: '__MSG_command_previous_repeat__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'siraj@siraj.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '153.0' },
      },
    }),
  }),
});
