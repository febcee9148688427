import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../../../language-context';
import { PaperPage, type PaperProps } from './paper-page';
import './print.css';

const PRINTING = 'kantelpunt-printing';

interface Props extends PaperProps {
  readonly onPrinted: () => void;
}

/** Puts the page on the body of the document, where nothing but it is printed, and prints it. */
export const PrintedPage = ({ onPrinted, ...page }: Props) => {
  const language = useLanguage();
  useEffect(() => {
    document.body.classList.add(PRINTING);
    // A frame later everything is drawn.
    const drawn = requestAnimationFrame(() => {
      window.print();
      onPrinted();
    });
    return () => {
      cancelAnimationFrame(drawn);
      document.body.classList.remove(PRINTING);
    };
  }, [onPrinted]);
  return createPortal(
    <FluentProvider theme={webLightTheme} className="kantelpunt-paper" lang={language}>
      <PaperPage {...page} />
    </FluentProvider>,
    document.body,
  );
};
