import { describe, expect, it } from 'vitest';
import { vowelFaults } from './vowel-marks';

describe('vowelFaults', () => {
  it.each([
    'الْبِنْيَةُ التَّحْتِيَّةُ الْحَيَوِيَّةُ',
    'الْأَمْنُ السِّيبْرَانِيُّ',
    'هُجُومٌ إِلِكْتِرُونِيٌّ',
    'الِاسْتِجَابَةُ لِلطَّوَارِئِ',
    'مُسْتَشْفًى مَيْدَانِيٌّ',
    'قُوَى الْأَمْنِ',
    'آلِيَّةُ تَنْسِيقٍ',
    'ذَوُو الْإِعَاقَةِ',
    'الذَّكَاءُ الِاصْطِنَاعِيُّ',
    'وِزَارَةُ الْخَارِجِيَّةِ',
    'الْعَرْضُ وَالطَّلَبُ',
    'صَارُوخٌ بَالِيسْتِيٌّ',
    'وَالِدٌ',
  ])('passes %s', (phrase) => expect(vowelFaults(phrase)).toEqual([]));

  it.each([
    ['الأَمْنُ', 'no sukun on the article'],
    ['السِيبْرَانِيُّ', 'no shadda on س after the article'],
    ['الْسِّيبْرَانِيُّ', 'mark on the article before س'],
    ['هُجومٌ وَطَني', 'no mark on ن in place 3'],
    ['قَانُون', 'no mark on ن in place 5'],
    ['حَقّ', 'shadda without vowel on ق'],
    ['مِلاحَةٌ', 'no fatha before ا in place 3'],
    ['أَمَُنٌ', 'two vowels on م'],
    ['AI', 'holds something that is neither letter nor vowel mark'],
    ['5G', 'holds something that is neither letter nor vowel mark'],
  ])('refuses %s: %s', (phrase, fault) => expect(vowelFaults(phrase).join('\n')).toContain(fault));
});
