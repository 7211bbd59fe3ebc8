/**
 * The one place of Lambda defaults: logger, metrics and middleware are the same for every function. A handler is
 * `lambda(fn)`; what kind of event it takes is the business of queue-handler, stream-handler and http-handler.
 */
import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy, { type MiddlewareObj, type MiddyfiedHandler } from '@middy/core';
import type { Context } from 'aws-lambda';
import { maskPersonalData } from '../shared/text/mask.ts';

/**
 * Keys of a line that may hold words of a post or of a request: the engine quotes what it could not read in its errors. IDs stand
 * under keys of their own and stay. Lines of a stack are members of a list, their keys are numbers.
 */
const WORDED = /^(?:message|stack|detail|reason|cause|\d+)$/;

/** Service name and level come from POWERTOOLS_SERVICE_NAME and POWERTOOLS_LOG_LEVEL. */
export const logger = new Logger({
  jsonReplacerFn: (key, value: unknown) =>
    typeof value === 'string' && WORDED.test(key) ? maskPersonalData(value) : value,
});
/** The namespace comes from POWERTOOLS_METRICS_NAMESPACE. */
export const metrics = new Metrics();

/** Counts something that an alarm or the dashboard shows. */
export function count(name: string, value = 1): void {
  metrics.addMetric(name, MetricUnit.Count, value);
}

/** Powertools' own middleware warns on every run that counted nothing, such as each status that is asked for. */
const flushMetrics = (): void => {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
};
const flushing: MiddlewareObj = { after: flushMetrics, onError: flushMetrics };

/** Wraps a function in the defaults. */
export function lambda<Event, Result>(
  fn: (event: Event, context: Context) => Promise<Result>,
): MiddyfiedHandler<Event, Result, Error, Context> {
  return middy<Event, Result, Error, Context>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(flushing)
    .handler((event, context) => fn(event, context));
}
