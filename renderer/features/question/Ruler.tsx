import { memo } from 'react';
import type { AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import { hashOf, withRespondent } from '../../app/routes.ts';
import type { Route } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { classes } from '../../components/classes.ts';
import { responseOf } from './questionnaire.ts';
import type { Step, Theme } from './questionnaire.ts';
import { useQuestionnaire } from './use-questionnaire.ts';

type Props = {
  readonly scan: Scan;
  /** The question that is shown; with `to="theme"`, any of its theme. */
  readonly here: Step;
  /** Where a group of cells leads. */
  readonly to: 'question' | 'theme';
};

/** Every question a cell, in numbered groups by theme. In a narrow window only a picture. */
export function Ruler({ scan, here, to }: Props) {
  const { say } = useSpeech();
  const { themes } = useQuestionnaire(scan);
  const answers = useScanPart(scan, ({ assessment }) => responseOf(assessment)?.answers);
  const shown = (theme: Theme) => (to === 'question' && theme.id === here.theme.id ? here.question.id : null);
  return (
    <nav className="ruler" aria-label={say('question.themes')}>
      <div className="wrap">
        <ol>
          {themes.map((theme) => (
            <Group
              key={theme.id}
              scan={scan}
              theme={theme}
              answers={answers}
              isHere={theme.id === here.theme.id}
              shown={shown(theme)}
              to={to}
            />
          ))}
        </ol>
        <div className="ruler-mini" aria-hidden="true">
          {themes.map((theme) => (
            <Cells
              key={theme.id}
              questions={theme.questions}
              answers={answers}
              shown={shown(theme)}
              weighed
            />
          ))}
        </div>
      </div>
    </nav>
  );
}

type Answers = AssessmentResponse['answers'] | undefined;

type GroupProps = {
  readonly scan: Scan;
  readonly theme: Theme;
  readonly answers: Answers;
  readonly isHere: boolean;
  readonly shown: QuestionId | null;
  readonly to: Props['to'];
};

/** A page turn changes two of them at most. */
const Group = memo(function Group({ scan, theme, answers, isHere, shown, to }: GroupProps) {
  const { say } = useSpeech();
  const { length } = theme.questions;
  const done = theme.questions.filter((question) => answers?.[question] !== undefined).length;
  return (
    <li className={classes(`n${String(length)}`, isHere && 'here')}>
      <a
        href={hashOf(withRespondent(themeRoute(scan.id, theme, answers, to), scan.respondent))}
        aria-current={isHere ? 'step' : undefined}
      >
        <span aria-hidden="true">{theme.number}</span>
        <span className="vh">
          {say('question.theme', { number: theme.number, name: theme.name, done, of: length })}
        </span>
        <Cells questions={theme.questions} answers={answers} shown={shown} />
      </a>
    </li>
  );
});

type CellsProps = {
  readonly questions: readonly QuestionId[];
  readonly answers: Answers;
  readonly shown: QuestionId | null;
  readonly weighed?: boolean;
};

const Cells = memo(function Cells({ questions, answers, shown, weighed = false }: CellsProps) {
  return (
    <span className={classes('cells', weighed && `n${String(questions.length)}`)} aria-hidden="true">
      {questions.map((id) => {
        const answer = answers?.[id]?.answer;
        const looks = answer === undefined ? null : answer === 'dont-know' ? 'dk' : 'on';
        return <i key={id} className={classes(looks, id === shown && 'now')} />;
      })}
    </span>
  );
});

function themeRoute(id: Scan['id'], theme: Theme, answers: Answers, to: Props['to']): Route {
  if (to === 'theme') return { page: 'theme', id, dimension: theme.id };
  const open = theme.questions.find((question) => answers?.[question] === undefined);
  return { page: 'question', id, question: open ?? theme.questions[0] ?? null, from: null };
}
