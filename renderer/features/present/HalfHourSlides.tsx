import type { VariantId } from '../../../scans/definition/definition.ts';
import type { SlideOf } from '../../../scans/workshop/present/wall.ts';
import { Panels } from './Panels.tsx';
import { Lines } from './WordsSlide.tsx';
import { questionOf } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';

type Props<K extends 'marks' | 'talks'> = { readonly slide: SlideOf<K>; readonly words: WallWords };

/** The questions of the quick scan, of which everybody chooses one; not what others chose. */
export function MarksSlide({
  slide: { marks },
  words: { speech, content },
  variant,
}: Props<'marks'> & { readonly variant: VariantId | null }) {
  const { say, count } = speech;
  const asked = content.variants.find(({ id }) => id === variant)?.quickScan ?? [];
  const counted = marks === 0 ? say('present.marks.none') : count('present.marks.count', marks);
  // Companies of several variants have other questions: each looks at its own form.
  if (asked.length === 0) {
    return <Lines title={say('present.marks')} lines={[say('present.marks.one'), counted]} />;
  }
  const half = Math.ceil(asked.length / 2);
  return (
    <>
      <h1>{say('present.marks')}</h1>
      <div className="wall-asked">
        {[asked.slice(0, half), asked.slice(half)].map((column, at) => (
          <ol key={at} start={at * half + 1}>
            {column.map((id, place) => (
              <li key={id}>
                <b>{at * half + place + 1}</b>
                {questionOf(content, id)?.ask ?? ''}
              </li>
            ))}
          </ol>
        ))}
      </div>
      <footer className="wall-foot">
        <p>{say('present.marks.one')}</p>
        <p>{counted}</p>
      </footer>
    </>
  );
}

/** The two questions that most people want to change. */
export function TalksSlide({ slide, words }: Props<'talks'>) {
  const { speech, content } = words;
  const { say, count } = speech;
  const title = say('present.talks');
  if (slide.questions.length === 0) return <Lines title={title} lines={[say('present.talks.none')]} />;
  return (
    <>
      <h1>{title}</h1>
      <Panels
        panels={slide.questions.map(({ question, marks }, at) => ({
          label: say('present.topics.table', { table: at + 1 }),
          text: questionOf(content, question)?.ask ?? '',
          note: count('present.marks.count', marks),
        }))}
      />
      <footer className="wall-foot">
        <p>{say('present.talks.ask')}</p>
      </footer>
    </>
  );
}
