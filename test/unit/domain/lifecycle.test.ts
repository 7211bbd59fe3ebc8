import { describe, expect, it } from 'vitest';
import {
  actionsAt,
  CASE_ACTIONS,
  CASE_STEPS,
  canDo,
  COLOUR_OF,
  COMPLAINT_STATES,
  LABEL_OF,
  MOVES,
  PUBLIC_STATES,
  STATE_OF,
} from '../../../shared/domain/lifecycle.ts';

describe('lifecycle', () => {
  it('allows exactly these actions at each step', () => {
    expect(Object.fromEntries(CASE_STEPS.map((step) => [step, actionsAt(step).join(' ')]))).toEqual({
      open: 'acknowledge assign start await-complainant report transfer propose-disposal note merge',
      reopened: 'acknowledge assign start await-complainant report transfer propose-disposal note merge',
      'in-process': 'assign await-complainant report transfer propose-disposal note merge',
      'awaiting-complainant': 'assign resume report transfer propose-disposal note merge',
      transferred: 'accept-transfer return-transfer note merge',
      reported: 'accept-report return-report note merge',
      'disposal-proposed': 'confirm-disposal refuse-disposal note merge',
      closed: 'reopen review note merge',
      merged: 'split',
    });
  });

  it('closes only by a report that was accepted or a disposal that was confirmed, and opens a closed case only by reopening', () => {
    const leadTo = (to: string) => CASE_ACTIONS.filter((action) => MOVES[action].to === to);
    expect(leadTo('closed')).toEqual(['accept-report', 'confirm-disposal']);
    const outOfClosed = CASE_ACTIONS.filter(
      (action) => canDo(action, 'closed') && MOVES[action].to !== 'same',
    );
    expect(outOfClosed).toEqual(['reopen', 'merge']);
  });

  it('lets every step be reached, and every step but a merged one be left towards closed', () => {
    const next = (step: (typeof CASE_STEPS)[number]) =>
      actionsAt(step)
        .map((action) => MOVES[action].to)
        .filter((to) => to !== 'same' && to !== 'as-before-merging');
    const reachable = (from: (typeof CASE_STEPS)[number]) => {
      const seen = new Set([from]);
      for (const step of seen) next(step).forEach((to) => seen.add(to));
      return seen;
    };
    expect([...reachable('open')].toSorted()).toEqual([...CASE_STEPS].toSorted());
    for (const step of CASE_STEPS.filter((each) => each !== 'merged'))
      expect(reachable(step).has('closed'), step).toBe(true);
  });

  it('shows a case as closed exactly when its step is', () => {
    for (const [step, state] of Object.entries(STATE_OF)) expect(state === 'closed').toBe(step === 'closed');
  });

  it('shows the states of a complaint in three different colours', () => {
    expect(new Set(COMPLAINT_STATES.map((state) => COLOUR_OF[state])).size).toBe(3);
  });

  it('names every state in Hindi and in English', () => {
    for (const state of PUBLIC_STATES) {
      expect(LABEL_OF[state].hi).toMatch(/^[\u0900-\u097f ]+$/);
      expect(LABEL_OF[state].en).toMatch(/^[A-Z][a-z ]+$/);
    }
  });
});
