import type { RunOptions } from './options.ts';
import { sampleStream } from './sample-stream.ts';
import { UserError } from './user-error.ts';
import { streamOfReplay } from './x-server/replay.ts';
import { startXServer } from './x-server/server.ts';

export interface XSource {
  readonly baseUrl: string;
  readonly bearerToken: string;
  readonly userId: string;
  /** For the terminal. */
  readonly description: string;
  close(): Promise<void>;
}

/** ID of the watched account in the sample stream. */
export const SAMPLE_USER_ID = '1000000001';
const LOCAL_TOKEN = 'local-x';

/** The real X, or the local server with the sample stream or the posts of a file. */
export async function startX(options: RunOptions, port: number): Promise<XSource> {
  if (options.x) {
    const { bearerToken, userId } = options.x;
    return {
      baseUrl: 'https://api.x.com/2',
      bearerToken,
      userId,
      description: `the real X, mentions of ${userId}`,
      close: () => Promise.resolve(),
    };
  }
  const posts =
    options.replay === undefined ? sampleStream(options.data, SAMPLE_USER_ID) : replay(options.replay);
  const server = await startXServer({
    port,
    userId: SAMPLE_USER_ID,
    bearerToken: LOCAL_TOKEN,
    posts,
    // X ends a timeline at 800 posts and search at seven days; a file of one's own is read whole.
    ...(options.replay === undefined ? {} : { timelineDepth: Infinity, searchDays: Infinity }),
  });
  return {
    baseUrl: server.baseUrl,
    bearerToken: LOCAL_TOKEN,
    userId: SAMPLE_USER_ID,
    description: options.replay ?? `sample stream of ${posts.length} posts, from the local X server`,
    close: () => server.close(),
  };
}

function replay(file: string) {
  try {
    return streamOfReplay(file);
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}
