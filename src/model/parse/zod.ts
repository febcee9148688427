import * as z from 'zod/mini';

// Without this zod tries `new Function` at its first schema, which the content security policy of the pages forbids.
z.config({ jitless: true });

export { z };
