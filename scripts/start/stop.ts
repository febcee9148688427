import { ROOT } from './build-page';
import { thisMachine } from './machine';
import { stopOptions } from './start-options';
import { stopProduct } from './stop-product';
import { stopLinePath } from './stop-line';

const options = stopOptions(process.argv.slice(2));
if ('exitCode' in options) process.exitCode = options.exitCode;
else {
  stopProduct(stopLinePath(ROOT, options.port), thisMachine).then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
