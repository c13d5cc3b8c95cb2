import { useId } from 'react';
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
  /** The language of the paper, and whether the notes go along. */
  readonly choices: Pick<Choices, 'language' | 'notes'>;
  readonly onSaved: (outcome: SavedOutcome) => void;
};

/** The answers and figures for whoever goes on with them in a spreadsheet. */
export function TableActs({ id, choices: { language, notes }, onSaved }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const heading = useId();
  const make = async (as: 'xlsx' | 'csv'): Promise<Saved> => {
    const made = await client.call('table.ofScan', { id, as, language, notes });
    return made.ok ? client.saveFile(made.value) : { kind: 'failed', problems: problemsOf(made.failure) };
  };
  const save = async (as: 'xlsx' | 'csv') => {
    const outcome = await make(as).catch(() => unanswered);
    if (outcome.kind !== 'cancelled') onSaved({ ...outcome, at: new Date().toISOString() });
  };
  return (
    <section className="tables" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {say('report.tables')}
      </h2>
      <p className="note">{say('report.tables.hint')}</p>
      <div className="table-acts">
        <Button small onClick={() => void save('xlsx')}>
          {say('report.save-xlsx')}
        </Button>
        <Button small onClick={() => void save('csv')}>
          {say('report.save-csv')}
        </Button>
      </div>
    </section>
  );
}
