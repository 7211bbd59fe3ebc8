interface HeadersPolicy {
  readonly ResponseHeadersPolicyConfig: {
    readonly CustomHeadersConfig?: { readonly Items: readonly { Header: string; Value: string }[] };
    readonly SecurityHeadersConfig?: {
      readonly ContentSecurityPolicy?: { ContentSecurityPolicy: string };
      readonly FrameOptions?: { FrameOption: string };
      readonly ReferrerPolicy?: { ReferrerPolicy: string };
    };
  };
}

/**
 * The headers of the web stack's policy. Sign-in has another address here and there is no TLS, so that address is allowed and
 * the upgrade to https is left out.
 */
export function siteHeaders(
  { ResponseHeadersPolicyConfig: config }: HeadersPolicy,
  signInOrigin: string,
): Record<string, string> {
  const security = config.SecurityHeadersConfig ?? {};
  const csp = security.ContentSecurityPolicy?.ContentSecurityPolicy;
  return {
    'x-content-type-options': 'nosniff',
    ...(csp === undefined
      ? {}
      : {
          'content-security-policy': csp
            .replace(/connect-src ([^;]*)/, `connect-src $1 ${signInOrigin}`)
            .replace(/;?\s*upgrade-insecure-requests/, ''),
        }),
    ...(security.FrameOptions ? { 'x-frame-options': security.FrameOptions.FrameOption } : {}),
    ...(security.ReferrerPolicy ? { 'referrer-policy': security.ReferrerPolicy.ReferrerPolicy } : {}),
    ...Object.fromEntries(
      (config.CustomHeadersConfig?.Items ?? []).map(({ Header, Value }) => [Header.toLowerCase(), Value]),
    ),
  };
}
