import { splitOf, triageCases, type TriageCase } from '../../eval/triage/cases.ts';
import type { Lesson } from './fit.ts';
import { templateLessons } from './templates.ts';

/** Everything that the models learn from: the labelled posts that are not held back, and the filled templates. */
export function lessons(): Lesson[] {
  const posts = triageCases().filter(({ id }) => splitOf(id) === 'development');
  return [...posts.map(lessonOf), ...templateLessons()];
}

export function lessonOf({ text, about, reason, urgent }: TriageCase): Lesson {
  return { text, about, urgent, complaint: reason === null, ...(reason ? { reason } : {}) };
}
