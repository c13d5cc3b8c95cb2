import { useMemo } from 'react';
import { hashOf } from '../../app/routes.ts';
import type { Route } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanPage } from '../../app/ScanPage.tsx';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { questionnaireOf, responseOf } from '../question/questionnaire.ts';
import type { Theme } from '../question/questionnaire.ts';
import { answerLinkId, CheckAnswer } from './CheckAnswer.tsx';
import { checkRows, countGaps, gapsIn, importanceWord } from './check-list.ts';
import type { CheckCounts, CheckRow } from './check-list.ts';
import { Finish } from './Finish.tsx';
import { themeHeadId } from './theme-head-id.ts';

type CheckRoute = Extract<Route, { page: 'check' }>;

/** Everything by theme, gaps on top. */
export function CheckPage({ route }: { readonly route: CheckRoute }) {
  return <WithScan id={route.id}>{(scan) => <Check scan={scan} route={route} />}</WithScan>;
}

function Check({ scan, route }: { readonly scan: Scan; readonly route: CheckRoute }) {
  const { content } = useAppState();
  const { say, count } = useSpeech();
  const { assessment } = useScanState(scan);
  const { variant, mode, responses } = assessment;
  const { steps, themes } = useMemo(
    () => questionnaireOf(content, { variant, mode }),
    [content, variant, mode],
  );
  const response = responseOf(assessment);
  const rows = checkRows(steps, response);
  const gaps = gapsIn(rows);
  const closed = assessment.state.kind === 'closed';
  return (
    <ScanPage
      scan={scan}
      title={say('check.title')}
      focus={route.at === null ? null : answerLinkId(route.at)}
      sideLabel={say('check.finish')}
      side={<Finish scan={scan} themes={themes} rows={rows} />}
    >
      <h1 className="title">{say('check.title')}</h1>
      {responses.length < 2 ? null : (
        <p className="notice">
          {count('group.check', responses.length)}{' '}
          <a href={hashOf({ page: 'group', id: scan.id })}>{say('group.see')}</a>
        </p>
      )}
      <p className="lead check-lead">
        <GapWords counts={countGaps(rows)} />
      </p>
      {gaps.length === 0 ? null : (
        <section className="theme-block gaps" aria-labelledby="gaps">
          <div className="theme-h">
            <h2 id="gaps">{say('check.gaps')}</h2>
            <p className="note">{say('check.of', { done: gaps.length, of: rows.length })}</p>
          </div>
          <ul className="answers">
            {gaps.map((row) => (
              <CheckAnswer key={row.step.question.id} scan={scan} row={row} closed={closed} onTop />
            ))}
          </ul>
        </section>
      )}
      {themes.map((theme) => (
        <ThemeBlock key={theme.id} scan={scan} theme={theme} rows={rows} closed={closed} />
      ))}
    </ScanPage>
  );
}

/** "2 vragen zijn nog open. 1 keer koos u ‘weet ik niet’." */
function GapWords({ counts }: { readonly counts: CheckCounts }) {
  const { say, count } = useSpeech();
  const sentences = [
    counts.open === 0 ? null : count('check.open', counts.open),
    counts['to-confirm'] === 0 ? null : count('check.to-confirm', counts['to-confirm']),
    counts['dont-know'] === 0 ? null : count('check.dont-know', counts['dont-know']),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? say('check.complete') : sentences.join(' ');
}

type BlockProps = {
  readonly scan: Scan;
  readonly theme: Theme;
  readonly rows: readonly CheckRow[];
  readonly closed: boolean;
};

function ThemeBlock({ scan, theme, rows, closed }: BlockProps) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const own = rows.filter(({ step }) => step.theme.id === theme.id);
  const rated = responseOf(assessment)?.importance?.[theme.id];
  const counts = { done: own.filter(({ answer }) => answer !== null).length, of: own.length };
  const level = rated === undefined ? undefined : content.importance.levels[rated];
  return (
    <section className="theme-block" aria-labelledby={themeHeadId(theme)}>
      <div className="theme-h">
        <h2 id={themeHeadId(theme)} tabIndex={-1}>
          <span className="t-no">{theme.number}</span>
          <span className="vh"> </span>
          {theme.name}
        </h2>
        <p className="note">
          {level === undefined
            ? say('check.of', counts)
            : say('check.for-you', { ...counts, importance: importanceWord(level) })}
        </p>
      </div>
      <ul className="answers">
        {own.map((row) => (
          <CheckAnswer key={row.step.question.id} scan={scan} row={row} closed={closed} />
        ))}
      </ul>
    </section>
  );
}
