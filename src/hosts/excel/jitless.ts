import { config } from 'zod/v4/core';

// The library makes faster checks from text, which the page's security policy forbids; trying it would be reported.
config({ jitless: true });
