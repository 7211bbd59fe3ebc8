import { describe, expect, it } from 'vitest';
import { cleanForDisplay } from '../../../shared/text/clean.ts';
import { detectLanguage } from '../../../shared/text/language.ts';
import { maskPersonalData } from '../../../shared/text/mask.ts';

describe('cleaning for display', () => {
  it('takes out what is not seen and keeps what Devanagari and emoji need', () => {
    expect(cleanForDisplay('\u202eसर\u202c\u200b \u2066मदद\u2069\ufeff\u0007')).toBe('सर मदद');
    expect(cleanForDisplay('क्\u200dष 👨\u200d👩\u200d👧')).toBe('क्\u200dष 👨\u200d👩\u200d👧');
    expect(cleanForDisplay('a\r\nb\ud800')).toBe('a\nb\ufffd');
  });
});

describe('masking', () => {
  it.each([
    ['call 9876543210', 'call [phone]'],
    ['+91 98765 43210', '[phone]'],
    ['098765-43210 par', '[phone] par'],
    ['९८७६५४३२१०', '[phone]'],
    ['0522-2345678', '[phone]'],
    ['aadhaar 2345 6789 0123', 'aadhaar [Aadhaar]'],
    ['PAN ABCDE1234F', 'PAN [PAN]'],
    ['card 4111 1111 1111 1111', 'card [account]'],
    ['mail a.b@c.co', 'mail [e-mail]'],
    [
      'FIR 112/2026, UP32 AB 1234, pin 226001, 50000 rupees',
      'FIR 112/2026, UP32 AB 1234, pin 226001, 50000 rupees',
    ],
  ])('%s', (text, masked) => expect(maskPersonalData(text)).toBe(masked));
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
