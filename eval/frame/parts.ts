import { readdirSync } from 'node:fs';
import type { EvalPart } from './part.ts';

const FOLDER = new URL('../', import.meta.url);

/** The names of all parts: every `eval/<name>.ts` except the program itself. */
export function partNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

export async function loadPart(name: string): Promise<EvalPart> {
  const module = (await import(new URL(`${name}.ts`, FOLDER).href)) as { default?: EvalPart };
  if (typeof module.default?.evaluate !== 'function') {
    throw new Error(`eval/${name}.ts: expected an EvalPart (eval/frame/part.ts) as its default export.`);
  }
  return module.default;
}
