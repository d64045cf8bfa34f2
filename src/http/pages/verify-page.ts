import type { Bilingual, Language } from '../../domain/language.ts';
import type { RevisionReport, SignatureReport, VerificationReport } from '../../verification/report.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';
import { VERIFY_WORDS } from './verify-words.ts';

/** What is shown besides the form: nothing yet, why a file could not be read, or what it holds. */
export type VerifyOutcome =
  | { readonly kind: 'asked' }
  | { readonly kind: 'refused'; readonly title: Bilingual }
  | { readonly kind: 'read'; readonly name: string; readonly report: VerificationReport };

/** The page that judges a signed PDF for anybody: a form, then the verdict in plain words, signature by signature, revision by revision. */
export function verifyPage(outcome: VerifyOutcome, language: Language): string {
  const words = VERIFY_WORDS[language];
  const say = (text: string) => shown(text, language);
  const lead = outcome.kind === 'asked' ? `<p>${say(words.lead)}</p>` : '';
  const refused =
    outcome.kind === 'refused'
      ? `<div class="said bad" role="alert"><p><strong>✗ ${say(words.unreadable)}</strong></p><p>${say(outcome.title[language])}</p></div>`
      : '';
  const read = outcome.kind === 'read' ? reportOf(outcome.name, outcome.report, language) : '';
  const again = outcome.kind === 'asked' ? words.choose : words.another;
  return publicPage({
    language,
    path: '/verify',
    title: words.title,
    description: words.lead,
    body: `${lead}${refused}${read}
<form method="post" action="/verify?lang=${language}" enctype="multipart/form-data" class="card">
<label for="file">${say(again)}</label><p class="hint" id="hint">${say(words.hint)}</p>
<input type="file" id="file" name="file" accept="application/pdf,.pdf" required aria-describedby="hint">
<button>${say(words.verify)}</button></form>`,
  });
}

const LOOK = { valid: 'good', invalid: 'bad', indeterminate: 'wait', unsigned: 'wait' } as const;
const MARK = { valid: '✓', invalid: '✗', indeterminate: '?', unsigned: '—' } as const;

function reportOf(name: string, report: VerificationReport, language: Language): string {
  const words = VERIFY_WORDS[language];
  const say = (text: string) => shown(text, language);
  const { verdict, reasons, signatures, revisions, agreement, file } = report;
  const matches =
    agreement === null || agreement.matchesJournal === null
      ? ''
      : words.journal[agreement.matchesJournal ? 'yes' : 'no'];
  return `<section aria-labelledby="verdict"><div class="said ${LOOK[verdict]}"><h2 id="verdict"><strong>${MARK[verdict]} ${say(words.verdicts[verdict])}</strong></h2>
<p>${say(words.meaning[verdict])}</p>${listOf(reasons.map(({ message }) => say(message[language])))}</div>
<h2>${say(words.signatures)}</h2>${signatures.length === 0 ? `<p>${say(words.none)}</p>` : signatures.map((one) => signatureOf(one, language)).join('')}
<h2>${say(words.revisions)}</h2><p>${say(words.revisionsLead)}</p><ol>${revisions.map((one) => revisionOf(one, language)).join('')}</ol>
${agreement === null ? '' : `<h2>${say(words.agreement)}</h2><p>${say(words.agreementLead)} ${say(matches)}</p><dl><dt>${say(words.textHash)}</dt><dd class="code">${say(agreement.textSha256 ?? '—')}</dd></dl>`}
<h2>${say(words.file)}</h2><dl><dt>${say(words.name)}</dt><dd>${say(name)}</dd><dt>${say(words.pages)}</dt><dd>${file.pages}</dd><dt>SHA-256</dt><dd class="code">${file.sha256}</dd></dl></section>`;
}

function signatureOf(signature: SignatureReport, language: Language): string {
  const words = VERIFY_WORDS[language];
  const say = (text: string) => shown(text, language);
  const { indication, kind, signer, signedAt, timeSource, level, intact, trusted, laterChanges, revision } = signature;
  const good = indication === 'TOTAL_PASSED';
  const look = good ? 'good' : indication === 'TOTAL_FAILED' ? 'bad' : 'wait';
  const notes = [...signature.reasons, ...signature.notes].map(({ message }) => say(message[language]));
  const when = signedAt === null ? words.noTime : `${moment(signedAt, language)} (${words.time[timeSource]})`;
  return `<article class="said ${look}"><h3><strong>${good ? '✓' : look === 'bad' ? '✗' : '?'}</strong> ${say(signer ?? words.unknown)}</h3>
<p>${say(words.kind[kind])} — ${say(words.indication[indication])}</p><dl>
<dt>${say(words.when)}</dt><dd>${say(when)}</dd>
<dt>${say(words.intact)}</dt><dd>${say(words.yesNo[intact ? 'yes' : 'no'])}</dd>
<dt>${say(words.trusted)}</dt><dd>${say(words.yesNo[trusted ? 'yes' : 'no'])}</dd>
<dt>${say(words.later)}</dt><dd>${say(words.laterChanges[laterChanges])} (${say(words.closes)} ${revision})</dd>
<dt>${say(words.level)}</dt><dd>${say(level ?? '—')}</dd></dl>${listOf(notes)}</article>`;
}

function revisionOf({ number, changes }: RevisionReport, language: Language): string {
  const words = VERIFY_WORDS[language];
  const say = (text: string) => shown(text, language);
  const items = changes.map(
    ({ explained, message }) =>
      `${explained ? '✓' : '✗'} ${say(message[language])} — ${say(explained ? words.explained : words.unexplained)}`,
  );
  const none = number === 1 ? words.original : words.noChange;
  return `<li value="${number}">${items.length === 0 ? say(none) : listOf(items)}</li>`;
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function moment(at: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Paris',
  });
  return format.format(new Date(at));
}
