export { type PageUpdate, pack, unpack } from './pack';
export type * from './protocol';
export { LIMITS } from './schemas';
export {
  type BackgroundHandlers,
  CallError,
  callBackground,
  callPage,
  type PageHandlers,
  serveBackground,
  servePage,
} from './transport';
