import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingMail } from '../../src/mail/mailer.ts';
import { OutboxDispatcher } from '../../src/mail/outbox-dispatcher.ts';
import { smtpMailer } from '../../src/mail/smtp-mailer.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { applied, gatherCast } from './support/cast.ts';
import { openRig } from './support/rig.ts';

describe('mail by SMTP', () => {
  const received: ParsedMail[] = [];
  let refuse = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        if (!refuse) received.push(mail);
        done(refuse ? new Error('try again later') : null);
      }, done);
    },
  });
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  const MAIL: OutgoingMail = {
    to: 'ada@startup.example',
    subject: 'Réunion — été',
    text: 'Bonjour',
    html: '<p>Bonjour</p>',
    key: 'mail-1',
  };

  it('arrives whole, marked as automatic, under an id that the key alone decides', async () => {
    const mailer = smtpMailer({ url, from: 'Entente <no-reply@entente.example>' });
    await mailer.send(MAIL);
    await mailer.send(MAIL);
    await mailer.close();
    const [first, second] = received;
    expect(first?.subject).toBe('Réunion — été');
    expect(first?.text?.trim()).toBe('Bonjour');
    expect(first?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(first?.messageId).toMatch(/^<[0-9a-f]{40}@entente\.example>$/);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('says when the server refuses, so that the outbox tries again', async () => {
    const mailer = smtpMailer({ url, from: 'Entente <no-reply@entente.example>' });
    refuse = true;
    await expect(mailer.send(MAIL)).rejects.toThrow();
    refuse = false;
    await mailer.close();
  });
});

describe('the outbox', () => {
  let t: TestDatabase;
  beforeAll(async () => {
    t = await testDatabase();
  });
  afterAll(() => t.close());
  beforeEach(() => t.owner`delete from outbox`.then(() => undefined));

  function dispatcher(send: (mail: OutgoingMail) => Promise<void>) {
    const mailer = { send, close: async () => undefined };
    return new OutboxDispatcher({
      db: t.db,
      keyring: t.keyring,
      mailer,
      publicUrl: 'https://entente.example',
      onFault: () => undefined,
    });
  }

  async function invitation(key: string): Promise<void> {
    const system = await t.keyring.dataKey({ kind: 'system' });
    const secret = system.seal(
      'outbox',
      JSON.stringify({ to: 'guest@x.example', token: 'T'.repeat(43), language: 'fr' }),
    );
    // Due for a second: in the very millisecond of its birth, a clock that counts no less would not see it.
    await t.owner`
      insert into outbox (key, topic, payload, secret, next_attempt_at)
      values (${key}, 'invitation', '{}', ${secret}, now() - interval '1 second')`;
  }

  it('sends each key once, by however many dispatchers, and forgets the secret', async () => {
    for (let i = 0; i < 5; i += 1) await invitation(`invitation-${i}`);
    const sent: string[] = [];
    const both = [1, 2].map(() => dispatcher(async (mail) => void sent.push(mail.key)));
    await Promise.all(both.map((one) => one.flush()));
    expect(sent.sort()).toEqual([0, 1, 2, 3, 4].map((i) => `invitation-${i}`));
    const rows = await t.owner`select count(*)::int as n from outbox where sent_at is not null and secret is null`;
    expect(rows[0]?.['n']).toBe(5);
  });

  it('tries again later what failed, and keeps no address in the error', async () => {
    await invitation('invitation-late');
    let broken = true;
    const one = dispatcher(async () => {
      if (broken) throw Object.assign(new Error('guest@x.example is unknown'), { code: 'EENVELOPE' });
    });
    await one.flush();
    const [row] = await t.owner`select last_error, attempts, sent_at, next_attempt_at > now() as later from outbox`;
    expect({ ...row }).toEqual({ last_error: 'EENVELOPE', attempts: 1, sent_at: null, later: true });
    broken = false;
    await t.owner`update outbox set next_attempt_at = now() - interval '1 second'`;
    await one.flush();
    expect((await t.owner`select sent_at is not null as sent from outbox`)[0]?.['sent']).toBe(true);
  });
});

describe('mails about an engagement', () => {
  it('go to those awaited, once per task, and hold neither names nor texts', async () => {
    const rig = await openRig();
    try {
      const cast = await gatherCast(rig);
      const engagement = await applied(cast);
      const mails = (await cast.ceo.browser.get('/mailbox.json')).json<{ to: string; text: string; html: string }[]>();
      const about = mails.filter((mail) => mail.text.includes(engagement));
      expect(about.map((mail) => mail.to).sort()).toEqual([cast.business.email, cast.delegate.email].sort());
      for (const mail of about)
        expect(mail.text + mail.html).not.toMatch(/Jeune Pousse|Grand Groupe|Capteurs|Notre réponse/);
    } finally {
      await rig.close();
    }
  });
});
