/** EventBridge and Secrets Manager, as far as the handlers call them: AWS JSON 1.1 over one HTTP server. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Bus } from './bus/bus.ts';

export interface ServicesOptions {
  readonly port: number;
  readonly bus: Bus;
  readonly secrets: ReadonlyMap<string, string>;
}

export async function startServices({ port, bus, secrets }: ServicesOptions): Promise<Server> {
  const operations: Record<string, (body: never) => Promise<object>> = {
    'AWSEvents.PutEvents': (body) => bus.putEvents(body),
    'secretsmanager.GetSecretValue': ({ SecretId }: { SecretId: string }) => {
      const secret = secrets.get(SecretId);
      if (secret === undefined)
        throw new ServiceError('ResourceNotFoundException', `There is no secret ${SecretId}.`);
      return Promise.resolve({
        ARN: SecretId,
        Name: SecretId,
        SecretString: secret,
        VersionStages: ['AWSCURRENT'],
      });
    },
  };

  const server = createServer((request, response) => {
    const answer = async () => {
      const target = String(request.headers['x-amz-target']);
      const operation = operations[target];
      if (!operation)
        throw new ServiceError('UnknownOperationException', `The local runner does not know ${target}.`);
      return operation(JSON.parse(await bodyOf(request)) as never);
    };
    answer().then(
      (body) => send(200, body),
      (error: unknown) =>
        send(error instanceof ServiceError ? 400 : 500, {
          __type: error instanceof ServiceError ? error.code : 'InternalFailure',
          message: error instanceof Error ? error.message : String(error),
        }),
    );
    function send(status: number, body: object): void {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(body));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return server;
}

class ServiceError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
