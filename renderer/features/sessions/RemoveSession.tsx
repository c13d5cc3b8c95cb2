import type { SessionView } from '../../../scans/services/views/register-view.ts';
import { go } from '../../app/use-route.ts';
import { useSpeech } from '../../app/use-app.ts';
import { RemoveButton } from './RemoveButton.tsx';
import type { RegisterState } from './use-register.ts';

type Props = { readonly register: RegisterState<SessionView>; readonly view: SessionView };

/** For a session that was never held, or that stands there twice; the list is what comes after it. */
export function RemoveSession({ register: { act }, view }: Props) {
  const { say, count } = useSpeech();
  const { id, title, attended, less, workshop } = view.session;
  const people = attended + less;
  const remove = async () => {
    const isGone = await act(async (call) => {
      const removed = await call('session.remove', { id });
      return removed.ok ? { ok: true, value: view } : removed;
    });
    if (isGone) go({ page: 'sessions' });
  };
  return (
    <RemoveButton
      label={say('sessions.remove')}
      title={say('sessions.remove.title', { title })}
      tells={[
        people === 0 ? say('sessions.remove.nobody') : count('sessions.remove.people', people),
        ...(workshop === null ? [] : [say('sessions.remove.workshop')]),
      ]}
      remove={() => void remove()}
    />
  );
}
