import type { AboutData } from '@/lib/messages/protocol';
import type { Engine } from './engine';

/** What each asset says of itself, for the About page. */
export function aboutAssets(engine: Engine, version: string): AboutData {
  const { lexicon, model, gazetteer, glossary } = engine;
  const { about } = lexicon;
  const { header } = model;
  return {
    version,
    assets: [
      {
        name: 'lexicon',
        version: about.version,
        made: '',
        from: [about.source],
        licence: about.licence,
        counts: { lemmas: about.lemmas, stems: about.stems },
      },
      {
        name: 'entities',
        version: '',
        made: header.date,
        from: header.data.map((source) => `${source.name}: ${source.licence}`),
        licence: header.licence,
        counts: { features: header.counts.features, ...(header.scores.news && { newsScore: header.scores.news }) },
      },
      {
        name: 'gazetteer',
        version: '',
        made: '',
        from: gazetteer.header.sources,
        licence: gazetteer.header.licence,
        counts: { names: gazetteer.header.entries },
      },
      {
        name: 'glossary',
        version: '',
        made: '',
        from: [],
        licence: glossary.licence,
        counts: { terms: glossary.terms.length },
      },
    ],
  };
}
