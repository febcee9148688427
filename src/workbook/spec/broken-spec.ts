/** A sheet specification that no workbook can hold: a mistake in our own code, never in a user's file. */
export class BrokenSpec extends Error {
  override readonly name = 'BrokenSpec';
}
