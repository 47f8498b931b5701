import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFromNow } from './reader';

/**
 * Put in by the background into frames whose gate saw Arabic. No WXT content script: its wrapper tells of itself by
 * events in the page's document, which the page could read and answer to stop us.
 */
export default defineUnlistedScript(() => void readFromNow());
