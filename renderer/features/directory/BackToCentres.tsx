import { hashOf } from '../../app/routes.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';

/** To the centres of the scan that still lies open; nothing where none does. */
export function BackToCentres() {
  const { open } = useAppState();
  const { say } = useSpeech();
  if (open.kind !== 'open') return null;
  return (
    <p>
      <a className="textlink" href={hashOf({ page: 'centres', id: open.id })}>
        {say('directory.back-to-scan', { name: open.scan.state.get().assessment.name })}
      </a>
    </p>
  );
}
