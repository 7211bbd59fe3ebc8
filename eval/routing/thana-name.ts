/** The spelling of a thana without what writers vary: nukta, chandrabindu, half nasals, length of i and u, spaces. */
function spelling(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .replace(/\u0901/g, '\u0902')
    .replace(/[ङञणनम]\u094d(?=[क-ह])/g, '\u0902')
    .replace(/ी/g, 'ि')
    .replace(/ू/g, 'ु')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** At most one letter or sign put in, left out or exchanged. */
function nearlyEqual(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Whether two Devanagari names mean the same thana; the public lists misspell some, so one letter may differ in long names. */
export function sameThana(a: string, b: string): boolean {
  const [one, two] = [spelling(a), spelling(b)];
  return one === two || (Math.min(one.length, two.length) >= 5 && nearlyEqual(one, two));
}
