import { defineContentScript } from 'wxt/utils/define-content-script';
import { readFromNow } from './reader';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  // Put in by the background into frames whose gate saw Arabic.
  registration: 'runtime',
  main: (ctx) => readFromNow(ctx.signal),
});
