import { Body1, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import packageFile from '../../../../package.json';
import { budgetSheets } from '../../../workbook/dependency/budget-sheets';
import { organisationNames } from '../../../workbook/dependency/inputs-of-organisation';
import { addOrganisation } from '../../../workbook/dependency/organisation-edits';
import type { OwnBudget } from '../../../workbook/dependency/own-budget';
import type { TableImage } from '../../../workbook/port';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { useChosenOrganisation } from './chosen-organisation';
import { OneOrganisation } from './one-organisation';
import { OrganisationChoice } from './organisation-choice';
import { StartForm } from './start-form';
import { useTables } from '../../state/use-tables';
import { useRunEdits } from './use-run-edits';

/** How dependent one organisation is: its figures, its tipping point and what falls when it is cut. */
const DependencyPage = () => {
  const t = useTexts();
  const images = useTables();
  const { state } = usePane();
  if (images === null) return <Spinner size="small" label={t('paneShell.loading')} />;
  return state.hasModel ? <Organisations images={images} /> : <FirstOrganisation />;
};

export default DependencyPage;

/** The form in a workbook without tables: it makes them. */
const FirstOrganisation = () => {
  const t = useTexts();
  const language = useLanguage();
  const { workbook, writing, today } = usePane();
  const firstYear = Number(today().slice(0, 4)) + 1;
  const make = (budget: OwnBudget): void => {
    const about = { version: packageFile.version, firstYear };
    void writing.run(() => workbook.writeSheets(budgetSheets(budget, about, language)));
  };
  const years = t('paneDependency.start.years', { first: firstYear, last: firstYear + 3 });
  return (
    <StartForm
      taken={[]}
      about={`${t('paneDependency.start.about')} ${years}`}
      button={t('paneDependency.start.make')}
      onMake={make}
    />
  );
};

const Organisations = ({ images }: { readonly images: readonly TableImage[] }) => {
  const t = useTexts();
  const { state } = usePane();
  const runEdits = useRunEdits();
  const names = organisationNames(images, state.model.language);
  const { name, gone, choose } = useChosenOrganisation(names);
  const [adding, setAdding] = useState(false);
  if (adding || name === null) {
    return (
      <StartForm
        taken={names}
        about={t('paneDependency.start.about')}
        button={t('paneDependency.start.add')}
        onMake={(budget) => {
          void runEdits((standing) => addOrganisation(standing, budget)).then((added) => {
            if (!added) return;
            choose(budget.organisation);
            setAdding(false);
          });
        }}
        {...(name === null
          ? {}
          : {
              onCancel: () => {
                setAdding(false);
              },
            })}
      />
    );
  }
  return (
    <>
      {gone !== null && (
        <Body1 role="status">▲ {t('paneDependency.gone', { organisation: gone, other: name })}</Body1>
      )}
      <OrganisationChoice
        names={names}
        chosen={name}
        onChoose={choose}
        onAdd={() => {
          setAdding(true);
        }}
      />
      <OneOrganisation key={name} images={images} name={name} names={names} onRenamed={choose} />
    </>
  );
};
