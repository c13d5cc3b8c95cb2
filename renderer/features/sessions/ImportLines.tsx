import type { RegisterImport } from '../../../scans/services/views/register-view.ts';
import { useExplained } from '../../app/use-problem-sentences.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Problems } from './Problems.tsx';

/** What each line of a list does, and what is wrong with it. */
export function ImportLines({ plan }: { readonly plan: RegisterImport }) {
  const { say } = useSpeech();
  return (
    <section aria-live="polite">
      {plan.taken ? <p>{say('sessions.taken')}</p> : null}
      <Problems problems={plan.problems} />
      <ul>
        {plan.lines.map((line) => (
          <ImportRow key={line.line} line={line} />
        ))}
      </ul>
    </section>
  );
}

function ImportRow({ line }: { readonly line: RegisterImport['lines'][number] }) {
  const { say } = useSpeech();
  const sentences = useExplained(line.problems.length > 0 ? line.problems : line.notes);
  return (
    <li className="reg-part">
      <p>
        <b>{say('sessions.line', { line: String(line.line) })}</b> {line.about.join(' · ')} ·{' '}
        {say(`sessions.does.${line.does}`)}
      </p>
      {sentences.map(({ sentence }, at) => (
        <p className="note" key={`${String(at)} ${sentence}`}>
          {sentence}
        </p>
      ))}
    </li>
  );
}
