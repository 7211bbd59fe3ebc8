/** Runs in a worker thread: loads one handler bundle and answers invocations, one at a time, as a Lambda environment does. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly deadline: number;
}

const { bundle, exported, functionName } = workerData as {
  bundle: string;
  exported: string;
  functionName: string;
};
const loaded = createRequire(bundle)(bundle) as Record<
  string,
  (event: unknown, context: object) => Promise<unknown>
>;
const handler = loaded[exported];

parentPort?.on('message', ({ id, event, deadline }: Invocation) => {
  const context = {
    awsRequestId: id,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: process.env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'] ?? '128',
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  Promise.resolve()
    .then(() => handler?.(event, context))
    .then(
      // What leaves a Lambda is JSON.
      (result) => parentPort?.postMessage({ id, result: JSON.stringify(result ?? null) }),
      (error: unknown) =>
        parentPort?.postMessage({
          id,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    );
});
parentPort?.postMessage({ ready: true });
