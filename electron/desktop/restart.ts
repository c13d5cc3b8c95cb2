import { app } from 'electron';

/** Ends the program as a user does, and starts it again without the file that it was opened with. */
export function restart(): void {
  const args = process.argv.slice(1).filter((argument) => !/\.iscan$/iu.test(argument));
  // An AppImage runs from where it unpacked itself, and that is gone with it.
  const image = process.env['APPIMAGE'] ?? '';
  app.relaunch({ args, ...(image === '' ? {} : { execPath: image }) });
  app.quit();
}
