import type { Status } from '../api/types.ts';

type State = Status['state'];

/**
 * One outline for each state, because a colour alone says nothing to those who cannot tell it: received is a ring, open an octagon,
 * in process a diamond, closed a square with a tick, no complaint a ring with a bar.
 */
const SHAPES: Readonly<Record<State, string>> = {
  received: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V13m0 0-2.6-2.6M12 13l2.6-2.6M8.5 16h7',
  open: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v6M12 16.6v.1',
  'in-process': 'M12 2.5 21.5 12 12 21.5 2.5 12zM12 8v4.3l2.8 1.7',
  closed:
    'M5 3.5h14A1.5 1.5 0 0 1 20.5 5v14a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V5A1.5 1.5 0 0 1 5 3.5zM7.5 12.4l3.2 3.2 5.8-6.6',
  'not-a-complaint': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12h8',
};

/** Purely a picture: the words of the state always stand beside it. */
export function StateMark({ state }: { state: State }) {
  return (
    <svg class="state-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-shape={state}>
      <path d={SHAPES[state]} />
    </svg>
  );
}
