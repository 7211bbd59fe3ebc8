import { describe, expect, it } from 'vitest';
import { hoursOf } from '../../../shared/domain/sla-targets.ts';
import { slaTargets } from '../../../infra/sla-targets.ts';
import { readConfig } from '../../../infra/config.ts';
import { slaTargetsSchema } from '../../../shared/contracts/sla.ts';
import { TARGETS } from '../../support/sla.ts';

describe('the hours of a complaint', () => {
  it('are those of its category where it has its own', () => {
    expect(hoursOf(TARGETS, 'theft', false)).toEqual(TARGETS.ordinary);
    expect(hoursOf(TARGETS, 'missing-person', false)).toEqual({
      acknowledge: 1,
      firstAction: 4,
      close: 360,
      step: 12,
    });
  });

  it('are the shorter of both when it is urgent', () => {
    expect(hoursOf(TARGETS, 'missing-person', true)).toEqual({
      acknowledge: 0.5,
      firstAction: 4,
      close: 168,
      step: 1,
    });
    expect(hoursOf(TARGETS, 'verification', true)).toMatchObject({ close: 168 });
  });

  it('come from the configuration in the form that the functions read', () => {
    const config = readConfig({
      stage: 'dev',
      watchedUserId: '1',
      slaCategoryHours: '{"theft":{"close":48}}',
    });
    const read = slaTargetsSchema.parse(JSON.parse(JSON.stringify(slaTargets(config))));
    expect(read).toEqual({
      ordinary: { acknowledge: 4, firstAction: 24, close: 360, step: 12 },
      urgent: { acknowledge: 0.5, firstAction: 4, close: 168, step: 1 },
      categories: { theft: { close: 48 } },
    });
  });
});
