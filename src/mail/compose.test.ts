import { describe, expect, it } from 'vitest';
import { CODE_MAIL, INVITATION_MAIL } from '../messages/mails/account-mails.ts';
import { TASK_MAILS } from '../messages/mails/task-mails.ts';
import { composeMail } from './compose.ts';

describe('a mail', () => {
  it('speaks French first, then English, as text and as HTML', () => {
    const mail = composeMail(CODE_MAIL, { to: 'a@b.example', key: 'k', values: { code: '123456' } });
    expect(mail.subject).toBe('Votre code Entente : 123456 / your Entente code: 123456');
    expect(mail.text.indexOf('Votre code à usage unique est 123456')).toBeLessThan(
      mail.text.indexOf('Your one-time code'),
    );
    expect(mail.html).toContain('<div lang="fr">');
    expect(mail.html).toContain('<div lang="en">');
  });

  it('links where it should, and loads nothing from anywhere', () => {
    const link = 'https://entente.example/invitation#"><script>alert(1)</script>';
    const mail = composeMail(INVITATION_MAIL, { to: 'a@b.example', key: 'k', link });
    expect(mail.html).toContain('href="https://entente.example/invitation#&quot;&gt;&lt;script&gt;');
    expect(mail.html).not.toMatch(/<script|<img|src=|url\(|<link/i);
  });

  it('is never sent with a gap in it', () => {
    expect(() => composeMail(CODE_MAIL, { to: 'a@b.example', key: 'k' })).toThrow('{code}');
  });

  it('needs no value that a link protects', () => {
    for (const text of Object.values(TASK_MAILS)) {
      const mail = composeMail(text, { to: 'a@b.example', key: 'k', link: 'https://x.example/' });
      expect(mail.text).not.toMatch(/[{}]/);
    }
  });
});
