import { complain, runCommand } from './run-command.ts';

/**
 * The door for plain Node: the command line and the web host. The exit code is set rather than forced, so that
 * everything printed still arrives.
 */
process.exitCode = 2;
process.on('uncaughtException', (error) => {
  complain(error);
  process.exit(2);
});

process.exitCode = await runCommand(process.argv.slice(2));
