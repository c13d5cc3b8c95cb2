import { useSpeech } from '../../app/use-app.ts';
import type { Choices } from './use-report.ts';

type Paper = Choices['paper'];
type Props = {
  readonly papers: readonly Paper[];
  readonly chosen: Paper;
  readonly onChoose: (paper: Paper) => void;
};

/** What a paper is for: to read, or to work with among people. */
const purposes = {
  advies: 'read',
  kern: 'read',
  groot: 'read',
  antwoorden: 'read',
  actieplan: 'use',
  poster: 'use',
  'poster-a4': 'use',
} as const satisfies Readonly<Record<Paper, string>>;
const groups = [
  ['read', 'report.paper.read'],
  ['use', 'report.paper.use'],
] as const;

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

/** Which paper, by what it is for; each with what it is in one line. */
export function PaperChoice({ papers, chosen, onChoose }: Props) {
  const { say } = useSpeech();
  return (
    <fieldset className="side-block">
      <legend className="label">{say('report.paper')}</legend>
      {groups.map(([purpose, label]) => (
        <fieldset key={purpose} className="paper-group">
          <legend>{say(label)}</legend>
          <div className="opt-list">
            {papers
              .filter((paper) => purposes[paper] === purpose)
              .map((paper) => (
                <label key={paper}>
                  <input
                    type="radio"
                    name="paper"
                    value={paper}
                    checked={paper === chosen}
                    onChange={() => onChoose(paper)}
                  />
                  <span>
                    {say(labels[paper])}
                    <small>{say(hints[paper])}</small>
                  </span>
                </label>
              ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}
