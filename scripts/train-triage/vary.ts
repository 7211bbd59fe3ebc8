import { seeded } from './regression.ts';

/**
 * Variants of the training posts, so that the models do not learn the names of places, the courtesies and the handles that
 * happen to stand in a few hundred posts: each is given another opening, place and ending, or loses some of its words.
 * Nothing of this is in the data by which the models are measured.
 */
const PLACES_EN =
  `kanpur lucknow agra varanasi meerut bareilly aligarh moradabad saharanpur gorakhpur noida jhansi mathura budaun rampur
  shahjahanpur etawah mirzapur bulandshahr hapur sambhal amroha hardoi fatehpur unnao jaunpur lakhimpur sitapur banda ballia
  deoria basti gonda bahraich azamgarh mau ghazipur sultanpur pratapgarh bijnor shamli`.split(/\s+/);
const PLACES_HI =
  `कानपुर लखनऊ आगरा वाराणसी मेरठ बरेली अलीगढ़ मुरादाबाद सहारनपुर गोरखपुर नोएडा झांसी मथुरा बदायूं रामपुर इटावा मिर्जापुर हापुड़ संभल
  अमरोहा हरदोई फतेहपुर उन्नाव जौनपुर सीतापुर बांदा बलिया देवरिया बस्ती गोंडा बहराइच आजमगढ़ मऊ गाजीपुर बिजनौर`.split(
    /\s+/,
  );
const OPENINGS_EN = [
  '',
  '',
  '',
  'sir ',
  'sir ji ',
  'respected sir ',
  'jai hind sir ',
  'good morning sir, ',
  'namaste ',
  'URGENT ',
];
const OPENINGS_HI = ['', '', '', 'सर ', 'महोदय ', 'श्रीमान जी ', 'जय हिंद सर, ', 'नमस्कार, ', 'साहब '];
const ENDINGS_EN = [
  '',
  '',
  '',
  ' please look into it',
  ' kripya sangyan le',
  ' please help',
  ' madad kare',
  ' kindly act',
  ' 🙏',
  ' #UPPolice',
];
const ENDINGS_HI = ['', '', '', ' कृपया संज्ञान लें', ' मदद करें', ' कार्रवाई करें', ' ध्यान दें', ' 🙏', ' #यूपी_पुलिस'];

const DEVANAGARI = /\p{Script=Devanagari}/u;

/**
 * @param matter false for a post that is no complaint: words that ask for something to be done would make it one
 * @param count how many variants
 */
export function variantsOf(text: string, matter: boolean, count: number, seed: number): string[] {
  const random = seeded(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const hindi = DEVANAGARI.test(text);
  return Array.from({ length: count }, () => {
    let body = text;
    if (random() < 0.5)
      body = body
        .split(' ')
        .filter(() => random() > 0.12)
        .join(' ');
    const place = random() < 0.5 ? placeIn(pick(hindi ? PLACES_HI : PLACES_EN), hindi, random()) : '';
    const opening = matter
      ? pick(hindi ? OPENINGS_HI : OPENINGS_EN)
      : random() < 0.3
        ? hindi
          ? 'सर '
          : 'sir '
        : '';
    const ending = matter ? pick(hindi ? ENDINGS_HI : ENDINGS_EN) : random() < 0.3 ? ' 🙏' : '';
    return `${opening}${place}${body}${ending}`;
  });
}

function placeIn(place: string, hindi: boolean, chance: number): string {
  if (hindi) return chance < 0.5 ? `${place} में ` : chance < 0.8 ? `${place} ` : `${place}: `;
  return chance < 0.5 ? `${place} me ` : chance < 0.8 ? `${place} ` : `${place}: `;
}
