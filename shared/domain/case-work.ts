import type { JurisdictionKey } from './jurisdiction.ts';
import type { CaseStep } from './lifecycle.ts';

/** Who owns a complaint. */
export interface Owner {
  readonly jurisdiction: JurisdictionKey;
  readonly thana: string | null;
}

/** A file that was uploaded for a report and checked. */
export interface Attachment {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** The action-taken report: without one nothing is closed as worked on. */
export interface ActionTakenReport {
  readonly whatWasDone: string;
  /** Number of the first information report; null with a reason for none. */
  readonly fir:
    | { readonly number: string; readonly noneBecause: null }
    | { readonly number: null; readonly noneBecause: string };
  readonly contact:
    | { readonly at: string; readonly how: ContactWay; readonly notReachedBecause: null }
    | { readonly at: null; readonly how: null; readonly notReachedBecause: string };
  /** Name of the officer who answers for it, as he signs. */
  readonly officerName: string;
  readonly attachments: readonly Attachment[];
  /** Sign-in ID of who filed it. */
  readonly by: string;
  readonly at: string;
}

export const CONTACT_WAYS = ['phone', 'visit', 'at-the-station', 'post-on-x', 'mail'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** Ways to end a case without working on it; both need a second officer. */
export const DISPOSALS = ['not-a-complaint', 'false'] as const;
export type DisposalKind = (typeof DISPOSALS)[number];

export const CLOSINGS = ['action-taken', ...DISPOSALS] as const;
export type Closing = (typeof CLOSINGS)[number];

/** What officers have done with a case; its clock is beside it. */
export interface CaseWork {
  readonly step: Exclude<CaseStep, 'merged'>;
  /** Of the present owner; null while he has not. */
  readonly acknowledgedAt: string | null;
  readonly acknowledgedBy: string | null;
  readonly firstActionAt: string | null;
  /** Sign-in ID of the officer who works on it. */
  readonly assignee: string | null;
  /** Set while the receiver has neither accepted nor returned it. */
  readonly transfer: {
    readonly from: Owner;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
  /** The report that waits for a supervisor, or was accepted. */
  readonly report: ActionTakenReport | null;
  readonly disposal: {
    readonly kind: DisposalKind;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
  readonly closed: { readonly as: Closing; readonly at: string; readonly by: string } | null;
  /** Whether the closing is in the sample that the range looks at. */
  readonly review: 'none' | 'pending' | 'done';
  /** Count against the unit: how often it was closed and opened again, and how often a report came back. */
  readonly reopenings: number;
  readonly returnedReports: number;
}

/** Of a case that nobody has touched. */
export const UNTOUCHED: CaseWork = {
  step: 'open',
  acknowledgedAt: null,
  acknowledgedBy: null,
  firstActionAt: null,
  assignee: null,
  transfer: null,
  report: null,
  disposal: null,
  closed: null,
  review: 'none',
  reopenings: 0,
  returnedReports: 0,
};
