import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../shared/dedupe/words.ts';

describe('the words by which posts are compared', () => {
  it.each([
    ['groups of digits and the end of a price', 'paid ₹1,25,000/- to him', 'paid 125000 to him'],
    ['lakh and thousand', 'paid 2 lakh and 5 हजार', 'paid 200000 and 5000'],
    ['k', 'paid 40k to him', 'paid 40000 to him'],
    ['number words', 'teen lakh diye', '300000 diye'],
    ['two, which is also give', 'do lakh liye', '200000 liye'],
    ['a phone with its country code and a gap', 'call +91-98765 43210 now', 'call 9876543210 now'],
    ['a plate, written apart or with letters read out', 'यूपी 16 एके 9087 dekho', 'UP-16 AK9087 dekho'],
    ['leading zeros', 'FIR 0145 likhi', 'FIR 145 likhi'],
    ['the number of a post in a thread', '1/3 ghar me chori', 'ghar me chori'],
    ['digits of the other script', '१२ जुलाई को', '12 july ko'],
    ['what stands around a copy', 'RT @a: ghar me chori https://t.co/x #b', 'ghar me chori'],
  ])('are the same for %s', (_, a, b) => {
    expect(wordsOf(a)).toEqual(wordsOf(b));
  });

  it.each([
    ['two plates', 'UP32KN1122', 'UP32KN1222'],
    ['give and two', 'mujhe do', 'mujhe 2'],
    ['two phones', '98765 43210', '98765 43211'],
  ])('are not the same for %s', (_, a, b) => {
    expect(wordsOf(a)).not.toEqual(wordsOf(b));
  });
});
