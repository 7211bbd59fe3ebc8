/**
 * Resource types that have nothing to run on one machine, each with the reason. A type that is neither here nor run by the
 * runner is an error, so that nothing of the template is skipped without a word.
 */
export const NOTHING_TO_RUN: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'no one checks rights on this machine',
  'AWS::IAM::Policy': 'no one checks rights on this machine',
  'AWS::Lambda::Permission': 'no one checks rights on this machine',
  'AWS::SQS::QueuePolicy': 'no one checks rights on this machine',
  'AWS::SNS::TopicPolicy': 'no one checks rights on this machine',
  'AWS::S3::BucketPolicy': 'no one checks rights on this machine',
  'AWS::Logs::LogGroup': 'logs go to files in the data folder',
  'AWS::CloudWatch::Alarm': 'no metrics are collected; they stand in the logs',
  'AWS::CloudWatch::Dashboard': 'no metrics are collected; they stand in the logs',
  'AWS::SNS::Topic': 'only alarms publish to it',
  'AWS::SNS::Subscription': 'only alarms publish to it',
  'AWS::Events::Archive': 'events stay in the table',
  'AWS::SES::EmailIdentity': 'the mail catcher takes every sender',
  'AWS::SES::ConfigurationSet': 'the mail catcher takes every sender',
  'AWS::Cognito::UserPoolGroup': 'the sign-in page has officers with groups of its own',
  'AWS::Cognito::UserPoolDomain': 'sign-in has an address of its own here',
  'AWS::CloudFront::OriginAccessControl': 'files are served from the disk',
  'AWS::Lambda::LayerVersion': 'only for the copying of files to S3',
  'AWS::CDK::Metadata': 'statistics of CDK',
};

/** Types that the runner runs. */
export const RUN: ReadonlySet<string> = new Set([
  'AWS::DynamoDB::Table',
  'AWS::SQS::Queue',
  'AWS::SecretsManager::Secret',
  'AWS::Lambda::Function',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Scheduler::Schedule',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Stage',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::S3::Bucket',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'Custom::CDKBucketDeployment',
]);
