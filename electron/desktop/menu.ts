import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { DesktopTexts } from './desktop-texts.ts';
import type { Message, ShownScan } from './messages.ts';
import type { ZoomStep } from './zoom.ts';

export type MenuActions = {
  readonly tell: (message: Message) => void;
  readonly zoom: (step: ZoomStep) => void;
  readonly quit: () => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
};

/** What the menu shows besides its words. */
export type MenuState = {
  /** Of a `none` there is nothing to choose, and a short scan has no plan. */
  readonly scan: ShownScan;
  /** Paths, the last one first. */
  readonly recent: readonly string[];
  /** The device goes from hand to hand: who has it may go nowhere. */
  readonly handedOver: boolean;
};

type Item = MenuItemConstructorOptions;
type Command = Extract<Message, { event: 'menu' }>['value'];
type Commands = (label: string, value: Command, accelerator?: string, enabled?: boolean) => Item;

/** The menu of the window. Everything in it can also be reached on the screens. */
export function menuTemplate(
  texts: DesktopTexts,
  actions: MenuActions,
  state: MenuState,
  platform: NodeJS.Platform,
): Item[] {
  const isOwn = !state.handedOver;
  const command: Commands = (label, value, accelerator, enabled = true) => ({
    id: value,
    label,
    enabled: enabled && isOwn,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => actions.tell({ event: 'menu', value }),
  });
  const isMac = platform === 'darwin';
  const quit: Item = { id: 'quit', label: texts.quit, accelerator: 'CmdOrCtrl+Q', click: actions.quit };
  const settings = command(texts.settings, 'settings', 'CmdOrCtrl+,');
  const about = command(texts.about, 'about');
  return [
    ...(isMac ? [{ label: 'Innovatiescan', submenu: appleItems(texts, about, settings, quit) }] : []),
    {
      label: texts.file,
      submenu: [
        command(texts.newScan, 'new-scan', 'CmdOrCtrl+N'),
        command(texts.list, 'open-list', 'CmdOrCtrl+L'),
        command(texts.open, 'open-file', 'CmdOrCtrl+O'),
        { id: 'recent', label: texts.recent, submenu: recentItems(texts, actions, state.recent, isOwn) },
        ...(isMac
          ? [separator, { role: 'close', label: texts.closeWindow } satisfies Item]
          : [separator, settings, separator, quit]),
      ],
    },
    { label: texts.edit, submenu: editItems(texts) },
    { label: texts.view, submenu: viewItems(texts, actions.zoom) },
    { label: texts.scan, submenu: scanItems(texts, command, state.scan) },
    ...(isMac ? [windowItems(texts)] : []),
    {
      label: texts.help,
      ...(isMac ? { role: 'help' } : {}),
      submenu: [command(texts.helpPage, 'help', 'F1'), ...(isMac ? [] : [about])],
    },
  ];
}

const separator: Item = { type: 'separator' };

/** The first menu of a Mac carries the name of the program, whatever its label says. */
function appleItems(texts: DesktopTexts, about: Item, settings: Item, quit: Item): Item[] {
  return [
    about,
    separator,
    settings,
    separator,
    { role: 'hide', label: texts.hide },
    { role: 'hideOthers', label: texts.hideOthers },
    { role: 'unhide', label: texts.showAll },
    separator,
    quit,
  ];
}

function windowItems(texts: DesktopTexts): Item {
  return {
    label: texts.window,
    role: 'window',
    submenu: [
      { role: 'minimize', label: texts.minimise },
      { role: 'front', label: texts.toFront },
    ],
  };
}

function recentItems(
  texts: DesktopTexts,
  actions: MenuActions,
  paths: readonly string[],
  enabled: boolean,
): Item[] {
  return [
    ...paths.map((path) => ({ label: labelOf(path), enabled, click: () => actions.openRecent(path) })),
    ...(paths.length === 0 ? [] : [separator]),
    {
      id: 'clear-recent',
      label: texts.clearRecent,
      enabled: enabled && paths.length > 0,
      click: actions.clearRecent,
    },
  ];
}

/** A name as it is, also one with an ampersand or with characters that turn the line around. */
function labelOf(path: string): string {
  const name = basename(path).replace(/[\p{Cc}\p{Cf}]/gu, '');
  const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name;
  return shown.replaceAll('&', '&&');
}

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

/** The way through the scan that lies open, in its order. */
function scanItems(texts: DesktopTexts, command: Commands, scan: ShownScan): Item[] {
  const isOpen = scan !== 'none';
  const isFull = scan === 'full';
  return [
    command(texts.company, 'company', 'CmdOrCtrl+1', isOpen),
    command(texts.questions, 'questions', 'CmdOrCtrl+2', isOpen),
    command(texts.answers, 'answers', 'CmdOrCtrl+3', isOpen),
    separator,
    command(texts.result, 'result', 'CmdOrCtrl+4', isOpen),
    command(texts.plan, 'plan', 'CmdOrCtrl+5', isFull),
    command(texts.centres, 'centres', 'CmdOrCtrl+6', isFull),
    separator,
    command(texts.report, 'report', 'CmdOrCtrl+P', isOpen),
  ];
}
