import type { GroupView } from '../../../scans/services/views/group-view.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useTyped } from '../../app/use-typed.ts';
import { Field } from '../../components/Field.tsx';
import { lookingBack } from './group-changes.ts';

/** The day on which they look back together. */
export function FollowUp({ scan, view }: { readonly scan: Scan; readonly view: GroupView }) {
  const { say, date } = useSpeech();
  const { value, type } = useTyped(view.followUpOn, (on) => void scan.change(lookingBack(scan, on)));
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
      <p>
        <a className="textlink" href={hashOf({ page: 'plan', id: scan.id })}>
          {say('group.plan')}
        </a>
      </p>
    </div>
  );
}
