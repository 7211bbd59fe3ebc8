import { describe, expect, it } from 'vitest';
import { signsOf } from '../../../shared/triage/signs.ts';
import { wordsOf } from '../../../shared/triage/words.ts';

const lists = (text: string) => signsOf(wordsOf(text).map(({ key }) => key)).map(({ list }) => list);

describe('signs of the lexicon', () => {
  it('are the same in both scripts', () => {
    expect(lists('मोबाइल चोरी')).toContain('category:theft');
    expect(lists('mobile chori')).toContain('category:theft');
  });

  it('meet the endings of a word where the lexicon leaves them open', () => {
    for (const text of ['log phanse hain', 'ek aadmi phansa hai', 'लोग फंसे हैं'])
      expect(lists(text)).toContain('trapped');
  });

  it('tell where they stand and how long they are', () => {
    const signs = signsOf(wordsOf('sir meri beti ghar nahi lauti').map(({ key }) => key));
    expect(signs).toContainEqual({ list: 'category:missing-person', at: 3, length: 3 });
  });

  it('finds none where there are no words', () => {
    expect(lists('🙏 @Uppolice https://t.co/abc')).toEqual([]);
  });
});
