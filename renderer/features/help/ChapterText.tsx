import { hashOf } from '../../app/routes.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import type { WordKey } from '../../language/words.ts';
import type { Chapter, ChapterPart } from './chapters.ts';
import { KeyTable } from './KeyTable.tsx';
import { labelValues } from './labels.ts';

/** One chapter of the manual. Its heading can be gone to: the element has the id `help-<chapter>`. */
export function ChapterText({ chapter }: { readonly chapter: Chapter }) {
  const { say } = useSpeech();
  return (
    <section className="help-chapter" aria-labelledby={headingId(chapter.id)}>
      <h3 className="section" id={headingId(chapter.id)} tabIndex={-1}>
        {say(chapter.title)}
      </h3>
      {chapter.parts.map((part, at) => (
        <Part key={at} part={part} />
      ))}
    </section>
  );
}

export function headingId(chapter: string): string {
  return `help-${chapter}`;
}

function Part({ part }: { readonly part: ChapterPart }) {
  const { start, content } = useAppState();
  const { say } = useSpeech();
  const filled = useFilled();
  switch (part.kind) {
    case 'rule':
      return [content.instructions.answer, content.instructions.renewal].map((text) => (
        <p key={text}>{text}</p>
      ));
    case 'keys':
      return <KeyTable />;
    case 'folder':
      return (
        <p>
          {say('help.data.folder')} <span className="set-path">{start.dataFolder}</span>
        </p>
      );
    case 'link':
      return (
        <p>
          {say(part.word)}{' '}
          <a className="textlink" href={hashOf(part.to)}>
            {say(part.name)}
          </a>
          .
        </p>
      );
    default:
      return <Sentences kind={part.kind} texts={part.words.map(filled)} />;
  }
}

type SentencesProps = {
  readonly kind: 'text' | 'steps' | 'points';
  readonly texts: readonly string[];
};

function Sentences({ kind, texts }: SentencesProps) {
  if (kind === 'text') return texts.map((text) => <p key={text}>{text}</p>);
  const items = texts.map((text) => <li key={text}>{text}</li>);
  return kind === 'steps' ? (
    <ol className="help-list steps">{items}</ol>
  ) : (
    <ul className="help-list">{items}</ul>
  );
}

function useFilled(): (key: WordKey) => string {
  const { say } = useSpeech();
  const { dontKnow, notApplicable } = useAppState().content.instructions;
  const values = labelValues(say, { unknown: dontKnow, notApplicable });
  return (key) => say(key, values);
}
