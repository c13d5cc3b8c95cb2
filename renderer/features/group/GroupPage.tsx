import '../../styles/group.css';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { GroupView } from '../../../scans/services/views/group-view.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { GroupPapers } from '../room/GroupPapers.tsx';
import { BringFiles } from './BringFiles.tsx';
import { FollowUp } from './FollowUp.tsx';
import { GroupImportance } from './GroupImportance.tsx';
import { GroupQuestions } from './GroupQuestions.tsx';
import { GroupVote } from './GroupVote.tsx';
import { Raters } from './Raters.tsx';
import { useGroup } from './use-group.ts';

/** Several people and one scan: who answers, where they differ, what they choose together. */
export function GroupPage({ id }: { readonly id: AssessmentId }) {
  return <WithScan id={id}>{(scan) => <Group scan={scan} />}</WithScan>;
}

function Group({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  const group = useGroup(scan);
  if (group.kind === 'reading') return <main id="content" aria-busy="true" />;
  const view = group.kind === 'read' ? group.view : null;
  return (
    <ScanPage
      scan={scan}
      title={say('group.title')}
      sideLabel={say('group.side')}
      side={view === null ? undefined : <Side scan={scan} view={view} />}
      sideAfter
      foot={
        <ScanFoot scan={scan}>
          <ButtonLink href={hashOf({ page: 'check', id: scan.id, at: null })}>{say('group.back')}</ButtonLink>
          <ButtonLink look="primary" href={hashOf({ page: 'result', id: scan.id })}>
            {say('group.result')}
          </ButtonLink>
        </ScanFoot>
      }
    >
      <h1 className="title">{say('group.title')}</h1>
      {group.kind === 'read' ? <Parts scan={scan} view={group.view} /> : <Failed problems={group.problems} />}
    </ScanPage>
  );
}

function Parts({ scan, view }: { readonly scan: Scan; readonly view: GroupView }) {
  const { say, count } = useSpeech();
  return (
    <>
      <p className="lead">{count('group.lead', view.answering)}</p>
      <p className="note group-stays">{say('group.stays')}</p>
      <Raters scan={scan} view={view} />
      <BringFiles scan={scan} closed={view.closed} />
      <GroupQuestions scan={scan} view={view} />
      {view.mode === 'quick' ? null : (
        <>
          <GroupImportance scan={scan} view={view} />
          <GroupVote scan={scan} view={view} />
        </>
      )}
    </>
  );
}

function Failed({ problems }: { readonly problems: Parameters<typeof useProblemSentences>[0] }) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return sentences.length === 0 ? (
    <p>{say('group.failed')}</p>
  ) : (
    sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
  );
}

function Side({ scan, view }: { readonly scan: Scan; readonly view: GroupView }) {
  const { say, count } = useSpeech();
  const strong = view.strengths.flatMap((id) => view.themes.filter(({ dimension }) => dimension === id));
  return (
    <div className="stick">
      <div className="side-block">
        <h2 className="label">{say('group.talk')}</h2>
        <p className="note">
          {view.withoutTalk.length === 0
            ? say('group.talk.none')
            : count('group.talk.open', view.withoutTalk.length)}
        </p>
      </div>
      {strong.length === 0 ? null : (
        <div className="side-block">
          <h2 className="label">{say('group.strengths')}</h2>
          <ul className="note">
            {strong.map(({ dimension, name, levelName }) => (
              <li key={dimension}>{say('group.strength', { theme: name, level: levelName })}</li>
            ))}
          </ul>
        </div>
      )}
      <FollowUp scan={scan} view={view} />
      <p className="side-block">
        <a className="textlink" href={hashOf({ page: 'plan', id: scan.id })}>
          {say('group.plan')}
        </a>
      </p>
      {view.answering < 2 ? null : <GroupPapers id={scan.id} />}
    </div>
  );
}
