import { Field } from '../../components/Field.tsx';
import { languageNames, languageOrder } from '../../language/language-names.ts';
import { useSpeech } from '../../app/use-app.ts';
import { CarryChoice } from './CarryChoice.tsx';
import type { Choices } from './use-report.ts';

type Props = {
  readonly choices: Choices;
  readonly papers: readonly Choices['paper'][];
  /** More than one person answered. */
  readonly several: boolean;
  readonly onChoose: (choices: Choices) => void;
};

const hints = {
  advies: 'report.paper.advies-hint',
  kern: 'report.paper.kern-hint',
  groot: 'report.paper.groot-hint',
  actieplan: 'report.paper.actieplan-hint',
  poster: 'report.paper.poster-hint',
  'poster-a4': 'report.paper.poster-a4-hint',
  antwoorden: 'report.paper.antwoorden-hint',
} as const satisfies Readonly<Record<Choices['paper'], string>>;
const labels = {
  advies: 'report.paper.advies',
  kern: 'report.paper.kern',
  groot: 'report.paper.groot',
  actieplan: 'report.paper.actieplan',
  poster: 'report.paper.poster',
  'poster-a4': 'report.paper.poster-a4',
  antwoorden: 'report.paper.antwoorden',
} as const satisfies Readonly<Record<Choices['paper'], string>>;

/** Which paper, in which language, with or without the notes, and whether the scan goes along. */
export function ReportChoices({ choices, papers, several, onChoose }: Props) {
  const { say } = useSpeech();
  return (
    <>
      <fieldset className="side-block">
        <legend className="label">{say('report.paper')}</legend>
        <div className="opt-list">
          {papers.map((paper) => (
            <label key={paper}>
              <input
                type="radio"
                name="paper"
                value={paper}
                checked={paper === choices.paper}
                onChange={() => onChoose({ ...choices, paper })}
              />
              <span>
                {say(labels[paper])}
                <small>{say(hints[paper])}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
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
