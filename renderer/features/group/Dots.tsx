import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { AnswerCounts } from '../../../scans/services/views/group-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { LevelChip } from '../../components/LevelChip.tsx';

const column = 44;
const height = 60;
const biggest = 16;

/** The answers of nobody in particular: one dot for each person above the level that he gave. */
export function Dots({ counts }: { readonly counts: AnswerCounts }) {
  const { say, count } = useSpeech();
  const { levels, dontKnow, notApplicable } = counts;
  const highest = Math.max(1, ...levelNumbers.map((level) => levels[level]));
  const step = Math.min(biggest, height / highest);
  const told = levelNumbers.filter((level) => levels[level] > 0);
  const others = [
    dontKnow === 0 ? null : count('group.dont-know', dontKnow),
    notApplicable === 0 ? null : count('group.not-applicable', notApplicable),
  ].filter((sentence) => sentence !== null);
  return (
    <div className="dots">
      <svg
        width={column * levelNumbers.length}
        height={step * highest + 2}
        viewBox={`0 0 ${String(column * levelNumbers.length)} ${String(step * highest + 2)}`}
        aria-hidden="true"
      >
        {levelNumbers.flatMap((level) =>
          Array.from({ length: levels[level] }, (_, at) => (
            <circle
              key={`${String(level)} ${String(at)}`}
              className="dot"
              cx={column * (level + 0.5)}
              cy={step * (highest - at - 0.5) + 1}
              r={step / 2 - 1}
            />
          )),
        )}
      </svg>
      <div className="dots-levels" aria-hidden="true">
        {levelNumbers.map((level) => (
          <LevelChip key={level} level={level} small />
        ))}
      </div>
      <ul className="vh">
        {told.map((level) => (
          <li key={level}>{count('group.dots.level', levels[level], { level })}</li>
        ))}
      </ul>
      {others.length === 0 ? null : <p className="note">{others.join(say('group.between'))}</p>}
    </div>
  );
}
