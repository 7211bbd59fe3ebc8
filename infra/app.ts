/** The CDK app: reads the configuration, builds the stacks, checks them. Run by the CDK CLI (`app` in cdk.json). */
import { App, Tags } from 'aws-cdk-lib';
import { ConfigError, readConfig } from './config.ts';
import type { Config } from './config.ts';
import { MainStack } from './stacks/main-stack.ts';
import { WebStack } from './stacks/web-stack.ts';

/** Adds the stacks of one stage to the app. */
export function build(app: App, config: Config): { main: MainStack; web: WebStack } {
  const main = new MainStack(app, `TwitterSewa-${config.stage}`, { config });
  const web = new WebStack(app, `TwitterSewa-${config.stage}-web`, { config, api: main.api });
  Tags.of(app).add('Project', 'TwitterSewa');
  Tags.of(app).add('Stage', config.stage);
  return { main, web };
}

if (import.meta.main) {
  try {
    const app = new App();
    build(app, readConfig(app.node.getAllContext() as Record<string, unknown>));
    app.synth();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
