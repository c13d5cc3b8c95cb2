import { useId } from 'react';
import { pageOf } from '../../../scans/report/papers/paper-names.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { Button } from '../../components/Button.tsx';
import { unanswered } from '../../host/client.ts';
import type { Saved } from '../../host/client.ts';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { SavedOutcome } from './SavedFile.tsx';
import type { Choices } from './use-report.ts';

type Props = {
  readonly id: AssessmentId;
  readonly choices: Choices;
  readonly onSaved: (outcome: SavedOutcome) => void;
};

/** The same report as a page, for whoever reads on a phone or with a screen reader. */
export function PageAct({ id, choices: { paper, language, notes }, onSaved }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const hint = useId();
  const make = async (): Promise<Saved> => {
    const made = await client.call('report.page', { id, paper: pageOf(paper), language, notes });
    return made.ok ? client.saveFile(made.value) : { kind: 'failed', problems: problemsOf(made.failure) };
  };
  const save = async () => {
    const outcome = await make().catch(() => unanswered);
    if (outcome.kind !== 'cancelled') onSaved({ ...outcome, at: new Date().toISOString() });
  };
  return (
    <div className="side-block acts">
      <Button full aria-describedby={hint} onClick={() => void save()}>
        {say('report.save-page')}
      </Button>
      <p className="note" id={hint}>
        {say('report.save-page-hint')}
      </p>
    </div>
  );
}
