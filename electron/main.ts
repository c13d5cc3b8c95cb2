import { fileURLToPath } from 'node:url';
import { compose } from './compose.ts';
import { commandIn } from './desktop/arguments.ts';
import { endProgram, programFile, startDesktop } from './desktop/start-desktop.ts';
import { listPageFiles } from './page-files.ts';
import { complain, runCommand } from './run-command.ts';

/**
 * The door inside Electron: `--cli` and what follows is a command without a window, `--serve` the web host, anything
 * else the window.
 */
process.on('uncaughtException', complain);
try {
  await start();
} catch (error) {
  // Nothing stands yet that could tell anybody, and without an end the program would wait for ever.
  complain(error);
  endProgram(2);
}

async function start(): Promise<void> {
  const command = commandIn(process.argv);
  if (command !== null) {
    endProgram(await runCommand(command, programFile()));
    return;
  }
  const machine = compose({ executable: programFile() });
  process.once('exit', machine.release);
  startDesktop({
    machine,
    pageFiles: () => listPageFiles(),
    preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
    complain: (error) => {
      complain(error);
      machine.log.defect(error);
    },
  });
}
