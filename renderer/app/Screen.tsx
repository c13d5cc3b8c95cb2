import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { AssessmentId, ResponseId } from '../../scans/assessment/assessment-record.ts';
import { QuestionPage } from '../features/question/QuestionPage.tsx';
import { StartPage } from '../features/start/StartPage.tsx';
import type { SessionId } from '../../scans/sessions/register.ts';
import type { PlainPage, Route, ScanPage, SessionPage as OfSessionPage } from './routes.ts';

// The list and the questions are there at once; every other screen is loaded when somebody goes there.
const TrashPage = lazy(async () => ({
  default: (await import('../features/start/TrashPage.tsx')).TrashPage,
}));
const NewPage = lazy(async () => ({ default: (await import('../features/new/NewPage.tsx')).NewPage }));
const PrivacyPage = lazy(async () => ({
  default: (await import('../features/new/PrivacyPage.tsx')).PrivacyPage,
}));
const NewCompanyPage = lazy(async () => ({
  default: (await import('../features/company/NewCompanyPage.tsx')).NewCompanyPage,
}));
const CompanyPage = lazy(async () => ({
  default: (await import('../features/company/CompanyPage.tsx')).CompanyPage,
}));
const GroupPage = lazy(async () => ({
  default: (await import('../features/group/GroupPage.tsx')).GroupPage,
}));
const EntryPage = lazy(async () => ({
  default: (await import('../features/entry/EntryPage.tsx')).EntryPage,
}));
const ThemePage = lazy(async () => ({
  default: (await import('../features/question/ThemePage.tsx')).ThemePage,
}));
const ImportancePage = lazy(async () => ({
  default: (await import('../features/importance/ImportancePage.tsx')).ImportancePage,
}));
const FactsPage = lazy(async () => ({
  default: (await import('../features/facts/FactsPage.tsx')).FactsPage,
}));
const CheckPage = lazy(async () => ({
  default: (await import('../features/check/CheckPage.tsx')).CheckPage,
}));
const ResultPage = lazy(async () => ({
  default: (await import('../features/result/ResultPage.tsx')).ResultPage,
}));
const AdvicePage = lazy(async () => ({
  default: (await import('../features/advice/AdvicePage.tsx')).AdvicePage,
}));
const CentresPage = lazy(async () => ({
  default: (await import('../features/centres/CentresPage.tsx')).CentresPage,
}));
const PlanPage = lazy(async () => ({ default: (await import('../features/plan/PlanPage.tsx')).PlanPage }));
const ReportPage = lazy(async () => ({
  default: (await import('../features/report/ReportPage.tsx')).ReportPage,
}));
const VersionsPage = lazy(async () => ({
  default: (await import('../features/versions/VersionsPage.tsx')).VersionsPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
}));
const AboutPage = lazy(async () => ({
  default: (await import('../features/about/AboutPage.tsx')).AboutPage,
}));
const DirectoryPage = lazy(async () => ({
  default: (await import('../features/directory/DirectoryPage.tsx')).DirectoryPage,
}));
const SessionsPage = lazy(async () => ({
  default: (await import('../features/sessions/SessionsPage.tsx')).SessionsPage,
}));
const SessionPage = lazy(async () => ({
  default: (await import('../features/sessions/SessionPage.tsx')).SessionPage,
}));
const PersonsPage = lazy(async () => ({
  default: (await import('../features/sessions/PersonsPage.tsx')).PersonsPage,
}));
const PresentPage = lazy(async () => ({
  default: (await import('../features/present/PresentPage.tsx')).PresentPage,
}));
const WorkshopPage = lazy(async () => ({
  default: (await import('../features/workshop/WorkshopPage.tsx')).WorkshopPage,
}));
export const KioskPage = lazy(async () => ({
  default: (await import('../features/kiosk/KioskPage.tsx')).KioskPage,
}));
const HelpPage = lazy(async () => ({ default: (await import('../features/help/HelpPage.tsx')).HelpPage }));

const plainScreens: Readonly<Record<PlainPage, ComponentType>> = {
  start: StartPage,
  trash: TrashPage,
  settings: SettingsPage,
  about: AboutPage,
  help: HelpPage,
  sessions: SessionsPage,
  persons: PersonsPage,
};

type ScanProps = { readonly id: AssessmentId; readonly respondent?: ResponseId | undefined };

const scanScreens: Readonly<Record<ScanPage, ComponentType<ScanProps>>> = {
  company: CompanyPage,
  group: GroupPage,
  entry: EntryPage,
  importance: ImportancePage,
  facts: FactsPage,
  result: ResultPage,
  centres: CentresPage,
  plan: PlanPage,
  report: ReportPage,
  versions: VersionsPage,
};

const sessionScreens: Readonly<Record<OfSessionPage, ComponentType<{ readonly session: SessionId }>>> = {
  session: SessionPage,
  workshop: WorkshopPage,
  present: PresentPage,
  kiosk: KioskPage,
};

/** The screen of a route. */
export function Screen({ route }: { readonly route: Route }) {
  if ('choice' in route) return <NewScreen route={route} />;
  switch (route.page) {
    case 'question':
      return <QuestionPage route={route} />;
    case 'theme':
      return <ThemePage route={route} />;
    case 'check':
      return <CheckPage route={route} />;
    case 'directory':
      return <DirectoryPage part={route.part} />;
    case 'advice':
      return <AdvicePage id={route.id} dimension={route.dimension} />;
    default:
      return <OtherScreen route={route} />;
  }
}

type NewRoute = Extract<Route, { readonly choice: unknown }>;

function NewScreen({ route }: { readonly route: NewRoute }) {
  switch (route.page) {
    case 'new':
      return <NewPage choice={route.choice} />;
    case 'privacy':
      return <PrivacyPage choice={route.choice} />;
    case 'new-company':
      return <NewCompanyPage choice={route.choice} />;
  }
}

type Other = Extract<Route, { page: PlainPage | ScanPage | OfSessionPage }>;

function OtherScreen({ route }: { readonly route: Other }) {
  if ('session' in route) {
    const OfSession = sessionScreens[route.page];
    return <OfSession key={route.session} session={route.session} />;
  }
  if ('id' in route) return <ScanScreen page={route.page} id={route.id} respondent={route.respondent} />;
  return <PlainScreen page={route.page} />;
}

function PlainScreen({ page }: { readonly page: PlainPage }) {
  const Shown = plainScreens[page];
  return <Shown />;
}

type ScanScreenProps = {
  readonly page: ScanPage;
  readonly id: AssessmentId;
  readonly respondent: ResponseId | undefined;
};

function ScanScreen({ page, id, respondent }: ScanScreenProps) {
  const Shown = scanScreens[page];
  return <Shown id={id} respondent={respondent} />;
}
