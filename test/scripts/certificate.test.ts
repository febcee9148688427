import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CertificateError, namedCertificate } from '../../scripts/start/certificate';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kantelpunt-named-'));
  await writeFile(join(folder, 'key'), 'the key');
  await writeFile(join(folder, 'cert'), 'the certificate');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a certificate of one’s own', () => {
  test('is read from the files that two variables name', async () => {
    const named = await namedCertificate({
      KANTELPUNT_TLS_KEY: join(folder, 'key'),
      KANTELPUNT_TLS_CERT: join(folder, 'cert'),
    });
    expect([String(named?.key), String(named?.cert)]).toEqual(['the key', 'the certificate']);
  });

  test('is not there if neither is set', async () => {
    expect(await namedCertificate({})).toBeNull();
  });

  test.each([
    ['KANTELPUNT_TLS_KEY', 'KANTELPUNT_TLS_CERT'],
    ['KANTELPUNT_TLS_CERT', 'KANTELPUNT_TLS_KEY'],
  ])('is not half a certificate: %s asks for %s', async (set, missing) => {
    const half = namedCertificate({ [set]: join(folder, 'key') });
    await expect(half).rejects.toThrow(CertificateError);
    await expect(half).rejects.toThrow(`${set} is set and ${missing} is not.`);
  });

  test('that cannot be read names the file and the variable', async () => {
    const absent = join(folder, 'absent');
    await expect(
      namedCertificate({ KANTELPUNT_TLS_KEY: join(folder, 'key'), KANTELPUNT_TLS_CERT: absent }),
    ).rejects.toThrow(`${absent} cannot be read. It is named by KANTELPUNT_TLS_CERT`);
  });
});
