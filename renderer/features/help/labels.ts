import type { WordKey } from '../../language/words.ts';

/**
 * What the manual calls by its name on the screen: `{newScan}` in a text is the label of that very button, so a
 * manual never names a button that is not there.
 */
export const labels = {
  newScan: 'start.new',
  passOn: 'workshop.kiosk.start',
  blankFile: 'group.blank.nobody',
  example: 'start.example',
  openFile: 'start.file',
  openScans: 'start.open',
  unreadable: 'start.unreadable',
  more: 'start.more',
  eraseNow: 'start.erase-now',
  saveXlsx: 'report.save-xlsx',
  allXlsx: 'start.all-xlsx',
  otherFolder: 'folder.other',
  saveFile: 'start.save-file',
  seal: 'moving.seal',
  noFolder: 'start.folder.title',
  again: 'start.folder.again',
  close: 'check.close',
  reopen: 'check.reopen',
  allQuestions: 'common.all-questions',
  unsaved: 'common.unsaved.title',
  silent: 'common.gone-away.title',
  elsewhere: 'common.elsewhere.title',
  blankForm: 'entry.form.make',
  typeOver: 'entry.title',
  logo: 'settings.logo',
  large: 'report.paper.groot',
  answers: 'report.paper.antwoorden',
  report: 'report.title',
  kern: 'report.paper.kern',
  sign: 'report.paper.actieplan',
  advies: 'report.paper.advies',
  savePdf: 'report.save',
  savePage: 'report.save-page',
  print: 'report.print',
  carry: 'report.scan',
  plan: 'plan.title',
  calendar: 'plan.calendar-save',
  adviser: 'new.who.adviser',
  oneByOne: 'theme.one-by-one',
  languages: 'question.languages',
  aloud: 'question.aloud',
  yes: 'advice.yes',
  later: 'advice.later',
  no: 'advice.no',
  directory: 'directory.title',
  retired: 'directory.form.retired.centre',
  addCentre: 'directory.add',
  exportList: 'directory.export',
  importList: 'directory.import',
  wall: 'workshop.wall',
  itemCards: 'room.paper.item-cards',
  groupReport: 'room.paper.group-report',
  offersList: 'room.market.save',
  workshop: 'workshop.title',
  compare: 'workshop.compare',
  groupPage: 'group.link',
  fillIn: 'group.fill-in',
  typeOverRater: 'group.type-over',
} as const satisfies Readonly<Record<string, WordKey>>;

/** Names of which the words stand with the questions. */
export type ContentLabels = { readonly unknown: string; readonly notApplicable: string };

/** Every name with its word in the language of the screen. */
export function labelValues(
  say: (key: WordKey) => string,
  content: ContentLabels,
): Readonly<Record<string, string>> {
  const own = Object.entries(labels).map(([name, key]) => [name, say(key)] as const);
  return { ...Object.fromEntries(own), ...content };
}
