import { useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { KioskView } from '../../../scans/services/views/workshop-view.ts';
import { beginAnew } from '../../app/handed-over.ts';
import { hashOf, routeOf } from '../../app/routes.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { AskCode } from './CodeDialog.tsx';

type Props = { readonly view: KioskView; readonly close: () => void };

/** The device becomes the adviser’s again, with his code and with nothing else. */
export function EndDialog({ view: { session, asks }, close }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const end = async (code: string) => {
    const outcome = await client.call('kiosk.end', { code });
    if (!outcome.ok) {
      setProblems(problemsOf(outcome.failure));
      return;
    }
    // The three questions are asked from the workshop, or from the session, where their counts stand.
    const page =
      asks === 'answers' || routeOf(window.location.hash).page === 'workshop' ? 'workshop' : 'session';
    window.history.replaceState(null, '', hashOf({ page, session }));
    beginAnew();
  };
  return (
    <AskCode
      title={say('kiosk.end')}
      text={say('kiosk.end.text')}
      act={say('kiosk.end.do')}
      problems={problems}
      close={close}
      give={(code) => void end(code)}
    >
      <p className="note">{say('kiosk.end.forgotten')}</p>
    </AskCode>
  );
}
