import './jitless';
import './custom-functions';
import '../../functions/start';

void import('./start-workbench').then(({ startWorkbench }) => startWorkbench());
