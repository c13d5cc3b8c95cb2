import type { ReactNode } from 'react';
import type { ResultView } from '../../../scans/services/views/result-view.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { ClosedNotice } from './ClosedNotice.tsx';

type Props = { readonly scan: Scan; readonly view: ResultView; readonly children: ReactNode };

/** What every result has around it: what is still open, that it is closed, what it does not say, where to go. */
export function ResultFrame({ scan, view, children }: Props) {
  const { say } = useSpeech();
  return (
    <ScanPage scan={scan} title={say('common.result')} whole foot={<Foot scan={scan} />}>
      <ClosedNotice scan={scan} />
      <OpenNotice scan={scan} open={view.open.length} />
      {view.group === undefined ? null : <GroupNotice scan={scan} text={view.group} />}
      {children}
      <section className="block rule-top limit" aria-labelledby="limits">
        <h2 className="label" id="limits">
          {view.limitsHeading}
        </h2>
        <p className="note limits">{view.limits}</p>
      </section>
    </ScanPage>
  );
}

function OpenNotice({ scan, open }: { readonly scan: Scan; readonly open: number }) {
  const { say, count } = useSpeech();
  if (open === 0) return null;
  return (
    <p className="notice">
      {count('result.open', open)}{' '}
      <a href={hashOf({ page: 'check', id: scan.id, at: null })}>{say('result.open-link')}</a>
    </p>
  );
}

/** What stands here is of nobody in particular, and may not have been talked over. */
function GroupNotice({ scan, text }: { readonly scan: Scan; readonly text: string }) {
  const { say } = useSpeech();
  return (
    <p className="notice">
      {text} <a href={hashOf({ page: 'group', id: scan.id })}>{say('group.see')}</a>
    </p>
  );
}

function Foot({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  return (
    <ScanFoot scan={scan}>
      <ButtonLink href={hashOf({ page: 'check', id: scan.id, at: null })}>{say('result.back')}</ButtonLink>
      <ButtonLink look="primary" href={hashOf({ page: 'report', id: scan.id })}>
        {say('result.report')}
      </ButtonLink>
    </ScanFoot>
  );
}
