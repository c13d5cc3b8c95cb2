import advice from './ui/advice.en.json';
import check from './ui/check.en.json';
import common from './ui/common.en.json';
import company from './ui/company.en.json';
import directory from './ui/directory.en.json';
import entry from './ui/entry.en.json';
import group from './ui/group.en.json';
import help from './ui/help.en.json';
import kiosk from './ui/kiosk.en.json';
import moving from './ui/moving.en.json';
import newScan from './ui/new.en.json';
import plan from './ui/plan.en.json';
import present from './ui/present.en.json';
import question from './ui/question.en.json';
import report from './ui/report.en.json';
import result from './ui/result.en.json';
import room from './ui/room.en.json';
import sessions from './ui/sessions.en.json';
import settings from './ui/settings.en.json';
import start from './ui/start.en.json';
import versions from './ui/versions.en.json';
import workshop from './ui/workshop.en.json';
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
