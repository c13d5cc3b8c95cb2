import { useRef, useState } from 'react';
import type { RoomCompanyRow, RoomView } from '../../../scans/services/views/room-view.ts';
import type { Problem } from '../../../scans/services/api.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { unanswered } from '../../host/client.ts';
import type { Saved } from '../../host/client.ts';
import { makeAndSave } from './use-saved-file.ts';

type Outcomes = ReadonlyMap<RoomCompanyRow['assessment'], Saved>;

/** All own reports in one go, one after another, so that never more than one is in memory. */
export function OwnReports({ view }: { readonly view: RoomView }) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const { say, count } = useSpeech();
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const [going, setGoing] = useState<number | null>(null);
  const isWanted = useRef(false);
  const ready = view.companies.filter(({ state }) => state === 'ready');

  const saveOne = async ({ assessment }: RoomCompanyRow): Promise<Saved> => {
    const language = settings.paperLanguage ?? spoken;
    const wish = { session: view.session, assessment, language, paper: 'advies' } as const;
    return makeAndSave(client, () => client.call('room.report', wish));
  };
  const saveAll = async () => {
    isWanted.current = true;
    setOutcomes(new Map());
    for (const [at, company] of ready.entries()) {
      if (!isWanted.current) break;
      setGoing(at);
      const saved = await saveOne(company).catch(() => unanswered);
      setOutcomes((before) => new Map(before).set(company.assessment, saved));
      // Who closes the first dialog does not want twelve more.
      if (saved.kind === 'cancelled') break;
    }
    setGoing(null);
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
          <Button onClick={() => (isWanted.current = false)}>{say('room.reports.stop')}</Button>
        )}
        <output>
          {going === null
            ? doneText(outcomes, count)
            : say('room.reports.going', { at: going + 1, count: ready.length })}
        </output>
      </div>
      <ul className="room-companies">
        {view.companies.map((company) => (
          <li key={company.assessment}>
            <span>{`${String(company.number)}. ${company.name}`}</span>
            <Told company={company} saved={outcomes.get(company.assessment)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function doneText(outcomes: Outcomes, count: ReturnType<typeof useSpeech>['count']): string {
  const saved = [...outcomes.values()].filter(({ kind }) => kind === 'saved').length;
  return outcomes.size === 0 ? '' : count('room.reports.saved', saved);
}

type ToldProps = { readonly company: RoomCompanyRow; readonly saved: Saved | undefined };

/** What became of the report of one company. */
function Told({ company, saved }: ToldProps) {
  const { say, count } = useSpeech();
  if (saved?.kind === 'failed') return <NotSaved problems={saved.problems} />;
  if (saved?.kind === 'saved') return <small className="file">{saved.shown}</small>;
  if (saved?.kind === 'cancelled') return <small>{say('room.reports.cancelled')}</small>;
  if (company.state !== 'ready') return <small>{say(`room.reports.${company.state}`)}</small>;
  return <small>{count('room.reports.seats', company.seats, { finished: company.finished })}</small>;
}

function NotSaved({ problems }: { readonly problems: readonly Problem[] }) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return (
    <small role="alert">
      <b>{say('room.reports.failed')}</b>{' '}
      {sentences.length > 0 ? sentences.join(' ') : say('common.no-answer')}
    </small>
  );
}
