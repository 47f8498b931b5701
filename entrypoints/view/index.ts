import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LampView } from './lamp-view';

/** Put in by the background when the reader has first something to draw: most pages are left before that. */
export default defineUnlistedScript(() => {
  globalThis.sirajView = () => new LampView();
});
