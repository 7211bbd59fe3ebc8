import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Resource {
  readonly Type: string;
  readonly Properties?: Record<string, unknown>;
}

export interface Template {
  readonly stack: string;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { Value: unknown; Export?: { Name: unknown } }>>;
}

export interface Assembly {
  readonly templates: readonly Template[];
  /** Folder of an asset by its hash. */
  assetFolder(hash: string): string;
}

interface Manifest {
  readonly artifacts: Record<string, { type: string; properties?: { templateFile?: string } }>;
}

/** Synthesizes the CDK app with the real CDK CLI and reads what it wrote. @throws Error with the CLI's words */
export async function synthesize(
  context: Readonly<Record<string, string>>,
  output: string,
): Promise<Assembly> {
  const args = Object.entries(context).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  await run('cdk', ['synth', '--quiet', '--output', output, ...args]);
  const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as Manifest;
  const templates = Object.entries(manifest.artifacts).flatMap(([stack, { type, properties }]) => {
    if (type !== 'aws:cloudformation:stack' || properties?.templateFile === undefined) return [];
    const { Resources, Outputs = {} } = JSON.parse(
      readFileSync(join(output, properties.templateFile), 'utf8'),
    ) as Partial<Template>;
    return [{ stack, Resources: Resources ?? {}, Outputs }];
  });
  return { templates, assetFolder: (hash) => join(output, `asset.${hash}`) };
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', (cause) =>
      reject(new Error(`${command} could not start; run "npm ci" first.`, { cause })),
    );
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The CDK app could not be synthesized:\n${said.trim()}`)),
    );
  });
}
