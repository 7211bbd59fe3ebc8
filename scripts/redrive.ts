/**
 * Gives the messages of a dead-letter queue another try, once their cause is mended (docs/runbook.md):
 *
 *     npx node scripts/redrive.ts mentions --stage prod
 */
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { parseArgs } from 'node:util';
import { createDynamoClient } from '../shared/adapters/dynamodb/client.ts';
import { createEventBus } from '../shared/adapters/eventbridge.ts';
import { createSqsClient } from '../shared/adapters/sqs.ts';
import { findBus, findDlq, findTable } from './redrive/find-resource.ts';
import { moveMessages } from './redrive/move-messages.ts';
import { republishEvents } from './redrive/republish-events.ts';

const USAGE = `Usage: npx node scripts/redrive.ts NAME [options]

NAME is one of
  mentions, routing, mailbox, emergency   moves the messages of that dead-letter queue back to its queue
  publish                      puts the events that were not published on the bus

  --stage STAGE      stage of the deployment (default dev)
  --rate N           messages a second, 1 to 500 (default: as fast as SQS likes)
  --dlq-url URL      the dead-letter queue, where it is not found by its name
  --table NAME       publish: the table, where it is not found by its name
  --bus NAME         publish: the event bus, where it is not found by its name

Account and region are those of the AWS environment: AWS_PROFILE, AWS_REGION.`;

/** Logical IDs of the dead-letter queues, without their hash. */
const DLQS: Readonly<Record<string, string>> = {
  mentions: 'MentionsQueueDlq',
  routing: 'RoutingQueueDlq',
  mailbox: 'MailboxQueueDlq',
  emergency: 'EmergencyQueueDlq',
  publish: 'PublisherDlq',
};

class UsageError extends Error {
  override readonly name = 'UsageError';
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        stage: { type: 'string', default: 'dev' },
        rate: { type: 'string' },
        'dlq-url': { type: 'string' },
        table: { type: 'string' },
        bus: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { values, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [name = '', ...rest] = positionals;
  const logicalId = Object.hasOwn(DLQS, name) ? DLQS[name] : undefined;
  if (logicalId === undefined || rest.length > 0) {
    throw new UsageError(
      name === '' ? 'NAME is missing.' : `"${positionals.join(' ')}" is not the name of one queue.`,
    );
  }
  const rate = values.rate === undefined ? undefined : Number(values.rate);
  if (rate !== undefined && !(Number.isInteger(rate) && rate >= 1 && rate <= 500)) {
    throw new UsageError(`--rate: must be a whole number from 1 to 500; got "${values.rate}".`);
  }

  const sqs = createSqsClient();
  const dlqUrl = values['dlq-url'] ?? (await findDlq(sqs, values.stage, logicalId));
  const report = (line: string) => console.log(line);
  if (name === 'publish') {
    const bus = new EventBridgeClient({});
    const published = await republishEvents({
      sqs,
      dlqUrl,
      table: createDynamoClient(),
      tableName: values.table ?? (await findTable(new DynamoDBClient({}), values.stage)),
      bus: createEventBus(bus, values.bus ?? (await findBus(bus, values.stage))),
      report,
    });
    console.log(`${published} events published.`);
  } else {
    const moved = await moveMessages({ client: sqs, dlqUrl, report, ...(rate !== undefined && { rate }) });
    console.log(`${moved} messages moved.`);
  }
}

main().catch((error: unknown) => {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
