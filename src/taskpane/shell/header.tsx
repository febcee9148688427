import {
  Button,
  CounterBadge,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import { isError } from '../../model/problem';
import { useTexts } from '../language-context';
import type { PanePage } from '../page';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  badge: { minWidth: 'auto', flexShrink: 0 },
  title: { flexGrow: 1, margin: 0, minWidth: 0 },
});

/** The pages by what people come for. */
const GROUPS = [
  { name: 'council', pages: ['risk', 'council'] },
  { name: 'finance', pages: ['new', 'inputs', 'scenarios', 'compare', 'budget'] },
  { name: 'organisation', pages: ['dependency'] },
  { name: 'model', pages: ['checks', 'explain', 'repair', 'settings', 'help'] },
] as const satisfies readonly { readonly name: string; readonly pages: readonly PanePage[] }[];

/** Where people are in the pane, the way back, and the way to everything else. */
export const Header = ({ page, onBack }: { readonly page: PanePage; readonly onBack: () => void }) => {
  const styles = useStyles();
  const t = useTexts();
  const { state, go } = usePane();
  const errors = state.problems.filter(isError).length;
  const shown = state.problems.length;
  return (
    <header className={styles.header}>
      {page !== 'home' && (
        <Button
          appearance="subtle"
          icon={<span aria-hidden="true">←</span>}
          aria-label={t('paneShell.back')}
          onClick={onBack}
        />
      )}
      <Subtitle2 as="h1" className={styles.title} tabIndex={-1} data-page-title="">
        {t(`paneShell.pages.${page}`)}
      </Subtitle2>
      {state.hasModel && shown > 0 && (
        <Button
          appearance="subtle"
          className={styles.badge}
          aria-label={t(errors > 0 ? 'paneShell.errors' : 'paneShell.warnings', {
            count: errors > 0 ? errors : shown,
          })}
          onClick={() => {
            go('checks');
          }}
        >
          <span aria-hidden="true">{errors > 0 ? '✖' : '▲'}</span>
          <CounterBadge
            count={errors > 0 ? errors : shown}
            color={errors > 0 ? 'danger' : 'informative'}
            size="small"
          />
        </Button>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<span aria-hidden="true">☰</span>}
            aria-label={t('paneShell.menu')}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {GROUPS.map(({ name, pages }, at) => (
              <Fragment key={name}>
                {at > 0 && <MenuDivider />}
                <MenuGroup>
                  <MenuGroupHeader>{t(`paneShell.groups.${name}`)}</MenuGroupHeader>
                  {pages.map((each) => (
                    <MenuItem
                      key={each}
                      onClick={() => {
                        go(each);
                      }}
                    >
                      {t(`paneShell.pages.${each}`)}
                    </MenuItem>
                  ))}
                </MenuGroup>
              </Fragment>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
};
