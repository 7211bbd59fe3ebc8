import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  TransactWriteCommand,
  type DynamoDBDocumentClient,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export type TransactOutcome =
  | { readonly ok: true }
  /** Indexes of the writes whose condition did not hold. */
  | { readonly ok: false; readonly refused: readonly number[] };

const MAX_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 20;

/**
 * Writes all or nothing. A condition that does not hold is an answer; a conflict with another transaction is tried again a
 * few times with growing, uneven pauses.
 * @throws whatever else the table answers, and the last conflict.
 */
export async function transact(
  client: DynamoDBDocumentClient,
  writes: readonly Write[],
): Promise<TransactOutcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: [...writes] }));
      return { ok: true };
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code);
      const refused = codes.flatMap((code, i) => (code === 'ConditionalCheckFailed' ? [i] : []));
      if (refused.length > 0) return { ok: false, refused };
      const passing = codes.some((code) => code === 'TransactionConflict' || code === 'ThrottlingError');
      if (!passing || attempt === MAX_ATTEMPTS) throw error;
      await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
