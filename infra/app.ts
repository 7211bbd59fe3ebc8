/** The CDK app: reads configuration and directory, builds the stacks, checks them. Run by the CDK CLI (`app` in cdk.json). */
import { Annotations, App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import json from '../shared/directory/directory.json' with { type: 'json' };
import { assertDeliverable, DirectoryError, parseDirectory } from '../shared/directory/parse-directory.ts';
import type { Directory } from '../shared/directory/schema.ts';
import { ConfigError, isProduction, readConfig } from './config.ts';
import type { Config } from './config.ts';
import { MainStack } from './stacks/main-stack.ts';
import { isPageBuilt, PAGE_FOLDER, WebStack } from './stacks/web-stack.ts';

/**
 * Adds the stacks of one stage to the app, and the checks that every synthesis runs. The stack of the page is left out
 * while the page is not built: a page that is already deployed then stays as it is.
 * @param page folder of the built page
 * @throws DirectoryError when the stage is production and the directory holds addresses to which no mail can go
 */
export function build(app: App, config: Config, directory: Directory, page: string = PAGE_FOLDER): void {
  if (isProduction(config)) assertDeliverable(directory);
  const main = new MainStack(app, `TwitterSewa-${config.stage}`, { config, directory });
  if (isPageBuilt(page)) {
    new WebStack(app, `TwitterSewa-${config.stage}-web`, { config, api: main.api, page });
  } else {
    Annotations.of(main).addWarningV2(
      'twittersewa:page-not-built',
      'The page is not built, so its stack is left out. Run "npm run build:web" before you deploy.',
    );
  }
  if (isProduction(config) && config.siteUrl === undefined) {
    Annotations.of(main).addWarningV2(
      'twittersewa:no-site-url',
      'siteUrl is not given: officers cannot sign in and mails carry no link. Deploy, then give the output SiteUrl as siteUrl and deploy again.',
    );
  }
  Tags.of(app).add('Project', 'TwitterSewa');
  Tags.of(app).add('Stage', config.stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}

if (import.meta.main) {
  try {
    const app = new App();
    build(app, readConfig(app.node.getAllContext() as Record<string, unknown>), parseDirectory(json));
    app.synth();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof DirectoryError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
