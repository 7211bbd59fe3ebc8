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

/**
 * Where the work on a complaint stands, finer than its state. `merged` is not among what an action leads to from here: the
 * operations on two cases (usecases/merge-complaints.ts) set it.
 */
export const CASE_STEPS = [
  'open',
  'in-process',
  'awaiting-complainant',
  'transferred',
  'reported',
  'disposal-proposed',
  'closed',
  'reopened',
  'merged',
] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** The state that a step shows to queues and citizens. A merged case keeps the state it had, under the one that goes on. */
export const STATE_OF: Readonly<Record<Exclude<CaseStep, 'merged'>, ComplaintState>> = {
  open: 'open',
  transferred: 'open',
  reopened: 'open',
  'in-process': 'in-process',
  'awaiting-complainant': 'in-process',
  reported: 'in-process',
  'disposal-proposed': 'in-process',
  closed: 'closed',
};

/** What an officer can do to a case. */
export const CASE_ACTIONS = [
  'acknowledge',
  'assign',
  'start',
  'await-complainant',
  'resume',
  'report',
  'accept-report',
  'return-report',
  'transfer',
  'accept-transfer',
  'return-transfer',
  'propose-disposal',
  'confirm-disposal',
  'refuse-disposal',
  'reopen',
  'review',
  'note',
  'merge',
  'split',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

type Target = CaseStep | 'same' | 'as-before-merging';

interface Move {
  readonly from: readonly CaseStep[];
  /** `same`: the case stays where it is. */
  readonly to: Target;
}

const WORKED_ON: readonly CaseStep[] = ['open', 'reopened', 'in-process', 'awaiting-complainant'];
const NOT_MERGED: readonly CaseStep[] = CASE_STEPS.filter((step) => step !== 'merged');

/** Every allowed transition; what is not here does not happen. docs/casework.md holds it in words. */
export const MOVES: Readonly<Record<CaseAction, Move>> = {
  acknowledge: { from: ['open', 'reopened'], to: 'same' },
  assign: { from: WORKED_ON, to: 'same' },
  start: { from: ['open', 'reopened'], to: 'in-process' },
  'await-complainant': { from: ['open', 'reopened', 'in-process'], to: 'awaiting-complainant' },
  resume: { from: ['awaiting-complainant'], to: 'in-process' },
  report: { from: WORKED_ON, to: 'reported' },
  'accept-report': { from: ['reported'], to: 'closed' },
  'return-report': { from: ['reported'], to: 'in-process' },
  transfer: { from: WORKED_ON, to: 'transferred' },
  'accept-transfer': { from: ['transferred'], to: 'open' },
  'return-transfer': { from: ['transferred'], to: 'open' },
  'propose-disposal': { from: WORKED_ON, to: 'disposal-proposed' },
  'confirm-disposal': { from: ['disposal-proposed'], to: 'closed' },
  'refuse-disposal': { from: ['disposal-proposed'], to: 'in-process' },
  reopen: { from: ['closed'], to: 'reopened' },
  review: { from: ['closed'], to: 'same' },
  note: { from: NOT_MERGED, to: 'same' },
  merge: { from: NOT_MERGED, to: 'merged' },
  split: { from: ['merged'], to: 'as-before-merging' },
};

export function canDo(action: CaseAction, step: CaseStep): boolean {
  return MOVES[action].from.includes(step);
}

/** What can be done to a case at this step, whoever asks. */
export function actionsAt(step: CaseStep): readonly CaseAction[] {
  return CASE_ACTIONS.filter((action) => canDo(action, step));
}
