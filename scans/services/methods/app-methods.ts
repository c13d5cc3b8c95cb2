import type { Language } from '../../definition/definition.ts';
import type { Parsed, Problem } from '../../definition/problem.ts';
import { limitSentences } from '../../report/limits.ts';
import type { paperWordNames } from '../../report/paper-words.ts';
import { createWords } from '../../report/words.ts';
import type { Checked, Services } from '../api.ts';
import type { appMethods } from '../contract/app-methods.ts';
import { isHandedOverAtStart } from '../handed-over.ts';
import { knownAddresses } from '../known-addresses.ts';
import { after, done, outcomeOf } from '../outcomes.ts';
import type { Ports } from '../ports.ts';
import { placeInWords, printable, problemSentence } from '../problem-line.ts';
import type { Desk, Scan } from '../scan.ts';
import type { Settings } from '../store-ports.ts';
import type { AppStart, ProblemSentence } from '../views/app-view.ts';
import { buildContentView } from '../views/build-content-view.ts';
import type { ContentView } from '../views/content-view.ts';

/** The app as a whole. The words of a language are put together once. */
export function createAppMethods(desk: Desk): Pick<Services, keyof typeof appMethods> {
  const { ports, scan } = desk;
  const views = new Map<Language, ContentView>();
  const viewIn = ({ definition }: Scan, language: Language): ContentView => {
    const view = views.get(language) ?? buildContentView(definition, language);
    views.set(language, view);
    return view;
  };
  return {
    'app.start': async () => done(await start(desk)),
    'app.about': async ({ language }) =>
      after(await scan(), async ({ definition }) => {
        const { version, runtime, libraries } = await ports.program();
        const words = createWords<typeof paperWordNames>(definition.paper, language);
        return done({
          version,
          bank: definition.version,
          dataFolder: ports.dataFolder.path,
          runtime,
          licences: libraries,
          limits: limitSentences(definition, words, { variant: null, mode: 'full' }),
        });
      }),
    'app.tryFolder': async () => {
      const probed = await ports.dataFolder.probe();
      return done(probed.ok ? [] : probed.problems);
    },
    'app.addresses': async () =>
      after(await scan(), async ({ definition }) => done(knownAddresses(definition))),
    'settings.change': async ({ change }) => outcomeOf(await ports.settings.change(change)),
    'settings.logo': async ({ picture }) => outcomeOf(await changeLogo(ports, picture)),
    'content.view': async ({ language }) => after(await scan(), (ready) => done(viewIn(ready, language))),
    'problems.explain': async ({ problems, language }) =>
      done(problems.map((problem) => explain(problem, language))),
  };
}

/** What is refused changes nothing. */
async function changeLogo(
  { settings, readLogo }: Ports,
  picture: Checked<'settings.logo'>['picture'],
): Promise<Parsed<Settings>> {
  const read =
    picture === null ? ({ ok: true, value: null } as const) : readLogo(picture.file, picture.bytes);
  return read.ok ? settings.change({ logo: read.value }) : read;
}

async function start(desk: Desk): Promise<AppStart> {
  const { ports, directory } = desk;
  const { settings, notices } = await ports.settings.read();
  return {
    settings,
    // What is said of the folder itself comes with `app.tryFolder`.
    notices: [...notices, ...(await directory.notices())].filter(({ code }) => code !== 'chosen-folder-gone'),
    dataFolder: ports.dataFolder.path,
    dataFolderKind: ports.dataFolder.kind,
    today: ports.today(),
    handedOver: await isHandedOverAtStart(desk),
  };
}

function explain(problem: Problem, language: Language): ProblemSentence {
  const general = { ...problem, code: 'unexplained', values: { code: problem.code } };
  return {
    file: printable(problem.file),
    place: placeInWords(problem, language),
    sentence: problemSentence(problem, language) ?? problemSentence(general, language) ?? '',
  };
}
