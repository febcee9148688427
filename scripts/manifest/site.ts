/** Where the files of the add-in stand, and which version they are. */
export interface Site {
  /** Such as `https://kantelpunt.example.nl/`, with a slash at its end. */
  readonly address: string;
  /** That of the package: `0.1.0`. */
  readonly version: string;
}

/** What `npm start` serves on. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/** The address of a host cannot be used in a manifest; `message` says why and what it should be. */
export class AddressError extends Error {}

/**
 * The address that somebody typed, with a slash at its end.
 * @throws AddressError if it is no https address, or one with a question or a name in it
 */
export const siteAddress = (typed: string): string => {
  if (!URL.canParse(typed)) throw new AddressError(`"${typed}" is not an address. ${REMEDY}`);
  const url = new URL(typed);
  if (url.protocol !== 'https:')
    throw new AddressError(
      `"${typed}" does not begin with https://, and Excel takes nothing else. ${REMEDY}`,
    );
  if (url.search !== '' || url.hash !== '' || url.username !== '')
    throw new AddressError(`"${typed}" has more in it than a server and a folder. ${REMEDY}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
};

const REMEDY =
  'Give the address under which the files will stand, such as https://kantelpunt.example.nl/ or https://www.example.nl/kantelpunt/.';
