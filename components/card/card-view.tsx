import type { CardProps } from '@/lib/page';
import { EntityCard } from './entity-card';
import { RepeatCard } from './repeat-card';
import { TermCard } from './term-card';
import { WordCard } from './word-card';

/** The one card, whatever it is about. */
export function CardView({ model, ...rest }: CardProps) {
  switch (model.kind) {
    case 'entity':
      return <EntityCard model={model} {...rest} />;
    case 'term':
      return <TermCard model={model} {...rest} />;
    case 'word':
      return <WordCard model={model} {...rest} />;
    case 'repeat':
      return <RepeatCard model={model} {...rest} />;
  }
}
