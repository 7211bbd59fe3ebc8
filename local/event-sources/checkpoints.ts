import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far each shard of a stream was read, on disk: written whole and then renamed, so a kill leaves the old or the new. */
export class Checkpoints {
  readonly #file: string;
  readonly #places: Record<string, string>;

  constructor(folder: string, name: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, `${name}.json`);
    this.#places = existsSync(this.#file)
      ? (JSON.parse(readFileSync(this.#file, 'utf8')) as Record<string, string>)
      : {};
  }

  get(shard: string): string | undefined {
    return this.#places[shard];
  }

  set(shard: string, sequenceNumber: string): void {
    this.#places[shard] = sequenceNumber;
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#places));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
