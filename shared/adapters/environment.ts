import * as z from 'zod/mini';

/**
 * Reads the environment variables that a function needs.
 * @throws Error naming each variable that is missing or wrong, and what was expected.
 */
export function readEnvironment<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.infer<z.ZodMiniObject<Shape>> {
  const result = z.safeParse(z.object(shape), process.env);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Environment of this function is not complete. ${faults.join('; ')}. Set it in infra/.`);
}

/** A required text. */
export const text = z.string().check(z.minLength(1));

/** A whole number in decimal, at least `minimum`. */
export function wholeNumber(minimum: number) {
  return z.pipe(
    z.string().check(z.regex(/^\d{1,9}$/, { error: 'not a whole number' })),
    z.pipe(z.transform(Number), z.number().check(z.minimum(minimum))),
  );
}

/** A number of hours, days or the like, above zero. */
export const positiveNumber = z.pipe(
  z.string().check(z.regex(/^\d+(\.\d+)?$/, { error: 'not a number' })),
  z.pipe(z.transform(Number), z.number().check(z.positive())),
);

/** A JSON text of the given form. */
export function json<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.pipe(
    z.pipe(
      text,
      z.transform((value, context) => {
        try {
          return JSON.parse(value) as unknown;
        } catch {
          context.issues.push({ code: 'custom', message: 'not JSON', input: value });
          return z.NEVER;
        }
      }),
    ),
    schema,
  );
}
