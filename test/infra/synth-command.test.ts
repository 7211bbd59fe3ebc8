import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resource } from './support/synth.ts';
import { ROOT } from './support/synth.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'twittersewa-synth-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Runs the CDK CLI as a person does, without any account: no profile, no keys, no home folder. */
function cdkSynth(output: string, ...options: string[]) {
  return spawnSync('npx', ['--no-install', 'cdk', 'synth', '--quiet', '--output', output, ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: newFolder(), AWS_EC2_METADATA_DISABLED: 'true' },
  });
}

describe('cdk synth', () => {
  const output = newFolder();
  let functions: { name: string; folder: string; environment: Record<string, unknown> }[];
  let run: ReturnType<typeof cdkSynth>;

  beforeAll(() => {
    run = cdkSynth(output);
    const read = (name: string) => JSON.parse(readFileSync(join(output, name), 'utf8')) as unknown;
    const template = read('TwitterSewa-dev.template.json') as { Resources: Record<string, Resource> };
    functions = Object.values(template.Resources)
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .map(({ Properties }) => ({
        name: Properties['Environment'].Variables.POWERTOOLS_SERVICE_NAME as string,
        folder: join(output, `asset.${(Properties['Code'].S3Key as string).replace('.zip', '')}`),
        environment: Properties['Environment'].Variables as Record<string, unknown>,
      }));
  });

  it('works without an account, a container engine or a network', () => {
    expect(run.status, run.stderr).toBe(0);
    expect(functions).toHaveLength(10);
  });

  it('makes bundles that load and export a handler, wherever they lie', () => {
    for (const { name, folder, environment } of functions) {
      const variables = Object.entries(environment).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : 'given-when-deployed',
      ]);
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['-p', `typeof require(${JSON.stringify(join(folder, 'index.js'))}).handler`],
        { encoding: 'utf8', env: { ...Object.fromEntries(variables), AWS_REGION: 'ap-south-1' } },
      );
      expect(stdout.trim(), `${name}: ${stderr}`).toBe('function');
    }
  });

  it('keeps the bundles small: what loads is billed', () => {
    const KB = 1000;
    for (const { name, folder } of functions) {
      // route carries the gazetteer and the models of triage, dedupe the models and its lexicon, ingest the client of X, mailbox those
      // of SES and Secrets Manager.
      const budget =
        { 'dev-route': 1400 * KB, 'dev-dedupe': 1000 * KB, 'dev-ingest': 475 * KB, 'dev-mailbox': 475 * KB }[
          name
        ] ?? 450 * KB;
      expect(statSync(join(folder, 'index.js')).size, name).toBeLessThan(budget);
    }
  });

  it('ends with a plain message when the configuration is wrong', () => {
    const wrong = cdkSynth(newFolder(), '-c', 'slaHours=never');
    expect(wrong.status).not.toBe(0);
    expect(wrong.stderr).toContain('slaHours: must be a whole number from 1 to 720; got "never"');
    expect(wrong.stderr).not.toMatch(/^\s+at /m);
  });

  it('ends with a plain message when the directory cannot be used', () => {
    const options = ['stage=prod', 'watchedUserId=1', 'mailFrom=sewa@mail.police'].flatMap((option) => [
      '-c',
      option,
    ]);
    const wrong = cdkSynth(newFolder(), ...options);
    expect(wrong.status).not.toBe(0);
    expect(wrong.stderr).toContain('enter the real address');
    expect(wrong.stderr).not.toMatch(/^\s+at /m);
  });
});
