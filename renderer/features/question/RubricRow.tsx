import { useState } from 'react';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { LevelChip } from '../../components/LevelChip.tsx';
import { NoteText } from './NoteField.tsx';
import { answerTo, mayNotApply, responseOf } from './questionnaire.ts';
import type { Step } from './questionnaire.ts';
import type { ThemeSheet } from './use-theme.ts';

type Props = { readonly scan: Scan; readonly step: Step; readonly sheet: ThemeSheet };

/** A question as a row: its levels side by side, the quiet answers and the note after them. */
export function RubricRow({ scan, step, sheet }: Props) {
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const [open, setOpen] = useState(false);
  const response = responseOf(assessment);
  const { question } = step;
  const chosen = answerTo(response, question.id);
  const note = response?.notes[question.id] ?? '';
  const noteWord = say(note === '' ? 'theme.note' : 'theme.note.one');
  const radio = (answer: Answer) => (
    <input
      type="radio"
      name={question.id}
      value={answer}
      checked={chosen === answer}
      onChange={() => sheet.choose(question.id, answer)}
    />
  );
  return (
    <fieldset className="r-row" disabled={sheet.closed} data-question={question.id} aria-describedby="rule">
      <legend>
        <span className="r-no">{step.place}</span> {question.ask}
      </legend>
      {levelNumbers.map((level) => (
        <label className="cell" key={level}>
          {radio(level)}
          <span className="cell-no">
            <LevelChip level={level} small />
          </span>
          <span>{question.levels[level]}</span>
        </label>
      ))}
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
        <button
          type="button"
          className="r-note"
          aria-expanded={open}
          aria-label={say('theme.note.at', { note: noteWord, number: step.place })}
          onClick={() => setOpen(!open)}
        >
          {noteWord}
        </button>
      </div>
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
