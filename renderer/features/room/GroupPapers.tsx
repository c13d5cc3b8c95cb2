import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Input } from '../../../scans/services/api.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import '../../styles/report.css';
import '../../styles/room.css';
import { useSavedFile } from './use-saved-file.ts';

const papers = ['item-cards', 'group-report'] as const;

/** The papers of several people of one company: cards for the talk before it, the report of the group after it. */
export function GroupPapers({ id }: { readonly id: AssessmentId }) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const { say } = useSpeech();
  const { outcome, save } = useSavedFile();
  const language = settings.paperLanguage ?? spoken;
  const make = (paper: Input<'room.groupPaper'>['paper']) => () =>
    client.call('room.groupPaper', { id, paper, language });
  return (
    <div className="side-block">
      <h2 className="label">{say('room.papers')}</h2>
      <div className="acts">
        {papers.map((paper) => (
          <Button key={paper} full onClick={() => void save(make(paper))}>
            {say(`room.paper.${paper}`)}
          </Button>
        ))}
      </div>
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </div>
  );
}
