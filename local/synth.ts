import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Resource {
  readonly Type: string;
  readonly Properties?: Record<string, unknown>;
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { Value: unknown; Export?: { Name: unknown } }>>;
}

export interface Assembly {
  readonly templates: readonly Template[];
  /** Folder of the asset that stands under this key in the bucket of assets. */
  assetFolder(objectKey: string): string;
}

interface Manifest {
  readonly artifacts: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly properties?: { readonly templateFile?: string; readonly file?: string };
      }
    >
  >;
}

interface AssetManifest {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: { readonly path?: string };
        readonly destinations: Readonly<Record<string, { readonly objectKey: string }>>;
      }
    >
  >;
}

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Synthesizes the CDK app with the real CDK CLI and reads what it wrote. @throws Error with the CLI's words */
export async function synthesize(
  context: Readonly<Record<string, string>>,
  output: string,
): Promise<Assembly> {
  const args = Object.entries(context).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  await runCdk(['synth', '--quiet', '--output', output, ...args]);
  return readAssembly(output);
}

/** Reads a synthesized app: its templates and where its assets are. */
export function readAssembly(folder: string): Assembly {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const artifacts = Object.values((read('manifest.json') as Manifest).artifacts);
  const templates = artifacts.flatMap(({ type, properties }) => {
    if (type !== 'aws:cloudformation:stack' || properties?.templateFile === undefined) return [];
    return [{ Resources: {}, Outputs: {}, ...(read(properties.templateFile) as Partial<Template>) }];
  });
  const folders = new Map<string, string>();
  for (const { type, properties } of artifacts) {
    if (type !== 'cdk:asset-manifest' || properties?.file === undefined) continue;
    for (const { source, destinations } of Object.values((read(properties.file) as AssetManifest).files))
      for (const { objectKey } of Object.values(destinations))
        if (source.path !== undefined) folders.set(objectKey, join(folder, source.path));
  }
  return {
    templates,
    assetFolder(objectKey) {
      const found = folders.get(objectKey);
      if (found === undefined) throw new Error(`The synthesized app has no asset ${objectKey}.`);
      return found;
    },
  };
}

function runCdk(args: readonly string[]): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')), 'bin', 'cdk');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // The CLI starts the app with the "node" of the PATH, which need not be the one that runs this.
      env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}` },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The CDK app could not be synthesized:\n${said.trim()}`)),
    );
  });
}
