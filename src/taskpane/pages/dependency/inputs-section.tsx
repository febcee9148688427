import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { OrganisationInputs } from '../../../workbook/dependency/inputs-of-organisation';
import { setOfOrganisation } from '../../../workbook/dependency/organisation-edits';
import { renameOrganisation } from '../../../workbook/dependency/rename-organisation';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { Section } from '../../parts/section';
import { AdvancedFields } from './advanced-fields';
import { FundInputs } from './fund-inputs';
import { MunicipalInputs } from './municipal-inputs';
import { OwnFields } from './own-fields';
import { RemoveOrganisation } from './remove-organisation';
import { TextField } from './text-field';
import { useRunEdits } from './use-run-edits';
import { asNumber, asText, problemIn } from './written-value';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Props {
  readonly inputs: OrganisationInputs;
  /** The names that other organisations have. */
  readonly taken: readonly string[];
  readonly onRenamed: (name: string) => void;
}

/** The figures of an organisation as a form over the rows of the tables. */
export const InputsSection = ({ inputs, taken, onRenamed }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const { state } = usePane();
  const runEdits = useRunEdits();
  const { name } = inputs;
  return (
    <Section title={t('paneDependency.inputs.title')}>
      {state.told === null ? (
        <Body1 role="status">{t('paneDependency.inputs.notFilled')}</Body1>
      ) : (
        <Caption1>{t('paneDependency.inputs.about')}</Caption1>
      )}
      <TextField
        label={t('paneDependency.fields.organisation')}
        value={name}
        required
        problemOf={(text) => (taken.includes(text) ? t('paneDependency.start.taken') : null)}
        onChange={(to) => {
          void runEdits((standing) => renameOrganisation(standing, { from: name, to })).then((renamed) => {
            if (renamed) onRenamed(to);
          });
        }}
      />
      <OwnInputs inputs={inputs} />
      <div className={styles.part}>
        <Subtitle2 as="h3" className={styles.heading}>
          {t('paneDependency.inputs.municipal')}
        </Subtitle2>
        <MunicipalInputs inputs={inputs} />
      </div>
      <div className={styles.part}>
        <Subtitle2 as="h3" className={styles.heading}>
          {t('paneDependency.funds.title')}
        </Subtitle2>
        <FundInputs inputs={inputs} />
      </div>
      <RemoveOrganisation name={name} />
    </Section>
  );
};

const SIMPLE = ['organisation', 'type', 'fixedCosts', 'variableCosts', 'ownIncome', 'openingReserve'];

const OwnInputs = ({ inputs: { own, name, tables, images } }: { readonly inputs: OrganisationInputs }) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { state } = usePane();
  const runEdits = useRunEdits();
  if (own === null) return null;
  const { values } = own;
  const place = {
    table: 'organisations',
    organisation: name,
    nth: 0,
    known: values['organisation'],
  } as const;
  const set = (changed: Readonly<Record<string, unknown>>): void => {
    void runEdits((standing) => setOfOrganisation(standing, place, changed));
  };
  const problem = (column: string): string | undefined => {
    const found = problemIn(state.problems, own, column, language);
    return found === null ? undefined : `✖ ${found}`;
  };
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" className={styles.heading}>
        {t('paneDependency.inputs.costs')}
      </Subtitle2>
      <OwnFields
        value={{
          type: asText(values['type']),
          fixedCosts: asNumber(values['fixedCosts']),
          variableCosts: asNumber(values['variableCosts']),
          ownIncome: asNumber(values['ownIncome']),
          openingReserve: asNumber(values['openingReserve']),
        }}
        hints={{
          fixedCosts: problem('fixedCosts'),
          variableCosts: problem('variableCosts'),
          ownIncome: problem('ownIncome'),
          openingReserve: problem('openingReserve'),
        }}
        onChange={set}
      />
      {tables.organisations !== null && (
        <AdvancedFields table={tables.organisations} images={images} row={own} without={SIMPLE} onSet={set} />
      )}
    </div>
  );
};
