import { useMemo } from 'react';
import type { AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import { hashOf } from '../../app/routes.ts';
import type { Route } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { classes } from '../../components/classes.ts';
import { answered, answerTo, questionnaireOf, responseOf } from './questionnaire.ts';
import type { Step, Theme } from './questionnaire.ts';

type Props = {
  readonly scan: Scan;
  /** The question that is shown; with `to="theme"`, any of its theme. */
  readonly here: Step;
  /** Where a group of cells leads. */
  readonly to: 'question' | 'theme';
};

/** Every question a cell, in numbered groups by theme. In a narrow window only a picture. */
export function Ruler({ scan, here, to }: Props) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const { variant, mode } = assessment;
  const { themes } = useMemo(() => questionnaireOf(content, { variant, mode }), [content, variant, mode]);
  const response = responseOf(assessment);
  const shown = to === 'question' ? here.question.id : null;
  return (
    <nav className="ruler" aria-label={say('question.themes')}>
      <div className="wrap">
        <ol>
          {themes.map((theme) => {
            const isHere = theme.id === here.theme.id;
            const { length } = theme.questions;
            return (
              <li key={theme.id} className={classes(`n${String(length)}`, isHere && 'here')}>
                <a
                  href={hashOf(themeRoute(scan.id, theme, response, to))}
                  aria-current={isHere ? 'step' : undefined}
                >
                  <span aria-hidden="true">{theme.number}</span>
                  <span className="vh">
                    {say('question.theme', {
                      number: theme.number,
                      name: theme.name,
                      done: answered(theme.questions, response),
                      of: length,
                    })}
                  </span>
                  <Cells questions={theme.questions} response={response} shown={shown} />
                </a>
              </li>
            );
          })}
        </ol>
        <div className="ruler-mini" aria-hidden="true">
          {themes.map(({ id, questions }) => (
            <Cells key={id} questions={questions} response={response} shown={shown} weighed />
          ))}
        </div>
      </div>
    </nav>
  );
}

type CellsProps = {
  readonly questions: readonly QuestionId[];
  readonly response: AssessmentResponse | null;
  readonly shown: QuestionId | null;
  readonly weighed?: boolean;
};

function Cells({ questions, response, shown, weighed = false }: CellsProps) {
  return (
    <span className={classes('cells', weighed && `n${String(questions.length)}`)} aria-hidden="true">
      {questions.map((id) => {
        const answer = answerTo(response, id);
        const looks = answer === null ? null : answer === 'dont-know' ? 'dk' : 'on';
        return <i key={id} className={classes(looks, id === shown && 'now')} />;
      })}
    </span>
  );
}

function themeRoute(
  id: Scan['id'],
  theme: Theme,
  response: AssessmentResponse | null,
  to: Props['to'],
): Route {
  if (to === 'theme') return { page: 'theme', id, dimension: theme.id };
  const open = theme.questions.find((question) => answerTo(response, question) === null);
  return { page: 'question', id, question: open ?? theme.questions[0] ?? null, from: null };
}
