import { defineContentScript } from 'wxt/utils/define-content-script';
import { LampView } from './lamp-view';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  // Put in by the background when the reader has first something to draw: most pages are left before that.
  registration: 'runtime',
  main: () => {
    globalThis.sirajView = () => new LampView();
  },
});
