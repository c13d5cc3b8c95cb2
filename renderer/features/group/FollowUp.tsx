import { addDays } from '../../../scans/definition/calendar-days.ts';
import { daysToLookBack } from '../../../scans/report/calendar/plan-calendar.ts';
import type { GroupView } from '../../../scans/services/views/group-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useTyped } from '../../app/use-typed.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { lookingBack } from './group-changes.ts';

/** The day on which they look back together. */
export function FollowUp({ scan, view }: { readonly scan: Scan; readonly view: GroupView }) {
  const { say, date } = useSpeech();
  const { start } = useAppState();
  const proposed = addDays(start.today, daysToLookBack);
  const { value, type, choose } = useTyped(view.followUpOn, (on) => void scan.change(lookingBack(scan, on)));
  return (
    <div className="side-block">
      <h2 className="label">{say('group.follow-up')}</h2>
      <Field label={say('group.follow-up.when')}>
        {(ties) => (
          <input
            {...ties}
            className="line"
            type="date"
            disabled={view.closed}
            value={value}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      {value === '' ? null : <p className="note">{date(value)}</p>}
      {value !== '' || view.closed ? null : (
        <Button small onClick={() => choose(proposed)}>
          {say('group.follow-up.in', { count: daysToLookBack, date: date(proposed) })}
        </Button>
      )}
    </div>
  );
}
