import * as z from 'zod/mini';

const key = z
  .string()
  .check(z.regex(/^[a-z]+(-[a-z]+)*$/, { error: 'not a key: small letters and hyphens' }));
const name = z.object({ en: z.string().check(z.minLength(1)), hi: z.string().check(z.minLength(1)) });
/** One plain address; the form that SES takes. */
const address = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, { error: 'not an e-mail address' }),
  );
const addresses = z
  .array(address)
  .check(z.minLength(1, { error: 'at least one e-mail address is needed' }), z.maxLength(10));

export const directorySchema = z.object({
  stateCell: z.object({ email: addresses }),
  /** The head of the force: gets the daily digest of the state. */
  dgp: z.object({ email: addresses }),
  zones: z.array(z.object({ key, name, email: addresses })),
  ranges: z.array(z.object({ key, name, zone: key, email: addresses })),
  districts: z.array(
    z.object({
      key,
      name,
      zone: key,
      range: key,
      commissionerate: z.boolean(),
      email: addresses,
      /** Without @; null where it is not known. */
      handle: z.nullable(
        z.string().check(z.regex(/^[A-Za-z0-9_]{1,15}$/, { error: 'not a handle (without @)' })),
      ),
      /** Which thanas (names as in the gazetteer) each circle has; absent while it is not known. */
      circles: z.optional(
        z.array(z.object({ key, name, thanas: z.array(z.string().check(z.minLength(1))) })),
      ),
    }),
  ),
});

export type Directory = z.infer<typeof directorySchema>;
export type District = Directory['districts'][number];
