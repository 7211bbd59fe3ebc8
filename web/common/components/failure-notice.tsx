import type { Failure } from '../api/failure.ts';
import { useCommonMessages, type CommonKey } from '../common-messages.ts';
import { useLanguage } from '../language.tsx';

interface Words {
  readonly title: string;
  readonly text: string;
}

/** What went wrong and what to do, with a button to try again. `own` are words that fit the place better than the general ones. */
export function FailureNotice(props: {
  readonly failure: Failure;
  readonly own?: (failure: Failure) => Words | undefined;
  readonly retry?: () => void;
}) {
  const t = useCommonMessages();
  const { language } = useLanguage();
  const { failure, retry } = props;
  const { title, text } = props.own?.(failure) ?? general();

  function general(): Words {
    const words = (
      key: 'offline' | 'unreachable' | 'tooMany' | 'failed',
      values?: Record<string, number>,
    ): Words => ({
      title: t(`${key}Title` satisfies CommonKey),
      text: t(key, values),
    });
    if (failure.kind !== 'refused') return words(failure.kind);
    if (failure.status === 429) return words('tooMany', { seconds: failure.retryAfterSeconds ?? 0 });
    const { title: failed, text: fallback } = words('failed', { status: failure.status ?? 0 });
    // The API's own words name what was wrong; of a fault on its side they say nothing that helps.
    return {
      title: failed,
      text: ((failure.status ?? 500) < 500 ? failure.detail[language] : undefined) ?? fallback,
    };
  }

  return (
    <div class="notice notice-failure" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {retry === undefined ? null : (
        <button type="button" class="button button-quiet" onClick={retry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
