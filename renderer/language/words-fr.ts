import advice from './ui/advice.fr.json';
import check from './ui/check.fr.json';
import common from './ui/common.fr.json';
import company from './ui/company.fr.json';
import directory from './ui/directory.fr.json';
import entry from './ui/entry.fr.json';
import group from './ui/group.fr.json';
import help from './ui/help.fr.json';
import kiosk from './ui/kiosk.fr.json';
import moving from './ui/moving.fr.json';
import newScan from './ui/new.fr.json';
import plan from './ui/plan.fr.json';
import present from './ui/present.fr.json';
import question from './ui/question.fr.json';
import report from './ui/report.fr.json';
import result from './ui/result.fr.json';
import room from './ui/room.fr.json';
import sessions from './ui/sessions.fr.json';
import settings from './ui/settings.fr.json';
import start from './ui/start.fr.json';
import versions from './ui/versions.fr.json';
import workshop from './ui/workshop.fr.json';
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
