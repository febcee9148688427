import packageFile from '../../package.json';

/** Of the product, as package.json has it. */
export const VERSION: string = packageFile.version;
