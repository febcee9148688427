import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredIn } from './declarations';
import { namesInUse } from './names-in-use';

// Run with tsx after the fake got a class or an enumeration, or the declarations a new version.
const declarations = join(__dirname, '../../../node_modules/@types/office-js/index.d.ts');
const { classes, enums } = namesInUse(join(__dirname, '..'));
const found = declaredIn(readFileSync(declarations, 'utf8'), classes, enums);
writeFileSync(join(__dirname, 'declared.json'), `${JSON.stringify(found, null, 2)}\n`);
