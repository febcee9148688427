import { englishPane } from '../src/i18n/texts/en/english-pane';
import { dutchPane } from '../src/i18n/texts/nl/dutch-pane';
import { addTexts } from '../src/i18n/translate';

// A host loads the words of the pane before the pane itself; tests of its parts have them from the start.
addTexts('nl', dutchPane);
addTexts('en', englishPane);
