import { Body1, Button, Link } from '@fluentui/react-components';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { forgetTour } from '../../tour/tour-memory';

/** Where to read more. */
const HelpPage = () => {
  const t = useTexts();
  const language = useLanguage();
  const { go } = usePane();
  return (
    <>
      <Link href={`help/${language}/index.html`} target="_blank">
        {t('paneHome.help.functions')}
      </Link>
      <Body1>{t('paneHome.help.functionsAbout')}</Body1>
      <Button
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          forgetTour();
          go('home');
        }}
      >
        {t('paneHome.help.tour')}
      </Button>
      <Body1>{t('paneHome.help.nothingLeaves')}</Body1>
    </>
  );
};

export default HelpPage;
