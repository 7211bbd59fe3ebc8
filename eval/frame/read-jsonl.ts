import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const DATA = new URL('../data/', import.meta.url);

/** All cases of `eval/data/<prefix>*.jsonl`, files in the order of their names. @throws Error naming file and line */
export function readCases<T>(prefix: string, schema: z.ZodMiniType<T>): T[] {
  const files = readdirSync(DATA)
    .filter((file) => file.startsWith(prefix) && file.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(new URL(file, DATA), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [readCase(line, schema, `${file}:${index + 1}`)])),
  );
}

function readCase<T>(line: string, schema: z.ZodMiniType<T>, where: string): T {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new Error(`eval/data/${where}: not JSON: ${String(error)}`, { cause: error });
  }
  const result = z.safeParse(schema, json);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  );
  throw new Error(`eval/data/${where}: ${problems.join('; ')}`);
}
