import { useQuery } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { bodyOf, createApi } from '../common/api/client.ts';
import { Failure } from '../common/api/failure.ts';
import { useCommonMessages } from '../common/common-messages.ts';
import { FailureNotice } from '../common/components/failure-notice.tsx';
import { Page } from '../common/components/page.tsx';
import { addressIn, useLanguage } from '../common/language.tsx';
import { useOfficerMessages } from './officer-messages.ts';
import { SignedIn } from './signed-in.tsx';
import { SignInCard } from './sign-in-card.tsx';
import { useSession } from './use-session.ts';

/** Learns who signs officers in, takes the session up, and shows the sign-in card or the work. */
export function App() {
  const t = useOfficerMessages();
  const common = useCommonMessages();
  const { language } = useLanguage();
  const api = useMemo(createApi, []);
  const config = useQuery({
    queryKey: ['config'],
    queryFn: () => bodyOf(api.GET('/v1/config')),
    staleTime: Infinity,
  });
  const start = useSession(config.data?.signIn);

  useEffect(() => {
    document.title = `${t('pageTitle')} · ${common('siteName')}`;
  }, [language]);

  const frame = (children: ComponentChildren, tools?: ComponentChildren) => (
    <Page
      force={config.data?.force[language]}
      home={`${location.pathname}#/`}
      tools={tools}
      footer={
        <p>
          <a
            href={`/${new URL(addressIn(language), location.href).searchParams.get('lang') === 'en' ? '?lang=en' : ''}`}
          >
            {t('citizenPage')}
          </a>
        </p>
      }
    >
      {children}
    </Page>
  );

  if (config.error !== null) {
    const failure = config.error instanceof Failure ? config.error : new Failure('unreachable');
    return frame(
      <div class="column">
        <FailureNotice failure={failure} retry={() => void config.refetch()} />
      </div>,
    );
  }
  if (start.kind === 'starting') {
    return frame(
      <p class="column" role="status">
        {t('loading')}
      </p>,
    );
  }
  if (start.state.kind === 'signed-out')
    return frame(<SignInCard session={start.session} failed={start.failed} />);
  return <SignedIn session={start.session} expired={start.state.kind === 'expired'} frame={frame} />;
}
