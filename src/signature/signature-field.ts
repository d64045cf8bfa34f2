/** Name of the n-th signatory's field, from 1. */
export function signatureField(n: number): string {
  return `signature-${n}`;
}
