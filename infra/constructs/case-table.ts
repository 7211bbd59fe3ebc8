import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { DUE_INDEX, QUEUE_INDEX, STATE_INDEX } from '../../shared/adapters/dynamodb/keys.ts';
import type { LambdaFunction } from './lambda-function.ts';
import { output } from './output.ts';

/** Queue by jurisdiction, statewide queue, due for SLA (docs/data-model.md). */
const INDEXES = [QUEUE_INDEX, STATE_INDEX, DUE_INDEX] as const;
export type IndexName = (typeof INDEXES)[number];

export interface CaseTableProps {
  readonly deletionProtection: boolean;
}

/**
 * The one table. It is never deleted with the stack, keeps 35 days of point-in-time recovery, and its stream feeds
 * `publish`.
 */
export class CaseTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: CaseTableProps) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      stream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: props.deletionProtection,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of INDEXES) {
      this.table.addGlobalSecondaryIndex({
        indexName: index,
        partitionKey: { name: `${index}pk`, type: AttributeType.STRING },
        sortKey: { name: `${index}sk`, type: AttributeType.STRING },
        projectionType: ProjectionType.ALL,
      });
    }
    output(this, 'TableName', this.table.tableName, 'Name of the table');
  }

  /** Allows the function actions on the items; the indexes only if named. */
  allow(fn: LambdaFunction, actions: readonly TableAction[], indexes: readonly IndexName[] = []): void {
    fn.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.table.tableArn],
    );
    if (indexes.length > 0) {
      fn.allow(
        ['dynamodb:Query'],
        indexes.map((index) => `${this.table.tableArn}/index/${index}`),
      );
    }
  }
}

/** A transaction needs the right to each of its parts, and has no right of its own. */
export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'BatchWriteItem';
