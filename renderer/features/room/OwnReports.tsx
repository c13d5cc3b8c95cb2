import type { RoomCompanyRow, RoomView } from '../../../scans/services/views/room-view.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import type { Saved } from '../../host/client.ts';
import { SavedLine } from './SavedLine.tsx';
import { useSeveral } from './use-several.ts';
import type { Several } from './use-several.ts';

type Reports = Several<RoomCompanyRow['assessment']>;

/** All own reports in one go, in one place. */
export function OwnReports({ view }: { readonly view: RoomView }) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const { say, count } = useSpeech();
  const reports: Reports = useSeveral();
  const { going } = reports;
  const ready = view.companies.filter(({ state }) => state === 'ready');

  const saveAll = () => {
    const wish = {
      session: view.session,
      language: settings.paperLanguage ?? spoken,
      paper: 'advies',
    } as const;
    return reports.save(
      ready.map(({ assessment }) => ({
        key: assessment,
        make: () => client.call('room.report', { ...wish, assessment }),
      })),
    );
  };
  return (
    <section className="room-reports">
      <p className="note">{say('room.reports.lead')}</p>
      <div className="room-acts">
        {going === null ? (
          <Button look="primary" disabled={ready.length === 0} onClick={() => void saveAll()}>
            {count('room.reports.save', ready.length)}
          </Button>
        ) : (
          <Button onClick={reports.stop}>{say('room.reports.stop')}</Button>
        )}
        <output>
          {going === null
            ? doneText(reports, count)
            : say('room.reports.going', { at: going + 1, count: ready.length })}
        </output>
      </div>
      <ul className="room-companies">
        {view.companies.map((company) => (
          <li key={company.assessment}>
            <span>{`${String(company.number)}. ${company.name}`}</span>
            <Told company={company} saved={becameOf(reports, company)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function doneText({ outcomes, saved }: Reports, count: ReturnType<typeof useSpeech>['count']): string {
  return outcomes.size === 0 ? '' : count('room.reports.saved', saved);
}

/** Where it ended early, the others are said to be missing. */
function becameOf(
  { outcomes, isBrokenOff }: Reports,
  { assessment, state }: RoomCompanyRow,
): Saved | undefined {
  const isMissing = isBrokenOff && state === 'ready';
  return outcomes.get(assessment) ?? (isMissing ? { kind: 'cancelled' } : undefined);
}

type ToldProps = { readonly company: RoomCompanyRow; readonly saved: Saved | undefined };

/** What became of the report of one company. */
function Told({ company, saved }: ToldProps) {
  const { say, count } = useSpeech();
  if (saved !== undefined) return <SavedLine saved={saved} />;
  if (company.state !== 'ready') return <small>{say(`room.reports.${company.state}`)}</small>;
  return <small>{count('room.reports.seats', company.seats, { finished: company.finished })}</small>;
}
