import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG_KEYS, ConfigError, readConfig } from '../../infra/config.ts';
import { PRODUCTION, ROOT } from './support/synth.ts';

const MINIMAL = { stage: 'dev', watchedUserId: '1' };

function messageOf(context: Record<string, unknown>): string {
  try {
    readConfig(context);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The configuration was accepted.');
}

describe('docs/configuration.md', () => {
  const page = readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.*?) \|/gm)].map(([, key = '', value = '']) => ({
    key,
    value,
  }));

  it('describes every key, in the order of the code', () => {
    expect(rows.map(({ key }) => key)).toEqual(CONFIG_KEYS);
  });

  it('tells the true defaults', () => {
    const defaults = readConfig(MINIMAL);
    for (const { key, value } of rows.filter(({ key }) => !['stage', 'watchedUserId'].includes(key))) {
      const truth = defaults[key as keyof typeof defaults];
      const shown =
        typeof truth === 'object' && !Array.isArray(truth) ? JSON.stringify(truth) : [truth].flat().join(',');
      expect(value, key).toBe(truth === undefined ? 'none' : `\`${shown}\``);
    }
  });
});

describe('readConfig', () => {
  it('needs stage and account, and has a default for all else', () => {
    const config = readConfig(MINIMAL);
    expect(config).toMatchObject({
      stage: 'dev',
      watchedUserId: '1',
      region: 'ap-south-1',
      handles: ['uppolice'],
      pullMinutes: 1,
      expandAuthors: false,
      xApiBaseUrl: 'https://api.x.com/2',
    });
    expect(config.siteUrl).toBeUndefined();
  });

  it('reads the texts of the command line as it reads the values of a file', () => {
    const fromTexts = readConfig({
      ...MINIMAL,
      handles: '@uppolice, 112UttarPradesh',
      slaHours: '12',
      expandAuthors: 'true',
    });
    const fromFile = readConfig({
      ...MINIMAL,
      twittersewa: { handles: ['uppolice', '112UttarPradesh'], slaHours: 12, expandAuthors: true },
    });
    expect(fromTexts).toEqual(fromFile);
    expect(fromTexts).toMatchObject({ handles: ['uppolice', '112UttarPradesh'], slaHours: 12 });
  });

  it('takes the command line before the part of the stage, and that before the rest', () => {
    const file = {
      stage: 'dev',
      watchedUserId: '1',
      slaHours: 10,
      quietMinutes: 10,
      pullMinutes: 10,
      stages: { dev: { slaHours: 20, quietMinutes: 20 }, prod: { slaHours: 99 } },
    };
    expect(readConfig({ twittersewa: file, slaHours: '30' })).toMatchObject({
      slaHours: 30,
      quietMinutes: 20,
      pullMinutes: 10,
    });
  });

  it('takes the part of the stage that the command line names', () => {
    const twittersewa = {
      stage: 'dev',
      stages: { dev: { watchedUserId: '1' }, test: { watchedUserId: '2' } },
    };
    expect(readConfig({ twittersewa, stage: 'test' }).watchedUserId).toBe('2');
  });

  it('cuts the slash at the end of addresses', () => {
    expect(readConfig({ ...MINIMAL, siteUrl: 'https://sewa.police.example/' }).siteUrl).toBe(
      'https://sewa.police.example',
    );
  });

  it.each<[string, unknown, RegExp]>([
    ['stage', 'Prod', /stage: must be .*; got "Prod"\. Example: -c stage=prod/],
    ['region', 'mumbai', /region: must be the code of an AWS region; got "mumbai"/],
    ['handles', '', /handles: each handle has 1 to 15 letters/],
    ['handles', 'uppolice,not-a-handle', /handles: each handle has 1 to 15 letters/],
    ['handles', [], /handles: must hold at least one handle/],
    ['watchedUserId', '@uppolice', /watchedUserId: must be the numeric ID.*not its handle; got "@uppolice"/],
    ['watchedUserId', 12, /watchedUserId: must be given as a text of digits/],
    ['slaHours', '0', /slaHours: must be at least 1; got "0"\. Example: -c slaHours=24/],
    ['slaHours', '1.5', /slaHours: must be a whole number from 1 to 720; got "1\.5"/],
    ['slaAcknowledgeHours', '0', /slaAcknowledgeHours: must be at least 0.001/],
    ['slaStepHours', 'soon', /slaStepHours: must be a number of hours from 0.001 to 720/],
    ['slaCategoryHours', '{"sorcery":{}}', /slaCategoryHours: /],
    ['slaCategoryHours', '{"theft":{"close":0}}', /slaCategoryHours: must be at least 0.001/],
    ['slaHours', 'soon', /slaHours: must be a whole number from 1 to 720/],
    ['pullMinutes', '61', /pullMinutes: must be at most 60/],
    ['logRetentionDays', '91', /logRetentionDays: must be one of 1, 3, 5/],
    ['expandAuthors', 'yes', /expandAuthors: must be true or false; got "yes"/],
    ['mailFrom', 'Sewa <sewa@police.example>', /mailFrom: must be one plain e-mail address/],
    ['siteUrl', 'sewa.police.example', /siteUrl: must be an address that begins with https:/],
    ['siteUrl', 'https://sewa.police.example/?a=1', /siteUrl: must be an address/],
    ['siteCertificateArn', 'arn:aws:acm:ap-south-1:111122223333:certificate/a', /in us-east-1/],
    ['forceNameHi', ' ', /forceNameHi: must not be empty/],
  ])('refuses %s = %j', (key, value, message) => {
    expect(messageOf({ ...MINIMAL, [key]: value })).toMatch(message);
  });

  it('names every wrong key at once, and the page that describes them', () => {
    const message = messageOf({ stage: 'dev', slaHours: 'x', quietMinutes: '1' });
    expect(message).toContain('wrong in 3 places');
    expect(message).toContain('watchedUserId: is missing. Example: -c watchedUserId=1234567890');
    expect(message).toContain('slaHours: must');
    expect(message).toContain('quietMinutes: must be at least 5');
    expect(message).toContain('docs/configuration.md');
  });

  it.each([
    [{ slaHour: '12' }, 'slaHour: there is no such key (option -c); did you mean slaHours?'],
    [{ twittersewa: { mailfrom: 'a@b.example' } }, 'did you mean mailFrom?'],
    [{ twittersewa: { stages: { dev: { retention: 1 } } } }, '"twittersewa.stages.dev"'],
    [{ twittersewa: { xyzzy: 1 } }, 'the keys are stage, region'],
    [{ twittersewa: 'dev' }, 'context "twittersewa": must be an object'],
    [{ twittersewa: { stages: ['dev'] } }, 'stages: must be an object'],
  ])('refuses the unknown key in %j', (context, message) => {
    expect(messageOf({ ...MINIMAL, ...context })).toContain(message);
  });

  it("leaves CDK's own context alone", () => {
    const cdkOwn = {
      '@aws-cdk/core:checkSecretUsage': true,
      'aws:cdk:bundling-stacks': [],
      'availability-zones:account=1:region=x': ['a'],
      'cli-telemetry': false,
    };
    expect(readConfig({ ...MINIMAL, ...cdkOwn }).stage).toBe('dev');
  });

  it('refuses keys that contradict each other', () => {
    expect(messageOf({ ...MINIMAL, slaHours: '4', slaHoursUrgent: '5' })).toContain(
      'slaHoursUrgent: must not be longer than slaHours (4)',
    );
    expect(messageOf({ ...MINIMAL, siteUrl: 'http://sewa.police.example' })).toContain(
      'siteUrl: must begin with https:// unless its host is localhost',
    );
    const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555';
    expect(messageOf({ ...MINIMAL, siteCertificateArn: certificate })).toContain(
      'siteCertificateArn: needs siteUrl',
    );
  });

  it('lets production have nothing provisional', () => {
    expect(readConfig(PRODUCTION).stage).toBe('prod');
    const withoutSender = { stage: 'prod', watchedUserId: '1' };
    expect(messageOf(withoutSender)).toContain('mailFrom: stage prod needs a real address');
    expect(messageOf({ ...PRODUCTION, alarmEmail: 'duty@police.example' })).toContain(
      'alarmEmail: stage prod',
    );
    expect(messageOf({ ...PRODUCTION, xApiBaseUrl: 'http://127.0.0.1:1' })).toContain(
      'xApiBaseUrl: stage prod',
    );
  });

  it('gives each key an example that it accepts', () => {
    const examples = [...messageOf({}).matchAll(/Example: -c (\w+)=(.*)/g)].map(([, key, value]) => [
      key,
      value,
    ]);
    expect(examples.map(([key]) => key)).toEqual(['stage', 'watchedUserId']);
    for (const key of CONFIG_KEYS) {
      // No object is right for a key but this one.
      const wrong = messageOf({ ...MINIMAL, [key]: key === 'slaCategoryHours' ? 'x' : {} });
      const [, example = ''] = new RegExp(`  - ${key}: .*Example: -c ${key}=(.*)`).exec(wrong) ?? [];
      const siteUrl = key === 'siteCertificateArn' ? { siteUrl: 'https://sewa.police.example' } : {};
      const production = example === 'prod' ? PRODUCTION : {};
      expect(() => readConfig({ ...MINIMAL, ...siteUrl, ...production, [key]: example }), key).not.toThrow();
    }
  });
});
