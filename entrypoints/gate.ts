import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchAtGate } from '@/lib/page/gate-keeper';

/**
 * Runs in every page of the web (see content_scripts in wxt.config.ts). It is listed by hand and not as a WXT content
 * script because WXT's wrapper and the polyfill would make it ten times larger.
 */
export default defineUnlistedScript(() => watchAtGate());
