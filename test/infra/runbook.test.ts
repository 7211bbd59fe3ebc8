import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resources, ROOT, synth } from './support/synth.ts';

const runbook = readFileSync(join(ROOT, 'docs/runbook.md'), 'utf8');
const headings = [...runbook.matchAll(/^## (\S+)$/gm)].map(([, name]) => name ?? '');
const alarms = resources(synth().main, 'AWS::CloudWatch::Alarm').map(([, alarm]) => alarm.Properties);

describe('the runbook', () => {
  it('has a heading for every alarm, and no other heading of that form', () => {
    const names = alarms.map((alarm) => (alarm['AlarmName'] as string).replace('TwitterSewa-dev-', ''));
    expect(names.length).toBeGreaterThan(25);
    expect(headings.toSorted()).toEqual(names.toSorted());
  });

  it('is where the description of every alarm points', () => {
    for (const alarm of alarms) {
      const [, anchor = ''] = /docs\/runbook\.md#(\S+)$/.exec(alarm['AlarmDescription'] as string) ?? [];
      expect(
        headings.map((heading) => heading.toLowerCase()),
        alarm['AlarmName'] as string,
      ).toContain(anchor);
    }
  });

  it('says for every alarm what it means and what to do', () => {
    const sections = runbook.split(/^## /m).slice(1);
    for (const section of sections) {
      expect(section, section.split('\n')[0]).toMatch(/\*\*Means\.\*\* \S/);
      expect(section, section.split('\n')[0]).toMatch(/\*\*Do\.\*\* \S/);
    }
  });
});

describe('every alarm', () => {
  it('tells the topic when it begins and when it ends', () => {
    for (const alarm of alarms) {
      expect(alarm['AlarmActions'], alarm['AlarmName'] as string).toHaveLength(1);
      expect(alarm['OKActions']).toEqual(alarm['AlarmActions']);
    }
  });

  it('of silence counts missing data as a fault, the others do not', () => {
    const breaching = alarms.filter((alarm) => alarm['TreatMissingData'] === 'breaching');
    expect(breaching.map((alarm) => alarm['AlarmName'] as string)).toEqual([
      'TwitterSewa-dev-NoMentions',
      'TwitterSewa-dev-EscalateSilent',
    ]);
  });
});

describe('the alarms of intake', () => {
  const alarm = (name: string) => alarms.find(({ AlarmName }) => AlarmName === `TwitterSewa-dev-${name}`);

  it('ring before the 800 posts that X serves are used up', () => {
    expect(alarm('IntakeDepth')).toMatchObject({
      MetricName: 'IntakeDepth',
      Threshold: 700,
      Statistic: 'Maximum',
    });
  });

  it('ring after the configured minutes without a mention, whatever the rate of the pull', () => {
    expect(alarm('NoMentions')).toMatchObject({ Threshold: 60, Period: 300, Namespace: 'TwitterSewa' });
    const slow = resources(
      synth({ options: { pullMinutes: '30', quietMinutes: '90' } }).main,
      'AWS::CloudWatch::Alarm',
    ).map(([, { Properties }]) => Properties);
    expect(slow.find(({ AlarmName }) => AlarmName === 'TwitterSewa-dev-NoMentions')).toMatchObject({
      Threshold: 90,
      Period: 3600,
    });
  });

  it('look at the metrics of their own stage', () => {
    expect(alarm('IntakeFailed')?.['Dimensions']).toEqual([{ Name: 'service', Value: 'dev-ingest' }]);
  });
});
