import { type BaseBlock, Integer } from 'asn1js';

/** An INTEGER of any size, sign kept. */
export function toBigInt(block: BaseBlock | undefined): bigint {
  if (!(block instanceof Integer)) throw new Error('not an INTEGER');
  const bytes = new Uint8Array(block.valueBlock.valueHexView);
  if (bytes.length === 0) return 0n;
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}

/** Serial numbers as certificates show them: upper-case hexadecimal, without leading zeros. */
export function serialHex(value: bigint): string {
  return value.toString(16).toUpperCase();
}
