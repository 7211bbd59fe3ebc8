/**
 * Life of a complaint. The three states and their colours are those of the service that UP Police launched in 2016:
 * open (unresolved), in process (police responded, enquiry begun), closed (FIR lodged or action taken).
 */
export const COMPLAINT_STATES = ['open', 'in-process', 'closed'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** What a citizen sees: the states of a complaint, and two for posts that are no complaint (yet). */
export const PUBLIC_STATES = ['received', 'open', 'in-process', 'closed', 'not-a-complaint'] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

export type Colour = 'grey' | 'red' | 'amber' | 'green';

export const COLOUR_OF: Readonly<Record<PublicState, Colour>> = {
  received: 'grey',
  open: 'red',
  'in-process': 'amber',
  closed: 'green',
  'not-a-complaint': 'grey',
};

export const LABEL_OF: Readonly<Record<PublicState, { hi: string; en: string }>> = {
  received: { hi: 'प्राप्त', en: 'Received' },
  open: { hi: 'खुली', en: 'Open' },
  'in-process': { hi: 'कार्यवाही जारी', en: 'In process' },
  closed: { hi: 'बंद', en: 'Closed' },
  'not-a-complaint': { hi: 'शिकायत नहीं', en: 'Not a complaint' },
};

/** Allowed moves, from each state. */
export const TRANSITIONS: Readonly<Record<ComplaintState, readonly ComplaintState[]>> = {
  open: ['in-process', 'closed'],
  'in-process': ['closed'],
  closed: ['open'],
};

export function canMove(from: ComplaintState, to: ComplaintState): boolean {
  return TRANSITIONS[from].includes(to);
}
