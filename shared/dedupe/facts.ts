import { foldText } from '../text/fold.ts';

/**
 * The guard against "same words, other thana": where each of two texts has a word of weight or a number that the other
 * lacks, one was exchanged for another, and they report different facts.
 */

/** Words that politeness and grammar exchange freely and that carry no fact, as people write them. */
const FILLERS = new Set(
  foldText(`
    please pls plz kindly request urgent urgently help madad kripya kripa karke sir sirji saheb sahab shriman mahoday
    respected dear madam ji jai hind police uppolice karyavahi karwai action take immediately turant jaldi asap shighra
    dhyan sangyan lijiye kijiye karein karen kare karo karna karne dijiye do de den dhanyavad thanks thank you nyay justice
    insaaf dilaye dilao bachao
    ka ke ki ko se me mein par pe ne to bhi hi na nahi aur or ya ek do yeh ye woh wo is us isi usi hai hain tha the thi ho
    hu hun hoon hua hui hue gaya gayi gaye kar rahe raha rahi kiya diya liya kya kyu koi kuch mera meri mere hamara hamari
    hamare apna apni apne mujhe hame humein tak jab ab abhi wala wale wali
    a an the is are was were be been has have had of to in on at for with from by and not no my our me us we he she it they
    this that these those his her their very so too also again`),
);

/** Letters from which on an exchanged word counts; folded words are shorter than written ones. */
const WEIGHTY = 2;

function isFact(word: string): boolean {
  return /^\d+$/.test(word) || /\d/.test(word) || (word.length >= WEIGHTY && !FILLERS.has(word));
}

/** Words of `a` that `b` lacks, counting how often. */
export function missing(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

/** True when each side has a fact that the other lacks. */
export function factsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const onlyA = factsOf(missing(a, b), a, b);
  const onlyB = factsOf(missing(b, a), b, a);
  return onlyA.length > 0 && onlyB.length > 0;
}

/** A word cut off by the end of a post, or grown together with its neighbours, is no other fact. */
function factsOf(words: readonly string[], own: readonly string[], others: readonly string[]): string[] {
  const joined = others.join('');
  const last = own.at(-1);
  return words.filter((word) => {
    if (!isFact(word)) return false;
    const cut = word === last && others.some((other) => other.startsWith(word));
    return !cut && !(word.length > 3 && joined.includes(word));
  });
}
