import { createApi, type Api } from '../common/api/client.ts';
import { Failure } from '../common/api/failure.ts';
import type { Session } from './session.ts';

/** The API with the officer's token on every request; a 401 ends the session on the page, which then asks to sign in again. */
export function createOfficerApi(session: Session): Api {
  const api = createApi();
  api.use({
    async onRequest({ request }) {
      const token = await session.accessToken();
      if (token === undefined) {
        session.expire();
        throw new Failure('refused', { status: 401 });
      }
      request.headers.set('authorization', `Bearer ${token}`);
      return request;
    },
    onResponse({ response }) {
      if (response.status === 401) session.expire();
    },
  });
  return api;
}
