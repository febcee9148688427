import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface Props {
  readonly title: string;
  readonly text: string;
  /** What can be done from here. */
  readonly children?: ReactNode;
}

/** A page that has nothing to show yet says why, and what to do. */
export const EmptyState = ({ title, text, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Subtitle2 as="h2" style={{ margin: 0 }}>
        {title}
      </Subtitle2>
      <Body1>{text}</Body1>
      {children}
    </div>
  );
};
