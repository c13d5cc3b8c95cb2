import { useMemo, useState } from 'react';
import type { AssessmentId, ResponseId } from '../../../scans/assessment/assessment-record.ts';
import type { Importance } from '../../../scans/definition/definition.ts';
import { hashOf, withRespondent } from '../../app/routes.ts';
import type { Route } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { importanceChange } from '../question/changes.ts';
import { questionnaireOf, responseOf } from '../question/questionnaire.ts';
import type { Theme } from '../question/questionnaire.ts';
import { SwapDialog } from './SwapDialog.tsx';

export const importances = [0, 1, 2, 3] as const satisfies readonly Importance[];
const crucial: Importance = 3;

type Props = { readonly id: AssessmentId; readonly respondent?: ResponseId | undefined };

/** What matters, before any score is seen. */
export function ImportancePage({ id, respondent }: Props) {
  return (
    <WithScan id={id} respondent={respondent}>
      {(scan) => <Themes scan={scan} />}
    </WithScan>
  );
}

function Themes({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  // One of several is asked no facts; after this the next one can begin.
  const isOwn = scan.respondent === null;
  const back: Route = isOwn
    ? { page: 'facts', id: scan.id }
    : withRespondent({ page: 'question', id: scan.id, question: null, from: null }, scan.respondent);
  const next: Route = isOwn ? { page: 'check', id: scan.id, at: null } : { page: 'group', id: scan.id };
  return (
    <ScanPage
      scan={scan}
      title={say('importance.title')}
      foot={
        <ScanFoot scan={scan}>
          <ButtonLink href={hashOf(back)}>{say('importance.back')}</ButtonLink>
          <ButtonLink look="primary" href={hashOf(next)}>
            {say(isOwn ? 'importance.next' : 'group.return')}
          </ButtonLink>
        </ScanFoot>
      }
    >
      <h1 className="title">{say('importance.title')}</h1>
      <ImportanceForm scan={scan} />
    </ScanPage>
  );
}

/** How important each theme is to one respondent; a fourth crucial one asks which it takes the place of. */
export function ImportanceForm({ scan }: { readonly scan: Scan }) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const { variant, mode } = assessment;
  const { themes } = useMemo(() => questionnaireOf(content, { variant, mode }), [content, variant, mode]);
  const [fourth, setFourth] = useState<Theme | null>(null);
  const response = responseOf(assessment);
  const rated = response?.importance ?? {};
  const isCrucial = themes.filter(({ id }) => rated[id] === crucial);
  const { levels, maxAtThree, defaultWhenSkipped, question } = content.importance;
  const set = (theme: Theme, importance: Importance) => {
    if (response !== null) {
      void scan.change(importanceChange({ id: scan.id, response: response.id }, theme.id, importance));
    }
  };
  const choose = (theme: Theme, importance: Importance) => {
    const tooMany = importance === crucial && rated[theme.id] !== crucial && isCrucial.length >= maxAtThree;
    if (tooMany) setFourth(theme);
    else set(theme, importance);
  };
  return (
    <>
      <p className="lead importance-ask">{question}</p>
      <p className="note">
        {say('importance.skipped', { level: levels[defaultWhenSkipped] ?? '' })}{' '}
        {say('importance.crucial', { count: isCrucial.length, most: maxAtThree })}
      </p>
      <div className="importance">
        {themes.map((theme) => (
          <fieldset key={theme.id} className="importance-row" disabled={assessment.state.kind === 'closed'}>
            <legend>
              <span className="t-no">{theme.number}</span> {theme.name}
            </legend>
            {importances.map((importance) => (
              <label className="opt-row" key={importance}>
                <input
                  type="radio"
                  name={theme.id}
                  checked={rated[theme.id] === importance}
                  onChange={() => choose(theme, importance)}
                />
                <span>{levels[importance]}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      {fourth === null ? null : (
        <SwapDialog
          wanted={fourth}
          crucial={isCrucial}
          close={() => setFourth(null)}
          swap={(lowered) => {
            // In this order, so that there are never four at once.
            set(lowered, defaultWhenSkipped);
            set(fourth, crucial);
            setFourth(null);
          }}
        />
      )}
    </>
  );
}
