import type { ReactNode } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import { isForOneCompany } from '../../../scans/workshop/run/seats.ts';
import type { PaperNeed, ScriptStep } from '../../../scans/workshop/run/scripts.ts';
import { hashOf } from '../../app/routes.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import { useSavedFile } from '../room/use-saved-file.ts';
import type { Running } from './use-workshop.ts';
import '../../styles/report.css';

type Props = { readonly view: WorkshopView; readonly workshop: Running; readonly step: ScriptStep };

/** What lies on the table in a step, each with the way to make it. */
export function PapersNeeded({ view, workshop, step }: Props) {
  const { say } = useSpeech();
  if (step.papers.length === 0) return null;
  const [first] = companiesOf(view);
  const one = isForOneCompany(workshop.script) ? first?.assessment : undefined;
  const linkOf = (paper: PaperNeed): ReactNode => {
    switch (paper) {
      case 'attendance-list':
        return (
          <a href={hashOf({ page: 'session', session: view.session.id })}>{say(`workshop.paper.${paper}`)}</a>
        );
      case 'form':
        return <Forms view={view} />;
      case 'item-cards':
        return one === undefined ? null : <Cards id={one} />;
      case 'action-plan':
      case 'report':
        return one === undefined ? (
          say(`workshop.paper.${paper}`)
        ) : (
          <a href={hashOf({ page: 'report', id: one })}>{say(`workshop.paper.${paper}`)}</a>
        );
    }
  };
  return (
    <div className="workshop-papers">
      <p className="note">{say('workshop.papers')}</p>
      <ul>
        {step.papers.map((paper) => (
          <li key={paper}>{linkOf(paper)}</li>
        ))}
      </ul>
    </div>
  );
}

function companiesOf({ companies }: WorkshopView) {
  return companies.flatMap((one) => (one.kind === 'there' ? [one] : []));
}

/** One blank form for each list of questions that is asked here. */
function Forms({ view }: { readonly view: WorkshopView }) {
  const { client } = useApp();
  const { settings, language: spoken, content } = useAppState();
  const { say } = useSpeech();
  const { outcome, save } = useSavedFile();
  const language = settings.paperLanguage ?? spoken;
  const kinds = new Map(
    companiesOf(view).map(({ variant, mode }) => [`${variant} ${mode}`, { variant, mode }] as const),
  );
  if (kinds.size === 0) return say('workshop.paper.form');
  return (
    <>
      {[...kinds].map(([key, kind]) => (
        <Button
          key={key}
          small
          look="plain"
          onClick={() => void save(() => client.call('form.make', { ...kind, language }))}
        >
          {kinds.size === 1
            ? say('workshop.paper.form')
            : say('workshop.paper.form.of', {
                variant: content.variants.find(({ id }) => id === kind.variant)?.name ?? '',
              })}
        </Button>
      ))}
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </>
  );
}

/** What the one company in the room talks about, on cards. */
function Cards({ id }: { readonly id: AssessmentId }) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const { say } = useSpeech();
  const { outcome, save } = useSavedFile();
  const language = settings.paperLanguage ?? spoken;
  const make = () => client.call('room.groupPaper', { id, paper: 'item-cards', language });
  return (
    <>
      <Button small look="plain" onClick={() => void save(make)}>
        {say('workshop.paper.item-cards')}
      </Button>
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </>
  );
}
