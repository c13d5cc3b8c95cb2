import { Field } from '../../components/Field.tsx';
import { languageNames, languageOrder } from '../../language/language-names.ts';
import { useSpeech } from '../../app/use-app.ts';
import { CarryChoice } from './CarryChoice.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import type { Choices } from './use-report.ts';

type Props = {
  readonly choices: Choices;
  readonly papers: readonly Choices['paper'][];
  /** More than one person answered. */
  readonly several: boolean;
  readonly onChoose: (choices: Choices) => void;
};

/** Which paper, in which language, with or without the notes, and whether the scan goes along. */
export function ReportChoices({ choices, papers, several, onChoose }: Props) {
  const { say } = useSpeech();
  return (
    <>
      <PaperChoice
        papers={papers}
        chosen={choices.paper}
        onChoose={(paper) => onChoose({ ...choices, paper })}
      />
      <div className="side-block opts">
        <Field label={say('report.language')}>
          {(ties) => (
            <select
              className="input"
              value={choices.language}
              onChange={({ target }) => {
                const language = languageOrder.find((one) => one === target.value);
                if (language !== undefined) onChoose({ ...choices, language });
              }}
              {...ties}
            >
              {languageOrder.map((language) => (
                <option key={language} value={language}>
                  {languageNames[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className="opt-list">
          <label>
            <input
              type="checkbox"
              checked={choices.notes}
              onChange={({ target }) => onChoose(withNotes(choices, target.checked))}
            />
            <span>{say('report.notes')}</span>
          </label>
          <CarryChoice choices={choices} several={several} onChoose={onChoose} />
        </div>
      </div>
    </>
  );
}

/** Whoever leaves the notes out does not mean to send them along out of sight. */
function withNotes(choices: Choices, notes: boolean): Choices {
  return { ...choices, notes, scan: notes && choices.scan };
}
