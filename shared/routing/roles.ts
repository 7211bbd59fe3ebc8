import { foldWord } from '../text/fold.ts';

/**
 * How a place stands in the sentence. thana, village and district: a word beside it says what it is. in: something happens in
 * it. home: somebody lives there. from: something or somebody moves away from it. passing: a road, a journey, a hospital, where somebody comes from. person: a name of a
 * person. direction: not a place of the story at all.
 */
export type PlaceRole =
  'thana' | 'village' | 'district' | 'in' | 'plain' | 'home' | 'from' | 'passing' | 'person' | 'direction';

export interface RoleToken {
  readonly key: string;
}

const keys = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter(Boolean).map(foldWord));

/** Before or behind the name of a police station. */
const THANA = keys(
  'thana thane thanantargat kotwali chowki ps थाना थाने थानांतर्गत थानाक्षेत्र कोतवाली चौकी thanadhyaksh थानाध्यक्ष थानेदार sho',
);
/** Behind the name of a police station only. */
const THANA_BEHIND = keys('police पुलिस station');
const VILLAGE_BEFORE = keys('gram gaon gaanv village ग्राम गांव गाँव ग्रामसभा मौजा majra मजरा');
const VILLAGE_BEHIND = keys('village gaon gaanv गांव गाँव ग्राम gram hamlet');
const DISTRICT = keys('jila zila zile jile janpad district dist जिला ज़िला जिले ज़िले जनपद distt');
const IN_BEHIND = keys(
  'me mein mai m main में मे kshetra क्षेत्र इलाके ilake ilaka area कस्बा कस्बे kasba kasbe town tehsil tahsil तहसील ब्लॉक block',
);
const IN_BEFORE = keys('in at near within कस्बा kasba kasbe तहसील tehsil tahsil');
/** Behind a place where somebody lives. */
const HOME_BEHIND = keys(
  'nivasi niwasi निवासी rahne rehne rahta rehta rahti rehti resident basic rehnewala mool रहने रहता रहती वासी',
);
/** Before a place where somebody lives. */
const HOME_BEFORE = keys('resident native belong belongs hailing nivasi niwasi निवासी');
/** Behind what a thing comes from, leads to or is called after. */
const PASSING_BEHIND = keys(
  'expressway highway एक्सप्रेसवे हाईवे हाइवे express एक्सप्रेस marg मार्ग road रोड ओर तरफ taraf लौट लौटते लौटकर laut jate jane jana jaa जा आ आते aa जाने जाते रेफर refer referred ट्रामा trauma highcourt',
);
const PASSING_BEFORE = keys('from to towards via');
/** "X के युवक": people and things of a place, that were elsewhere. */
const OF = keys('ke ki ka के की का');
const PEOPLE = keys(
  'yuvak युवक badmash बदमाश बदमाशों thekedar ठेकेदार doctor डॉक्टर kisan किसान vyapari व्यापारी majdur मजदूर मजदूरों महिला mahila log लोग लोगों युवती ट्रामा अस्पताल hospital',
);
const FROM = keys('se से');
const SELF = keys('hu hun hoon हूं हूँ hai हैं');
const BORDER = keys('border seema simaa सीमा बॉर्डर');
const PERSON_BEHIND = keys(
  'singh सिंह kumar कुमार yadav यादव sharma शर्मा verma वर्मा gupta गुप्ता mishra मिश्रा pandey पांडेय पाण्डेय tiwari तिवारी khan खान devi देवी kumari कुमारी lal लाल prasad प्रसाद पुत्र putra पत्नी son wife daughter urf उर्फ alias वर्षीय sahab साहब जी chauhan चौहान rajput राजपूत thakur ठाकुर dubey दुबे shukla शुक्ला ansari अंसारी pal पाल maurya मौर्य',
);
const PERSON_BEFORE = keys(
  'shri sri smt mr mrs ms dr श्री श्रीमती डॉ पुत्र putra son wife daughter inspector constable इंस्पेक्टर दरोगा आरोपी मृतक नाम naam named called',
);

/** How many words behind a name its home role may stand. */
const HOME_REACH = 3;

/** The role that the words around tokens `first` to `last` give to the place they name. */
export function roleOf(tokens: readonly RoleToken[], first: number, last: number): PlaceRole {
  const has = (from: number, to: number, words: ReadonlySet<string>) =>
    tokens.slice(Math.max(0, from), Math.max(0, to + 1)).some(({ key }) => words.has(key));
  const before = (words: ReadonlySet<string>, reach = 1) => has(first - reach, first - 1, words);
  const behind = (words: ReadonlySet<string>, reach = 1) => has(last + 1, last + reach, words);
  if (behind(BORDER)) return 'direction';
  if (behind(FROM) && has(last + 2, last + 2, SELF)) return 'home';
  if (behind(HOME_BEHIND, HOME_REACH) || before(HOME_BEFORE, 2)) return 'home';
  if (before(THANA) || behind(THANA) || behind(THANA_BEHIND)) return 'thana';
  if (behind(PERSON_BEHIND) || before(PERSON_BEFORE)) return 'person';
  if (before(VILLAGE_BEFORE) || behind(VILLAGE_BEHIND)) return 'village';
  if (before(DISTRICT) || behind(DISTRICT)) return 'district';
  if (behind(PASSING_BEHIND, 3) || before(PASSING_BEFORE)) return 'passing';
  if (behind(OF) && has(last + 2, last + 2, PEOPLE)) return 'passing';
  if (behind(FROM)) return has(last + 2, last + 6, PASSING_BEHIND) ? 'passing' : 'from';
  if (behind(IN_BEHIND) || before(IN_BEFORE) || behind(OF)) return 'in';
  return 'plain';
}
