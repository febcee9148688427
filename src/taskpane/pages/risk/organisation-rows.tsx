import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { CELL_TEXTS } from '../../../i18n/cell-texts';
import { storyOf } from '../../../workbook/explanation/story';
import type { Told } from '../../../workbook/explanation/told';
import { useLanguage, useTexts } from '../../language-context';
import { LevelMark } from '../../parts/level-mark';

/** As high as a closed row usually is; the rest is measured. */
const ROW_PIXELS = 56;
/** More rows than this scroll in a place of their own, and only those in sight are drawn. */
const MOST_AT_ONCE = 40;
const PLACE_PIXELS = 480;

const useStyles = makeStyles({
  place: { maxHeight: `${PLACE_PIXELS}px`, overflowY: 'auto' },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    boxSizing: 'border-box',
    width: '100%',
  },
  floating: { position: 'absolute', top: 0, left: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  story: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

interface Props {
  readonly told: Told;
  readonly positions: readonly number[];
}

/** Organisations with their level and cause, each with its story; of a whole city only those in sight are drawn. */
export const OrganisationRows = ({ told, positions }: Props) => {
  const styles = useStyles();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const place = useRef<HTMLDivElement>(null);
  const many = positions.length > MOST_AT_ONCE;
  const virtualizer = useVirtualizer({
    count: many ? positions.length : 0,
    getScrollElement: () => place.current,
    estimateSize: () => ROW_PIXELS,
    getItemKey: (index) => positions[index] ?? index,
    overscan: 8,
  });
  const rowAt = (position: number) => (
    <OrganisationRow
      told={told}
      position={position}
      open={open.has(position)}
      onToggle={() => {
        setOpen((before) => toggled(before, position));
      }}
    />
  );
  if (!many) {
    return (
      <ul className={styles.list}>
        {positions.map((position) => (
          <li key={position} className={styles.row}>
            {rowAt(position)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className={styles.place} ref={place}>
      <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={positions.length}
            aria-posinset={index + 1}
            className={`${styles.row} ${styles.floating}`}
            style={{ transform: `translateY(${start}px)` }}
          >
            {rowAt(positions[index] ?? 0)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const toggled = (all: ReadonlySet<number>, one: number): ReadonlySet<number> => {
  const next = new Set(all);
  if (!next.delete(one)) next.add(one);
  return next;
};

interface RowProps {
  readonly told: Told;
  readonly position: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const OrganisationRow = ({ told, position, open, onToggle }: RowProps) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const organisation = told.evaluation.result.organisations[position];
  if (organisation === undefined) return null;
  const { level, cause, organisation: name } = organisation;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>
          <Body1 dir="auto">{name}</Body1>
          <Caption1>
            <LevelMark level={level} />
            {cause !== null && ` · ${CELL_TEXTS[language].verdicts.cause[cause]}`}
          </Caption1>
        </span>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={`${t(open ? 'paneRisk.list.close' : 'paneRisk.list.more')}: ${name}`}
          onClick={onToggle}
        >
          {t(open ? 'paneRisk.list.close' : 'paneRisk.list.more')}
        </Button>
      </div>
      {open && <Story told={told} position={position} />}
    </>
  );
};

/** Only told when it is opened: stories of a whole city take time. */
const Story = ({ told, position }: Omit<RowProps, 'open' | 'onToggle'>) => {
  const styles = useStyles();
  const story = storyOf(told, position, useLanguage());
  return (
    <div className={styles.story}>
      <Body1>{story.headline}</Body1>
      {story.sentences.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
    </div>
  );
};
