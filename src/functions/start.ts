import { guarded } from './guarded';
import { FUNCTIONS } from './registry';

// What a host loads first: after this every function can be called, and what is heavy comes when it is needed.
for (const [id, call] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, guarded(call));
