import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import type { Change } from '../../app/save-queue.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { recompute, reopen } from './changes.ts';

/** Says that a scan is closed, since when, and what one can do about it. Nothing of an open one. */
export function ClosedNotice({ scan }: { readonly scan: Scan }) {
  const { say, date } = useSpeech();
  const { state, id } = useScanState(scan).assessment;
  const announce = useAnnounce();
  if (state.kind === 'open') return null;
  const change = async (how: Change, said: string) => {
    const outcome = await scan.change(how);
    if (!outcome.ok) return;
    // The button that had the focus is gone.
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    announce(said);
  };
  return (
    <div className="notice closed">
      <p>
        <b>{say('result.closed', { date: date(state.on) })}</b> {say('result.closed-text')}{' '}
        {state.outdated ? say('result.outdated') : null}
      </p>
      <div className="notice-acts">
        <Button small onClick={() => void change(reopen(id), say('result.reopened'))}>
          {say('result.reopen')}
        </Button>
        {state.outdated ? (
          <Button small onClick={() => void change(recompute(id), say('result.recomputed'))}>
            {say('result.recompute')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
