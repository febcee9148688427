import { Body1, Link } from '@fluentui/react-components';
import { useLanguage, useTexts } from '../../language-context';

/** Where to read more. */
const HelpPage = () => {
  const t = useTexts();
  const language = useLanguage();
  return (
    <>
      <Link href={`help/${language}/index.html`} target="_blank">
        {t('paneHome.help.functions')}
      </Link>
      <Body1>{t('paneHome.help.functionsAbout')}</Body1>
      <Body1>{t('paneHome.help.nothingLeaves')}</Body1>
    </>
  );
};

export default HelpPage;
