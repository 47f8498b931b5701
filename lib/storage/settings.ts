import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { RomanisationScheme } from '@/lib/arabic';

export const MARK_TYPES = ['person', 'organisation', 'place', 'date', 'term'] as const;
export type MarkName = (typeof MARK_TYPES)[number];
export type LineStyle = 'solid' | 'double' | 'dashed' | 'thin' | 'dotted';

export interface MarkSettings {
  shown: boolean;
  /** `#rrggbb` for light paper, or '' for the design's ink (which knows light and dark paper). */
  colour: string;
  line: LineStyle;
}

export interface Settings {
  /** The lamp as a whole. */
  everywhere: boolean;
  /** Whether a site that the reader has not decided on is lit. */
  newSites: boolean;
  /** Host names that the reader has decided on. */
  sites: Record<string, 'on' | 'off'>;
  marks: Record<MarkName, MarkSettings>;
  repeats: boolean;
  strength: 'quiet' | 'clear';
  /** Entities below this confidence are not marked, 0–1. */
  confidence: number;
  uiLanguage: 'auto' | 'ar' | 'en';
  meanings: 'both' | 'ar' | 'en';
  digits: 'auto' | 'arabic' | 'western';
  scale: 0.9 | 1 | 1.15 | 1.3;
  theme: 'auto' | 'light' | 'dark';
  /** What opens a word's card: resting on it, resting with Alt held, or click and keyboard only. Marks open on rest, always. */
  wordCard: 'rest' | 'alt' | 'off';
  romanisation: RomanisationScheme;
}

export const DEFAULT_SETTINGS: Settings = {
  everywhere: true,
  newSites: true,
  sites: {},
  marks: {
    person: { shown: true, colour: '', line: 'solid' },
    organisation: { shown: true, colour: '', line: 'double' },
    place: { shown: true, colour: '', line: 'dashed' },
    date: { shown: true, colour: '', line: 'thin' },
    term: { shown: true, colour: '', line: 'dotted' },
  },
  repeats: true,
  strength: 'quiet',
  confidence: 0.5,
  uiLanguage: 'auto',
  meanings: 'both',
  digits: 'auto',
  scale: 1,
  theme: 'auto',
  wordCard: 'rest',
  romanisation: 'ala-lc',
};

const mark = (defaults: MarkSettings) =>
  v.fallback(
    v.object({
      shown: v.fallback(v.boolean(), defaults.shown),
      colour: v.fallback(v.pipe(v.string(), v.regex(/^(#[0-9a-f]{6})?$/i)), defaults.colour),
      line: v.fallback(v.picklist(['solid', 'double', 'dashed', 'thin', 'dotted']), defaults.line),
    }),
    defaults,
  );

const settingsSchema = v.object({
  everywhere: v.fallback(v.boolean(), DEFAULT_SETTINGS.everywhere),
  newSites: v.fallback(v.boolean(), DEFAULT_SETTINGS.newSites),
  sites: v.fallback(v.record(v.string(), v.picklist(['on', 'off'])), {}),
  marks: v.fallback(
    v.object({
      person: mark(DEFAULT_SETTINGS.marks.person),
      organisation: mark(DEFAULT_SETTINGS.marks.organisation),
      place: mark(DEFAULT_SETTINGS.marks.place),
      date: mark(DEFAULT_SETTINGS.marks.date),
      term: mark(DEFAULT_SETTINGS.marks.term),
    }),
    DEFAULT_SETTINGS.marks,
  ),
  repeats: v.fallback(v.boolean(), DEFAULT_SETTINGS.repeats),
  strength: v.fallback(v.picklist(['quiet', 'clear']), DEFAULT_SETTINGS.strength),
  confidence: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), DEFAULT_SETTINGS.confidence),
  uiLanguage: v.fallback(v.picklist(['auto', 'ar', 'en']), DEFAULT_SETTINGS.uiLanguage),
  meanings: v.fallback(v.picklist(['both', 'ar', 'en']), DEFAULT_SETTINGS.meanings),
  digits: v.fallback(v.picklist(['auto', 'arabic', 'western']), DEFAULT_SETTINGS.digits),
  scale: v.fallback(v.picklist([0.9, 1, 1.15, 1.3]), DEFAULT_SETTINGS.scale),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), DEFAULT_SETTINGS.theme),
  wordCard: v.fallback(v.picklist(['rest', 'alt', 'off']), DEFAULT_SETTINGS.wordCard),
  romanisation: v.fallback(v.picklist(['ala-lc', 'plain', 'buckwalter']), DEFAULT_SETTINGS.romanisation),
});

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/** A settings object out of whatever was stored: every field that is missing or not of its form gets its default. */
export function repairSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored);
  return result.success ? (result.output as Settings) : DEFAULT_SETTINGS;
}

/** The settings now. Corrupt storage gives defaults, never an error. */
export async function readSettings(): Promise<Settings> {
  try {
    return repairSettings(await item.getValue());
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Changes some settings and keeps the rest. @throws when the browser refuses to store (quota, private data blocked). */
export async function updateSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await item.setValue(settings);
  return settings;
}

/** Calls back with the new settings whenever they change, in this or another part of the extension. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((stored) => onChange(repairSettings(stored)));
}

/** True when the lamp is lit for a host. */
export function isSiteOn(settings: Settings, host: string): boolean {
  if (!settings.everywhere) return false;
  const decided = Object.hasOwn(settings.sites, host) ? settings.sites[host] : undefined;
  return decided === undefined ? settings.newSites : decided === 'on';
}
