import { compose } from './compose.ts';
import { defectLine, startCli } from './cli/start-cli.ts';

/**
 * The door for plain Node: the command line (and, later, the web host). The exit code is set rather than forced, so
 * that everything printed still arrives.
 */
process.exitCode = 2;
process.on('uncaughtException', (error) => {
  process.stderr.write(`${defectLine(error, 'nl')}\n`);
  process.exit(2);
});

process.exitCode = await startCli({
  compose,
  argv: process.argv.slice(2),
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  now: new Date(),
  print: (text) => write(process.stdout, text),
  complain: (text) => write(process.stderr, text),
});

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
