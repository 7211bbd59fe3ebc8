import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { EVENT_PREFIX } from '../../shared/adapters/dynamodb/keys.ts';
import { acceptFinding } from './accept-finding.ts';
import { ALARM_PERIOD } from './alarm-set.ts';
import type { AlarmSet } from './alarm-set.ts';
import type { CaseTable } from './case-table.ts';
import type { LambdaFunction } from './lambda-function.ts';
import { deadLetterQueue } from './queue-with-dlq.ts';

export interface EventPublisherProps {
  readonly alarms: AlarmSet;
  readonly table: CaseTable;
  readonly fn: LambdaFunction;
}

/**
 * Feeds the function with the events that the table's stream holds: only new items whose sort key begins with EVENT#.
 * A batch that fails is halved until the bad record stands alone; what fails every attempt leaves a note in PublishDlq
 * and the stream goes on.
 */
export class EventPublisher extends Construct {
  readonly dlq: Queue;

  constructor(scope: Construct, id: string, props: EventPublisherProps) {
    super(scope, id);
    this.dlq = deadLetterQueue(this, 'Publish', props.alarms);
    props.fn.fn.addEventSource(
      new DynamoEventSource(props.table.table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        // EventBridge takes ten events in one request.
        batchSize: 10,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 10,
        maxRecordAge: Duration.hours(12),
        onFailure: new SqsDlq(this.dlq),
        filters: [
          FilterCriteria.filter({
            eventName: ['INSERT'],
            dynamodb: { Keys: { sk: { S: [{ prefix: EVENT_PREFIX }] } } },
          }),
        ],
      }),
    );
    acceptFinding(
      props.fn,
      'IAM5[Resource::*]',
      'CDK grants dynamodb:ListStreams, which Lambda asks for and which IAM cannot narrow to one stream; it reads no record.',
    );
    acceptFinding(
      this.dlq,
      'SQS3',
      'It is a dead-letter queue: the on-failure destination of the event source mapping, which the rule does not look at.',
    );
    props.alarms.add('PublishBehind', {
      metric: props.fn.fn.metric('IteratorAge', { period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: Duration.minutes(15).toMilliseconds(),
      meaning: 'Events leave the table fifteen minutes late or more.',
    });
  }
}
