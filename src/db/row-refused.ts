/** Whether a policy refused a new row. A missing grant has the same SQLSTATE, and is a fault: what raised it tells them apart. */
export function isRowRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code === '42501') return 'routine' in error && error.routine === 'ExecWithCheckOptions';
  return isRowRefused(error.cause);
}
