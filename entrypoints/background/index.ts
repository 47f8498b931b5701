import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '@/lib/messages';
import { openGates, recheckTabs, serveCommands, showLamps } from '@/lib/runtime';
import { watchSettings } from '@/lib/storage';
import { backgroundHandlers } from './handlers';

export default defineBackground(() => {
  serveBackground(backgroundHandlers());
  serveCommands();
  watchSettings((settings) => {
    void recheckTabs();
    void showLamps(settings);
  });
  browser.runtime.onInstalled.addListener(() => void openGates());
});
