import type { MarkName, MarkSettings, Settings } from '@/lib/storage';
import { useTranslator } from '../common';

/** The sentence of the preview: plain text and words with a mark. */
const SENTENCE: readonly (string | readonly [MarkName, string])[] = [
  'قالت ',
  ['person', 'ليلى الحارثي'],
  ' في ',
  ['place', 'مسقط'],
  ' إن ',
  ['organisation', 'جامعة الساحل'],
  ' ستدرّب فرق ',
  ['term', 'الاستجابة للحوادث'],
  ' ',
  ['date', 'قبل نهاية عام 2027'],
  '.',
];

const LINES: Record<MarkSettings['line'], { style: string; thickness: string }> = {
  solid: { style: 'solid', thickness: 'max(2px, .1em)' },
  double: { style: 'double', thickness: 'max(1px, .055em)' },
  dashed: { style: 'dashed', thickness: 'max(2px, .095em)' },
  thin: { style: 'solid', thickness: 'max(1px, .05em)' },
  dotted: { style: 'dotted', thickness: 'max(2px, .1em)' },
};

/** Style of the line under a mark's words, on whatever paper is behind them. */
export function lineStyle(name: MarkName, mark: MarkSettings, tinted: boolean) {
  const { style, thickness } = LINES[mark.line];
  const ink = mark.colour || `var(--color-mark-${name})`;
  const tint = mark.colour ? `${mark.colour}1f` : `var(--color-tint-${name})`;
  return {
    textDecoration: `underline ${style} ${thickness} ${ink}`,
    textUnderlineOffset: '.3em',
    textDecorationSkipInk: 'none',
    ...(tinted && { backgroundColor: tint }),
  } as const;
}

/** A sentence with the marks as they are set, on light and on dark paper. */
export function MarkPreview({ settings }: { settings: Settings }) {
  const t = useTranslator();
  const { marks, strength } = settings;
  const sentence = SENTENCE.map((part, at) => {
    if (typeof part === 'string') return part;
    const [name, text] = part;
    if (!marks[name].shown) return text;
    return (
      <span key={at} style={lineStyle(name, marks[name], strength === 'clear')}>
        {text}
      </span>
    );
  });
  return (
    <div class="previews">
      <p class="preview preview-light" lang="ar" dir="rtl">
        <span class="visually-hidden">{t('options.previewLight')} </span>
        {sentence}
      </p>
      <p class="preview preview-dark" lang="ar" dir="rtl" aria-hidden="true">
        {sentence}
      </p>
    </div>
  );
}
