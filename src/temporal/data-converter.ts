import { join } from 'node:path';
import type { DataConverter } from '@temporalio/common';
import { packageRoot } from '../config/package-root.ts';
import type { CodecKeys } from './codec-keys.ts';
import { EncryptingCodec } from './payload-codec.ts';

/** Loaded by path by the SDK, in the worker and in the workflow bundle. */
export const FAILURE_CONVERTER_PATH: string = join(packageRoot, 'src', 'temporal', 'failure-converter.cjs');

/** How client and worker write to Temporal: everything encrypted, failures' messages and stacks included. */
export function encryptingDataConverter(keys: CodecKeys): DataConverter {
  return { payloadCodecs: [new EncryptingCodec(keys)], failureConverterPath: FAILURE_CONVERTER_PATH };
}
