import type { ReactNode } from 'react';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { LevelChip } from '../../components/LevelChip.tsx';
import type { Problem } from '../../../scans/services/api.ts';

type Props = {
  readonly title: ReactNode;
  /** What is known of the file, above what is wrong with it. */
  readonly about?: string;
  readonly problems: readonly Problem[];
  /** What can be done with it. */
  readonly children: ReactNode;
};

/** A file of the list that does not open as a scan, with what is wrong and what to do. */
export function FileRow({ title, about, problems, children }: Props) {
  const sentences = useProblemSentences(problems);
  return (
    <li className="scan unreadable">
      <LevelChip level={null} />
      <div>
        <h3>{title}</h3>
        {about === undefined ? null : <p className="note">{about}</p>}
        {sentences.map((sentence) => (
          <p className="note" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <div className="foot-acts">{children}</div>
    </li>
  );
}
