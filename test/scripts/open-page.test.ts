import { hasScreen } from '../../scripts/start/open-page';

test('a browser is opened only where somebody would see it', () => {
  expect(hasScreen('win32', {})).toBe(true);
  expect(hasScreen('darwin', {})).toBe(true);
  expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasScreen('linux', {})).toBe(false);
  expect(hasScreen('darwin', { CI: 'true' })).toBe(false);
});
