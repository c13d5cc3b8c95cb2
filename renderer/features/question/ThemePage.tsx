import { useEffect, useMemo, useState } from 'react';
import { hashOf, withRespondent } from '../../app/routes.ts';
import type { Route } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { Saved, ScanPage } from '../../app/ScanPage.tsx';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { useScanState } from '../../app/use-scan.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { LevelChip } from '../../components/LevelChip.tsx';
import { levelNumbers } from '../../../scans/definition/definition.ts';
import { answered, questionnaireOf, responseOf, resumeAt } from './questionnaire.ts';
import type { Step } from './questionnaire.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { RubricRow } from './RubricRow.tsx';
import { ruleParts } from './rule-parts.ts';
import { Ruler } from './Ruler.tsx';
import { themeTurns } from './theme-turns.ts';
import type { ThemeTurns } from './theme-turns.ts';
import { questionRoute } from './turns.ts';
import { TranslationMarks } from './TranslationMarks.tsx';
import { useTheme } from './use-theme.ts';

type ThemeRoute = Extract<Route, { page: 'theme' }>;

/** A whole theme on one sheet, for an adviser beside the owner. */
export function ThemePage({ route }: { readonly route: ThemeRoute }) {
  return (
    <WithScan id={route.id} respondent={route.respondent}>
      {(scan) => <AtTheme scan={scan} route={route} />}
    </WithScan>
  );
}

function AtTheme({ scan, route }: { readonly scan: Scan; readonly route: ThemeRoute }) {
  const { content } = useAppState();
  const { assessment } = useScanState(scan);
  const { variant, mode } = assessment;
  const { steps, themes } = useMemo(
    () => questionnaireOf(content, { variant, mode }),
    [content, variant, mode],
  );
  const here = steps.filter(({ theme }) => theme.id === route.dimension);
  const [first] = here;
  const lost = first === undefined;
  useEffect(() => {
    if (!lost) return;
    const at = resumeAt(steps, responseOf(scan.state.get().assessment));
    go(
      at === null
        ? { page: 'check', id: scan.id, at: null }
        : withRespondent({ page: 'theme', id: scan.id, dimension: at.theme.id }, scan.respondent),
      'replace',
    );
  }, [lost, steps, scan]);
  if (first === undefined) return <main id="content" aria-busy="true" />;
  const turns = themeTurns(themes, first.theme, { id: scan.id, mode, respondent: scan.respondent });
  return (
    <Sheet key={first.theme.id} scan={scan} first={first} steps={here} of={themes.length} turns={turns} />
  );
}

type SheetProps = {
  readonly scan: Scan;
  readonly first: Step;
  readonly steps: readonly Step[];
  readonly of: number;
  readonly turns: ThemeTurns;
};

function Sheet({ scan, first, steps, of, turns }: SheetProps) {
  const { content, second } = useAppState();
  const { say } = useSpeech();
  const [alsoLevels, setAlsoLevels] = useState(false);
  const { theme } = first;
  const sheet = useTheme({ scan, steps, turns });
  const rule = ruleParts(content.instructions.answer);
  return (
    <ScanPage
      scan={scan}
      title={say('theme.title', { number: theme.number, name: theme.name })}
      above={<Ruler scan={scan} here={first} to="theme" />}
      whole
      foot={<SheetFoot scan={scan} turns={turns} rule={rule.first} />}
    >
      <div className="adv-top">
        <SheetHead scan={scan} first={first} of={of} />
        <div>
          <div className="adv-tools">
            <LanguageChoice />
            {second === null ? null : (
              <label className="adv-also">
                <input
                  type="checkbox"
                  checked={alsoLevels}
                  onChange={({ target }) => setAlsoLevels(target.checked)}
                />
                {say('theme.second.levels', { language: say(`question.language.${second.language}`) })}
              </label>
            )}
          </div>
          <p className="note adv-rule" id="rule">
            <b>{rule.first}</b> {rule.rest.join(' ')}
          </p>
        </div>
      </div>
      {sheet.toConfirm.length === 0 || sheet.closed ? null : (
        <Confirm count={sheet.toConfirm.length} confirm={sheet.confirm} />
      )}
      <form className="rubric" onSubmit={(event) => event.preventDefault()}>
        <div className="r-head" aria-hidden="true">
          {levelNumbers.map((level) => (
            <span key={level}>
              <LevelChip level={level} small />
            </span>
          ))}
        </div>
        {steps.map((step) => (
          <RubricRow key={step.question.id} scan={scan} step={step} sheet={sheet} alsoLevels={alsoLevels} />
        ))}
      </form>
      <TranslationMarks />
    </ScanPage>
  );
}

function SheetHead({ scan, first, of }: { readonly scan: Scan; readonly first: Step; readonly of: number }) {
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const { theme } = first;
  const label = say('theme.label', {
    number: theme.number,
    of,
    done: answered(theme.questions, responseOf(assessment)),
    questions: theme.questions.length,
  });
  const one = hashOf(questionRoute(scan.id, first, scan.respondent));
  return (
    <div>
      <p className="label">{label}</p>
      <h1 className="title">{theme.name}</h1>
      <p className="note">
        {theme.definition} <a href={one}>{say('theme.one-by-one')}</a>
      </p>
    </div>
  );
}

function Confirm({ count: number, confirm }: { readonly count: number; readonly confirm: () => void }) {
  const { count } = useSpeech();
  return (
    <p className="to-confirm">
      <Button small onClick={confirm}>
        {count('theme.confirm', number)}
      </Button>
    </p>
  );
}

type FootProps = { readonly scan: Scan; readonly turns: ThemeTurns; readonly rule: string };

function SheetFoot({ scan, turns, rule }: FootProps) {
  const { say } = useSpeech();
  return (
    <div className="foot-row wide-row">
      <div className="foot-acts">
        <ButtonLink href={hashOf(turns.back)}>
          {say(
            turns.before !== null
              ? 'theme.back'
              : scan.respondent === null
                ? 'question.back.company'
                : 'question.back.group',
          )}
        </ButtonLink>
        <ButtonLink href={hashOf(turns.next)}>
          {turns.after === null ? (
            say('theme.after')
          ) : (
            <span>
              {say('theme.next')}
              <span className="wide-only">{say('theme.next.name', { name: turns.after.name })}</span>
            </span>
          )}
        </ButtonLink>
      </div>
      <div className="foot-say">
        <p className="foot-rule">{rule}</p>
        <Saved scan={scan} />
      </div>
    </div>
  );
}
