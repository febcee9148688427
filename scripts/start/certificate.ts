import { readFile } from 'node:fs/promises';

/** What https needs: a key and the certificate that goes with it, as text. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

/** Files with a key and a certificate of one's own. */
const KEY_VARIABLE = 'KANTELPUNT_TLS_KEY';
const CERTIFICATE_VARIABLE = 'KANTELPUNT_TLS_CERT';

/** There is no certificate that can be used; the message says why. */
export class CertificateError extends Error {}

/**
 * The certificate that somebody named, or null where nobody did.
 * @throws CertificateError if only half of it was named, or it cannot be read
 */
export async function namedCertificate(environment: NodeJS.ProcessEnv): Promise<Certificate | null> {
  const key = environment[KEY_VARIABLE];
  const cert = environment[CERTIFICATE_VARIABLE];
  if (!key && !cert) return null;
  if (!key || !cert)
    throw new CertificateError(
      `${key ? KEY_VARIABLE : CERTIFICATE_VARIABLE} is set and ${key ? CERTIFICATE_VARIABLE : KEY_VARIABLE} is not. Set both, each to a file in PEM form.`,
    );
  const read = (variable: string, path: string): Promise<Buffer> =>
    readFile(path).catch(() => {
      throw new CertificateError(
        `${path} cannot be read. It is named by ${variable}; name a file in PEM form.`,
      );
    });
  return { key: await read(KEY_VARIABLE, key), cert: await read(CERTIFICATE_VARIABLE, cert) };
}

/**
 * A certificate for this machine only, which is made and trusted when it is not there yet: the system asks for that.
 * @throws CertificateError if nobody agreed, or it could not be made
 */
export async function developmentCertificate(): Promise<Certificate> {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    throw new CertificateError(
      `There is no certificate for https://localhost (${firstLine(error)}). Agree when the system asks for it, or name your own with ${KEY_VARIABLE} and ${CERTIFICATE_VARIABLE}.`,
    );
  }
}

export const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';
