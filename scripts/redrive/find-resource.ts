/** Finds what a stage deployed by the names that CloudFormation and CDK give: `TwitterSewa-<stage>-<logical ID>-...`. */
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListEventBusesCommand } from '@aws-sdk/client-eventbridge';
import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import type { SQSClient } from '@aws-sdk/client-sqs';

/** Something that was looked for is not there, or is there more than once; the message says which option names it. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

function theOne(found: readonly string[], what: string, option: string): string {
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const state = only === undefined ? 'is not there' : `is there more than once (${found.join(', ')})`;
  throw new NotFoundError(
    `${what} ${state}. Is the stage right, and are AWS_PROFILE and AWS_REGION those of the deployment? ` +
      `Else name it with ${option}; the outputs of the stack tell.`,
  );
}

/** URL of a dead-letter queue. @throws NotFoundError */
export async function findDlq(client: SQSClient, stage: string, logicalId: string): Promise<string> {
  const prefix = `TwitterSewa-${stage}-${logicalId}`;
  const { QueueUrls = [] } = await client.send(new ListQueuesCommand({ QueueNamePrefix: prefix }));
  return theOne(QueueUrls, `A queue whose name begins with ${prefix}`, '--dlq-url');
}

/** Name of the table. @throws NotFoundError */
export async function findTable(client: DynamoDBClient, stage: string): Promise<string> {
  const prefix = `TwitterSewa-${stage}-CasesTable`;
  // Names are listed in order: those with the prefix come right behind it.
  const { TableNames = [] } = await client.send(new ListTablesCommand({ ExclusiveStartTableName: prefix }));
  return theOne(
    TableNames.filter((name) => name.startsWith(prefix)),
    `A table whose name begins with ${prefix}`,
    '--table',
  );
}

/** Name of the event bus. @throws NotFoundError */
export async function findBus(client: EventBridgeClient, stage: string): Promise<string> {
  const prefix = `TwitterSewa${stage.replaceAll('-', '')}EventsBus`;
  const { EventBuses = [] } = await client.send(new ListEventBusesCommand({ NamePrefix: prefix }));
  return theOne(
    EventBuses.flatMap(({ Name }) => (Name === undefined ? [] : [Name])),
    `An event bus whose name begins with ${prefix}`,
    '--bus',
  );
}
