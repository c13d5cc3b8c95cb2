import { useStore } from '../../app/store.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import type { Language } from '../../../scans/services/api.ts';

type Props = {
  /** The text, and the language in which it is read. */
  readonly id: string;
  readonly language: Language;
  /** Put together when somebody wants to hear it. */
  readonly parts: () => readonly string[];
  readonly label: string;
  readonly stopLabel: string;
  readonly className?: string;
  /** Where the words alone do not tell two buttons apart. */
  readonly spoken?: ((label: string) => string) | undefined;
};

/** Begins to read, and stops it; its words say which. */
export function ReadAloudButton({ id, language, parts, label, stopLabel, className, spoken }: Props) {
  const { readAloud } = useApp();
  const now = useStore(readAloud.state);
  const reads = now.kind === 'reading' && now.id === id && now.language === language;
  const words = reads ? stopLabel : label;
  return (
    <button
      type="button"
      className={className ?? 'btn small'}
      aria-label={spoken?.(words)}
      onPointerEnter={readAloud.prepare}
      onFocus={readAloud.prepare}
      onClick={() => (reads ? readAloud.stop() : readAloud.read({ id, language, parts: parts() }))}
    >
      {words}
    </button>
  );
}

/** Why this text could not be read aloud, and what to do. */
export function ReadAloudProblem({ id }: { readonly id: string }) {
  const { readAloud } = useApp();
  const { say } = useSpeech();
  const now = useStore(readAloud.state);
  if (now.kind !== 'failed' || now.id !== id) return null;
  const language = say(`question.language.${now.language}`);
  return (
    <p className="note aloud-problem" role="alert">
      {say(`question.aloud.${now.why}`, { language })}
    </p>
  );
}
