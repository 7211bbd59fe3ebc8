import { Failure } from '../common/api/failure.ts';
import { FailureNotice } from '../common/components/failure-notice.tsx';
import { useLanguage } from '../common/language.tsx';
import { useOfficerMessages } from './officer-messages.ts';

/** What a query of the officers' side failed with. An ended session has its own dialog and shows nothing here. */
export function OfficerFailure(props: { readonly cause: Error; retry(): void }) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  const failure = props.cause instanceof Failure ? props.cause : new Failure('unreachable');
  if (failure.status === 401) return null;
  return (
    <FailureNotice
      failure={failure}
      retry={() => props.retry()}
      own={({ status, detail }) => {
        if (status === 403) return { title: t('notAllowedTitle'), text: detail[language] ?? t('notAllowed') };
        if (status === 404) return { title: t('notFoundTitle'), text: detail[language] ?? t('notFound') };
        return undefined;
      }}
    />
  );
}
