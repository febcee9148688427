import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { useTexts } from '../language-context';
import type { PanePage } from '../page';

type Page = LazyExoticComponent<ComponentType>;

/** Every page is loaded when it is first shown. */
const PAGES: Readonly<Partial<Record<PanePage, Page>>> = {
  home: lazy(() => import('../pages/home/home-page')),
  new: lazy(() => import('../pages/new/new-page')),
  inputs: lazy(() => import('../pages/inputs/inputs-page')),
  budget: lazy(() => import('../pages/budget/budget-page')),
  compare: lazy(() => import('../pages/compare/compare-page')),
  scenarios: lazy(() => import('../pages/scenarios/scenarios-page')),
  risk: lazy(() => import('../pages/risk/risk-page')),
  dependency: lazy(() => import('../pages/dependency/dependency-page')),
  council: lazy(() => import('../pages/council/council-page')),
  explain: lazy(() => import('../pages/explain/explain-page')),
  checks: lazy(() => import('../pages/checks/checks-page')),
  repair: lazy(() => import('../pages/repair/repair-page')),
  settings: lazy(() => import('../pages/settings/settings-page')),
  help: lazy(() => import('../pages/help/help-page')),
};

export const PageView = ({ page }: { readonly page: PanePage }) => {
  const t = useTexts();
  const Shown = PAGES[page] ?? PAGES.home;
  if (Shown === undefined) return null;
  return (
    <Suspense fallback={<Spinner size="small" label={t('paneShell.loading')} />}>
      <Shown />
    </Suspense>
  );
};
