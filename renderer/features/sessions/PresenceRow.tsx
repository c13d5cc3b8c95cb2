import { useId, useState } from 'react';
import type { CertificateRow, SessionView } from '../../../scans/services/views/register-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { whoOf } from './who-of.ts';

const presences = ['none', 'less', 'half'] as const;
export type Presence = (typeof presences)[number];

type Props = {
  readonly person: SessionView['persons'][number];
  readonly certificate: CertificateRow | null;
  /** Resolves when it is kept, or refused. */
  readonly set: (presence: Presence) => Promise<unknown>;
};

/** One person of a session: was he there, and how far is he. */
export function PresenceRow({ person, certificate, set }: Props) {
  const { say } = useSpeech();
  const name = useId();
  // Shown at once; what is kept follows.
  const [chosen, setChosen] = useState<Presence | null>(null);
  const shown = chosen ?? person.present ?? 'none';
  const choose = async (presence: Presence) => {
    setChosen(presence);
    await set(presence);
    setChosen((now) => (now === presence ? null : now));
  };
  const facts = [person.company.name, useStanding(person, certificate)];
  return (
    <fieldset className="reg-presence">
      <legend>
        <b>{whoOf(person)}</b>
      </legend>
      <p className="note">{facts.filter((part) => part !== '').join(' · ')}</p>
      <div>
        {presences.map((presence) => (
          <label key={presence}>
            <input
              type="radio"
              name={name}
              checked={shown === presence}
              onChange={() => void choose(presence)}
            />
            {say(`sessions.present.${presence}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether he has what the sessions give, or how many he is short; else how often he came. */
function useStanding({ id, attended }: Props['person'], certificate: CertificateRow | null): string {
  const { say, count } = useSpeech();
  if (certificate?.reached.some((one) => one.id === id) === true) {
    return say(`sessions.standing.${certificate.gives}`);
  }
  const short = certificate?.almost.find((one) => one.id === id)?.short;
  return short === undefined ? count('persons.attended', attended) : count('sessions.standing.short', short);
}
