import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../../../language-context';
import { PaperPage, type PaperProps } from './paper-page';
import '../../../print/print.css';

const PRINTING = 'kantelpunt-printing';
/** Where printing is not allowed, no program says that it is done. */
const LONGEST_MILLISECONDS = 10_000;

interface Props extends PaperProps {
  readonly onPrinted: () => void;
}

/** Puts the page on the body of the document, where nothing but it is printed, and prints it. */
export const PrintedPage = ({ onPrinted, ...page }: Props) => {
  const language = useLanguage();
  useEffect(() => {
    document.body.classList.add(PRINTING);
    window.addEventListener('afterprint', onPrinted);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // A frame later everything is drawn.
    const drawn = requestAnimationFrame(() => {
      window.print();
      waiting = setTimeout(onPrinted, LONGEST_MILLISECONDS);
    });
    return () => {
      cancelAnimationFrame(drawn);
      clearTimeout(waiting);
      window.removeEventListener('afterprint', onPrinted);
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
