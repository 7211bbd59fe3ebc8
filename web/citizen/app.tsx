import { useEffect, useMemo } from 'preact/hooks';
import { createApi } from '../common/api/client.ts';
import type { Failure } from '../common/api/failure.ts';
import { useSiteConfig } from '../common/api/use-site-config.ts';
import { useCommonMessages } from '../common/common-messages.ts';
import { FailureNotice } from '../common/components/failure-notice.tsx';
import { Page } from '../common/components/page.tsx';
import { useLanguage } from '../common/language.tsx';
import { useReference } from './address.ts';
import { useCitizenMessages } from './citizen-messages.ts';
import { LookupForm } from './lookup-form.tsx';
import { StatusView } from './status-view.tsx';
import { useStatus } from './use-status.ts';

export function App() {
  const t = useCitizenMessages();
  const common = useCommonMessages();
  const { language } = useLanguage();
  const api = useMemo(createApi, []);
  const config = useSiteConfig(api);
  const [reference, goTo] = useReference();
  const [lookup, again] = useStatus(api, reference);
  const handles = (config?.handles ?? []).map((handle) => `@${handle}`).join(', ');

  const title =
    lookup.kind === 'found'
      ? t('pageTitleOf', { docket: lookup.status.docket, state: lookup.status.label[language] })
      : t('pageTitle');
  useEffect(() => {
    document.title = `${title} · ${common('siteName')}`;
  }, [title, language]);

  const own = (failure: Failure) => {
    if (failure.status === 400) return { title: t('badTitle'), text: failure.detail[language] ?? t('bad') };
    if (failure.status === 404) {
      return { title: t('notFoundTitle'), text: failure.detail[language] ?? t('notFound') };
    }
    return undefined;
  };

  return (
    <Page
      force={config?.force[language]}
      home="/"
      footer={
        <p>
          <a href="/officer.html">{t('officers')}</a>
        </p>
      }
    >
      <div class="column">
        <section class="ask">
          <h1>{t('heading')}</h1>
          <p class="lead">{t('lead')}</p>
          <LookupForm
            reference={reference}
            looking={lookup.kind === 'looking'}
            onLookup={(next) => (next === reference ? again() : goTo(next))}
          />
          <p class="emergency">
            <a href="tel:112">{common('emergencyCall')}</a> <span>{common('emergencyNote')}</span>
          </p>
        </section>
        <p class="looking" role="status">
          {lookup.kind === 'looking' ? t('looking') : ''}
        </p>
        {lookup.kind === 'failed' ? (
          <FailureNotice
            failure={lookup.failure}
            own={own}
            {...(lookup.failure.status === 400 ? {} : { retry: again })}
          />
        ) : null}
        {lookup.kind === 'found' ? (
          <StatusView
            status={lookup.status}
            at={lookup.at}
            refreshing={lookup.refreshing}
            handles={handles}
            onRefresh={again}
          />
        ) : null}
      </div>
    </Page>
  );
}
