import { useState } from 'react';
import type { ReactNode } from 'react';
import type { RegisterView, SessionRow } from '../../../scans/services/views/register-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';

/** So many of those that are over stand there at first. */
const shownAtFirst = 10;

type Props = { readonly view: RegisterView };

/** What comes, the next one first; then what was, the latest first. */
export function SessionList({ view: { sessions, today } }: Props) {
  const { count } = useSpeech();
  const [all, setAll] = useState(false);
  const coming = sessions.filter(({ on }) => on >= today).toReversed();
  const over = sessions.filter(({ on }) => on < today);
  const shown = all ? over : over.slice(0, shownAtFirst);
  return (
    <>
      <Part name="coming" sessions={coming} today={today} />
      <Part name="over" sessions={shown} today={today}>
        {shown.length === over.length ? null : (
          <p className="reg-acts">
            <Button small onClick={() => setAll(true)}>
              {count('sessions.over.all', over.length)}
            </Button>
          </p>
        )}
      </Part>
    </>
  );
}

type PartProps = {
  readonly name: 'coming' | 'over';
  readonly sessions: readonly SessionRow[];
  readonly today: string;
  readonly children?: ReactNode;
};

/** Nothing where there is none. */
function Part({ name, sessions, today, children }: PartProps) {
  const { say } = useSpeech();
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby={`sessions-${name}`}>
      <h2 className="section reg-section" id={`sessions-${name}`}>
        {say(`sessions.${name}`)}
      </h2>
      <ul className={classes('reg-sessions', name === 'coming' && 'coming')}>
        {sessions.map((session) => (
          <Row key={session.id} session={session} today={today} />
        ))}
      </ul>
      {children}
    </section>
  );
}

function Row({ session, today }: { readonly session: SessionRow; readonly today: string }) {
  const { say, count, date } = useSpeech();
  const { id, title, on, type, host, attended, toCall } = session;
  const isOver = on < today;
  return (
    <li>
      <span className="when">{on === today ? say('sessions.today') : date(on)}</span>
      <div>
        <h3>
          <a href={hashOf({ page: 'session', session: id })}>{title}</a>
        </h3>
        <p className="note">
          {[say(`sessions.type.${type}`), host].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <p className="num">
        {isOver || attended > 0 ? count('sessions.attended', attended) : ''}
        {toCall === 0 ? null : <span className="note">{count('sessions.to-call', toCall)}</span>}
      </p>
    </li>
  );
}
