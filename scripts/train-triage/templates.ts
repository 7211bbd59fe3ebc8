import type { Category } from '../../shared/contracts/triage-result.ts';
import type { Reason } from '../../shared/triage/model.ts';
import type { Lesson } from './fit.ts';
import { seeded } from './regression.ts';
import slots from './template-slots.json' with { type: 'json' };

/**
 * Volume for training, never for measuring: what a complaint is about (template-slots.json: `matters` are past, `scenes` are danger
 * going on, `settings` are no complaints) put into the frames in which people complain. They teach the words of each category; how
 * people really write is learnt from the labelled posts.
 */
const FRAMES = [
  '{x}',
  '{x}, koi karwai nahi',
  '{x}. Please take action',
  '{x} shikayat ke baad bhi kuch nahi hua',
  '{x}, kripya sangyan le',
  '{x} police dhyan nahi deti',
  'hamare yaha {x}',
  '{x} roz ki baat hai',
  'sir {x}, madad kare',
  '{x} kal ki ghatna hai, jaanch kare',
] as const;
const URGENT_FRAMES = [
  '{x}',
  '{x} jaldi police bhejo',
  'abhi {x}',
  '{x}, please send help',
  'bachao {x}',
  '{x} turant madad chahiye',
  '{x}, 112 nahi lag raha',
  'sir {x} jaldi kijiye',
] as const;
const PER_SLOT = 3;

function filled(things: readonly string[], frames: readonly string[], seed: number): string[] {
  const random = seeded(seed);
  return things.flatMap((x) =>
    Array.from({ length: PER_SLOT }, (_, i) =>
      (frames[i === 0 ? 0 : Math.floor(random() * frames.length)] ?? '{x}').replace('{x}', x),
    ),
  );
}

export function templateLessons(): Lesson[] {
  const about = Object.entries(slots.matters).flatMap(([category, things], i) =>
    filled(things, FRAMES, 100 + i).map((text) => ({
      text,
      complaint: true,
      urgent: false,
      about: [category as Category],
    })),
  );
  const urgent = Object.entries(slots.scenes).flatMap(([category, things], i) =>
    filled(things, URGENT_FRAMES, 200 + i).map((text) => ({
      text,
      complaint: true,
      urgent: true,
      about: [category as Category],
    })),
  );
  const aside = Object.entries(slots.settings).flatMap(([reason, texts]) =>
    texts.map((text) => ({ text, complaint: false, urgent: false, reason: reason as Reason })),
  );
  return [...about, ...urgent, ...aside];
}
