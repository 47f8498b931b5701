// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { createTranslator } from '@/lib/i18n';
import type { WordExplanation, WordReading } from '@/lib/messages';
import type { CardActions, CardModel, CardStatus, TermCardModel } from '@/lib/page';
import { TranslatorContext } from '../common';
import { CardView } from './card-view';

const QUIET: CardStatus = { saved: false, copied: false, speaking: false, voice: true, problem: '' };

function show(model: CardModel, actions: Partial<CardActions> = {}, status: Partial<CardStatus> = {}, language = 'en') {
  const all: CardActions = { onClose: vi.fn(), onSave: vi.fn(), onListen: vi.fn(), onCopy: vi.fn(), ...actions };
  render(
    <TranslatorContext.Provider value={createTranslator(language as 'ar' | 'en')}>
      <CardView model={model} status={{ ...QUIET, ...status }} actions={all} meanings="both" />
    </TranslatorContext.Provider>,
  );
  return all;
}

const entity: CardModel = {
  kind: 'entity',
  type: 'organisation',
  fine: 'ministry',
  name: 'وزارة الصحة',
  english: 'Ministry of Health',
  romanised: 'Wizārat al-Ṣiḥḥah',
  surface: 'لوزارة الصحة',
  forms: ['الوزارة', 'لوزارة الصحة'],
  mentions: { positions: [0.1, 0.5, 0.9], index: 1, paragraph: 4 },
};
const term: TermCardModel = {
  kind: 'term',
  term: {
    id: 'phishing',
    headword: 'تَصَيُّدٌ احْتِيَالِيٌّ',
    variants: ['التصيد الإلكتروني'],
    english: 'phishing',
    domain: 'cybersecurity',
    level: 'B1',
    definition: { ar: 'رسائل مزيّفة تستدرج القارئ.', en: 'Fake messages that lure people.' },
    related: ['malware'],
  },
  own: false,
  surface: 'تصيد احتيالي',
  related: [{ id: 'malware', headword: 'بَرْمَجِيَّةٌ خَبِيثَةٌ' }],
  mentions: { positions: [0.3], index: 0, paragraph: 2 },
};
const reading: WordReading = {
  segments: [
    { text: 'و', role: 'proclitic', vowelled: 'وَ', gloss: 'and', function: 'conjunction' },
    { text: 'كتاب', role: 'stem', vowelled: 'كِتَاب', gloss: '', function: '' },
    { text: 'هم', role: 'enclitic', vowelled: 'هُمْ', gloss: 'their', function: 'pronoun' },
  ],
  lemma: 'كِتَاب',
  lemmaGloss: 'book',
  vowelled: 'وَكِتَابُهُمْ',
  romanised: 'kitāb',
  root: 'ك ت ب',
  pos: 'noun',
  gloss: 'and + book;letter + their',
  grammar: ['masculine', 'no-such-key'],
  pattern: '',
  verbForm: '',
  partner: { kind: 'plural', vowelled: 'كُتُب' },
  family: [{ lemma: 'كَاتِب', gloss: 'writer' }],
  frequencyBand: 1,
};
const explanation: WordExplanation = {
  surface: 'وكتابهم',
  known: true,
  readings: [reading, { ...reading, vowelled: 'وَكُتَّابُهُمْ', gloss: 'and + writers + their' }],
  forgiven: [],
  readingLine: [
    { text: 'هذا', vowelled: 'هٰذَا' },
    { text: 'وكتابهم', vowelled: 'وَكِتَابُهُمْ' },
  ],
};
const word: CardModel = { kind: 'word', surface: 'وكتابهم', explanation, state: 'new' };

describe('every card', () => {
  it.each([
    ['entity', entity, 'وزارة الصحة'],
    ['term', term, 'تَصَيُّدٌ احْتِيَالِيٌّ'],
    ['word', word, /^وَ ?كِتَاب ?هُمْ$/],
  ])('of kind %s is a dialog named by its headword', (_, model, name) => {
    show(model);
    expect(screen.getByRole('dialog', { name })).toBeTruthy();
  });

  it('closes by its button and by Escape, which goes no further', () => {
    const onPageKey = vi.fn();
    document.addEventListener('keydown', onPageKey);
    const { onClose } = show(entity);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(onPageKey).not.toHaveBeenCalled();
    document.removeEventListener('keydown', onPageKey);
  });

  it('offers only what can be done', () => {
    show(entity, { onCopy: undefined }, { voice: false });
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });

  it('says aloud what was done and what went wrong', () => {
    show(entity, {}, { copied: true });
    expect(screen.getByRole('status').textContent).toBe('Copied');
    show(entity, {}, { problem: 'It could not be saved.' });
    expect(screen.getAllByRole('status').at(-1)?.textContent).toBe('It could not be saved.');
  });

  it('writes text of the page as text', () => {
    show({ ...entity, name: '<img src=x onerror=alert(1)>' });
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });
});

describe('entity card', () => {
  it('tells how the name stands here, and its other forms but this one', () => {
    show(entity);
    expect(screen.getByText('Here').nextElementSibling?.textContent).toBe('لوزارة الصحة');
    expect(screen.getByText('Other forms').nextElementSibling?.textContent).toBe('الوزارة');
  });

  it('counts from one, in Arabic digits in Arabic', () => {
    show(entity, {}, {}, 'ar');
    expect(screen.getByText('الذكر ٢ من ٣ · الفقرة ٤')).toBeTruthy();
  });

  it('goes to the next and the previous mention', () => {
    const actions = show(entity, { onNext: vi.fn(), onPrevious: vi.fn() });
    fireEvent.click(screen.getByRole('button', { name: 'Next mention' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous mention' }));
    expect(actions.onNext).toHaveBeenCalledTimes(1);
    expect(actions.onPrevious).toHaveBeenCalledTimes(1);
  });

  it('shows no strip for a single mention and no unknown class', () => {
    show({ ...entity, fine: 'constructor', mentions: { positions: [0.2], index: 0, paragraph: 1 } });
    expect(screen.queryByRole('button', { name: 'Next mention' })).toBeNull();
    expect(document.querySelector('.card-detail')).toBeNull();
  });
});

describe('term card', () => {
  it('goes on to a related term, whose harakat are left out of the link', () => {
    const { onRelated } = show(term, { onRelated: vi.fn() });
    fireEvent.click(screen.getByRole('button', { name: 'برمجية خبيثة' }));
    expect(onRelated).toHaveBeenCalledWith('malware');
  });

  it('says that a term is the reader’s own in place of its domain', () => {
    show({ ...term, own: true });
    expect(screen.getByText('yours')).toBeTruthy();
    expect(screen.queryByText('cybersecurity')).toBeNull();
  });
});

describe('word card', () => {
  it('shows each piece with its name and gloss, and the whole in the order of English', () => {
    show(word);
    const parts = within(screen.getByRole('list', { name: 'Parts of the word' })).getAllByRole('listitem');
    expect(parts.map((part) => part.textContent)).toEqual(['وَconjunctionand', 'كِتَابnounbook', 'ـهُمْpronountheir']);
    expect(screen.getByText('and their book, letter')).toBeTruthy();
  });

  it('leaves out grammar that the catalogue does not know', () => {
    show(word);
    expect(screen.getByText('Grammar').nextElementSibling?.textContent).toBe('masculine');
  });

  it('sets the state', () => {
    const { onState } = show(word, { onState: vi.fn() });
    fireEvent.click(screen.getByRole('button', { name: 'Known' }));
    expect(onState).toHaveBeenCalledWith('known');
  });

  it.each([
    [undefined, 'Looking it up'],
    [null, 'The word could not be looked up.'],
    [{ ...explanation, readings: [] }, 'Not in the dictionary.'],
  ])('without a reading says so (%#)', (none, text) => {
    show({ ...word, explanation: none });
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByRole('dialog', { name: 'وكتابهم' })).toBeTruthy();
  });
});

describe('repeat card', () => {
  const model: CardModel = {
    kind: 'repeat',
    repeatKind: 'near',
    similarity: 0.999,
    original: { paragraph: 1, text: 'شارك 240 خبيرا' },
    copy: { paragraph: 10, text: 'شارك 260 خبيرا' },
    changes: [{ kind: 'changed', first: { start: 5, end: 8 }, second: { start: 5, end: 8 }, figure: true }],
    folded: false,
  };

  it('sets what was removed against what was added, named for those who do not see colours', () => {
    show(model);
    expect(document.querySelector('del')?.textContent).toBe(' removed: 240');
    expect(document.querySelector('ins')?.textContent).toBe(' added: 260');
  });

  it('never calls a near copy wholly the same', () => {
    show(model);
    expect(screen.getByText('99% of the text is the same')).toBeTruthy();
  });

  it('goes to the original and folds the copy', () => {
    const actions = show(model, { onGoTo: vi.fn(), onFold: vi.fn() });
    fireEvent.click(screen.getByRole('button', { name: 'Go to ¶ 1' }));
    fireEvent.click(screen.getByRole('button', { name: 'Fold this copy' }));
    expect(actions.onGoTo).toHaveBeenCalledWith(1);
    expect(actions.onFold).toHaveBeenCalledWith(true);
  });
});
