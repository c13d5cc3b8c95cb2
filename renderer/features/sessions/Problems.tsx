import type { Problem } from '../../../scans/services/api.ts';
import { useExplained } from '../../app/use-problem-sentences.ts';

/** What is wrong, said at once; nothing when all is well. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const sentences = useExplained(problems);
  if (sentences.length === 0) return null;
  return (
    <div role="alert" className="field-error">
      {sentences.map(({ sentence }, at) => (
        <p key={`${String(at)} ${sentence}`}>{sentence}</p>
      ))}
    </div>
  );
}

/** The first problem of each field, as a sentence. */
export function useFieldErrors(problems: readonly Problem[]): (place: string) => string | undefined {
  const sentences = useExplained(problems);
  return (place) => sentences[problems.findIndex((one) => one.place === place)]?.sentence;
}
