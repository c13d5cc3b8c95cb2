import type { CertificateRow, RegisterView } from '../../../scans/services/views/register-view.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import { useSavedFile } from '../room/use-saved-file.ts';
import type { RegisterState } from './use-register.ts';

type Props = { readonly register: RegisterState<RegisterView>; readonly view: RegisterView };

/** Who reached a certificate, and who is one or two sessions short of it. */
export function Certificates({ view }: Props) {
  const { say } = useSpeech();
  if (view.certificates.length === 0) return null;
  return (
    <>
      <h2 className="section reg-section">{say('sessions.certificates')}</h2>
      {view.certificates.map((row) => (
        <CertificatePart key={`${row.unit.kind} ${row.name}`} row={row} />
      ))}
    </>
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
    <section className="reg-part">
      <h3>{name}</h3>
      <p className="note">
        {[
          say(`sessions.gives.${gives}`),
          count('sessions.of', sessions),
          count('sessions.needs', needs),
        ].join(' · ')}
      </p>
      <p>
        {reached.length === 0
          ? say('sessions.reached.none')
          : say('sessions.reached', { who: reached.map(({ who }) => who).join(', ') })}
      </p>
      {almost.length === 0 ? null : (
        <p>
          {say('sessions.almost', {
            who: almost.map(({ who, short }) => `${who} (${String(short)})`).join(', '),
          })}
        </p>
      )}
      {reached.length === 0 ? null : (
        <Button onClick={() => void save(make)}>{say(`sessions.make.${gives}`)}</Button>
      )}
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </section>
  );
}
