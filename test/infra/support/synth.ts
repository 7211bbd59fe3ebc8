import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { build } from '../../../infra/app.ts';
import { readConfig } from '../../../infra/config.ts';
import directoryJson from '../../../shared/directory/directory.json' with { type: 'json' };
import { parseDirectory } from '../../../shared/directory/parse-directory.ts';
import type { Directory } from '../../../shared/directory/schema.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');

const cdkJson = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')) as {
  context: Record<string, unknown>;
};

/** What a deployment to production has to give at least. */
export const PRODUCTION = {
  stage: 'prod',
  watchedUserId: '1234567890',
  mailFrom: 'sewa@mail.police',
  siteUrl: 'https://sewa.police.example',
};

export const shippedDirectory = parseDirectory(directoryJson);

/** The shipped directory with addresses that do not look like examples. */
export const realDirectory: Directory = {
  ...shippedDirectory,
  stateCell: { email: ['state-cell@mail.police'] },
  dgp: { email: ['dgp@mail.police'] },
  zones: shippedDirectory.zones.map((zone) => ({ ...zone, email: [`zone-${zone.key}@mail.police`] })),
  ranges: shippedDirectory.ranges.map((range) => ({ ...range, email: [`range-${range.key}@mail.police`] })),
  districts: shippedDirectory.districts.map((district) => ({
    ...district,
    email: [`${district.key}@mail.police`],
  })),
};

/** A folder that looks like a built page. */
function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twittersewa-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'officer.html'), '<!doctype html><title>officers</title>');
  writeFileSync(join(folder, 'assets', 'main-1a2b3c4d.js'), 'export {};');
  return folder;
}

export interface ValidationReport {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly conclusion: string;
    readonly violations: readonly { readonly ruleName: string; readonly description: string }[];
  }[];
}

export interface Synthesis {
  readonly app: App;
  readonly main: Template;
  readonly web: Template | undefined;
  readonly report: ValidationReport;
  /** The folder of the assembly. */
  readonly folder: string;
}

export interface SynthOptions {
  /** As on the command line. */
  readonly options?: Readonly<Record<string, string>>;
  readonly directory?: Directory;
  readonly page?: string;
  /** Changes the app after it was built. */
  readonly tamper?: (app: App) => void;
}

/** Synthesizes as `cdk synth` does, with the context of cdk.json, but without bundling the functions. */
export function synth({ options = {}, directory, page = builtPage(), tamper }: SynthOptions = {}): Synthesis {
  const app = new App({
    outdir: mkdtempSync(join(tmpdir(), 'twittersewa-cdk-')),
    context: { ...cdkJson.context, ...options, 'aws:cdk:bundling-stacks': [] },
  });
  const config = readConfig(app.node.getAllContext() as Record<string, unknown>);
  const isProduction = config.stage === 'prod';
  build(app, config, directory ?? (isProduction ? realDirectory : shippedDirectory), page);
  tamper?.(app);
  const main = app.node.findChild(`TwitterSewa-${config.stage}`) as Stack;
  const web = app.node.tryFindChild(`TwitterSewa-${config.stage}-web`) as Stack | undefined;
  const assembly = app.synth();
  return {
    app,
    main: Template.fromStack(main),
    web: web && Template.fromStack(web),
    report: JSON.parse(
      readFileSync(join(assembly.directory, 'validation-report.json'), 'utf8'),
    ) as ValidationReport,
    folder: assembly.directory,
  };
}

/** A part of a template: CloudFormation gives it no type that would be worth its length here. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Tree = Record<string, any>;

export interface Resource extends Tree {
  readonly Type: string;
  readonly Properties: Tree;
}

/** Resources of a type by logical ID. */
export function resources(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.findResources(type) as Record<string, Resource>);
}
