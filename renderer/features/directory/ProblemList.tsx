import type { Problem } from '../../../scans/services/api.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useExplained } from '../../app/use-problem-sentences.ts';
import { problemPlace } from './problem-place.ts';

/** A file that is wrong everywhere is not repaired line by line. */
const shownAtOnce = 20;

/** What is wrong in a list, and where. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const speech = useSpeech();
  const explained = useExplained(problems);
  const more = explained.length - shownAtOnce;
  return (
    <>
      <ul className="plain-list dir-problems">
        {explained.slice(0, shownAtOnce).map(({ place, sentence }) => (
          <li key={`${place} ${sentence}`}>
            <Place words={problemPlace(place, speech)} />
            {sentence}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="note">{speech.count('directory.more-problems', more)}</p> : null}
    </>
  );
}

function Place({ words }: { readonly words: string }) {
  return words === '' ? null : <b>{`${words}: `}</b>;
}
