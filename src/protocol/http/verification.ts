import * as z from 'zod';

const reason = z.object({ code: z.string(), message: z.object({ fr: z.string(), en: z.string() }) });

/** What `entente verify --json` prints (src/verification/report.ts); more keys may come. */
export const verificationReply = z
  .looseObject({
    file: z.looseObject({ sha256: z.string(), bytes: z.int(), pages: z.int() }),
    verdict: z.enum(['valid', 'invalid', 'indeterminate', 'unsigned']),
    reasons: z.array(reason).readonly(),
    signatures: z.array(z.looseObject({ field: z.string() })).readonly(),
    revisions: z.array(z.looseObject({ number: z.int() })).readonly(),
    agreement: z.looseObject({}).nullable(),
  })
  .meta({ id: 'VerificationReport' });
