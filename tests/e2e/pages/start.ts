import { chooseFile } from '../drivers/driver.ts';
import { heading } from './reader.ts';
import type { Reader } from './reader.ts';

/** The list of scans and the doors to more. */
export function startPage(reader: Reader) {
  const { page, speech } = reader;
  const { say } = speech;
  const main = page.getByRole('main');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const row = (name: string) =>
    main.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  return {
    heading: heading(reader),
    newScan: () => page.getByRole('link', { name: say('start.new'), exact: true }).click(),
    example: () => button(say('start.example')).click(),
    search: page.getByRole('searchbox', { name: say('start.search') }),
    row,
    names: main.getByRole('heading', { level: 3 }),
    open: (name: string) => main.getByRole('link', { name, exact: true }).click(),
    /** An entry of "Meer" on a row. */
    more: async (
      name: string,
      entry:
        | 'start.rename'
        | 'start.copy'
        | 'start.save-file'
        | 'moving.seal'
        | 'versions.title'
        | 'start.grow'
        | 'start.to-trash'
        | 'start.erase-now',
    ) => {
      await button(say('start.more.for', { name })).click();
      await button(say(entry)).click();
    },
    rename: async (to: string) => {
      const dialog = page.getByRole('dialog', { name: say('start.rename.title') });
      await dialog.getByLabel(say('start.rename.label')).fill(to);
      await dialog.getByRole('button', { name: say('start.rename.save') }).click();
    },
    /** What happened, in the foot. */
    notice: page.getByRole('contentinfo'),
    putBack: () => button(say('start.put-back')).click(),
    closeNotice: () => button(say('common.close-message')).click(),
    openFile: (path: string) => chooseFile(page, path, () => button(say('start.file')).click()),
    trash: () => page.getByRole('link', { name: say('start.trash'), exact: true }).click(),
    putBackFromTrash: (name: string) => button(say('start.put-back.for', { name })).click(),
    /** Asks to erase; nothing is gone before `erase` on the dialog. */
    askToErase: (name: string) => button(say('start.erase.for', { name })).click(),
    askToEraseAll: () => button(say('start.erase-all')).click(),
    eraseDialog: page.getByRole('dialog'),
    erase: () =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: say('start.erase'), exact: true })
        .click(),
    /** What has been in the trash for long, so many of them. */
    askToEraseLong: (count: number) => button(say('start.erase-old', { count })).click(),
    saveAll: (as: 'xlsx' | 'csv') => button(say(`start.all-${as}`)).click(),
    importQuestion: (name: string) =>
      page.getByRole('dialog', { name: say('moving.differs.title', { name }) }),
    differs: (label: string) => page.getByText(label, { exact: true }),
    takeFile: () => button(say('moving.choice.file')).click(),
    keepList: () => button(say('moving.choice.list')).click(),
    tryAgain: () => button(say('start.folder.again')).click(),
  };
}
