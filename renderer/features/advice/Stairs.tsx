import type { AdviceView } from '../../../scans/services/views/result-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { LevelChip } from '../../components/LevelChip.tsx';

/** The answer of now and the one to go for, on one line. */
export function Stairs({ first }: { readonly first: AdviceView['first'] }) {
  const { say } = useSpeech();
  return (
    <section className="adv-block" aria-labelledby="stairs">
      <h2 className="section" id="stairs">
        {say('advice.stairs')}
      </h2>
      {first === null ? (
        <p>{say('advice.top')}</p>
      ) : (
        <>
          <p className="note">{first.question}</p>
          <ol className="stairs">
            <li>
              <LevelChip level={first.now} />
              <p>
                <b>{first.nowLabel}</b> {first.nowText}
              </p>
            </li>
            <li>
              <LevelChip level={first.goal} />
              <p>
                <b>{first.goalLabel}</b> {first.goalText}
              </p>
            </li>
          </ol>
        </>
      )}
    </section>
  );
}
