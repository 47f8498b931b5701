import type { AboutData } from '@/lib/messages/protocol';
import type { Engine } from './engine';

/** What each asset says of itself, for the About page. */
export function aboutAssets(engine: Engine, version: string): AboutData {
  const { lexicon, model, glossary } = engine;
  return {
    version,
    assets: [
      {
        name: 'lexicon',
        version: lexicon.about.version,
        made: '',
        from: lexicon.about.source,
        licence: lexicon.about.licence,
        facts: `${lexicon.about.lemmas} / ${lexicon.about.stems}`,
      },
      { name: 'entities', version: '', made: '', from: '', licence: '', facts: JSON.stringify(model.header) },
      {
        name: 'glossary',
        version: '',
        made: '',
        from: '',
        licence: glossary.licence,
        facts: String(glossary.terms.length),
      },
    ],
  };
}
