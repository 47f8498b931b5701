import type { LineStyle, MarkName, Settings } from '@/lib/storage';

/** The design's inks and washes as literal colours: a page's variables cannot reach them (design tokens, light | dark). */
const INKS: Record<MarkName, [light: string, dark: string]> = {
  person: ['#266fcf', '#69a6f8'],
  organisation: ['#6f176b', '#df6eb0'],
  place: ['#1e613d', '#84ead8'],
  date: ['#9a6e0b', '#f9c462'],
  term: ['#756f66', '#a5a199'],
};
const TINTS: Record<MarkName, [light: string, dark: string]> = {
  person: ['#266fcf17', '#69a6f824'],
  organisation: ['#6f176b14', '#df6eb024'],
  place: ['#1e613d17', '#84ead81f'],
  date: ['#9a6e0b1c', '#f9c4621f'],
  term: ['#756f6617', '#a5a19924'],
};
const LIGHT_NAMES = ['active', 'echo', 'flash', 'diff'] as const;
export type LightName = (typeof LIGHT_NAMES)[number];
const WASHES: Record<LightName, [light: string, dark: string]> = {
  active: ['#f6b73c6b', '#f6b73c33'],
  echo: ['#f6b73c30', '#f6b73c1c'],
  flash: ['#f6b73c99', '#f6b73c38'],
  diff: ['#a8321c1a', '#ff9c8726'],
};
const LINES: Record<LineStyle, string> = {
  solid: 'solid max(2px, .1em)',
  double: 'double max(1px, .055em)',
  dashed: 'dashed max(2px, .095em)',
  thin: 'solid max(1px, .05em)',
  dotted: 'dotted max(2px, .1em)',
};

/** The name of a highlight in the registry that we share with the page. */
export function highlightName(name: MarkName | LightName, paper: 'light' | 'dark'): string {
  return `siraj-${name}${paper === 'dark' ? '-dark' : ''}`;
}

function markRule(name: MarkName, settings: Settings, dark: boolean): string {
  const { colour, line } = settings.marks[name];
  const index = dark ? 1 : 0;
  const ink = colour || INKS[name][index];
  const tint = settings.strength === 'clear' ? `background-color:${colour ? `${colour}1f` : TINTS[name][index]};` : '';
  return `::highlight(${highlightName(name, dark ? 'dark' : 'light')}){text-decoration:underline ${LINES[line]} ${ink};text-underline-offset:.3em;text-decoration-skip-ink:none;${tint}}`;
}

function lightRule(name: LightName, dark: boolean): string {
  const line = name === 'diff' ? `text-decoration:underline solid 2px ${dark ? '#ff9c87' : '#a8321c'};` : '';
  return `::highlight(${highlightName(name, dark ? 'dark' : 'light')}){background-color:${WASHES[name][dark ? 1 : 0]};${line}}`;
}

/**
 * The style sheet of our marks for these settings. `color` is never set: the page keeps its own contrast.
 * Values come from tables and from settings that the schema has checked; no text of a page enters it.
 */
export function highlightCss(settings: Settings): string {
  const marks = (Object.keys(INKS) as MarkName[]).flatMap((name) => [
    markRule(name, settings, false),
    markRule(name, settings, true),
  ]);
  const lights = LIGHT_NAMES.flatMap((name) => [lightRule(name, false), lightRule(name, true)]);
  return [...marks, ...lights].join('\n');
}
