import { Body1, Subtitle1 } from '@fluentui/react-components';
import { useTexts } from './language-context';

/** What to do in a workbook in which nothing of ours stands yet. */
export const NoModel = () => {
  const t = useTexts();
  return (
    <>
      <Subtitle1 as="h1" style={{ margin: 0 }}>
        {t('pane.noTables.title')}
      </Subtitle1>
      <Body1>{t('pane.noTables.text')}</Body1>
    </>
  );
};
