import { defectLine, startCli } from './cli/start-cli.ts';
import type { ExitCode } from './cli/start-cli.ts';
import type { Serve } from './cli/serve-command.ts';
import { dispatch } from '../scans/services/dispatch.ts';
import { compose } from './compose.ts';
import { listPageFiles } from './page-files.ts';
import { startWeb } from './web/start-web.ts';

/**
 * Runs one command of the command line in this process; `serve` ends with a signal. `executable`: the program that
 * people start, where it can have its data beside it.
 */
export function runCommand(argv: readonly string[], executable?: string): Promise<ExitCode> {
  return startCli({
    compose: (places) => {
      const machine = compose({ ...(executable === undefined ? {} : { executable }), ...places });
      // What is still being written then is on the disk.
      process.once('exit', machine.release);
      return machine;
    },
    serve,
    argv,
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    now: new Date(),
    print: (text) => write(process.stdout, text),
    complain: (text) => write(process.stderr, text),
  });
}

/** A defect as a line on standard error. */
export function complain(error: unknown): void {
  process.stderr.write(`${defectLine(error, 'nl')}\n`);
}

async function serve(
  ...[{ services, userFiles, dataFolder, log }, port]: Parameters<Serve>
): ReturnType<Serve> {
  const started = await startWeb({
    services,
    userFiles,
    pageFiles: await listPageFiles(),
    dataFolder: dataFolder.path,
    port: port ?? 0,
    log,
    complain: (error) => {
      complain(error);
      log.defect(error);
    },
  });
  if (!started.ok) return started;
  // The content is parsed once, and while a browser opens there is time for it. What is wrong the page will hear.
  dispatch(services, 'adviser', 'content.view', { language: 'nl' }).catch(complain);
  const { address, close } = started.host;
  return { ok: true, address, ended: untilToldToEnd().then(close) };
}

/** Ctrl+C, the end of the terminal, or the end of whoever started us with a line to him (`npm start`). */
function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      // Such a line alone would keep the process alive.
      process.channel?.unref();
      resolve();
    };
    process.once('disconnect', end);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  });
}

/** Whoever reads may close the pipe early (`… | head -1`): then there is nobody left to tell. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = (error?: NodeJS.ErrnoException | null): void => {
      if (error === undefined || error === null || error.code === 'EPIPE') resolve();
      else reject(error);
    };
    stream.once('error', ended);
    if (text === '') resolve();
    else stream.write(text, ended);
  });
}
