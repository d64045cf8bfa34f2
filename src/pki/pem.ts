const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g;

/** DER as a PEM block (RFC 7468) with 64-character lines. */
export function toPem(label: string, der: Uint8Array): string {
  const base64 = Buffer.from(der).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/**
 * The blocks of one label in a PEM file; a file without any PEM block is taken as one DER value.
 * @param bytes file content, PEM or DER
 */
export function fromPemOrDer(bytes: Uint8Array, label: string): Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes('-----BEGIN ')) return bytes.length > 0 ? [new Uint8Array(bytes)] : [];
  return [...text.matchAll(BLOCK)]
    .filter((match) => match[1] === label)
    .map((match) => new Uint8Array(Buffer.from(match[2] ?? '', 'base64')));
}
