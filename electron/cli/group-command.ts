import { dispatch } from '../../scans/services/dispatch.ts';
import type { Problem, Services } from '../../scans/services/api.ts';
import { done, problemsOf, refused } from './finished.ts';
import type { Finished } from './finished.ts';
import { readResponseFile } from './read-response-file.ts';

/** `group FILE…`: the object of several raters of one company. One bad file refuses all. */
export async function scoreGroupOfFiles(
  names: readonly string[],
  services: Services,
  resolvePath: (name: string) => string,
): Promise<Finished> {
  const unreadable: Problem[] = [];
  const files: { file: string; text: string }[] = [];
  for (const name of names) {
    const read = await readResponseFile(resolvePath(name), name);
    if (read.ok) files.push({ file: name, text: read.text });
    else unreadable.push(read.problem);
  }
  if (unreadable.length > 0) {
    return refused([...unreadable, ...(await problemsOfEach(files, services))]);
  }
  const outcome = await dispatch(services, 'adviser', 'group.score', { files });
  return outcome.ok ? done([JSON.stringify(outcome.value)]) : refused(problemsOf(outcome.failure));
}

/** What is wrong with the files that could be read, so that everything is said at once. */
async function problemsOfEach(
  files: readonly { readonly file: string; readonly text: string }[],
  services: Services,
): Promise<readonly Problem[]> {
  const outcomes = await Promise.all(
    files.map((file) => dispatch(services, 'adviser', 'response.score', file)),
  );
  return outcomes.flatMap((outcome) => (outcome.ok ? [] : problemsOf(outcome.failure)));
}
