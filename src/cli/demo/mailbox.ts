interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

const ARRIVAL_MS = 15_000;
const LOOK_AGAIN_MS = 25;
const CODE = /\b(\d{6})\b/;
/** 32 random bytes in base64url, at the end of the invitation's link. */
const TOKEN = /([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/;

/** Reads the local mailbox as a person would read theirs: `/mailbox.json`, kept in embedded mode alone. */
export class Mailbox {
  readonly #url: string;

  constructor(baseUrl: string) {
    this.#url = `${baseUrl}/mailbox.json`;
  }

  /** The six digits of the newest sign-in mail to `to` since `since`. */
  code(to: string, since: string): Promise<string> {
    return this.#find(to, since, (mail) => CODE.exec(mail.subject)?.[1]);
  }

  /** The token of the newest invitation to `to` since `since`. */
  invitation(to: string, since: string): Promise<string> {
    return this.#find(to, since, (mail) => TOKEN.exec(mail.text)?.[1]);
  }

  async #find(to: string, since: string, read: (mail: Mail) => string | undefined): Promise<string> {
    const until = Date.now() + ARRIVAL_MS;
    for (;;) {
      const mails = (await (await fetch(this.#url)).json()) as readonly Mail[];
      const fresh = mails.filter((mail) => mail.to === to && mail.at >= since);
      const found = fresh
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .map(read)
        .find((value) => value !== undefined);
      if (found !== undefined) return found;
      if (Date.now() > until) throw new Error(`No mail to ${to} came within ${ARRIVAL_MS / 1000} s.`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}
