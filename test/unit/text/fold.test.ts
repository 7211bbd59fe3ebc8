import { describe, expect, it } from 'vitest';
import { foldText } from '../../../shared/text/fold.ts';

describe('folding', () => {
  it.each([
    ['gaadi', 'gadi', 'गाड़ी'],
    ['gayi', 'gai', 'gayee', 'गई', 'गयी'],
    ['gaon', 'gaav', 'गांव', 'गाँव'],
    ['nahi', 'nahin', 'नहीं'],
    ['bareilly', 'bareli', 'barelly', 'बरेली'],
    ['raebareli', 'rae bareilly', 'रायबरेली'],
    ['lakhimpur kheri', 'lakhimpur kheeri', 'लखीमपुर खीरी'],
    ['ghazipur', 'gazipur', 'गाज़ीपुर', 'गाजीपुर'],
    ['karyavahi', 'karyawahi', 'कार्यवाही'],
    ['hazratganj', 'हज़रतगंज', 'हजरतगंज'],
    ['police', 'पुलिस'],
    ['12', '१२'],
  ])('brings together %s, %s …', (...spellings) => {
    expect(new Set(spellings.map((spelling) => foldText(spelling).join(''))).size).toBe(1);
  });

  it('keeps different words apart', () => {
    const words = [
      'agra',
      'aligarh',
      'mathura',
      'meerut',
      'mau',
      'mahoba',
      'banda',
      'basti',
      'chori',
      'loot',
      'hatya',
      'ramesh',
      'suresh',
    ];
    expect(new Set(words.map((word) => foldText(word).join(''))).size).toBe(words.length);
  });
});
