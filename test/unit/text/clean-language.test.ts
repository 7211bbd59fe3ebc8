import { describe, expect, it } from 'vitest';
import { cleanForDisplay } from '../../../shared/text/clean.ts';
import { detectLanguage } from '../../../shared/text/language.ts';

describe('cleaning for display', () => {
  it('takes out what is not seen and keeps what Devanagari and emoji need', () => {
    expect(cleanForDisplay('\u202eसर\u202c\u200b \u2066मदद\u2069\ufeff\u0007')).toBe('सर मदद');
    expect(cleanForDisplay('क्\u200dष 👨\u200d👩\u200d👧')).toBe('क्\u200dष 👨\u200d👩\u200d👧');
    expect(cleanForDisplay('a\r\nb\ud800')).toBe('a\nb\ufffd');
  });
});

describe('language', () => {
  it.each([
    ['@Uppolice मेरी गाड़ी चोरी हो गई', 'hi'],
    ['@Uppolice meri gaadi chori ho gayi hai', 'hinglish'],
    ['@Uppolice My scooter was stolen from the market', 'en'],
    ['@Uppolice https://t.co/abc 🙏', 'other'],
    ['@Uppolice আমার ফোন চুরি হয়েছে', 'other'],
  ])('%s', (text, language) => expect(detectLanguage(text)).toBe(language));
});
