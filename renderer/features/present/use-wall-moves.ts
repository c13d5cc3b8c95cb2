import type { SessionId } from '../../../scans/sessions/register.ts';
import { nextStep, stepBefore } from '../../../scans/workshop/run/scripts.ts';
import type { ScriptStep } from '../../../scans/workshop/run/scripts.ts';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import type { Wall } from '../../../scans/workshop/present/wall.ts';
import { useApp } from '../../app/use-app.ts';
import { tellWorkshop } from '../../app/workshop-news.ts';
import type { WallState } from './use-wall.ts';

/**
 * One step on or back from the wall itself, for a clicker: first through the questions that are talked about, then
 * through the script. The window of the adviser hears of it.
 */
export function useWallMoves(
  session: SessionId,
  { wall, look }: Pick<WallState, 'wall' | 'look'>,
): { readonly next: () => void; readonly before: () => void } {
  const { call } = useApp().client;
  const done = async (asked: Promise<unknown>) => {
    await asked;
    tellWorkshop(session);
    await look();
  };
  const turn = (question: QuestionId | null, step: ScriptStep | null): Promise<void> => {
    if (question !== null) return done(call('workshop.question', { session, question }));
    return step === null ? Promise.resolve() : done(call('workshop.goTo', { session, step: step.id }));
  };
  const move = (by: (wall: Wall) => Promise<void>) => () => {
    // Where nothing answers the wall says so by itself.
    if (wall !== null) by(wall).catch(() => undefined);
  };
  return {
    next: move((now) => turn(questionOn(now, 'next'), nextStep(now.script, now.step))),
    before: move((now) => turn(questionOn(now, 'before'), stepBefore(now.script, now.step))),
  };
}

function questionOn({ slide }: Wall, where: 'next' | 'before'): QuestionId | null {
  return slide.kind === 'question' ? slide[where] : null;
}
