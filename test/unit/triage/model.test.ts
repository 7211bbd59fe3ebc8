import { describe, expect, it } from 'vitest';
import { trainedOn } from '../../../scripts/train-triage/trained-on.ts';
import { COLUMNS, NARROW } from '../../../shared/triage/model.ts';
import stored from '../../../shared/triage/model.json' with { type: 'json' };

describe('the stored model', () => {
  it('was trained on the data and features that are here (npm run train)', () => {
    expect(stored.trainedOn).toBe(trainedOn());
  });

  it('is small enough for a function, and whole', () => {
    expect(JSON.stringify(stored).length).toBeLessThan(300 * 1024);
    expect(Buffer.from(stored.weights, 'base64')).toHaveLength(
      stored.wide * COLUMNS + (stored.features.split('\n').length - stored.wide) * NARROW,
    );
    expect(stored.steps).toHaveLength(COLUMNS);
    expect(stored.bias).toHaveLength(COLUMNS);
  });
});
