/** Stands for the Cognito user pool: a real OpenID provider whose access tokens have Cognito's claims. */
import type { Server } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { bodyOf } from '../services.ts';
import { signingKey } from './keys.ts';
import { loginPage } from './login-page.ts';
import { DEMO_OFFICERS, DEMO_PASSWORD } from './officers.ts';

export interface SignInOptions {
  readonly port: number;
  readonly issuer: string;
  readonly clientId: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly folder: string;
}

const TOKEN_SECONDS = 3_600;
/** The resource that access tokens are for; with one set, the provider makes them JWTs. */
const RESOURCE = 'urn:twittersewa:api';

export async function startSignIn(options: SignInOptions): Promise<Server> {
  const provider = new Provider(options.issuer, await configuration(options));
  provider.on('server_error', (_, error) => console.error(error));
  const handler = provider.callback();
  const { createServer } = await import('node:http');
  const server = createServer((request, response) => {
    const interaction = /^\/interaction\/([\w-]+)(\/login)?$/.exec(request.url ?? '');
    if (!interaction) return void handler(request, response);
    const page = async () => {
      const uid = interaction[1] ?? '';
      if (request.method !== 'POST') return loginPage(uid);
      const form = new URLSearchParams(await bodyOf(request));
      const officer = DEMO_OFFICERS.find(({ username }) => username === form.get('username')?.trim());
      if (!officer || form.get('password') !== DEMO_PASSWORD)
        return loginPage(uid, 'User name or password is wrong.');
      await provider.interactionFinished(request, response, {
        login: { accountId: officer.username },
        // Native clients are asked for consent; officers are not.
        consent: {},
      });
      return undefined;
    };
    page().then(
      (html) => {
        if (html === undefined) return;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        response.end(html);
      },
      () => {
        response.writeHead(400, { 'content-type': 'text/plain' });
        response.end('This sign-in has expired. Go back to the page and sign in again.');
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => resolve());
  });
  return server;
}

async function configuration(options: SignInOptions): Promise<Configuration> {
  return {
    clients: [
      {
        client_id: options.clientId,
        redirect_uris: [...options.callbackUrls],
        post_logout_redirect_uris: [...options.logoutUrls],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        token_endpoint_auth_method: 'none',
        application_type: 'native',
      },
    ],
    jwks: { keys: [await signingKey(options.folder)] },
    cookies: { keys: ['local'] },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['username', 'name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      Session: 12 * TOKEN_SECONDS,
      Grant: 12 * TOKEN_SECONDS,
      Interaction: TOKEN_SECONDS,
      RefreshToken: 12 * TOKEN_SECONDS,
    },
    clientBasedCORS: () => true,
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid profile',
          audience: options.clientId,
          accessTokenTTL: TOKEN_SECONDS,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        username: id,
        name: DEMO_OFFICERS.find(({ username }) => username === id)?.title,
      }),
    }),
    extraTokenClaims: (_, token) => {
      if (token.kind !== 'AccessToken') return {};
      const officer = DEMO_OFFICERS.find(({ username }) => username === token.accountId);
      return {
        token_use: 'access',
        username: token.accountId,
        ...(officer && officer.groups.length > 0 ? { 'cognito:groups': [...officer.groups] } : {}),
      };
    },
    // Officers are not asked whether the page may know who they are.
    loadExistingGrant: async (context) => {
      const { oidc } = context;
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile offline_access');
      grant.addResourceScope(RESOURCE, 'openid profile');
      await grant.save();
      return grant;
    },
  };
}
