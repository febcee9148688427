import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../../../language-context';
import '../../../print/print.css';
import './council.css';
import { PaperCouncil, type PaperCouncilProps } from './paper-council';

const PRINTING = 'kantelpunt-printing';

interface Props extends Omit<PaperCouncilProps, 'onDrawn'> {
  readonly onPrinted: () => void;
}

/** Puts the page on the body of the document, where nothing but it is printed, and prints it once its chart is there. */
export const PrintedCouncil = ({ onPrinted, ...page }: Props) => {
  const language = useLanguage();
  useEffect(() => {
    document.body.classList.add(PRINTING);
    // Not every program waits until the page is on paper before it goes on.
    window.addEventListener('afterprint', onPrinted);
    return () => {
      window.removeEventListener('afterprint', onPrinted);
      document.body.classList.remove(PRINTING);
    };
  }, [onPrinted]);
  const print = useCallback(() => {
    // A frame later everything is drawn.
    requestAnimationFrame(() => {
      window.print();
    });
  }, []);
  return createPortal(
    <FluentProvider theme={webLightTheme} className="kantelpunt-paper kantelpunt-council" lang={language}>
      <PaperCouncil {...page} onDrawn={print} />
    </FluentProvider>,
    document.body,
  );
};
