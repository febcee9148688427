import { OfficeError } from './office-error';

/** `InvalidOperation`: what was asked cannot be done with this object as it stands. */
export class InvalidUse extends OfficeError {
  constructor(why: string) {
    super('InvalidOperation', `The operation attempted is invalid on the object. (${why})`);
  }
}
