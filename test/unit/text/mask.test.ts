import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitGroups } from '../../../shared/text/digit-runs.ts';
import { maskPersonalData } from '../../../shared/text/mask.ts';

describe('masking', () => {
  it.each([
    ['call 9876543210', 'call [phone]'],
    ['+91 98765 43210', '[phone]'],
    ['00919876543210', '[phone]'],
    ['098765-43210 par', '[phone] par'],
    ['98-765-432-10', '[phone]'],
    ['9 8 7 6 5 4 3 2 1 0', '[phone]'],
    ['98765 dash 43210', '[phone]'],
    ['9876 phir 543210', '[phone]'],
    ['९८७६५४३२१०', '[phone]'],
    ['+९१-९८७६५ ४३२१०', '[phone]'],
    ['９８７６５ ４３２１０', '[phone]'],
    ['9️⃣8️⃣7️⃣6️⃣5️⃣4️⃣3️⃣2️⃣1️⃣0️⃣', '[phone]'],
    ['nine eight seven six five four three two one zero', '[phone]'],
    ['नौ आठ सात छह पांच चार तीन दो एक शून्य', '[phone]'],
    ['double nine 87654321', '[phone]'],
    ['0522-2345678', '[phone]'],
    ['(0522) 234 5678', '[phone]'],
    ['9876543210, 9123456780', '[phone], [phone]'],
    ['9876543210/9123456780', '[phone]/[phone]'],
    ['98765 43210 91234 56780', '[phone] [phone]'],
    ['500 9876543210', '500 [phone]'],
    ['aadhaar 2345 6789 0123', 'aadhaar [Aadhaar]'],
    ['234567890123', '[Aadhaar]'],
    ['2345 6789 0123 3456 7890 1234', '[Aadhaar] [Aadhaar]'],
    ['PAN ABCDE1234F', 'PAN [PAN]'],
    ['card 4111 1111 1111 1111', 'card [account]'],
    ['a/c no 123456789', 'a/c no [account]'],
    ['खाता संख्या 30123456789', 'खाता संख्या [account]'],
    ['ifsc SBIN0001234', 'ifsc [IFSC]'],
    ['name@okaxis, 9876543210@ybl', '[UPI], [UPI]'],
    ['mail a.b@c.co', 'mail [e-mail]'],
    ['name at gmail dot com', '[e-mail]'],
    ['makan no 12/4 gali no 3 Aminabad', '[address] [address] Aminabad'],
    ['मकान नंबर 45 इंदिरा नगर', '[address] इंदिरा नगर'],
    ['H.No. 221-B, Civil Lines', '[address], Civil Lines'],
    ['flat B-302', '[address]'],
  ])('%s', (text, masked) => expect(maskPersonalData(text)).toBe(masked));

  it.each([
    'FIR 112/2026, UP32 AB 1234, pin 226001, 50000 rupees',
    'Rs 1,50,000 on 12-05-2026 at 10:30, UP32AB1234',
    '2026-05-12 10:30:00 ko, 5 log, 2 baar, 15 din',
    'https://x.com/a/status/1790000079190000000 aur 1790000079190000000',
    'ek do din se teen log char baje',
    'sir@Uppolice plot 5 lakh me, makan 2 mahine se, sector 62',
    'dial 112, 1090, 1930',
    'docket 1HNTV-JTA0N-0C0H',
  ])('leaves: %s', (text) => expect(maskPersonalData(text)).toBe(text));
});

const digitsOf = (text: string) =>
  digitGroups(text)
    .map(({ digits }) => digits)
    .join(' ');
const digit = fc.integer({ min: 0, max: 9 }).map(String);
const number = (first: string, length: number) =>
  fc
    .tuple(fc.constantFrom(...first), fc.array(digit, { minLength: length - 1, maxLength: length - 1 }))
    .map(([head, rest]) => head + rest.join(''));
const writing = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replace(/\d/g, (char) => String.fromCodePoint(0x0966 + Number(char))),
  (text: string) => text.replace(/\d/g, (char) => String.fromCodePoint(0xff10 + Number(char))),
);
const separator = fc.constantFrom('', ' ', '-', '.', ' - ', '–');
const words = fc.constantFrom(
  'mera number',
  'par call kare',
  'मेरा नंबर',
  'sampark',
  'reported,',
  '500 rupaye liye',
  'FIR 112/2026',
  '12-05-2026 ko',
  'UP32 AB 1234',
  '🙏',
);
/** A number cut into groups, with one separator between all of them. */
const spaced = (planted: fc.Arbitrary<string>, cuts: readonly (readonly number[])[]) =>
  fc.tuple(planted, fc.constantFrom(...cuts), separator).map(([digits, cut, sign]) => {
    const groups: string[] = [];
    let at = 0;
    for (const size of cut) {
      groups.push(digits.slice(at, at + size));
      at += size;
    }
    return [...groups, digits.slice(at)].filter((group) => group !== '').join(sign);
  });
const phone = fc
  .tuple(
    fc.constantFrom('', '0', '+91', '+91 ', '+91-', '91 ', '0091'),
    spaced(number('6789', 10), [[], [5], [4, 3], [3, 3], [2, 3, 3], [4], [2, 2, 2, 2]]),
  )
  .map(([prefix, rest]) => prefix + rest);
const landline = spaced(number('12345678', 10), [[3], [2], [4], [3, 3]]).map((rest) => `0${rest}`);
const aadhaar = spaced(number('23456789', 12), [[], [4, 4]]);
const card = spaced(number('3456', 16), [[], [4, 4, 4]]);

describe('no planted number survives', () => {
  it.each([
    ['phone', phone],
    ['landline', landline],
    ['Aadhaar', aadhaar],
    ['card', card],
  ])('%s', (_, planted) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, planted, writing), { minLength: 1, maxLength: 4 }),
        words,
        (parts, end) => {
          const text = [...parts.map(([before, secret, write]) => `${before} ${write(secret)}`), end].join(
            ' ',
          );
          const left = digitsOf(maskPersonalData(text)).replaceAll(' ', '');
          for (const [, secret] of parts) {
            const plain = secret.replace(/\D/g, '');
            expect(left).not.toContain(plain.slice(-10));
            expect(left).not.toContain(plain.slice(0, 8));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        number('6789', 10),
        fc.string({ unit: 'binary' }),
        (a, secret, b) => {
          const text = `${a} ${secret} ${b}`;
          expect(maskPersonalData(text)).not.toContain(secret);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('nothing is masked twice', () => {
    fc.assert(
      fc.property(words, phone, (before, secret) => {
        const once = maskPersonalData(`${before} ${secret}`);
        expect(maskPersonalData(once)).toBe(once);
      }),
    );
  });

  it('a long text takes no long time', () => {
    for (const text of ['1 '.repeat(25_000), 'a'.repeat(50_000), '9'.repeat(50_000), '1,'.repeat(25_000)])
      expect(maskPersonalData(text).length).toBeGreaterThan(0);
  });
});
