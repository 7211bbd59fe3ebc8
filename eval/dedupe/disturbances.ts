import type { Random } from './random.ts';

/** Makes a copy of a text. `needed`: characters of its beginning that hold all its facts; a cut leaves them. */
type Disturb = (text: string, random: Random, needed: number) => string;

const HANDLES = [
  '@Uppolice',
  '@dgpup',
  '@CMOfficeUP',
  '@112UttarPradesh',
  '@lkopolice',
  '@PMOIndia',
  '@ADGZone',
  '@igrange',
];
const TAGS = ['#justice', '#UPPolice', '#न्याय_दो', '#HelpNeeded', '#viral', '#मदद', '#ActNow', '#SOS'];
const EMOJI = ['🙏', '😭', '😡', '🚨', '🇮🇳', '👇', '‼️', '💔'];
const PREFIXES = [
  'Sir please help: ',
  'महोदय, ',
  'Urgent!! ',
  'कृपया ध्यान दें - ',
  'Dear sir, kindly look into this. ',
  'निवेदन है कि ',
  '1/3 ',
  'Please RT ',
];
const SUFFIXES = [
  ' please take action',
  ' कृपया कार्रवाई करें',
  ' kripya madad karein',
  ' Jai Hind',
  ' please share and retweet',
  ' जल्दी कुछ कीजिए',
  ' (2/2)',
  ' koi sunwai nahi',
];
const HINDI = /\p{Script=Devanagari}/u;

const some = (list: readonly string[], random: Random, most: number) =>
  random.shuffled(list).slice(0, random.int(1, most)).join(' ');

const decoration: Disturb = (text, random) => {
  const url = random.chance(0.5) ? ` https://t.co/${random.int(10_000, 99_999)}x` : '';
  const parts = [some(HANDLES, random, 3), text, some(TAGS, random, 3) + url];
  return `${random.chance(0.3) ? random.shuffled(parts).join(' ') : parts.join(' ')} ${some(EMOJI, random, 2)}`;
};

const signs: Disturb = (text, random) => {
  const cased = HINDI.test(text)
    ? text
    : random.pick([
        text.toUpperCase(),
        text.toLowerCase(),
        `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`,
      ]);
  const marked = cased.replace(/[,.।]\s?/g, () => random.pick([' ', '!! ', '... ', ' - ', ', ', '\n']));
  return `${random.chance(0.3) ? '\u200b' : ''}${marked}${random.pick(['!!!', '..', '', ' ।', '\u202c'])}`;
};

const DEVANAGARI_ZERO = 0x0966;
const numbers: Disturb = (text, random) => {
  const style = random.int(0, 2);
  if (style === 0)
    return text.replace(/\d/g, (digit) => String.fromCharCode(DEVANAGARI_ZERO + Number(digit)));
  return text
    .replace(/\bUP(\d\d)([A-Z]{2})(\d{4})\b/g, style === 1 ? 'UP $1 $2 $3' : 'UP-$1-$2-$3')
    .replace(/\b(\d{5})(\d{5})\b/g, style === 1 ? '$1 $2' : '+91-$1$2')
    .replace(/\b(\d{1,3})000\b/g, (whole, head: string) =>
      Number(head) >= 100
        ? `${head.slice(0, -2)},${head.slice(-2)},000`
        : style === 1
          ? `${head},000/-`
          : whole.replace(/^/, '₹'),
    );
};

/** Sentences, or clauses where there is one sentence only, in another order. */
const order: Disturb = (text, random) => {
  const parts = text.split(/[.।,]\s+/).map((part) => part.replace(/[.।,]+$/, ''));
  if (parts.length < 2) return decoration(text, random, 0);
  const [first = '', ...rest] = parts;
  return [...rest, first].join(random.pick(['. ', ', ', ' ']));
};

/** One to three slips of the thumb, in words of five letters or more; never in a number. */
const typos: Disturb = (text, random) => {
  const words = text.split(' ');
  const long = words.flatMap((word, i) =>
    /^[\p{L}\p{M}]{5,}$/u.test(word) && !/^[A-Z]/.test(word) ? [i] : [],
  );
  for (const i of random.shuffled(long).slice(0, random.int(1, 3))) {
    const letters = [...(words[i] ?? '')];
    const at = random.int(1, letters.length - 3);
    const kind = random.int(0, 2);
    if (kind === 0) [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
    else if (kind === 1) letters.splice(at, 1);
    else letters.splice(at, 0, letters[at] ?? '');
    words[i] = letters.join('');
  }
  return words.join(' ');
};

/** Latin Hindi as chat writes it; written down here, not derived from the code under test. */
const CHAT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:hai|he)\b/gi, ['hai', 'h', 'he', 'hei']],
  [/\b(?:hain|hai)\b/gi, ['hain', 'hai', 'h']],
  [/\b(?:mein|me)\b/gi, ['mein', 'me', 'main', 'm']],
  [/\b(?:nahi|nahin)\b/gi, ['nahi', 'nhi', 'nahin', 'nai']],
  [/\baur\b/gi, ['aur', 'or', 'n']],
  [/\b(?:raha|rha)\b/gi, ['raha', 'rha', 'rahaa']],
  [/\b(?:rahe|rhe)\b/gi, ['rahe', 'rhe']],
  [/\b(?:rahi|rhi)\b/gi, ['rahi', 'rhi', 'rahee']],
  [/\b(?:gaya|gya)\b/gi, ['gaya', 'gya', 'gaya']],
  [/\b(?:gayi|gai)\b/gi, ['gayi', 'gai', 'gyi']],
  [/\bkar\b/gi, ['kar', 'kr', 'kar']],
  [/\bpar\b/gi, ['par', 'pr', 'pe']],
  [/\bplease\b/gi, ['please', 'plz', 'pls']],
  [/\band\b/gi, ['and', '&', 'n']],
  [/\byou\b/gi, ['you', 'u']],
  [/\bis\b/gi, ['is', 'iz', 'is']],
  [/aa/g, ['aa', 'a']],
  [/ee/g, ['ee', 'i']],
  [/oo/g, ['oo', 'u']],
  [/kh/g, ['kh', 'kh', 'kkh']],
  [/\bz/g, ['z', 'j']],
  [/ph/g, ['ph', 'f']],
  [/v/g, ['v', 'w']],
];
const spelling: Disturb = (text, random) => {
  if (HINDI.test(text))
    return text
      .replace(/़/g, '')
      .replace(/ँ/g, 'ं')
      .replace(/[िी]/g, (sign) => (random.chance(0.1) ? (sign === 'ि' ? 'ी' : 'ि') : sign))
      .replace(/नहीं/g, 'नही');
  return CHAT.reduce(
    (changed, [pattern, forms]) =>
      changed.replace(pattern, (found) => (random.chance(0.6) ? random.pick(forms) : found)),
    text,
  );
};

const truncation: Disturb = (text, random, needed) => {
  const kept = Math.max(needed, Math.floor(text.length * (0.6 + random.next() * 0.3)));
  return `${[...text.slice(0, kept)].join('').toWellFormed()}${random.pick(['…', '...', '', '.. https://t.co/cut'])}`;
};

const around: Disturb = (text, random) => {
  const before = random.chance(0.7) ? random.pick(PREFIXES) : '';
  return `${before}${text}${before === '' || random.chance(0.5) ? random.pick(SUFFIXES) : ''}`;
};

const oldRetweet: Disturb = (text, random, needed) => {
  const head = `RT @${random.pick(['aam_admi', 'nagrik77', 'Awaz_UP', 'reporter_x'])}: ${random.chance(0.5) ? '@Uppolice ' : ''}`;
  const whole = head + text;
  const kept = Math.max(139, head.length + needed);
  return whole.length > kept + 1 ? `${whole.slice(0, kept).toWellFormed()}…` : whole;
};

/** Words that can go or come without another sense. */
const SMALL = new Set(
  'the a an has is was and very roz poora hi bhi to रोज पूरा ही भी तो हैं है hai hain ab tak अब तक of for रहे रहा'.split(
    ' ',
  ),
);
const smallWords: Disturb = (text, random) => {
  const words = text.split(' ').filter((word) => !SMALL.has(word.toLowerCase()) || random.chance(0.5));
  const put = HINDI.test(text) ? ['जी', 'तो', 'भी', 'बहुत', 'अभी'] : ['ji', 'very', 'also', 'abhi', 'bahut'];
  for (let n = random.int(0, 2); n > 0; n--)
    words.splice(random.int(1, words.length - 1), 0, random.pick(put));
  return words.join(' ');
};

/** What the same author writes when nobody has answered. */
const again: Disturb = (text, random) => {
  const hindi = HINDI.test(text);
  const before = hindi
    ? ['दोबारा लिख रहा हूं, ', 'अब तक कोई जवाब नहीं। ', 'फिर से निवेदन, ']
    : ['Reminder: ', 'phir se likh raha hu, ', 'Second time, no reply. '];
  const after = hindi
    ? [', कोई सुनने वाला नहीं', ', 3 दिन हो गए', ', कब सुनवाई होगी']
    : [', no action till now', ', 4 din ho gaye koi nahi aaya', ', still waiting'];
  const place = random.int(0, 2);
  return `${place !== 1 ? random.pick(before) : ''}${text}${place !== 0 ? random.pick(after) : ''}`;
};

export const DISTURBANCES = {
  same: (text) => text,
  decoration,
  signs,
  numbers,
  order,
  typos,
  spelling,
  truncation,
  around,
  'old retweet': oldRetweet,
  'small words': smallWords,
  'same author again': again,
} as const satisfies Record<string, Disturb>;

export type Disturbance = keyof typeof DISTURBANCES;
