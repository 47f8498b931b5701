/** Class names with one meaning on every site (Bootstrap, Tailwind, WordPress); their style sheets are not loaded here. */
const OFF = /(?:^|\s)(?:d-none|hidden|hide|is-hidden)(?:\s|$)/;
/** Shown again from some width on: `d-none d-md-block`, `hidden lg:flex`. */
const ON_AGAIN = /(?:^|\s)(?:d-(?:sm|md|lg|xl)-(?!none)[\w-]+|(?:sm|md|lg|xl):(?!hidden)[\w-]+)(?:\s|$)/;
/** Only on phones. */
const OFF_ON_DESKTOPS =
  /(?:^|\s)(?:d-(?:sm|md|lg|xl)-none|(?:sm|md|lg|xl):hidden|visible-xs|hidden-(?:sm|md|lg)|mobile-only|show-for-small-only)(?:\s|$)/;

/** Whether well-known class names take the element off a desktop screen. Declared styles are asked before. */
export function isOffByClass(names: string | null): boolean {
  if (!names) return false;
  return OFF_ON_DESKTOPS.test(names) || (OFF.test(names) && !ON_AGAIN.test(names));
}
