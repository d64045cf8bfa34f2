import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetMails } from '../../src/db/mails/forget-mails.ts';
import { TERMS } from '../../src/domain/data-protection/retention.ts';
import type { EngagementId } from '../../src/domain/ids.ts';
import { OutboxDispatcher } from '../../src/mail/outbox-dispatcher.ts';
import { smtpMailer } from '../../src/mail/smtp-mailer.ts';
import { applied, type Cast, gatherCast, opened, type Somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

interface Kept {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

describe('how people are written to', () => {
  let rig: Rig;
  let cast: Cast;
  const engagements: EngagementId[] = [];
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    for (let i = 0; i < 5; i += 1) engagements.push(await applied(cast));
  });
  afterAll(() => rig.close());

  const mailsTo = async (who: Somebody, subject: string) =>
    (await who.browser.get('/mailbox.json'))
      .json<Kept[]>()
      .filter((mail) => mail.to === who.email && mail.subject.includes(subject));

  /** The journal's own notice of an event, as the commit writes it. */
  const notice = (engagement: EngagementId, payload: object) => rig.t.owner`
    insert into outbox (key, topic, engagement_id, seq, payload)
    values (${`${engagement}-${randomUUID()}-notice`}, 'engagement-event', ${engagement}, 1, ${payload as never})`;

  const set = (who: Somebody, settings: object) =>
    who.browser.call('PUT', '/api/me/mail', {
      body: { language: 'both', tasks: 'immediate', reminders: 'immediate', news: 'immediate', ...settings },
    });

  it('five engagements due the same day: two reminders at once, the other three in one digest', async () => {
    for (const engagement of engagements) await notice(engagement, { type: 'reminder-due', side: 'industrial' });
    expect(await mailsTo(cast.business, 'Un délai avance')).toHaveLength(2);
    const waiting = await rig.t.owner`
      select key, next_attempt_at > now() as later from outbox where topic = 'digest' and key like ${`%${cast.business.person}%`}`;
    expect(waiting).toHaveLength(1);
    expect(waiting[0]?.['later']).toBe(true);

    await rig.t.owner`update outbox set next_attempt_at = now() - interval '1 second' where topic = 'digest'`;
    const [digest, ...more] = await mailsTo(cast.business, 'Vos dossiers du jour');
    expect(more).toEqual([]);
    expect(digest?.text).toContain('• Un délai avance (3)');
    expect(digest?.text).not.toMatch(/Jeune Pousse|Grand Groupe|Capteurs|Notre réponse/);
    expect(digest?.text.match(/http:\S+/g)).toEqual(['http://127.0.0.1:3000/', 'http://127.0.0.1:3000/']);
  });

  it('the same notice again sends nothing more, from whatever process', async () => {
    const before = (await mailsTo(cast.delegate, '')).length;
    await rig.t
      .owner`update outbox set sent_at = null, next_attempt_at = now() - interval '1 second' where topic = 'engagement-event'`;
    expect((await mailsTo(cast.delegate, '')).length).toBe(before);
  });

  it('a digest leaves out what was done meanwhile, and is not sent for nothing', async () => {
    await set(cast.delegate, { reminders: 'daily' });
    const engagement = await applied(cast);
    await notice(engagement, { type: 'reminder-due', side: 'industrial' });
    await mailsTo(cast.delegate, '');
    await cast.business.browser.act(`/api/engagements/${engagement}/selection`, 1);
    await rig.t.owner`
      update outbox set sent_at = null, next_attempt_at = now() - interval '1 second', key = 'digest-again'
       where topic = 'digest' and key like ${`%${cast.delegate.person}%`}`;
    const digests = await mailsTo(cast.delegate, 'Vos dossiers du jour');
    expect(digests.map((mail) => /Un délai avance \((\d)\)/.exec(mail.text)?.[1])).not.toContain('1');
  });

  it('speaks the language that the person chose, and only that', async () => {
    await set(cast.counsel, { language: 'en' });
    await opened(cast);
    const [mail] = await mailsTo(cast.counsel, 'It is your turn');
    expect(mail?.subject).toBe('It is your turn');
    expect(mail?.text).not.toContain('C’est à votre tour');
  });

  it('news of a pause, a stall, an escalation, ways out go to those whom they concern, in words of their own', async () => {
    const { engagement } = await opened(cast);
    await notice(engagement, { type: 'stalled', side: 'industrial' });
    await notice(engagement, { type: 'escalated', level: 2 });
    await notice(engagement, { type: 'ways-out-offered' });
    await notice(engagement, { type: 'pause-declined', side: 'industrial' });
    await notice(engagement, { type: 'paused', side: 'startup' });
    expect(await mailsTo(cast.ceo, 'Un dossier est porté devant les directions')).toHaveLength(1);
    expect(await mailsTo(cast.delegate, 'Un dossier est porté devant les directions')).toHaveLength(0);
    expect(await mailsTo(cast.lawyer, 'Des issues sont proposées')).toHaveLength(1);
    expect(await mailsTo(cast.ceo, 'Votre demande de suspension est refusée')).toHaveLength(1);
    expect(await mailsTo(cast.business, 'Votre demande de suspension est refusée')).toHaveLength(0);
    expect(await mailsTo(cast.lawyer, 'suspendus')).toHaveLength(1);
    expect(await mailsTo(cast.delegate, 'suspendus')).toHaveLength(0);
  });

  it('settings are told and refused when they would hide what the law needs', async () => {
    expect((await set(cast.lawyer, { tasks: 'daily', news: 'none' })).statusCode).toBe(204);
    expect((await cast.lawyer.browser.get('/api/me/mail')).json()).toEqual({
      settings: { language: 'both', tasks: 'daily', reminders: 'immediate', news: 'none', mentions: 'immediate' },
      remindersADay: 2,
      bouncedSince: null,
    });
    expect((await set(cast.lawyer, { tasks: 'none' })).statusCode).toBe(422);
    const { engagement } = await opened(cast);
    await notice(engagement, { type: 'ways-out-offered' });
    expect(await mailsTo(cast.lawyer, 'Des issues sont proposées')).toHaveLength(1);
  });
});

describe('mail by SMTP, refused by a mailbox or by its owner', () => {
  const received: ParsedMail[] = [];
  let rig: Rig;
  let cast: Cast;
  let engagement: EngagementId;
  let dispatcher: OutboxDispatcher;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('delegate@'))
        return done(Object.assign(new Error('5.1.1 no such user'), { responseCode: 550 }));
      if (address.startsWith('lawyer@'))
        return done(Object.assign(new Error('5.7.1 not today'), { responseCode: 550 }));
      done();
    },
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done(null);
      }, done);
    },
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    rig = await openRig();
    cast = await gatherCast(rig);
    engagement = await applied(cast);
    await cast.ceo.browser.get('/mailbox.json');
    const port = (server.server.address() as AddressInfo).port;
    dispatcher = new OutboxDispatcher({
      db: rig.t.db,
      keyring: rig.t.keyring,
      mailer: smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Entente <no-reply@entente.example>' }),
      publicUrl: 'https://entente.example',
      onFault: () => undefined,
    });
    // The application sends to its own mailbox: what follows must meet this dispatcher alone.
    await rig.app.close();
  });
  afterAll(async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await rig.t.close();
  });

  it('a reminder carries one click to refuse reminders; a mailbox unknown to its server is marked, and not written to again', async () => {
    for (let i = 0; i < 2; i += 1) {
      await rig.t.owner`
        insert into outbox (key, topic, engagement_id, seq, payload)
        values (${`bounce-${i}`}, 'engagement-event', ${engagement}, 1, '{"type":"reminder-due"}')`;
      await dispatcher.flush();
    }
    expect(received.map((mail) => [mail.to].flat()[0]?.text)).toEqual([cast.business.email, cast.business.email]);
    const headers = received[0]?.headerLines.map(({ line }) => line.replaceAll(/\s+/g, ' ')) ?? [];
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const link = headers
      .find((line) => line.startsWith('List-Unsubscribe: '))
      ?.match(/<https:\/\/entente.example(.+)>/)?.[1];
    expect(link).toMatch(/^\/api\/mail\/unsubscribe\/.+\.reminder\./);
    expect(await rig.t.owner`select person_id, code from mail_bounces`).toEqual([
      { person_id: cast.delegate.person, code: '5.1.1' },
    ]);
    const ways = await rig.t.owner`
      select way from mails where person_id = ${cast.delegate.person} and kind = 'reminder' order by at`;
    expect(ways.map((row) => row['way'])).toEqual(['now', 'undeliverable']);
  });

  it('a refusal that is not about the mailbox is tried again', async () => {
    await rig.t.owner`
      insert into outbox (key, topic, payload, engagement_id)
      values ('soft', 'engagement-event', '{"type":"withdrawn"}', ${engagement})`;
    await dispatcher.flush();
    const [row] = await rig.t
      .owner`select sent_at, last_error, next_attempt_at > now() as later from outbox where key = 'soft'`;
    expect({ ...row }).toEqual({ sent_at: null, last_error: 'EENVELOPE', later: true });
    const ended = received.filter((mail) => mail.subject?.startsWith('Un dossier est terminé'));
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.every((mail) => !mail.headers.has('list-unsubscribe'))).toBe(true);
  });

  it('keeps a note of each mail for its term, and the younger ones stay', async () => {
    const { db, owner } = rig.t;
    const count = async () => {
      const [row] = await owner<{ notes: number; kept: number }[]>`
        select (select count(*) from mails)::int as notes, (select count(*) from mailbox)::int as kept`;
      return row;
    };
    const before = await count();
    await forgetMails(db, TERMS.mailNoteMonths);
    expect(await count()).toEqual(before);
    const past = owner`now() - make_interval(months => ${TERMS.mailNoteMonths}, days => 1)`;
    await owner`update mails set at = ${past} where key = (select min(key) from mails)`;
    await owner`update mailbox set at = ${past} where ctid = (select min(ctid) from mailbox)`;
    await forgetMails(db, TERMS.mailNoteMonths);
    expect(await count()).toEqual({ notes: (before?.notes ?? 0) - 1, kept: (before?.kept ?? 0) - 1 });
  });
});

describe('one click', () => {
  let rig: Rig;
  let cast: Cast;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  it('ends reminders by a form without a session; opening the address alone changes nothing', async () => {
    const { unsubscribeToken } = await import('../../src/mail/unsubscribe-token.ts');
    const secret = rig.t.keyring.derive('mail/unsubscribe');
    const url = `/api/mail/unsubscribe/${unsubscribeToken(secret, cast.ceo.person, 'reminder')}`;
    const settings = async () =>
      (await cast.ceo.browser.get('/api/me/mail')).json<{ settings: { reminders: string } }>().settings.reminders;
    const opened = await rig.app.inject({ url });
    expect(opened.statusCode).toBe(200);
    expect(opened.body).toContain('<form method="post">');
    expect(await settings()).toBe('immediate');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const clicked = await rig.app.inject({ method: 'POST', url, headers: form, payload: 'List-Unsubscribe=One-Click' });
    expect([clicked.statusCode, clicked.headers['set-cookie']]).toEqual([200, undefined]);
    expect(clicked.body).toContain('C’est fait');
    expect(await settings()).toBe('none');
    const forged = url.replace('.reminder.', '.digest.');
    expect((await rig.app.inject({ method: 'POST', url: forged, headers: form, payload: '' })).statusCode).toBe(404);
  });

  it('the officer sees which mailboxes refuse, nobody else does, and a code that comes back clears the mark', async () => {
    await rig.t.owner`insert into mail_bounces (person_id, code) values (${cast.lawyer.person}, '5.1.1')`;
    const seen = (await cast.officer.get('/api/staff/bounces')).json<{ items: object[] }>();
    expect(seen.items).toMatchObject([
      { person: cast.lawyer.person, email: cast.lawyer.email, code: '5.1.1', companies: [{ name: 'Grand Groupe' }] },
    ]);
    expect((await cast.ceo.browser.get('/api/staff/bounces')).statusCode).toBe(404);
    await rig.signedIn(cast.lawyer.email);
    expect((await cast.officer.get('/api/staff/bounces')).json()).toEqual({ items: [] });
  });
});
