import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsPage } from '../../scripts/columns-table';

test('docs/columns.md says what the definitions and texts say', () => {
  const root = join(__dirname, '../..');
  const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs');
  const page = execFileSync(process.execPath, [prettier, '--parser', 'markdown'], {
    input: columnsPage(),
    cwd: root,
    encoding: 'utf8',
  });
  expect(readFileSync(join(root, 'docs/columns.md'), 'utf8')).toBe(page);
});
