import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { Button } from '../../components/Button.tsx';
import { recompute, reopen } from './changes.ts';

/** Says that a scan is closed, since when, and what one can do about it. Nothing of an open one. */
export function ClosedNotice({ scan }: { readonly scan: Scan }) {
  const { say, date } = useSpeech();
  const { state, id } = useScanState(scan).assessment;
  if (state.kind === 'open') return null;
  return (
    <div className="notice closed">
      <p>
        <b>{say('result.closed', { date: date(state.on) })}</b> {say('result.closed-text')}{' '}
        {state.outdated ? say('result.outdated') : null}
      </p>
      <div className="notice-acts">
        <Button small onClick={() => void scan.change(reopen(id))}>
          {say('result.reopen')}
        </Button>
        {state.outdated ? (
          <Button small onClick={() => void scan.change(recompute(id))}>
            {say('result.recompute')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
