import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import type { SiteConfig } from '../common/api/types.ts';

/** An access token that ends within this time is renewed before it is used. */
const RENEW_BEFORE_SECONDS = 60;

export type SignInState =
  { readonly kind: 'signed-out' } | { readonly kind: 'signed-in' } | { readonly kind: 'expired' };

/**
 * The officer's session: authorization code with PKCE at the force's identity provider. Tokens live in the tab's own storage
 * and go with it. Nothing runs in frames: the content security policy forbids them, and a refresh token needs none.
 */
export class Session {
  readonly #manager: UserManager;
  readonly #clientId: string;
  readonly #page: string;
  readonly #listeners = new Set<() => void>();
  #state: SignInState = { kind: 'signed-out' };
  #renewal: Promise<User | null> | undefined;

  /** `page` is the address of the officers' page without query and hash: what the provider sends people back to. */
  constructor(signIn: SiteConfig['signIn'], page: string) {
    this.#clientId = signIn.clientId;
    this.#page = page;
    const store = new WebStorageStateStore({ store: sessionStorage });
    this.#manager = new UserManager({
      authority: signIn.issuer,
      client_id: signIn.clientId,
      scope: signIn.scope,
      redirect_uri: page,
      post_logout_redirect_uri: page,
      response_type: 'code',
      userStore: store,
      stateStore: store,
      automaticSilentRenew: false,
    });
  }

  get state(): SignInState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Takes up a session: that of the tab, or the one with which the provider sends the officer back. Puts the address as it was before signing in.
   * @throws when the provider refused the sign-in, or its answer is not to a question of this tab.
   */
  async start(): Promise<void> {
    const query = new URLSearchParams(location.search);
    if (query.has('state') && (query.has('code') || query.has('error'))) {
      const answer = location.href;
      // Out of the address first: a code works once, and a reload must not try it again.
      history.replaceState(null, '', this.#page);
      const user = await this.#manager.signinRedirectCallback(answer);
      const place: unknown = user.state;
      // Only a place on this page: what follows the page's own address.
      if (typeof place === 'string' && /^[?#]/.test(place)) {
        history.replaceState(null, '', this.#page + place);
        // What reads the address (the language) looks again.
        dispatchEvent(new PopStateEvent('popstate'));
      }
      this.#set({ kind: 'signed-in' });
      return;
    }
    const user = await this.#manager.getUser();
    if (user !== null) this.#set({ kind: 'signed-in' });
  }

  /** Leaves for the provider's sign-in page; `start` brings the officer back to where he was. */
  async signIn(): Promise<void> {
    await this.#manager.signinRedirect({ state: location.search + location.hash });
  }

  /** Ends the session here and at the provider. */
  async signOut(): Promise<void> {
    const endsAtProvider = (await this.#manager.metadataService.getEndSessionEndpoint()) !== undefined;
    // Where the provider cannot revoke, the refresh token is merely forgotten.
    await this.#manager.revokeTokens(['refresh_token']).catch(() => undefined);
    if (endsAtProvider) {
      await this.#manager.signoutRedirect({
        // Amazon Cognito knows these two in place of the standard's post_logout_redirect_uri.
        extraQueryParams: { client_id: this.#clientId, logout_uri: this.#page },
      });
      return;
    }
    await this.#manager.removeUser();
    this.#set({ kind: 'signed-out' });
  }

  /** The access token for a request, renewed when it is about to end; undefined when the officer must sign in again. */
  async accessToken(): Promise<string | undefined> {
    const user = await this.#manager.getUser();
    if (user === null) return undefined;
    if ((user.expires_in ?? Infinity) > RENEW_BEFORE_SECONDS) return user.access_token;
    if (user.refresh_token === undefined) return user.expired === true ? undefined : user.access_token;
    // Requests that start together share one renewal: a provider may take a second use of a refresh token for theft.
    this.#renewal ??= this.#manager.signinSilent().finally(() => (this.#renewal = undefined));
    const renewed = await this.#renewal.catch(() => null);
    if (renewed !== null) return renewed.access_token;
    return user.expired === true ? undefined : user.access_token;
  }

  /** The API no longer takes the token. */
  expire(): void {
    if (this.#state.kind === 'signed-in') this.#set({ kind: 'expired' });
  }

  #set(state: SignInState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
