import type { GroupImportanceView, GroupView } from '../../../scans/services/views/group-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { Field } from '../../components/Field.tsx';
import { importances } from '../importance/ImportancePage.tsx';
import { settling } from './group-changes.ts';
import { useWanted } from './use-wanted.ts';

type Props = { readonly scan: Scan; readonly view: GroupView };

/** The importance that follows from the ratings, and what the group makes of it. */
export function GroupImportance({ scan, view }: Props) {
  const { say } = useSpeech();
  const crucial = view.importance.filter(({ value }) => value === 3).length;
  return (
    <section className="group-part" aria-labelledby="group-importance">
      <h2 className="section" id="group-importance">
        {say('group.importance')}
      </h2>
      <p className="note">
        {say(view.importanceRated ? 'group.importance.lead' : 'group.importance.none', {
          most: view.mostAtThree,
        })}
      </p>
      {view.importanceOverLimit ? (
        <p className="notice">{say('group.importance.over', { count: crucial, most: view.mostAtThree })}</p>
      ) : null}
      <div className="group-importance">
        {view.importance.map((theme) => (
          <Theme key={theme.dimension} scan={scan} theme={theme} closed={view.closed} />
        ))}
      </div>
    </section>
  );
}

type ThemeProps = {
  readonly scan: Scan;
  readonly theme: GroupImportanceView;
  readonly closed: boolean;
};

function Theme({ scan, theme, closed }: ThemeProps) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const { levels, defaultWhenSkipped } = content.importance;
  const [settled, settle] = useWanted(theme, theme.settled, (importance) =>
    scan.change(settling(scan, theme.dimension, importance)),
  );
  const own = levels[theme.proposal ?? defaultWhenSkipped] ?? '';
  return (
    <Field label={theme.name}>
      {(ties) => (
        <select
          className="input"
          {...ties}
          disabled={closed}
          value={settled ?? ''}
          onChange={(event) => settle(importances.find((one) => String(one) === event.target.value) ?? null)}
        >
          <option value="">
            {say(theme.proposal === null ? 'group.importance.unrated' : 'group.importance.proposal', {
              level: own,
            })}
          </option>
          {importances.map((importance) => (
            <option key={importance} value={importance}>
              {levels[importance]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
