import type { Paragraph } from '@/lib/arabic';
import { findRepeatsInSteps } from '@/lib/repeats';

export interface BenchRow {
  name: string;
  /** Paragraphs, or characters of the one paragraph. */
  size: number;
  ms: number;
  /** Heap that the detector and its result hold; 0 unless node runs with --expose-gc. */
  heapMb: number;
  /** The longest single step, in milliseconds. */
  longestStepMs: number;
}

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** A repeatable generator of numbers in [0, 1) (mulberry32, T. Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function vocabulary(random: () => number, size: number): string[] {
  return Array.from({ length: size }, () =>
    Array.from({ length: 3 + Math.floor(random() * 5) }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join(''),
  );
}

/** Words with the skew of real text (rank picked log-uniformly), 20 to 72 a paragraph; every tenth repeats an earlier one. */
function newsLike(count: number): Paragraph[] {
  const random = randomFrom(count);
  const words = vocabulary(random, 20_000);
  const paragraphs: Paragraph[] = [];
  for (let id = 0; id < count; id++) {
    const earlier = paragraphs[Math.floor(random() * id)];
    if (earlier && id % 10 === 9) {
      paragraphs.push({ id, text: id % 20 === 9 ? earlier.text : `${earlier.text} ${words[id % words.length]}` });
      continue;
    }
    const length = 20 + Math.floor(random() * 53);
    const text = Array.from({ length }, () => words[Math.floor(words.length ** random())]).join(' ');
    paragraphs.push({ id, text });
  }
  return paragraphs;
}

const LINE = 'هذا سطر واحد يعود في كل مكان من الصفحة ولا يتغير فيه شيء على الإطلاق';

function hostile(kind: 'identical' | 'variants' | 'template', count: number): Paragraph[] {
  const random = randomFrom(7);
  const words = vocabulary(random, 5000);
  const word = (): string => words[Math.floor(random() * words.length)] as string;
  return Array.from({ length: count }, (_, id) => {
    if (kind === 'identical') return { id, text: LINE };
    if (kind === 'variants') return { id, text: LINE.replace('مكان', word()) };
    return {
      id,
      text: `حصل المرشح ${word()} في دائرة ${word()} على ${10_000 + id} صوتا من أصل ${50_000 + id} صوت صحيح في الدورة الأولى`,
    };
  });
}

function oneParagraph(characters: number): Paragraph[] {
  const random = randomFrom(11);
  const words = vocabulary(random, 20_000);
  const parts: string[] = [];
  for (let length = 0; length < characters; length += (parts.at(-1) as string).length + 1) {
    parts.push(words[Math.floor(random() * words.length)] as string);
  }
  const text = parts.join(' ');
  return [text, `${text} نهاية`, text.slice(characters >> 1)].map((text, id) => ({ id, text }));
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20 + process.memoryUsage().arrayBuffers / 2 ** 20;
}

function measure(name: string, size: number, paragraphs: Paragraph[]): BenchRow {
  const before = heapMb();
  const start = performance.now();
  let longestStepMs = 0;
  const steps = findRepeatsInSteps(paragraphs);
  let result: unknown;
  for (let last = start; ; ) {
    const step = steps.next();
    const now = performance.now();
    longestStepMs = Math.max(longestStepMs, now - last);
    last = now;
    if (step.done) {
      result = step.value;
      break;
    }
  }
  const ms = performance.now() - start;
  const after = heapMb();
  return { name, size, ms, heapMb: result && globalThis.gc ? Math.max(0, after - before) : 0, longestStepMs };
}

/** Times the repeat detector on news-like pages of 10 to 100,000 paragraphs and on pages built to be slow. */
export function benchRepeats(): BenchRow[] {
  measure('warm-up', 2000, newsLike(2000));
  return [
    ...[10, 100, 1000, 10_000, 100_000].map((size) => measure('news-like paragraphs', size, newsLike(size))),
    ...(['identical', 'variants', 'template'] as const).flatMap((kind) =>
      [2000, 20_000].map((size) => measure(`hostile: ${kind} lines`, size, hostile(kind, size))),
    ),
    ...[100_000, 1_000_000].map((size) => measure('hostile: three long paragraphs', size, oneParagraph(size))),
  ];
}
