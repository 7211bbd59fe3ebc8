import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a line of the log looks like. */
async function lineOf(
  write: (logger: { error: (text: string, error: Error) => void }) => void,
): Promise<string> {
  vi.resetModules();
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'INFO');
  const lines: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  const { logger } = await import('../../../functions/lambda.ts');
  write(logger);
  return lines.join('\n');
}

describe('a line of the log', () => {
  it('holds no number of a complainant, also where an error quotes his words', async () => {
    const line = await lineOf((logger) => {
      let cause: unknown;
      try {
        JSON.parse('9876543210 par call');
      } catch (error) {
        cause = error;
      }
      logger.error('Message of 98765 43210 rejected', new Error('no JSON: a.b@mail.example', { cause }));
    });
    expect(line).toContain('Message of [phone] rejected');
    expect(line).toContain('[e-mail]');
    expect(line).not.toMatch(/9876543210|98765 43210|a\.b@mail/);
  });

  it('keeps the IDs of posts', async () => {
    const line = await lineOf((logger) => logger.error('Post 1790000079190000000 failed', new Error('x')));
    expect(line).toContain('1790000079190000000');
  });
});
