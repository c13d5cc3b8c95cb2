import { useEffect } from 'react';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import type { Scan } from '../../app/scan.ts';
import { useApp, useAppState } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { useScanState } from '../../app/use-scan.ts';
import { answerChange, confirmChange, positionChange } from './changes.ts';
import type { Where } from './changes.ts';
import type { KeyAction } from './key-action.ts';
import { answerTo, mayNotApply, responseOf } from './questionnaire.ts';
import type { Step } from './questionnaire.ts';
import type { ThemeTurns } from './theme-turns.ts';
import { useKeys } from './use-keys.ts';

export type ThemeSheet = {
  readonly choose: (question: QuestionId, answer: Answer) => void;
  /** Answers of the short scan on this sheet that still have to be confirmed. */
  readonly toConfirm: readonly QuestionId[];
  readonly confirm: () => void;
  readonly closed: boolean;
};

type Asked = { readonly scan: Scan; readonly steps: readonly Step[]; readonly turns: ThemeTurns };

/** Answers and keys of a sheet: digits go to the question that has the focus, Enter to the next one. */
export function useTheme({ scan, steps, turns }: Asked): ThemeSheet {
  const { settings } = useAppState();
  const { readAloud } = useApp();
  const { assessment } = useScanState(scan);
  const closed = assessment.state.kind === 'closed';
  const response = responseOf(assessment);
  const asked = steps.map(({ question }) => question.id);
  const toConfirm = (response?.toConfirm ?? []).filter((id) => asked.includes(id));

  const first = asked[0];
  useEffect(() => {
    const now = whereIn(scan);
    if (now !== null && !closed && first !== undefined) keepPosition(scan, now, first);
  }, [scan, closed, first]);

  const choose = (question: QuestionId, answer: Answer) => {
    const now = whereIn(scan);
    if (now === null || closed || answerTo(responseOf(scan.state.get().assessment), question) === answer)
      return;
    readAloud.stop();
    void scan.change(answerChange(now, question, answer, new Date().toISOString()));
  };

  const answerByKey = (answer: Answer) => {
    const step = steps.find(({ question }) => question.id === focusedQuestion());
    if (step === undefined) return;
    if (answer === 'not-applicable' && !mayNotApply(step.question, assessment)) return;
    if (answer === 'dont-know' && !step.question.dontKnowAllowed) return;
    choose(step.question.id, answer);
    focusRow(step.question.id);
  };

  const act = (action: KeyAction, key: string) => {
    switch (action.kind) {
      case 'next':
        return key === 'Enter' && focusNext(asked) ? undefined : go(turns.next);
      case 'back':
        return go(turns.back);
      case 'note':
        return rowOf(focusedQuestion())?.querySelector<HTMLElement>('.r-write')?.click();
      case 'leave-text':
        return focusRow(focusedQuestion());
      case 'answer':
        return answerByKey(action.answer);
    }
  };
  useKeys(settings.singleKeyShortcuts, act);

  return {
    choose,
    toConfirm,
    confirm: () => {
      const now = whereIn(scan);
      if (now !== null) void scan.change(confirmChange(now, toConfirm));
    },
    closed,
  };
}

function whereIn(scan: Scan): Where | null {
  const response = responseOf(scan.state.get().assessment)?.id;
  return response === undefined ? null : { id: scan.id, response };
}

/** Back on the sheet where one stopped, whichever of its questions that was. */
function keepPosition(scan: Scan, where: Where, question: QuestionId): void {
  if (responseOf(scan.state.get().assessment)?.position === question) return;
  void scan.change(positionChange(where, question));
}

function focusedQuestion(): string | null {
  const row = document.activeElement?.closest('[data-question]');
  return row?.getAttribute('data-question') ?? null;
}

function rowOf(question: string | null): Element | null {
  return question === null ? null : document.querySelector(`[data-question="${CSS.escape(question)}"]`);
}

/** On the answer that is chosen, else on the first one. */
function focusRow(question: string | null): void {
  const row = rowOf(question);
  const chosen = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input');
  chosen?.focus();
}

/** `false`: the focus was on the last question. */
function focusNext(asked: readonly QuestionId[]): boolean {
  const at = asked.findIndex((id) => id === focusedQuestion());
  const next = asked[at + 1];
  if (next === undefined) return false;
  focusRow(next);
  return true;
}
