import type { FactLists } from './facts.ts';
import type { Random } from './random.ts';
import { SLOTS, type Fact, type Slot, type Template } from './template.ts';

/** A template with its facts: what one complainant reports. */
export interface Incident {
  readonly template: Template;
  readonly facts: Readonly<Record<Slot, Fact>>;
}

const MONTHS: readonly Fact[] = [
  { hi: 'जनवरी', latin: ['January', 'janvari'] },
  { hi: 'मार्च', latin: ['March', 'march'] },
  { hi: 'अप्रैल', latin: ['April', 'aprail'] },
  { hi: 'जून', latin: ['June', 'joon'] },
  { hi: 'जुलाई', latin: ['July', 'julai'] },
  { hi: 'अगस्त', latin: ['August', 'agast'] },
  { hi: 'नवंबर', latin: ['November', 'navambar'] },
];

const plain = (text: string): Fact => ({ hi: text, latin: [text] });
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.int(0, 9)).join('');
const letters = (random: Random) =>
  `${'ABCDEFGHJKLMN'[random.int(0, 12)]}${'PQRSTUVWXYZ'[random.int(0, 10)]}`;

export function newFact(slot: Slot, lists: FactLists, random: Random): Fact {
  switch (slot) {
    case 'name':
    case 'place':
    case 'thana':
      return random.pick(lists[slot]);
    case 'vehicle':
      return plain(`UP${random.int(11, 96)}${letters(random)}${random.int(1000, 9999)}`);
    case 'phone':
      return plain(`${random.int(6, 9)}${digits(random, 9)}`);
    case 'fir':
      return plain(`${random.int(11, 689)}/2026`);
    case 'date': {
      const month = random.pick(MONTHS);
      const day = random.int(1, 28);
      return { hi: `${day} ${month.hi}`, latin: month.latin.map((name) => `${day} ${name}`) };
    }
    case 'amount':
      return plain(`${random.int(2, 98) * (random.chance(0.5) ? 1000 : 10_000)}`);
    case 'number':
      return plain(`${random.int(3, 79)}`);
  }
}

export function newIncident(template: Template, lists: FactLists, random: Random): Incident {
  const facts = Object.fromEntries(SLOTS.map((slot) => [slot, newFact(slot, lists, random)]));
  return { template, facts: facts as Record<Slot, Fact> };
}

export function slotsOf({ template }: Incident): Slot[] {
  const text = template.hi ?? template.en ?? '';
  return SLOTS.filter((slot) => text.includes(`{${slot}}`));
}

/** The same words about other facts: `count` of the slots are filled anew. */
export function sibling(incident: Incident, lists: FactLists, random: Random, count: number): Incident {
  const facts = { ...incident.facts };
  for (const slot of random.shuffled(slotsOf(incident)).slice(0, count)) {
    const before = facts[slot].hi;
    while (facts[slot].hi === before) facts[slot] = newFact(slot, lists, random);
  }
  return { template: incident.template, facts };
}

/** `hi`: Devanagari; a number: that one of the spellings in Latin letters (English where the template is English). */
export type Writing = 'hi' | number;

export function writingsOf({ latin, hi, en }: Template): Writing[] {
  return [...(hi === undefined ? [] : ['hi' as const]), ...(latin ?? [en]).map((_, index) => index)];
}

export function write(incident: Incident, writing: Writing): string {
  const { template, facts } = incident;
  const text = writing === 'hi' ? template.hi : (template.latin?.[writing] ?? template.en);
  return (text ?? '').replace(/\{(\w+)\}/g, (_, slot: string) => {
    const fact = facts[slot as Slot];
    return writing === 'hi' ? fact.hi : (fact.latin[writing % fact.latin.length] ?? fact.hi);
  });
}

/** Where in the text the last of the facts ends. */
export function factsEnd(text: string, incident: Incident, writing: Writing): number {
  const ends = slotsOf(incident).map((slot) => {
    const fact = incident.facts[slot];
    const written = writing === 'hi' ? fact.hi : (fact.latin[writing % fact.latin.length] ?? fact.hi);
    return text.indexOf(written) + written.length;
  });
  return Math.max(0, ...ends);
}
