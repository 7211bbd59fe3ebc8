import { Duration } from 'aws-cdk-lib';
import type { App, Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { PRODUCTION, resources, shippedDirectory, synth } from './support/synth.ts';
import type { Synthesis } from './support/synth.ts';

const dev = synth();
const prod = synth({ options: PRODUCTION });

const idsOf = ({ main }: Synthesis, type: string) => resources(main, type).map(([id]) => id);

describe('resources that hold what cannot be made again', () => {
  /** A change of these names makes CloudFormation create a new, empty resource beside the old one. */
  it.each([
    ['AWS::DynamoDB::Table', 'CasesTable7FA77C7D'],
    ['AWS::Cognito::UserPool', 'OfficersPool78FC475B'],
  ])('%s keeps its logical ID in every stage', (type, id) => {
    expect(idsOf(dev, type)).toEqual([id]);
    expect(idsOf(prod, type)).toEqual([id]);
  });

  it('keeps the logical ID of the secret that a person fills', () => {
    for (const stage of [dev, prod])
      expect(idsOf(stage, 'AWS::SecretsManager::Secret')).toContain('XSecret9CC14926');
  });

  it('keeps the logical IDs of the queues, which may hold messages', () => {
    expect(idsOf(dev, 'AWS::SQS::Queue').toSorted()).toEqual([
      'EmergencyQueue680975A9',
      'EmergencyQueueDlq90E5D564',
      'MailboxQueueDlqA83BB52B',
      'MailboxQueueF578923B',
      'MentionsQueueDFB8EE1A',
      'MentionsQueueDlq681B4E99',
      'PublisherDlq5E49EE8A',
      'RoutingQueueDlq33215450',
      'RoutingQueueE96FEE92',
    ]);
  });
});

describe('stage prod', () => {
  it('protects the table, the accounts and the stack from deletion; dev does not', () => {
    const protection = ({ main, app }: Synthesis, stack: string) => ({
      table: resources(main, 'AWS::DynamoDB::Table')[0]?.[1].Properties[
        'DeletionProtectionEnabled'
      ] as unknown,
      pool: resources(main, 'AWS::Cognito::UserPool')[0]?.[1].Properties['DeletionProtection'] as unknown,
      stack: (app.node.findChild(stack) as Stack).terminationProtection,
      secret: Object.fromEntries(resources(main, 'AWS::SecretsManager::Secret'))['XSecret9CC14926']?.[
        'DeletionPolicy'
      ] as unknown,
    });
    expect(protection(prod, 'TwitterSewa-prod')).toEqual({
      table: true,
      pool: 'ACTIVE',
      stack: true,
      secret: 'Retain',
    });
    expect(protection(dev, 'TwitterSewa-dev')).toEqual({
      table: false,
      pool: 'INACTIVE',
      stack: false,
      secret: 'Delete',
    });
  });

  it('refuses a directory with addresses to which no mail can go, naming them', () => {
    expect(() => synth({ options: PRODUCTION, directory: shippedDirectory })).toThrow(
      /agra: \S+\.example is an example, mail to it goes nowhere; enter the real address/,
    );
  });

  it('has names of its own for all that has a fixed name', () => {
    const names = ({ main }: Synthesis, type: string, property: string) =>
      resources(main, type).map(([, { Properties }]) => JSON.stringify(Properties[property]));
    for (const [type, property] of [
      ['AWS::CloudWatch::Alarm', 'AlarmName'],
      ['AWS::CloudWatch::Dashboard', 'DashboardName'],
      ['AWS::Events::EventBus', 'Name'],
      ['AWS::Cognito::UserPoolDomain', 'Domain'],
    ] as const) {
      const inDev = new Set(names(dev, type, property));
      expect(names(prod, type, property).filter((name) => inDev.has(name))).toEqual([]);
    }
  });
});

describe('the warnings of a synthesis', () => {
  it('tell in production that nobody can sign in without siteUrl', () => {
    const { siteUrl, ...withoutSite } = PRODUCTION;
    const violations = synth({ options: withoutSite }).report.pluginReports.flatMap(
      (report) => report.violations,
    );
    expect(siteUrl).toBeDefined();
    expect(violations.map(({ description }) => description)).toEqual([
      expect.stringContaining('siteUrl is not given: officers cannot sign in'),
    ]);
  });
});

describe('the checks of a synthesis', () => {
  it('find nothing that was not accepted with a reason', () => {
    for (const { report } of [dev, prod]) {
      expect(
        report.pluginReports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName)),
      ).toEqual([]);
    }
  });

  it('fail on something that breaks a rule of AWS Solutions', () => {
    const bareQueue = (app: App) =>
      new Queue(app.node.findChild('TwitterSewa-dev'), 'Bare', {
        visibilityTimeout: Duration.minutes(1),
      });
    expect(() => synth({ tamper: bareQueue })).toThrow(/AwsSolutions-SQS3[\s\S]*AwsSolutions-SQS4/);
  });
});
