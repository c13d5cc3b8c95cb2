import type { RegisterImport } from '../../../scans/services/views/register-view.ts';
import { useExplained } from '../../app/use-problem-sentences.ts';
import { useSpeech } from '../../app/use-app.ts';
import { classes } from '../../components/classes.ts';
import { Problems } from './Problems.tsx';

type Line = RegisterImport['lines'][number];

/** What each line of a list does, and what is wrong with it. */
export function ImportLines({ plan }: { readonly plan: RegisterImport }) {
  const { say } = useSpeech();
  const number = (...does: readonly Line['does'][]) =>
    String(plan.lines.filter((line) => does.includes(line.does)).length);
  return (
    <section aria-live="polite" className="reg-plan">
      {plan.taken ? (
        <p>
          <b>{say('sessions.taken')}</b>
        </p>
      ) : null}
      {plan.lines.length === 0 ? null : (
        <p>
          {say('sessions.plan', {
            changes: number('adds', 'completes'),
            nothing: number('nothing'),
            refused: number('refused'),
          })}
        </p>
      )}
      <Problems problems={plan.problems} />
      <ul className="reg-lines">
        {plan.lines.map((line) => (
          <ImportRow key={line.line} line={line} />
        ))}
      </ul>
    </section>
  );
}

function ImportRow({ line }: { readonly line: Line }) {
  const { say } = useSpeech();
  const isRefused = line.problems.length > 0;
  const sentences = useExplained(isRefused ? line.problems : line.notes);
  return (
    <li className={classes(isRefused && 'refused')}>
      <span className="note num">{say('sessions.line', { line: String(line.line) })}</span>
      <span>{line.about.join(' · ')}</span>
      <span>{say(`sessions.does.${line.does}`)}</span>
      {sentences.map(({ sentence }, at) => (
        <p className="note" key={`${String(at)} ${sentence}`}>
          {sentence}
        </p>
      ))}
    </li>
  );
}
