import { toSkeleton } from '@/lib/arabic';
import { hashText } from './hash';
import type { EntityType } from './types';

/** «SRJG» in ASCII, little-endian. */
export const GAZETTEER_MAGIC = 0x474a5253;
export const GAZETTEER_VERSION = 1;

/** The asset's own description, JSON after the magic. */
export interface GazetteerHeader {
  version: number;
  licence: string;
  sources: string[];
  /** Fine classes with the type of each; entries name them by index. */
  classes: [fine: string, type: EntityType][];
  entries: number;
  keys: number;
  parts: number;
  /** Bytes of the three blobs of UTF-8: canonical names, English names, English of name parts. */
  canonicalBytes: number;
  englishBytes: number;
  partBytes: number;
}

/** What a single word may be in names; a word may be several. */
export const NAME_PART = {
  given: 1,
  family: 2,
  /** A whole place name: «باريس». */
  place: 4,
  /** A word of a longer place name: «سان», «العظمى». */
  placePart: 8,
  /** A whole organisation name: «حماس», «يونيسف». */
  organisation: 16,
  /** A word of a longer organisation name. */
  organisationPart: 32,
  /** First word of organisations: «وزارة», «جامعة». */
  organisationHead: 64,
  /** Before persons: «الرئيس», «الدكتور». */
  title: 128,
  /** «المصري», «الأميركية»: never a place by itself. */
  nationality: 256,
  /** The name part is mostly one of foreign persons: «جون», «سميث». */
  foreign: 512,
  /** Before places: «مدينة», «محافظة». */
  placeHead: 1024,
} as const;

const APART = /[\s\u00A0\-_.,،«»"“”'’()[\]/]+/g; // NO-BREAK SPACE

/** The key of a name in the gazetteer: skeleton, Latin in lower case, one space for whatever stands between words. */
export function gazetteerKey(name: string): string {
  return toSkeleton(name).replace(APART, ' ').trim().toLowerCase();
}

/** Unsigned 32-bit hash of a key. Two of 20,000 names collide with a probability of 4 %; the compiler refuses that. */
export function hashKey(key: string): number {
  return hashText(key) >>> 0;
}
