import './jitless';
import './custom-functions';

void import('./start-workbench').then(({ startWorkbench }) => startWorkbench());
