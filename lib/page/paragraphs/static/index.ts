/** Segmentation of documents that no browser lays out (the headless entry, tests): defaults plus their own style sheets. */
export { staticEnvironment } from './environment';
