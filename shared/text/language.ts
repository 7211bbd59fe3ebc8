import type { Language } from '../contracts/triage-result.ts';
import { withoutDecoration } from './comparable.ts';

/** Words that only Hindi in Latin letters has: postpositions, auxiliaries, pronouns and the commonest verbs. */
const HINGLISH = new Set(
  `ka ke ki ko se mein me mai main hai hain he tha thi the ho hua hui hue raha rahi rahe rhe rha rhi kar karke karte karta
  karti kiya kiye kya nahi nahin nhi koi kuch mera meri mere hamara hamari hamare aap apni apne apna unka unki uska uski
  iska iski yeh ye woh wo par pe aur lekin bhi gaya gayi gaye gya gyi diya diye liya lekar jab tak abhi kripya sahab ji
  bahut kab kaise kyu kyun kahan sunwai shikayat wala wale wali jaldi bachao madad karo kijiye karein hume hamein mujhe
  chori paisa paise ghar log logo sath saath paas bhai beti raat din se tak jata jati jate`.split(/\s+/),
);
const ENGLISH = new Set(
  `the a an is are was were be been has have had of to in on at for with and or not no my our his her their this that these
  from by please sir police help people who what when where why how there it its he she they we you i me us them since
  kindly action against near after before about into being do does did will would should can`.split(/\s+/),
);

const DEVANAGARI = /\p{Script=Devanagari}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Language of a post: Hindi in Devanagari, English, Hindi in Latin letters, or something else (also: no words at all). */
export function detectLanguage(text: string): Language {
  const words = withoutDecoration(text);
  const devanagari = words.match(DEVANAGARI)?.length ?? 0;
  const latin = words.match(LATIN)?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || devanagari + latin < letters / 2) return 'other';
  if (devanagari >= latin) return 'hi';
  const tokens = words.toLowerCase().match(/[a-z']+/g) ?? [];
  const hindi = tokens.filter((token) => HINGLISH.has(token) && !ENGLISH.has(token)).length;
  const english = tokens.filter((token) => ENGLISH.has(token) && !HINGLISH.has(token)).length;
  return hindi > english || (hindi > 0 && hindi === english) ? 'hinglish' : 'en';
}
