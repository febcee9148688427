/** The system's own code of an error, such as `ENOENT`; null for an error that did not come from the system. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
