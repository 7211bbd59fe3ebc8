import { describe, expect, it } from 'vitest';
import {
  canMove,
  COLOUR_OF,
  COMPLAINT_STATES,
  LABEL_OF,
  PUBLIC_STATES,
} from '../../../shared/domain/lifecycle.ts';

describe('lifecycle', () => {
  it('moves forward, and back only by reopening', () => {
    const allowed = COMPLAINT_STATES.flatMap((from) =>
      COMPLAINT_STATES.filter((to) => canMove(from, to)).map((to) => `${from} > ${to}`),
    );
    expect(allowed).toEqual(['open > in-process', 'open > closed', 'in-process > closed', 'closed > open']);
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
