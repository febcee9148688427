import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { registered } from './custom-functions';
import '../../src/functions/start';
import { helpPages, type HelpPage } from '../../scripts/help-pages';
import { supportPages } from '../../scripts/support-pages';

describe('the help pages', () => {
  let pages: readonly HelpPage[];
  beforeAll(async () => {
    pages = await helpPages();
  });
  const page = (path: string): string => pages.find((each) => each.path === path)?.html ?? '';

  test('are there for every function and for all together, in both languages', () => {
    const names = ['index', ...[...registered.keys()].map((id) => id.toLowerCase())];
    expect(pages.map(({ path }) => path).sort()).toEqual(
      ['nl', 'en'].flatMap((language) => names.map((name) => `help/${language}/${name}.html`)).sort(),
    );
  });

  test('point only at pages and files that exist', () => {
    const all = [...pages, ...supportPages()];
    const paths = new Set(all.map(({ path }) => path));
    for (const { path, html } of all)
      for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
        const target = new URL(href, `https://site/${path}`).pathname.slice(1);
        expect(existsSync(join('assets', target)) || paths.has(target) ? '' : `${path}: ${href}`).toBe('');
      }
  });

  test('run no script and name their language', () => {
    for (const { path, html } of [...pages, ...supportPages()]) {
      expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
      expect(html).toContain(`<html lang="${path.split('/')[1] ?? ''}">`);
    }
  });

  test('have one title each, and headers in their tables', () => {
    for (const { html } of pages) expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(page('help/nl/risk.html')).toContain('<th scope="col">Organisatie</th>');
  });

  test('show formulas as Excel takes them in that language', () => {
    expect(page('help/nl/budget.html')).toContain(
      '=KP.BUDGET(B1; &quot;Vastgesteld beleid&quot;; &quot;Centrum&quot;)',
    );
    expect(page('help/en/budget.html')).toContain(
      '=KP.BUDGET(B1, &quot;Policy as decided&quot;, &quot;Centre&quot;)',
    );
    expect(page('help/nl/budget.html')).toContain('=KP.BUDGET(model; scenario; [perceel])');
    expect(page('help/nl/model.html')).toContain('=KP.MODEL(kpModel[#Alles]; kpLots[#Alles]');
  });

  test('show numbers as people write them there', () => {
    expect(page('help/nl/budget.html')).toContain('2.400.000');
    expect(page('help/en/budget.html')).toContain('2,400,000');
    expect(page('help/nl/budget.html')).toContain('>2026<');
  });
});
