import { randomUUID } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface FunctionOptions {
  readonly name: string;
  /** Folder of the bundle. */
  readonly folder: string;
  /** For example index.handler. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly logFile: string;
}

/** Copies of one function at most: this is one machine. */
const MAX_WORKERS = 2;

interface Slot {
  readonly worker: Worker;
  busy: boolean;
}

/** One Lambda function: its bundle in worker threads, each with an environment of its own. */
export class LocalFunction {
  readonly name: string;
  readonly #options: FunctionOptions;
  readonly #log: WriteStream;
  readonly #slots = new Set<Slot>();
  readonly #waiting: ((slot: Slot) => void)[] = [];
  #closed = false;

  constructor(options: FunctionOptions) {
    this.name = options.name;
    this.#options = options;
    this.#log = createWriteStream(options.logFile, { flags: 'a' });
  }

  /** @throws Error when the handler throws, ends or takes longer than its time-out. */
  async invoke(event: unknown): Promise<unknown> {
    const slot = await this.#acquire();
    const id = randomUUID();
    const limit = this.#options.timeoutSeconds * 1000;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const timer = setTimeout(() => {
      // A handler that hangs is ended with its thread, as a Lambda's environment is.
      this.#discard(slot);
      reject(new Error(`${this.name} timed out after ${this.#options.timeoutSeconds} seconds.`));
    }, limit);
    const onMessage = (message: { id?: string; result?: string; error?: string }) => {
      if (message.id !== id) return;
      if (message.error === undefined) resolve(JSON.parse(message.result ?? 'null'));
      else reject(new Error(message.error));
    };
    const onExit = () => reject(new Error(`${this.name} ended while it worked.`));
    const onError = (error: Error) => reject(error);
    slot.worker.on('message', onMessage).on('exit', onExit).on('error', onError);
    slot.worker.postMessage({ id, event, deadline: Date.now() + limit });
    try {
      return await promise;
    } catch (error) {
      this.#log.write(`${String(error)}\n`);
      throw error;
    } finally {
      clearTimeout(timer);
      slot.worker.off('message', onMessage).off('exit', onExit).off('error', onError);
      this.#release(slot);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#slots].map(({ worker }) => worker.terminate()));
    this.#log.end();
  }

  #acquire(): Promise<Slot> {
    if (this.#closed) throw new Error(`${this.name} is closed.`);
    const idle = [...this.#slots].find(({ busy }) => !busy);
    const slot = idle ?? (this.#slots.size < MAX_WORKERS ? this.#start() : undefined);
    if (!slot) return new Promise((resolve) => this.#waiting.push(resolve));
    slot.busy = true;
    return Promise.resolve(slot);
  }

  #release(slot: Slot): void {
    if (!this.#slots.has(slot)) {
      // A discarded thread leaves room for those that wait.
      const next = this.#waiting.shift();
      if (next && !this.#closed) next(Object.assign(this.#start(), { busy: true }));
      return;
    }
    const next = this.#waiting.shift();
    if (next) next(slot);
    else slot.busy = false;
  }

  #start(): Slot {
    const { folder, handler, environment } = this.#options;
    const [file = 'index', exported = 'handler'] = handler.split('.');
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { bundle: join(folder, `${file}.js`), exported, functionName: this.name },
      env: { ...environment },
      stdout: true,
      stderr: true,
    });
    worker.stdout.on('data', (chunk: Buffer) => this.#log.write(chunk));
    worker.stderr.on('data', (chunk: Buffer) => this.#log.write(chunk));
    const slot = { worker, busy: false };
    this.#slots.add(slot);
    worker.on('error', (error: Error) => {
      this.#log.write(`${error.stack ?? error.message}\n`);
      this.#slots.delete(slot);
    });
    worker.on('exit', () => this.#slots.delete(slot));
    return slot;
  }

  #discard(slot: Slot): void {
    this.#slots.delete(slot);
    void slot.worker.terminate();
  }
}
