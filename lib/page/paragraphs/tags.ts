/** Elements whose content is never read: code, form fields, embedded things, metadata. */
export const UNREAD = new Set(
  (
    'audio canvas code datalist embed frame frameset head iframe input kbd link map math meta meter object ' +
    'option optgroup output picture pre progress rp samp script select source style svg textarea title track tt var ' +
    'video img'
  ).split(' '),
);

/** Elements whose text a page carries but does not show. */
export const NEVER_SHOWN = new Set(['noscript', 'template']);

/** Block-level in every browser's own style sheet. */
export const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option ' +
    'p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Inline elements that stand in running text: they never end a block, whatever box they make. */
export const PHRASING = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s slot small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);
