import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Subject } from '../../../workbook/explain/explained';
import type { Told } from '../../../workbook/explanation/told';
import { ORGANISATION_LINES } from '../../../workbook/layout/organisation-layout';
import { useTexts } from '../../language-context';
import { Section } from '../../parts/section';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px',
    gap: tokens.spacingHorizontalS,
  },
});

const SHRINKS = { style: { minWidth: 0, width: '100%' } } as const;

interface Props {
  readonly told: Told;
  readonly onChoose: (subject: Subject) => void;
}

/** A number of an organisation in a year, for who has no sheets with results. */
export const FigureChoice = ({ told, onChoose }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const { organisations, years } = told.evaluation.result;
  const [organisation, setOrganisation] = useState(0);
  const [line, setLine] = useState(0);
  const [year, setYear] = useState(0);
  // An organisation may have been removed while the page is open.
  const chosen = Math.min(organisation, organisations.length - 1);
  if (organisations.length === 0) return null;
  return (
    <Section title={t('paneExplain.intro.title')}>
      <Field label={t('paneExplain.choose.organisation')}>
        <Select
          select={SHRINKS}
          value={String(chosen)}
          onChange={(_, { value }) => {
            setOrganisation(Number(value));
          }}
        >
          {organisations.map((each, position) => (
            <option key={each.organisation} value={String(position)}>
              {each.organisation}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Field label={t('paneExplain.choose.line')}>
          <Select
            select={SHRINKS}
            value={String(line)}
            onChange={(_, { value }) => {
              setLine(Number(value));
            }}
          >
            {ORGANISATION_LINES.map((name, at) => (
              <option key={name} value={String(at)}>
                {t(`results.organisation.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('paneExplain.choose.year')}>
          <Select
            select={SHRINKS}
            value={String(Math.min(year, years.length - 1))}
            onChange={(_, { value }) => {
              setYear(Number(value));
            }}
          >
            {years.map((calendarYear, at) => (
              <option key={calendarYear} value={String(at)}>
                {calendarYear}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button
        onClick={() => {
          const name = ORGANISATION_LINES[line];
          if (name === undefined) return;
          onChoose({
            kind: 'year',
            organisation: chosen,
            line: name,
            year: Math.min(year, years.length - 1),
          });
        }}
      >
        {t('paneExplain.choose.show')}
      </Button>
    </Section>
  );
};
