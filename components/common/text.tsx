import type { ComponentChildren } from 'preact';

interface TextProps {
  children: ComponentChildren;
  class?: string;
}

/** Arabic text, kept apart from the direction of what surrounds it. */
export function Arabic({ children, ...rest }: TextProps) {
  return (
    <bdi lang="ar" dir="rtl" {...rest}>
      {children}
    </bdi>
  );
}

/** Arabic with its harakat, in a face and a line height that have room for them. */
export function Vowelled({ children }: TextProps) {
  return <Arabic class="vowelled">{children}</Arabic>;
}

/** English text, kept apart from the direction of what surrounds it. */
export function English({ children, ...rest }: TextProps) {
  return (
    <bdi lang="en" dir="ltr" {...rest}>
      {children}
    </bdi>
  );
}

/** Arabic in Latin letters: a face of its own, for many have no ḥ, ṣ or ʻ. */
export function Romanised({ children }: TextProps) {
  return (
    <bdi lang="ar-Latn" dir="ltr" class="roman">
      {children}
    </bdi>
  );
}

/** English glosses of the lexicon, which sets them apart by semicolons. */
export function Gloss({ text }: { text: string }) {
  return <English>{text.replace(/\s*;\s*/g, ', ')}</English>;
}
