import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { support as english } from '../../src/i18n/texts/en/support';
import { support as dutch } from '../../src/i18n/texts/nl/support';

const statement = readFileSync(join(__dirname, '../../docs/privacy.md'), 'utf8');

test.each([
  ['Dutch', 'Nederlands', dutch],
  ['English', 'English', english],
])('the privacy statement says in %s what the support page says', (_, heading, { privacy }) => {
  const part = statement.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  expect(part.trim().split('\n\n').slice(1)).toEqual(privacy.paragraphs);
});

test('the support page says as much in English as in Dutch', () => {
  expect(english.start.steps).toHaveLength(dutch.start.steps.length);
  expect(english.trouble.cases).toHaveLength(dutch.trouble.cases.length);
  expect(english.privacy.paragraphs).toHaveLength(dutch.privacy.paragraphs.length);
});
