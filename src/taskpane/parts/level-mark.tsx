import { makeStyles, tokens } from '@fluentui/react-components';
import type { Level } from '../../model/result';
import { levelWord } from '../../workbook/layout/level-word';
import { useLanguage } from '../language-context';

const useStyles = makeStyles({
  red: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  amber: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  green: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A level with sign, word and colour. */
export const LevelMark = ({ level }: { readonly level: Level }) => {
  const styles = useStyles();
  return <span className={styles[level]}>{levelWord(level, useLanguage())}</span>;
};
