import { Fragment } from 'react';
import type { CertificatePerson, CertificateRow } from '../../../scans/services/views/register-view.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import { useSavedFile } from '../room/use-saved-file.ts';

type Props = { readonly certificates: readonly CertificateRow[] };

/** Who reached a certificate, and who is one or two sessions short of it. */
export function Certificates({ certificates }: Props) {
  const { say } = useSpeech();
  if (certificates.length === 0) return null;
  return (
    <section aria-labelledby="sessions-certificates">
      <h2 className="section reg-section" id="sessions-certificates">
        {say('sessions.certificates')}
      </h2>
      {certificates.map((row) => (
        <CertificatePart key={`${row.unit.kind} ${row.name}`} row={row} />
      ))}
    </section>
  );
}

/** One series or programme. */
export function CertificatePart({ row }: { readonly row: CertificateRow }) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const { say, count } = useSpeech();
  const { outcome, save } = useSavedFile();
  const { unit, name, gives, needs, reached, almost, sessions } = row;
  const language = settings.paperLanguage ?? spoken;
  const persons = reached.map(({ id }) => id);
  const make = () => client.call('certificate.make', { unit, persons, language });
  return (
    <section className="reg-certificate">
      <h3>{name}</h3>
      <p className="note">
        {[
          say(`sessions.gives.${gives}`),
          count('sessions.needs', needs),
          count('sessions.held', sessions),
        ].join(' · ')}
      </p>
      <dl className="reg-standings">
        <Standing title={say('sessions.reached')} persons={reached} />
        {[1, 2].map((short) => (
          <Standing
            key={short}
            title={count('sessions.almost', short)}
            persons={almost.filter((one) => one.short === short)}
          />
        ))}
      </dl>
      {reached.length === 0 ? null : (
        <Button onClick={() => void save(make)}>{say(`sessions.make.${gives}`)}</Button>
      )}
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </section>
  );
}

type StandingProps = { readonly title: string; readonly persons: readonly CertificatePerson[] };

function Standing({ title, persons }: StandingProps) {
  const { say } = useSpeech();
  return (
    <div>
      <dt>
        {title} <span className="num">({persons.length})</span>
      </dt>
      <dd>
        {persons.length === 0 ? say('sessions.nobody') : null}
        {persons.map(({ id, who }, at) => (
          <Fragment key={id}>
            {at === 0 ? null : ' '}
            {/* A code stays on one line. */}
            <span>{at === persons.length - 1 ? who : `${who},`}</span>
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
