import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { columnTexts, columnInSentence, workbookTableName } from '../../../i18n/name-of';
import { FUNCTION_HELP } from '../../../functions/help/all-help';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import { useLanguage, useTexts } from '../../language-context';
import { EmptyState } from '../../parts/empty-state';
import { GoToButton } from '../../parts/go-to-button';
import { Section } from '../../parts/section';
import type { Selected } from './selected-explanation';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Which cell is selected, and what stands in it. */
export const SelectedNote = ({ selected }: { readonly selected: Selected }) => {
  const t = useTexts();
  const language = useLanguage();
  switch (selected.kind) {
    case 'figure':
      return (
        <Caption1>
          {t('paneExplain.cell', { cell: selected.cell })} · KP.{selected.call.name} ·{' '}
          {t('paneExplain.scenario', { scenario: scenarioWord(selected.scenario, language) })}
        </Caption1>
      );
    case 'function':
      return <FunctionNote call={selected.call} />;
    case 'formula':
      return <FormulaNote formula={selected.formula} refers={selected.refers} />;
    case 'input':
      return <InputNote input={selected.input} cell={selected.cell} />;
    case 'other':
      return <EmptyState title={t('paneExplain.other.title')} text={t('paneExplain.other.text')} />;
  }
};

/** A table that is not taken apart: what the function does, and what it was given. */
const FunctionNote = ({ call }: { readonly call: Extract<Selected, { kind: 'function' }>['call'] }) => {
  const t = useTexts();
  const language = useLanguage();
  const help = Object.hasOwn(FUNCTION_HELP, call.name) ? FUNCTION_HELP[call.name] : undefined;
  return (
    <Section title={t('paneExplain.function.title', { name: `KP.${call.name}` })}>
      {help?.about[language].map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      <Caption1>
        {t('paneExplain.function.arguments')} {call.arguments.join('; ')}
      </Caption1>
      <Link href={`help/${language}/${call.name.toLowerCase()}.html`} target="_blank">
        {t('paneExplain.function.open')}
      </Link>
    </Section>
  );
};

const FormulaNote = ({
  formula,
  refers,
}: {
  readonly formula: string;
  readonly refers: readonly string[];
}) => {
  const styles = useStyles();
  const t = useTexts();
  return (
    <Section title={t('paneExplain.formula.title')}>
      <Body1>{t('paneExplain.formula.text', { formula: `=${formula}` })}</Body1>
      {refers.length > 0 && <Caption1>{t('paneExplain.formula.refers')}</Caption1>}
      <div className={styles.buttons}>
        {refers.map((cell) => (
          <GoToButton key={cell} cell={cell} />
        ))}
      </div>
    </Section>
  );
};

interface InputProps {
  readonly input: Extract<Selected, { kind: 'input' }>['input'];
  readonly cell: string;
}

const InputNote = ({ input: { table, column }, cell }: InputProps) => {
  const t = useTexts();
  const language = useLanguage();
  const note = column === null ? undefined : columnTexts(table, language)[column]?.note;
  return (
    <Section title={t('paneExplain.input.title')}>
      <Body1>
        {t('paneExplain.input.about', {
          table: workbookTableName(table),
          column: column === null ? cell : columnInSentence(table, column, language),
        })}
      </Body1>
      {note !== undefined && <Body1>{note}</Body1>}
    </Section>
  );
};
