import { useState } from 'react';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { ContentView } from '../../../scans/services/views/content-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { classes } from '../../components/classes.ts';
import { LevelChip } from '../../components/LevelChip.tsx';
import { NoteText } from './NoteField.tsx';
import { answerTo, mayNotApply, responseOf } from './questionnaire.ts';
import type { Step } from './questionnaire.ts';
import { ReadAloudButton, ReadAloudProblem } from './ReadAloudButton.tsx';
import { Also } from './Rung.tsx';
import { spokenId, spokenParts } from './spoken-parts.ts';
import { useHeard } from './use-heard.ts';
import { useSecond } from './use-second.ts';
import type { ThemeSheet } from './use-theme.ts';

type Props = {
  readonly scan: Scan;
  readonly step: Step;
  readonly sheet: ThemeSheet;
  /** The levels in the second language too, not only the question. */
  readonly alsoLevels: boolean;
};

/** A question as a row: its levels side by side, the quiet answers and the note after them. */
export function RubricRow({ scan, step, sheet, alsoLevels }: Props) {
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const [open, setOpen] = useState(false);
  const response = responseOf(assessment);
  const { question } = step;
  const chosen = answerTo(response, question.id);
  const note = response?.notes[question.id] ?? '';
  const noteWord = say(note === '' ? 'theme.note' : 'theme.note.one');
  const second = useSecond(question.id);
  const heard = useHeard(scan, question.id);
  const radio = (answer: Answer, names?: string) => (
    <input
      type="radio"
      name={question.id}
      value={answer}
      checked={chosen === answer}
      aria-labelledby={names}
      onChange={() => sheet.choose(question.id, answer)}
    />
  );
  return (
    <fieldset className="r-row" disabled={sheet.closed} data-question={question.id} aria-describedby="rule">
      <legend>
        <span className="r-no">{step.place}</span> {question.ask}
      </legend>
      {second === null ? null : (
        <p className="r-also" lang={second.lang}>
          {second.question.ask}
        </p>
      )}
      {levelNumbers.map((level) => {
        const id = `${question.id}-${String(level)}`;
        const also = alsoLevels ? second?.question.levels[level] : undefined;
        return (
          <label className={classes('cell', heard === level && 'heard')} key={level}>
            {/* Its label may hold two languages; a name has only one. */}
            {radio(level, also === undefined ? undefined : `${id}-no ${id}-text`)}
            <span className="cell-no" id={`${id}-no`}>
              <LevelChip level={level} small />
            </span>
            <span>
              <span id={`${id}-text`}>{question.levels[level]}</span>
              <Also text={also} lang={second?.lang} />
            </span>
          </label>
        );
      })}
      <div className="r-more">
        {question.dontKnowAllowed ? (
          <label className="r-dk">
            {radio('dont-know')} {say('theme.dont-know')}
          </label>
        ) : null}
        {mayNotApply(question, assessment) ? (
          <label className="r-dk">
            {radio('not-applicable')} {say('theme.not-applicable')}
          </label>
        ) : null}
        <RowVoice scan={scan} step={step} />
        <button
          type="button"
          className="r-note r-write"
          aria-expanded={open}
          aria-label={say('theme.note.at', { note: noteWord, number: step.place })}
          onClick={() => setOpen(!open)}
        >
          {noteWord}
        </button>
      </div>
      <ReadAloudProblem id={spokenId(question.id)} />
      {open ? (
        <div className="r-text">
          <NoteText
            scan={scan}
            question={question.id}
            closed={sheet.closed}
            grabFocus
            id={`note-${question.id}`}
          />
        </div>
      ) : null}
    </fieldset>
  );
}

/** The voice for one row, in each language that stands there. */
function RowVoice({ scan, step }: Pick<Props, 'scan' | 'step'>) {
  const { content, second } = useAppState();
  const { say } = useSpeech();
  const { question, place } = step;
  const button = (words: ContentView, label: string, whole: string) => (
    <ReadAloudButton
      key={words.language}
      id={spokenId(question.id)}
      language={words.language}
      parts={() => spokenParts(words, question.id, scan.state.get().assessment).map(({ text }) => text)}
      label={label}
      stopLabel={say('theme.aloud.stop')}
      className="r-note"
      spoken={(shown) =>
        say('theme.aloud.at', { what: shown === label ? whole : shown, number: String(place) })
      }
    />
  );
  const first = say('theme.aloud');
  if (second === null) return button(content, first, first);
  const language = say(`question.language.${second.language}`);
  return [
    button(content, first, first),
    button(second, say('theme.aloud.second', { language }), say('question.aloud.in', { language })),
  ];
}
