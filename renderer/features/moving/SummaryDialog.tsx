import '../../styles/moving.css';
import type { Problem } from '../../../scans/services/api.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { ImportSummary } from './import-files.ts';
import { saidOf } from './said-of.ts';

type Props = { readonly summary: ImportSummary; readonly close: () => void };

/** More names than somebody reads. */
const mostNamed = 100;

/** What became of several files, with the name of each that was not taken and why. */
export function SummaryDialog({ summary, close }: Props) {
  const speech = useSpeech();
  const { say, count } = speech;
  const { refused, skipped, passedOver } = summary;
  const named = refused.slice(0, mostNamed);
  return (
    <Dialog
      title={say('moving.sum.title')}
      onClose={close}
      acts={
        <Button look="primary" onClick={close}>
          {say('moving.sum.close')}
        </Button>
      }
    >
      <p>{saidOf(summary, speech)}</p>
      {named.length === 0 ? null : (
        <ul className="import-refused">
          {named.map(({ name, problems }, at) => (
            <Refused key={`${name} ${String(at)}`} name={name} problems={problems} />
          ))}
          {refused.length > named.length ? (
            <li>{count('moving.sum.more', refused.length - named.length)}</li>
          ) : null}
        </ul>
      )}
      <Names word="moving.sum.skipped-names" names={skipped} />
      <Names word="moving.sum.passed-names" names={passedOver} />
    </Dialog>
  );
}

function Refused({ name, problems }: { readonly name: string; readonly problems: readonly Problem[] }) {
  const sentences = useProblemSentences(problems);
  return (
    <li>
      <strong>{name}</strong> <span>{sentences.join(' ')}</span>
    </li>
  );
}

type NamesProps = {
  readonly word: 'moving.sum.skipped-names' | 'moving.sum.passed-names';
  readonly names: readonly string[];
};

function Names({ word, names }: NamesProps) {
  const { say, count } = useSpeech();
  if (names.length === 0) return null;
  const more = names.length - mostNamed;
  const shown = [...names.slice(0, mostNamed), ...(more > 0 ? [count('moving.sum.more', more)] : [])];
  return <p className="note">{say(word, { names: shown.join(', ') })}</p>;
}
