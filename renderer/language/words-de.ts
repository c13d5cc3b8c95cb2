import advice from './ui/advice.de.json';
import check from './ui/check.de.json';
import common from './ui/common.de.json';
import company from './ui/company.de.json';
import directory from './ui/directory.de.json';
import entry from './ui/entry.de.json';
import group from './ui/group.de.json';
import help from './ui/help.de.json';
import kiosk from './ui/kiosk.de.json';
import moving from './ui/moving.de.json';
import newScan from './ui/new.de.json';
import plan from './ui/plan.de.json';
import present from './ui/present.de.json';
import question from './ui/question.de.json';
import report from './ui/report.de.json';
import result from './ui/result.de.json';
import room from './ui/room.de.json';
import sessions from './ui/sessions.de.json';
import settings from './ui/settings.de.json';
import start from './ui/start.de.json';
import versions from './ui/versions.de.json';
import workshop from './ui/workshop.de.json';
import type { Words } from './words.ts';

export const words: Words = {
  ...advice,
  ...check,
  ...common,
  ...company,
  ...directory,
  ...entry,
  ...group,
  ...help,
  ...kiosk,
  ...moving,
  ...newScan,
  ...plan,
  ...present,
  ...question,
  ...report,
  ...result,
  ...room,
  ...sessions,
  ...settings,
  ...start,
  ...versions,
  ...workshop,
};
