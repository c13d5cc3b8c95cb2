import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled } from '../product.mjs';

/** The real program on a folder of its own, with open assessments in it. `contentFolder` absent: the shipped content. */
export async function startOurApp({ scans, contentFolder }) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'innovatiescan-bench-'));
  const [{ compose }, { startWeb }, { listPageFiles }, { dispatch }] = await Promise.all([
    compiled('electron/compose.js'),
    compiled('electron/web/start-web.js'),
    compiled('electron/page-files.js'),
    compiled('scans/services/dispatch.js'),
  ]);
  const machine = compose({ dataFolder, ...(contentFolder === undefined ? {} : { contentFolder }) });
  const call = async (method, input) => {
    const outcome = await dispatch(machine.services, 'adviser', method, input);
    if (!outcome.ok) throw new Error(`${method}: ${JSON.stringify(outcome.failure)}`);
    return outcome.value;
  };
  // The bench turns the pages itself.
  await call('settings.change', { change: { autoAdvance: false, language: 'nl' } });
  const ids = [];
  for (let at = 1; at <= scans; at += 1)
    ids.push((await call('assessment.create', newScan(at))).assessment.id);
  const started = await startWeb({
    ...machine,
    dataFolder,
    pageFiles: await listPageFiles(),
    port: 0,
    complain: (error) => process.stderr.write(`${error.stack}\n`),
  });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  return {
    address: started.host.address,
    ids,
    stop: async () => {
      await started.host.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

/** The name by which the list shows the scan made as number `at`, from 1. */
export function nameOf(at) {
  return `Voorbeeld ${at}`;
}

function newScan(at) {
  return {
    variant: 'general',
    mode: 'full',
    filledBy: 'owner',
    language: 'nl',
    company: { name: nameOf(at), region: 'VL' },
  };
}
