import { useApp, useSpeech } from '../../app/use-app.ts';

/** After an erasing: what to add to its sentence where the second place could not be reached. */
export function useLeftElsewhere(): () => Promise<string> {
  const { secondPlace } = useApp().client;
  const { say } = useSpeech();
  return async () => {
    const state = (await secondPlace?.state().catch(() => null)) ?? null;
    return state === null || state.toErase === 0 ? '' : ` ${say('start.erased.waits')}`;
  };
}
