import { useCallback, useEffect, useMemo } from 'react';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import type { Scan } from '../../app/scan.ts';
import { useApp, useAppState } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { advances, turnsTooFar } from './auto-advance.ts';
import type { Means } from './auto-advance.ts';
import { answerChange, confirmChange, positionChange } from './changes.ts';
import type { Where } from './changes.ts';
import type { KeyAction } from './key-action.ts';
import { answerTo, mayNotApply, responseOf } from './questionnaire.ts';
import type { Step } from './questionnaire.ts';
import { useKeys } from './use-keys.ts';
import { usePageTurn } from './use-page-turn.ts';

/** What the form of a question can do. */
export type QuestionControl = {
  readonly choose: (answer: Answer, means: Means) => void;
  /** The answer of the short scan still holds. */
  readonly confirm: () => void;
  /** Somebody writes a note: the page does not turn by itself. */
  readonly stay: () => void;
  readonly closed: boolean;
};

/** What turning the page does. */
export type PageTurns = {
  readonly next: () => void;
  readonly back: () => void;
  /** Nothing after it comes by itself. */
  readonly last: boolean;
};

type Asked = { readonly scan: Scan; readonly step: Step; readonly turns: PageTurns };

/** Answers, page turns and keys of one question. */
export function useQuestion({ scan, step, turns }: Asked): QuestionControl {
  const { settings } = useAppState();
  const closed = useScanPart(scan, ({ assessment }) => assessment.state.kind === 'closed');
  const response = useScanPart(scan, ({ assessment }) => responseOf(assessment)?.id);
  const announce = useAnnounce();
  const { readAloud } = useApp();
  const { question } = step;
  const pageTurn = usePageTurn(question.id);
  const where = useMemo(
    () => (response === undefined ? null : { id: scan.id, response }),
    [scan.id, response],
  );

  usePosition(scan, closed ? null : where, question.id);

  const choose = useCallback(
    (answer: Answer, means: Means) => {
      const now = scan.state.get().assessment;
      const before = answerTo(responseOf(now), question.id);
      if (where === null || now.state.kind === 'closed' || before === answer) return;
      readAloud.stop();
      void scan.change(answerChange(where, question.id, answer, new Date().toISOString()));
      if (advances({ means, first: before === null, last: turns.last, setting: settings.autoAdvance })) {
        pageTurn.soon(turns.next);
      }
    },
    [scan, where, question.id, turns, settings.autoAdvance, readAloud, pageTurn],
  );

  const confirm = () => {
    if (where === null) return;
    void scan.change(confirmChange(where, [question.id]));
    turns.next();
  };

  const answerByKey = (answer: Answer) => {
    if (answer === 'not-applicable' && !mayNotApply(question, scan.state.get().assessment)) return;
    if (answer === 'dont-know' && !question.dontKnowAllowed) return;
    choose(answer, 'digit');
    if (typeof answer === 'number') announce(`${String(answer)} ${question.levels[answer] ?? ''}`);
  };

  const next = () => {
    const answered = answerTo(responseOf(scan.state.get().assessment), question.id) !== null;
    if (!turnsTooFar({ sinceTurnMs: pageTurn.sinceMs(), answered })) turns.next();
  };

  const act = (action: KeyAction) => {
    switch (action.kind) {
      case 'next':
        return next();
      case 'back':
        return turns.back();
      case 'note':
        return openNote();
      case 'leave-text':
        return document.querySelector<HTMLElement>('main h1')?.focus();
      case 'answer':
        return answerByKey(action.answer);
    }
  };

  useKeys(settings.singleKeyShortcuts, act);
  return { choose, confirm, stay: pageTurn.stay, closed };
}

/** Shorter than it takes to read a question. */
const stayMs = 250;

/** Keeps where one is, to go on there next time; `null`: nothing is kept any more. */
function usePosition(scan: Scan, where: Where | null, question: QuestionId): void {
  useEffect(() => {
    if (where === null) return;
    // Once somebody stays: who leafs through, or answers at once, need not wait for what only matters next time.
    const later = setTimeout(() => {
      const now = responseOf(scan.state.get().assessment);
      if (now?.position !== question) void scan.change(positionChange(where, question));
    }, stayMs);
    return () => clearTimeout(later);
  }, [scan, where, question]);
}

function openNote(): void {
  const note = document.getElementById('note');
  if (note instanceof HTMLTextAreaElement) note.focus();
  else note?.click();
}
