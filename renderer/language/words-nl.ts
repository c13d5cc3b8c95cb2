import advice from './ui/advice.nl.json';
import check from './ui/check.nl.json';
import common from './ui/common.nl.json';
import company from './ui/company.nl.json';
import directory from './ui/directory.nl.json';
import entry from './ui/entry.nl.json';
import group from './ui/group.nl.json';
import help from './ui/help.nl.json';
import kiosk from './ui/kiosk.nl.json';
import moving from './ui/moving.nl.json';
import newScan from './ui/new.nl.json';
import plan from './ui/plan.nl.json';
import present from './ui/present.nl.json';
import question from './ui/question.nl.json';
import report from './ui/report.nl.json';
import result from './ui/result.nl.json';
import room from './ui/room.nl.json';
import sessions from './ui/sessions.nl.json';
import settings from './ui/settings.nl.json';
import start from './ui/start.nl.json';
import versions from './ui/versions.nl.json';
import workshop from './ui/workshop.nl.json';
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
