import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useCopiesElsewhere } from './use-copies-elsewhere.ts';

type Props = {
  /** One scan by its name, some by theirs, or the whole trash by how many there are. */
  readonly what:
    { readonly name: string } | { readonly names: readonly string[] } | { readonly count: number };
  readonly erase: () => void;
  readonly close: () => void;
};

/** The last question before something is gone: of whom it is, what goes and what does not. */
export function EraseDialog({ what, erase, close }: Props) {
  const { say } = useSpeech();
  const title = useTitle(what);
  const elsewhere = useCopiesElsewhere();
  return (
    <Dialog
      title={title}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button look="primary" onClick={erase}>
            {say('start.erase')}
          </Button>
        </>
      }
    >
      {'names' in what ? <Names names={what.names} /> : null}
      <p>{say('start.erase.goes')}</p>
      {elsewhere === null ? null : <p>{say(elsewhere)}</p>}
      <p>{say('start.erase.stays')}</p>
    </Dialog>
  );
}

function useTitle(what: Props['what']): string {
  const { say, count } = useSpeech();
  if ('name' in what) return say('start.erase.title', what);
  if ('names' in what) return count('start.erase-old.title', what.names.length);
  return count('start.erase-all.title', what.count);
}

/** Which ones, where a number alone would not say it. Two may have one name. */
function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className="erase-names">
      {names.map((name, at) => (
        <li key={`${at} ${name}`}>{name}</li>
      ))}
    </ul>
  );
}
