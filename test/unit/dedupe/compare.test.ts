import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../shared/dedupe/compare.ts';
import { duplicateRules } from '../../../shared/dedupe/rules.ts';
import { parsePostId } from '../../../shared/domain/post-id.ts';

let id = 1000;
const at = (text: string, authorId: string) =>
  duplicateRules.indexed({
    id: parsePostId(String(id++)),
    authorId,
    createdAt: '2026-08-01T00:00:00.000Z',
    text,
  });

/** How `b` repeats `a`, as the pipeline sees it: only when they meet in a band. */
function repeats(a: string, b: string, sameAuthor = false): string | null {
  const [x, y] = [at(a, '1'), at(b, sameAuthor ? '1' : '2')];
  return x.bands.some((band) => y.bands.includes(band)) ? compare(x.entry, y.entry) : null;
}

describe('repeats', () => {
  it.each([
    [
      'other script',
      '@Uppolice मेरी गाड़ी चोरी हो गई है हज़रतगंज से कृपया मदद करें',
      'meri gadi chori ho gayi hai hazratganj se kripya madad karen #lucknow',
    ],
    [
      'old-style retweet, cut end',
      'Builder ne flat nahi diya 5 saal ho gaye Noida sector 150 paise bhi wapas nahi https://t.co/abc',
      'RT @foo: Builder ne flat nahi diya 5 saal ho gaye Noida sector 150 paise bhi wap',
    ],
    [
      'sentence order and politeness',
      'Sir please take action, loudspeaker playing till 2 am near Rajajipuram C block',
      'loudspeaker playing till 2 AM near Rajajipuram C block. sir kindly take action!!',
    ],
    [
      'spelling',
      'gaon rampur me dabango ne hamari zameen par kabza kar liya hai police sun nahi rahi',
      'गांव रामपुर में दबंगों ने हमारी जमीन पर कब्जा कर लिया है पुलिस सुन नहीं रही',
    ],
    [
      'digits of the other script, invisible characters',
      'मेरे खाते से ५०००० रुपये निकल गए थाना नहीं सुन रहा',
      '\u200bमेरे खाते से 50000 रुपये\u202c निकल गए थाना नहीं सुन रहा',
    ],
  ])('are found: %s', (_, a, b) => {
    expect(repeats(a, b)).not.toBeNull();
    expect(repeats(b, a)).not.toBeNull();
  });

  it.each([
    [
      'other thana',
      'thana kotwali me meri report nahi likhi ja rahi hai madad kare',
      'thana naka me meri report nahi likhi ja rahi hai madad kare',
    ],
    [
      'other amount',
      'mere khate se 50000 rupaye nikal gaye cyber thana madad nahi kar raha',
      'mere khate se 80000 rupaye nikal gaye cyber thana madad nahi kar raha',
    ],
    [
      'other vehicle',
      'My bike UP32AB1234 stolen from Alambagh metro yesterday night',
      'My bike UP32XY9876 stolen from Alambagh metro yesterday night',
    ],
    [
      'other person',
      'Ramesh ne mujhe mara aur dhamki di ki gaon chhod do',
      'Suresh ne mujhe mara aur dhamki di ki gaon chhod do',
    ],
    ['common phrase', 'please help sir', 'please help sir'],
    [
      'two victims',
      'lucknow charbagh me mera purse chori ho gaya subah',
      'charbagh station par kisi ne mobile uda liya mera aaj',
    ],
  ])('are not seen in: %s', (_, a, b) => expect(repeats(a, b)).toBeNull());

  it("finds an author's complaint again, a little changed", () => {
    const text = 'bilhaur me mere khet ka rasta pradhan ne band kar diya hai';
    expect(repeats(text, `${text}, dobara likh raha hu koi jawab nahi mila`, true)).toBe('same-author');
  });

  it('is symmetric, and every text of some length repeats itself', () => {
    const words = fc.array(
      fc.constantFrom('chori', 'agra', 'thana', 'gaon', '112', 'dabang', 'khet', 'sahab', 'mela'),
      { minLength: 5, maxLength: 20 },
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(repeats(a.join(' '), b.join(' '))).toBe(repeats(b.join(' '), a.join(' ')));
        expect(repeats(a.join(' '), a.join(' '))).toBe('same-text');
      }),
    );
  });

  it('tells a quote that adds nothing', () => {
    expect(duplicateRules.addsNothing('@Uppolice 👇 https://x.com/a/status/1')).toBe(true);
    expect(duplicateRules.addsNothing('@Uppolice yahi log kal mere ghar bhi aaye the dhamki dene')).toBe(
      false,
    );
  });
});
