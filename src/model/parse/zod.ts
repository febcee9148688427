import { config } from 'zod/mini';

// Without this zod tries `new Function` at its first schema, which the content security policy of the pages forbids.
config({ jitless: true });

// By name, because a bundle takes all of zod, with every language it speaks, as soon as it is handed on as one object.
export {
  array,
  boolean,
  custom,
  enum,
  maximum,
  minimum,
  nullable,
  number,
  object,
  pipe,
  refine,
  string,
  transform,
  union,
  unknown,
  type core,
  type ZodMiniType,
} from 'zod/mini';
