import './jitless';
import './start/expect-office';
import '../../functions/start';
import { startAddIn } from './start/start-add-in';

startAddIn().catch((error: unknown) => {
  console.error(error);
});
