import type { MenuItemConstructorOptions } from 'electron';
import type { DesktopTexts } from './desktop-texts.ts';
import type { Message } from './messages.ts';
import type { ZoomStep } from './zoom.ts';

export type MenuActions = {
  readonly tell: (message: Message) => void;
  readonly zoom: (step: ZoomStep) => void;
  readonly quit: () => void;
};

type Item = MenuItemConstructorOptions;
type Command = Extract<Message, { event: 'menu' }>['value'];

/** The menu of the window. Everything in it can also be reached on the screens. */
export function menuTemplate(texts: DesktopTexts, actions: MenuActions, platform: NodeJS.Platform): Item[] {
  const command = (label: string, value: Command, accelerator?: string): Item => ({
    id: value,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => actions.tell({ event: 'menu', value }),
  });
  const fileItems = [
    command(texts.newScan, 'new-scan', 'CmdOrCtrl+N'),
    command(texts.list, 'open-list', 'CmdOrCtrl+L'),
    command(texts.open, 'open-file', 'CmdOrCtrl+O'),
    separator,
    command(texts.settings, 'settings', 'CmdOrCtrl+,'),
    separator,
    { id: 'quit', label: texts.quit, accelerator: 'CmdOrCtrl+Q', click: actions.quit },
  ];
  return [
    ...(platform === 'darwin' ? [appleItems] : []),
    { label: texts.file, submenu: fileItems },
    { label: texts.edit, submenu: editItems(texts) },
    { label: texts.view, submenu: viewItems(texts, actions.zoom) },
    {
      label: texts.help,
      submenu: [command(texts.helpPage, 'help', 'F1'), command(texts.about, 'about')],
    },
  ];
}

const separator: Item = { type: 'separator' };

/** The first menu of a Mac carries the name of the program, whatever stands in it. */
const appleItems: Item = { role: 'appMenu' };

function editItems(texts: DesktopTexts): Item[] {
  return [
    { role: 'undo', label: texts.undo },
    { role: 'redo', label: texts.redo },
    separator,
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'selectAll', label: texts.selectAll },
  ];
}

/** Ctrl with the plus of a keyboard that needs Shift for it, and the one of the number block. */
function viewItems(texts: DesktopTexts, zoom: MenuActions['zoom']): Item[] {
  const larger = (accelerator: string, visible: boolean): Item => ({
    label: texts.larger,
    accelerator,
    visible,
    acceleratorWorksWhenHidden: true,
    click: () => zoom('in'),
  });
  return [
    larger('CmdOrCtrl+Plus', true),
    larger('CmdOrCtrl+=', false),
    { label: texts.smaller, accelerator: 'CmdOrCtrl+-', click: () => zoom('out') },
    { label: texts.usualSize, accelerator: 'CmdOrCtrl+0', click: () => zoom('reset') },
    separator,
    { role: 'togglefullscreen', label: texts.fullScreen },
  ];
}
