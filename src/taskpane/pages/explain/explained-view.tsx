import { Body1, Body1Strong, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { formatEurosAndCents } from '../../../i18n/format';
import { columnInSentence } from '../../../i18n/name-of';
import type { Explained, ExplainedLine, InputRef, Subject } from '../../../workbook/explain/explained';
import { cellOfInput } from '../../../workbook/explain/input-cells';
import type { TableImage } from '../../../workbook/port';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { shownScalar } from '../../parts/layout-table';
import { placeIn } from '../../parts/place-in';
import { Section } from '../../parts/section';

const useStyles = makeStyles({
  value: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sum: { borderBottom: 'none', borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  buttons: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly explained: Explained;
  /** Explains a number that this one is made of. */
  readonly onExplain: (subject: Subject) => void;
}

/** A number, what it means, and the steps that add up to it. */
export const ExplainedView = ({ explained, onExplain }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const images = useImages();
  const { title, value, format, lines, sum, about } = explained;
  return (
    <Section title={title}>
      <div role="status">
        <Body1Strong className={styles.value}>{shownScalar(value, format, language)}</Body1Strong>
      </div>
      {about.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      {sum !== null && lines.length === 0 && <Body1>{t('paneExplain.steps.nothing')}</Body1>}
      {lines.length > 0 && (
        <ul className={styles.lines} aria-label={t('paneExplain.steps.title')}>
          {lines.map((line, at) => (
            <LineItem key={at} line={line} format={format} images={images} onExplain={onExplain} />
          ))}
          {sum !== null && lines.length > 1 && format !== 'percent1' && (
            <li className={mergeClasses(styles.line, styles.sum)}>
              <Body1Strong>{t('paneExplain.steps.sum')}</Body1Strong>
              <Body1Strong className={styles.amount}>{formatEurosAndCents(sum, language)}</Body1Strong>
            </li>
          )}
        </ul>
      )}
    </Section>
  );
};

interface LineProps {
  readonly line: ExplainedLine;
  readonly format: Explained['format'];
  readonly images: readonly TableImage[];
  readonly onExplain: (subject: Subject) => void;
}

const LineItem = ({ line, format, images, onExplain }: LineProps) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { words, amount, inputs, from, heading } = line;
  if (heading === true) {
    return (
      <li className={styles.line}>
        <Body1Strong dir="auto">{words}</Body1Strong>
      </li>
    );
  }
  const shown =
    amount === null
      ? ''
      : format === 'percent1'
        ? shownScalar(amount, format, language)
        : formatEurosAndCents(amount, language);
  return (
    <li className={styles.line}>
      <Body1 dir="auto">{words}</Body1>
      <Body1 className={styles.amount}>{shown}</Body1>
      <div className={styles.buttons}>
        {inputs.map((input) => (
          <InputButton key={`${input.table}${input.column}`} input={input} images={images} />
        ))}
        {from !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('paneExplain.steps.explainOf', { words })}
            onClick={() => {
              onExplain(from);
            }}
          >
            {t('paneExplain.steps.explain')}
          </Button>
        )}
      </div>
    </li>
  );
};

/** Takes people to the cell of an input, which is called by its column. */
const InputButton = ({
  input,
  images,
}: {
  readonly input: InputRef;
  readonly images: readonly TableImage[];
}) => {
  const t = useTexts();
  const { workbook, state } = usePane();
  const language = useLanguage();
  const cell = cellOfInput(images, input, state.model.language);
  const place = cell === null ? null : placeIn(cell);
  if (place === null) return null;
  const column = columnInSentence(input.table, input.column, language);
  return (
    <Button
      size="small"
      aria-label={`${column}: ${t('pane.problems.goTo', { cell: cell ?? '' })}`}
      onClick={() => void workbook.select(place)}
    >
      {column}
    </Button>
  );
};

/** The tables as they now stand. */
const useImages = (): readonly TableImage[] => {
  const { workbook, state } = usePane();
  const [images, setImages] = useState<readonly TableImage[]>([]);
  useEffect(() => {
    let gone = false;
    void workbook.tables().then((read) => {
      if (!gone) setImages(read);
    });
    return () => {
      gone = true;
    };
  }, [workbook, state]);
  return images;
};
