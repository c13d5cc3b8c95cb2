import { useEffect, useRef, useState } from 'react';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { useTyped } from '../../app/use-typed.ts';
import { KeyCap } from '../../components/LevelChip.tsx';
import { noteChange } from './changes.ts';
import { responseOf } from './questionnaire.ts';

export const longestNote = 2000;
const tellFrom = 1800;

type Props = {
  readonly scan: Scan;
  readonly question: QuestionId;
  readonly closed: boolean;
  /** Somebody wants to write here. */
  readonly onEnter?: (() => void) | undefined;
};

/** The example that somebody thinks of: closed until it is wanted or filled. */
export function NoteField({ scan, question, closed, onEnter }: Props) {
  const { say } = useSpeech();
  const written = useScanPart(scan, ({ assessment }) => responseOf(assessment)?.notes[question] ?? '');
  const [open, setOpen] = useState(false);
  return (
    <div className="note-row">
      <KeyCap>N</KeyCap>
      {open || written !== '' ? (
        <NoteText
          scan={scan}
          question={question}
          closed={closed}
          grabFocus={open}
          id="note"
          onEnter={onEnter}
        />
      ) : (
        <button
          className="open"
          type="button"
          id="note"
          aria-expanded="false"
          aria-keyshortcuts="n"
          disabled={closed}
          onClick={() => {
            onEnter?.();
            setOpen(true);
          }}
        >
          {say('question.note.open')}
        </button>
      )}
    </div>
  );
}

type TextProps = Props & { readonly grabFocus: boolean; readonly id: string };

/** The text of a note, with what is left of its room near the end. */
export function NoteText({ scan, question, closed, grabFocus, id, onEnter }: TextProps) {
  const { content } = useAppState();
  const { say, count } = useSpeech();
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, type } = useNote(scan, question);
  useEffect(() => {
    if (grabFocus) area.current?.focus();
  }, [grabFocus]);
  return (
    <div>
      <div className="note-top">
        <label htmlFor={id}>{content.instructions.evidence}</label>
        <p className="note" id={`${id}-hint`}>
          {text.length < tellFrom
            ? say('question.note.paper')
            : count('question.note.left', longestNote - text.length)}
        </p>
      </div>
      <textarea
        ref={area}
        className="input"
        id={id}
        rows={2}
        maxLength={longestNote}
        readOnly={closed}
        aria-describedby={`${id}-hint`}
        onFocus={onEnter}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  );
}

function useNote(scan: Scan, question: QuestionId) {
  const written = responseOf(scan.state.get().assessment)?.notes[question] ?? '';
  const { value, type } = useTyped(written, (note) => {
    const response = responseOf(scan.state.get().assessment)?.id;
    if (response !== undefined) void scan.change(noteChange({ id: scan.id, response }, question, note));
  });
  return { text: value, type };
}
