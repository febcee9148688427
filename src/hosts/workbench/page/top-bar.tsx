import {
  Button,
  Link,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef, useSyncExternalStore } from 'react';
import { LANGUAGES, type Language } from '../../../i18n/language';
import { useTexts } from '../../../taskpane/language-context';
import { TEMPLATE_KINDS } from '../../../workbook/template/template-kind';
import { EXAMPLES } from '../files/examples';
import { askWhereToSave, askWhichToOpen, isCancelled } from '../files/save-to-disk';
import type { WorkbenchController } from '../workbench-controller';
import type { WorkbenchState } from '../workbench-state';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginRight: tokens.spacingHorizontalS,
  },
  file: {
    marginLeft: 'auto',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    minWidth: 0,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: '28ch' },
  quiet: { color: tokens.colorNeutralForeground2 },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

const SIGNS: Readonly<Record<WorkbenchState['work'], string>> = {
  untouched: '○',
  saved: '✔',
  unsaved: '●',
  saving: '…',
  opening: '…',
};

interface Props {
  readonly controller: WorkbenchController;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onTogglePane: () => void;
}

/** The bar above the grid: files, and whether the work is saved. */
export const TopBar = ({ controller, language, onLanguage, onTogglePane }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const { fileName, work, message } = useSyncExternalStore(controller.state.watch, controller.state.now);
  const busy = work === 'opening' || work === 'saving';
  const open = async (): Promise<void> => {
    const asked = askWhichToOpen();
    if (asked === null) {
      input.current?.click();
      return;
    }
    try {
      const [handle] = await asked;
      if (handle !== undefined) await controller.openFile(await handle.getFile(), handle);
    } catch (error) {
      if (!isCancelled(error)) throw error;
    }
  };
  return (
    <header>
      <div className={styles.bar}>
        <span className={styles.brand}>
          <img src="logo.svg" alt="" width={24} height={24} />
          <Subtitle2>Kantelpunt</Subtitle2>
        </span>
        <Choices
          label={t('workbench.menu.new')}
          disabled={busy}
          choices={TEMPLATE_KINDS.map((kind) => ({
            label: t(`workbench.new.${kind}`),
            run: () => void controller.newBook(kind),
          }))}
        />
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => void open()}>
          {t('workbench.menu.open')}
        </Button>
        <Choices
          label={t('workbench.menu.example')}
          disabled={busy}
          choices={EXAMPLES.map((name) => ({
            label: t(`workbench.examples.${name}`),
            run: () => void controller.openExample(name),
          }))}
        />
        <Button size="small" appearance="primary" disabled={busy} onClick={() => void controller.save(null)}>
          {t('workbench.menu.save')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={busy}
          onClick={() => void controller.save(askWhereToSave(fileName))}
        >
          {t('workbench.menu.saveAs')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={t('workbench.menu.open')}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file !== undefined) void controller.openFile(file);
          }}
        />
        <span className={styles.file} role="status" aria-live="polite">
          <Text className={styles.name} title={fileName}>
            {fileName}
          </Text>
          <Text className={work === 'unsaved' ? styles.unsaved : styles.quiet} data-work={work}>
            {SIGNS[work]} {t(`workbench.state.${work}`)}
          </Text>
        </span>
        <Choices
          label={language.toUpperCase()}
          about={t('workbench.menu.language')}
          disabled={busy}
          choices={LANGUAGES.map((each) => ({
            label: each === 'nl' ? 'Nederlands' : 'English',
            run: () => {
              onLanguage(each);
            },
          }))}
        />
        <Button size="small" appearance="subtle" onClick={onTogglePane}>
          {t('workbench.menu.pane')}
        </Button>
        <Link href={`help/${language}/index.html`} target="_blank" rel="noopener">
          {t('workbench.menu.help')}
        </Link>
      </div>
      {message !== null && (
        <MessageBar
          intent={message.intent}
          layout="multiline"
          role={message.intent === 'error' ? 'alert' : 'status'}
        >
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions>
            {message.action !== undefined && (
              <Button size="small" onClick={message.action.run}>
                {message.action.label}
              </Button>
            )}
            <Button
              size="small"
              onClick={() => {
                controller.say(null);
              }}
            >
              {t('workbench.dismiss')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </header>
  );
};

interface ChoicesProps {
  readonly label: string;
  readonly about?: string;
  readonly disabled: boolean;
  readonly choices: readonly { readonly label: string; readonly run: () => void }[];
}

const Choices = ({ label, about, disabled, choices }: ChoicesProps) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <MenuButton
        size="small"
        appearance="subtle"
        disabled={disabled}
        {...(about === undefined ? {} : { 'aria-label': `${label} (${about})` })}
      >
        {label}
      </MenuButton>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {choices.map((choice) => (
          <MenuItem key={choice.label} onClick={choice.run}>
            {choice.label}
          </MenuItem>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
);
