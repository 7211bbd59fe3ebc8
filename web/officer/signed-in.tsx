import { useQuery } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'wouter-preact';
import { bodyOf } from '../common/api/client.ts';
import { useLanguage } from '../common/language.tsx';
import { ComplaintView } from './complaint-view.tsx';
import { ExpiredDialog } from './expired-dialog.tsx';
import { OfficerFailure } from './officer-failure.tsx';
import { createOfficerApi } from './officer-api.ts';
import { useOfficerMessages } from './officer-messages.ts';
import { Queue } from './queue.tsx';
import type { Session } from './session.ts';
import { unitName } from './units.ts';

/** The work of an officer: his queue, and beside it (on a narrow screen in its place) one complaint. */
export function SignedIn(props: {
  readonly session: Session;
  readonly expired: boolean;
  frame(children: ComponentChildren, tools?: ComponentChildren): ComponentChildren;
}) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  const { session } = props;
  const api = useMemo(() => createOfficerApi(session), [session]);
  const me = useQuery({
    queryKey: ['me'],
    queryFn: () => bodyOf(api.GET('/v1/officer/me')),
    staleTime: 300_000,
  });
  const [open, params] = useRoute<{ docket: string }>('/complaints/:docket');
  const [signOutFailed, setSignOutFailed] = useState(false);

  const tools = (
    <div class="who">
      {me.data === undefined ? null : (
        <span>
          <strong>{me.data.name}</strong>
          <small>
            {t(`role_${me.data.role}`)}: {unitName(me.data.role, me.data.unit, language)}
          </small>
        </span>
      )}
      <button
        type="button"
        class="sign-out"
        onClick={() => {
          setSignOutFailed(false);
          session.signOut().catch(() => setSignOutFailed(true));
        }}
      >
        {t('signOut')}
      </button>
    </div>
  );

  return props.frame(
    <div class="work" data-open={open}>
      {signOutFailed ? (
        <p class="notice notice-failure" role="alert">
          {t('signOutFailed')}
        </p>
      ) : null}
      {me.error === null ? null : <OfficerFailure cause={me.error} retry={() => void me.refetch()} />}
      {me.data === undefined ? null : (
        <div class="panes">
          <Queue api={api} jurisdictions={me.data.jurisdictions} openDocket={params?.docket} />
          {params === null ? null : <ComplaintView key={params.docket} api={api} docket={params.docket} />}
        </div>
      )}
      {me.isPending ? <p role="status">{t('loading')}</p> : null}
      {props.expired ? <ExpiredDialog session={session} /> : null}
    </div>,
    tools,
  );
}
