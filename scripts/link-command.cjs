/** After a build: makes `npx kantelpunt` work in this checkout, which npm only does for installed packages. */
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const command = path.join(root, 'build/cli/kantelpunt.js');
const folder = path.join(root, 'node_modules/.bin');
const link = path.join(folder, 'kantelpunt');

fs.chmodSync(command, 0o755);
fs.mkdirSync(folder, { recursive: true });
if (process.platform === 'win32') {
  fs.writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\build\\cli\\kantelpunt.js" %*\r\n');
} else {
  fs.rmSync(link, { force: true });
  fs.symlinkSync(path.relative(folder, command), link);
}
