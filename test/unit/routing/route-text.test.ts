import { describe, expect, it } from 'vitest';
import { directory } from '../../../shared/directory/directory.ts';
import { loadGazetteer } from '../../../shared/routing/gazetteer.ts';
import { routeText } from '../../../shared/routing/route-text.ts';

const gazetteer = loadGazetteer();
const route = (text: string, more = {}) => routeText({ text, ...more }, gazetteer);

describe('routing', () => {
  it('finds every district by its English and its Hindi name', () => {
    const wrong = directory.districts.flatMap(({ key, name }) =>
      [`@Uppolice theft in ${name.en}`, `@Uppolice ${name.hi} में चोरी हुई`].filter(
        (text) => route(text).district !== key,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Gomti Nagar me chain snatching', 'lucknow'],
    ['hazratganj me car ka sheesha toda', 'lucknow'],
    ['मुगलसराय स्टेशन पर चोरी', 'chandauli'],
    ['Allahabad civil lines coaching fraud', 'prayagraj'],
    ['banaras assi ghat par loot', 'varanasi'],
    ['Noida sector 62 job fraud', 'gautam-buddha-nagar'],
    ['इंदिरापुरम में बदतमीजी', 'ghaziabad'],
    ['raebareilly me marpeet', 'rae-bareli'],
    ['shikohabad me bandhak banaya', 'firozabad'],
    ['देवबंद में किराएदार', 'saharanpur'],
    ['kosi kalan highway par loot', 'mathura'],
    ['main meerut ka rehne wala hu, lucknow ke aminabad me jeb kati', 'lucknow'],
    ['थाना बिजनौर लखनऊ में सुनवाई नहीं', 'lucknow'],
    ['@noidapolice please help', 'gautam-buddha-nagar'],
  ])('%s', (text, district) => expect(route(`@Uppolice ${text}`)).toMatchObject({ district }));

  it.each([
    'कोई नहीं सुन रहा, एक महीने से भटक रहा हूं',
    'happy diwali to all police personnel',
    'Delhi me mera mobile chori ho gaya',
    'Gurugram ki company ne paise nahi diye',
    'kotwali me report nahi likhi',
    'mere ghar ke bahar roz nashedi baithte hain',
  ])('does not guess: %s', (text) => expect(route(`@Uppolice ${text}`).district).toBeNull());

  it('tells the thana, and where in the text it found it', () => {
    const text = '@Uppolice लखनऊ के थाना हजरतगंज में रिपोर्ट नहीं लिखी';
    const { thana, evidence } = route(text);
    expect(thana).toMatch(/हज़?रतगंज/);
    const found = evidence.find((item) => item.text === 'हजरतगंज');
    expect(found && text.slice(found.start, found.end)).toBe('हजरतगंज');
  });

  it('takes a geo tag, and the profile when the text tells nothing', () => {
    expect(route('yahan jhagda', { geo: { lat: 26.85, lon: 80.95 } }).district).toBe('lucknow');
    expect(route('yahan jhagda', { geo: { lat: 12.9, lon: 77.6 } }).district).toBeNull();
    expect(route('agra me jhagda', { authorLocation: 'Lucknow, India' }).district).toBe('agra');
  });

  it('gives the next districts when it is not sure', () => {
    const { district, runnersUp } = route('@Uppolice akbarpur me chori');
    expect(district).toBeNull();
    expect(runnersUp.map((candidate) => candidate.district)).toEqual(
      expect.arrayContaining(['ambedkar-nagar', 'kanpur-dehat']),
    );
  });

  it('takes 25,000 characters', () => {
    expect(route(`@Uppolice agra ${'शब्द '.repeat(5_000)}`).district).toBe('agra');
  });
});
