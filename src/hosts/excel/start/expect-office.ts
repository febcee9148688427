import { show } from './show';

// Without Microsoft's script there is nothing to register functions with, as when the network does not let it through.
if (!('CustomFunctions' in globalThis)) show('outside');
