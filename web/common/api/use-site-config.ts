import { useEffect, useState } from 'preact/hooks';
import { bodyOf, type Api } from './client.ts';
import type { SiteConfig } from './types.ts';

/** Who runs the service. Undefined until it is known; the citizens' page does without it when it cannot be had. */
export function useSiteConfig(api: Api): SiteConfig | undefined {
  const [config, setConfig] = useState<SiteConfig>();
  useEffect(() => {
    bodyOf(api.GET('/v1/config')).then(setConfig, () => undefined);
  }, [api]);
  return config;
}
