import type { AdviceView, ResultView } from '../../../scans/services/views/result-view.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { LevelChip } from '../../components/LevelChip.tsx';
import { AdviceLinks } from './AdviceLinks.tsx';
import { AdviserEditing } from './AdviserEditing.tsx';
import { Behind } from './Behind.tsx';
import { Helpers } from './Helpers.tsx';
import { Stairs } from './Stairs.tsx';
import { Steps } from './Steps.tsx';
import { adviceOrder } from './advice-order.ts';

type Props = {
  readonly scan: Scan;
  readonly view: ResultView;
  readonly all: readonly AdviceView[];
  readonly advice: AdviceView;
};

export function Advice({ scan, view, all, advice }: Props) {
  const { say } = useSpeech();
  const { filledBy } = useScanState(scan).assessment;
  const { first, others, next } = adviceOrder(all, advice.dimension);
  return (
    <ScanPage
      scan={scan}
      title={say('advice.title', { theme: advice.name })}
      whole
      foot={<Foot scan={scan} next={next} />}
    >
      <div className="grid">
        <div className="main">
          <AdviceLinks id={scan.id} advice={first} here={advice} label={say('advice.plan-themes')} />
          <Opening advice={advice} />
          <Stairs first={advice.first} />
          <Steps scan={scan} advice={advice} />
          {filledBy === 'adviser' ? <AdviserEditing scan={scan} dimension={advice.dimension} /> : null}
        </div>
        <aside className="side adv-side" aria-label={say('advice.behind')}>
          <Behind id={scan.id} advice={advice} />
        </aside>
      </div>
      <Helpers scan={scan} advice={advice} help={view.help} />
      {others.length === 0 ? null : (
        <section className="adv-block helpers-block" aria-labelledby="others">
          <h2 className="label" id="others">
            {say('advice.other-themes')}
          </h2>
          <AdviceLinks id={scan.id} advice={others} here={advice} label={say('advice.other-themes')} />
        </section>
      )}
    </ScanPage>
  );
}

function Opening({ advice }: { readonly advice: AdviceView }) {
  const { say } = useSpeech();
  const { letter, name, level, levelName, shown, importance, leftOut } = advice;
  const facts = [levelName, say('advice.of-hundred', { score: shown }), importance];
  return (
    <>
      <h1 className="title">
        {letter === null ? null : <span className="letter">{letter} </span>}
        {name}
      </h1>
      <p className="level-word note">
        <LevelChip level={level} small /> {facts.filter((fact) => fact !== '').join(' · ')}
      </p>
      {leftOut ? <p className="note">{say('result.left-out')}</p> : null}
      <p className="lead adv-lead">
        <span className="seen">{advice.diagnosisIntro}</span> {advice.diagnosis}
      </p>
    </>
  );
}

function Foot({ scan, next }: { readonly scan: Scan; readonly next: AdviceView | null }) {
  const { say } = useSpeech();
  const { id } = scan;
  return (
    <ScanFoot scan={scan}>
      <ButtonLink href={hashOf({ page: 'result', id })}>{say('advice.back')}</ButtonLink>
      {next === null || next.letter === null ? (
        <ButtonLink href={hashOf({ page: 'plan', id })}>{say('result.plan-link')}</ButtonLink>
      ) : (
        <ButtonLink href={hashOf({ page: 'advice', id, dimension: next.dimension })}>
          {say('advice.next', { letter: next.letter, name: next.name })}
        </ButtonLink>
      )}
    </ScanFoot>
  );
}
