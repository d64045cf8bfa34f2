import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPdf } from '../../src/verification/verify-pdf.ts';
import { draftPdf } from './support/draft-pdf.ts';
import { openRig, type Rig } from './support/rig.ts';

describe('verifying a PDF through the API', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ verify: (bytes) => verifyPdf(bytes, {}) });
  });
  afterAll(() => rig.close());

  const post = (payload: string | Buffer, contentType: string, headers: object = {}) =>
    rig.app.inject({
      method: 'POST',
      url: '/api/verify',
      payload,
      headers: { 'content-type': contentType, ...headers },
    });
  const multipart = (bytes: Buffer) =>
    Buffer.concat([
      Buffer.from(
        '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
      ),
      bytes,
      Buffer.from('\r\n--b--\r\n'),
    ]);

  it('reads a file sent as the body or in a form, without a sign-in', async () => {
    const pdf = await draftPdf();
    const raw = await post(pdf, 'application/pdf');
    expect([raw.statusCode, raw.json<{ verdict: string }>().verdict]).toEqual([200, 'unsigned']);
    const form = await post(multipart(pdf), 'multipart/form-data; boundary=b');
    expect(form.json()).toEqual(raw.json());
  });

  it('refuses what is no PDF, one cut short, and what is not a file, each with a code', async () => {
    const pdf = await draftPdf();
    const codes = [
      await post('hello', 'application/pdf'),
      await post(pdf.subarray(0, 600), 'application/pdf'),
      await post('{}', 'application/json'),
      await post('--b--\r\n', 'multipart/form-data; boundary=b'),
      await post('x', 'text/html'),
    ].map((reply) => [reply.statusCode, reply.json<{ code: string }>().code]);
    expect(codes[0]).toEqual([422, 'not-a-pdf']);
    expect(codes[1]?.[0]).toBe(422);
    expect(['damaged', 'not-a-pdf']).toContain(codes[1]?.[1]);
    expect(codes.slice(2)).toEqual([
      [415, 'unsupported-media-type'],
      [422, 'not-a-pdf'],
      [415, 'unsupported-media-type'],
    ]);
  });

  it('refuses a file above the limit before keeping it', async () => {
    const huge = Buffer.alloc(26 * 1024 * 1024, '%');
    expect((await post(huge, 'application/pdf')).json<{ code: string }>().code).toBe('body-too-large');
    expect((await post(multipart(huge), 'multipart/form-data; boundary=b')).json<{ code: string }>().code).toBe(
      'body-too-large',
    );
  });
});
