import { memo } from 'react';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Language } from '../../scans/services/api.ts';
import { languageNames, languageOrder } from '../language/language-names.ts';
import { locales } from '../language/say.ts';
import type { AppState } from './app-state.ts';
import { hashOf } from './routes.ts';
import type { Page, Route } from './routes.ts';
import { useApp, useAppState } from './use-app.ts';
import { useScanPart } from './use-scan.ts';

/** The running head: the name, the scan that is open, the menu and the languages. A page turn leaves it alone. */
export const Head = memo(HeadRow);

type HeadProps = { readonly page: Page; readonly id: AssessmentId | null };

function HeadRow({ page, id }: HeadProps) {
  const { speech, open, workshop } = useAppState();
  const here = open.kind === 'open' && open.id === id ? open : null;
  const { say } = speech;
  return (
    <header className="head">
      <div className="wrap head-row">
        <a className="mark" href={hashOf({ page: 'start' })}>
          {say('common.app')}
          {here === null ? null : <VariantName scan={here.scan} />}
        </a>
        {here === null ? null : <CompanyName scan={here.scan} />}
        <nav className="tools" aria-label={say('common.menu')}>
          <button className="btn small menu" type="button" popoverTarget="menu">
            {say('common.menu')}
          </button>
          <ul id="menu" popover="auto">
            {id === null ? null : (
              <MenuLink route={{ page: 'check', id, at: null }} here={page}>
                {say('common.all-questions')}
              </MenuLink>
            )}
            {id === null ? null : (
              <>
                <MenuLink route={{ page: 'result', id }} here={page}>
                  {say('common.result')}
                </MenuLink>
                <MenuLink route={{ page: 'report', id }} here={page}>
                  {say('report.title')}
                </MenuLink>
              </>
            )}
            {workshop === null ? null : (
              <MenuLink route={{ page: 'workshop', session: workshop }} here={page}>
                {say('workshop.title')}
              </MenuLink>
            )}
            <MenuLink route={{ page: 'help' }} here={page}>
              {say('common.help')}
            </MenuLink>
            <MenuLink route={{ page: 'settings' }} here={page}>
              {say('common.settings')}
            </MenuLink>
            <li>
              <button type="button" popoverTarget="languages" lang={locales[speech.language]}>
                <span className="vh">{`${say('common.language')}: `}</span>
                {languageNames[speech.language]}
              </button>
            </li>
          </ul>
          <Languages now={speech.language} />
        </nav>
      </div>
    </header>
  );
}

type OpenedScan = { readonly scan: Extract<AppState['open'], { kind: 'open' }>['scan'] };

function VariantName({ scan }: OpenedScan) {
  const { content } = useAppState();
  const chosen = useScanPart(scan, ({ assessment }) => assessment.variant);
  const variant = content.variants.find(({ id }) => id === chosen);
  return <span className="mark-variant">{variant === undefined ? '' : ` · ${variant.name}`}</span>;
}

function CompanyName({ scan }: OpenedScan) {
  return <p className="who">{useScanPart(scan, ({ assessment }) => assessment.name)}</p>;
}

type MenuLinkProps = { readonly route: Route; readonly here: Page; readonly children: string };

function MenuLink({ route, here, children }: MenuLinkProps) {
  return (
    <li>
      <a
        href={hashOf(route)}
        aria-current={route.page === here ? 'page' : undefined}
        onClick={() => document.getElementById('menu')?.hidePopover()}
      >
        {children}
      </a>
    </li>
  );
}

function Languages({ now }: { readonly now: Language }) {
  const app = useApp();
  return (
    <div id="languages" popover="auto" className="pop menu-pop">
      <ul className="menu-list">
        {languageOrder.map((language) => (
          <li key={language}>
            <button
              type="button"
              lang={locales[language]}
              aria-current={language === now ? 'true' : undefined}
              onClick={() => {
                document.getElementById('languages')?.hidePopover();
                void app.setLanguage(language);
              }}
            >
              {languageNames[language]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
