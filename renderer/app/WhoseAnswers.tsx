import { hashOf } from './routes.ts';
import type { Scan } from './scan.ts';
import { useSpeech } from './use-app.ts';
import { useScanPart } from './use-scan.ts';

/** Above the answers of one of several: whose they are, and the way back to the group. Nothing above one’s own. */
export function WhoseAnswers({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  const code = useScanPart(scan, ({ assessment }) => assessment.responses[0]?.participant.id ?? '');
  if (scan.respondent === null) return null;
  return (
    <nav className="wrap whose" aria-label={say('group.title')}>
      <b>{code === '' ? say('group.whose.no-code') : say('group.whose', { code })}</b>{' '}
      <a className="textlink" href={hashOf({ page: 'group', id: scan.id })}>
        {say('group.return')}
      </a>
    </nav>
  );
}
