import { useId, useState } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { GenerationView } from '../../../scans/services/views/generation-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { classes } from '../../components/classes.ts';
import { VersionDifference } from './VersionDifference.tsx';

type Props = {
  readonly id: AssessmentId;
  readonly rows: readonly GenerationView[];
  readonly goBack: (version: GenerationView) => void;
};

/** Copies under the day on which they were made, newest first. */
export function VersionDays({ id, rows, goBack }: Props) {
  const { say, weekday } = useSpeech();
  const [shown, setShown] = useState<string | null>(null);
  const days = [...new Set(rows.map(({ at }) => weekday(at)))];
  if (rows.length === 0) return <p>{say('versions.none')}</p>;
  return days.map((day) => (
    <section className="versions-day" key={day}>
      <h2 className="section">{capital(day)}</h2>
      <ul>
        {rows
          .filter(({ at }) => weekday(at) === day)
          .map((version) => (
            <VersionRow
              key={version.file}
              id={id}
              version={version}
              open={shown === version.file}
              toggle={() => setShown(shown === version.file ? null : version.file)}
              goBack={() => goBack(version)}
            />
          ))}
      </ul>
    </section>
  ));
}

type RowProps = {
  readonly id: AssessmentId;
  readonly version: GenerationView;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly goBack: () => void;
};

function VersionRow({ id, version, open, toggle, goBack }: RowProps) {
  const { say, count, time } = useSpeech();
  const details = useId();
  const { at, answers, differences } = version;
  if (answers === null) {
    return (
      <li className="version">
        <p className="note">{say('versions.row', { time: time(at), answers: say('versions.unreadable') })}</p>
      </li>
    );
  }
  const row = say('versions.row', { time: time(at), answers: count('versions.answers', answers) });
  return (
    <li className="version">
      <button
        className={classes('version-row', differences === 0 && 'same')}
        type="button"
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onClick={toggle}
      >
        <span>{row}</span>{' '}
        <span className="note">
          {differences === 0 ? say('versions.same') : count('versions.differs', differences)}
        </span>
      </button>
      {open ? (
        <div className="version-more" id={details}>
          <VersionDifference id={id} version={version} goBack={goBack} />
        </div>
      ) : null}
    </li>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
