import { RETENTIONS } from '../../domain/data-protection/retention.ts';
import type { Language } from '../../domain/language.ts';
import { PRIVACY_WORDS } from './privacy-words.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

/** What is done with personal data (GDPR art. 13 and 30): rights, register of processing, terms. */
export function privacyPage(language: Language): string {
  const words = PRIVACY_WORDS[language];
  const text = (plain: string) => shown(plain, language);
  const pairs = (rows: readonly (readonly [name: string, value: string])[]) =>
    `<dl>${rows.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`;
  const sections = words.sections.map(
    ({ heading, items }) =>
      `<h2>${text(heading)}</h2><ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`,
  );
  const { people, data, basis, recipients } = words.fields;
  const register = words.processings.map(
    (one) =>
      `<h3>${text(one.purpose)}</h3>${pairs([
        [people, one.people],
        [data, one.data],
        [basis, one.basis],
        [recipients, one.recipients],
      ])}`,
  );
  const { howLong, ground, ended } = words.terms;
  const terms = RETENTIONS.map(
    (one) =>
      `<h3>${text(one.what[language])}</h3>${pairs([
        [howLong, one.howLong[language]],
        [ground, one.ground[language]],
        [ended, one.ended[language]],
      ])}`,
  );
  const body = [
    `<p>${text(words.lead)}</p>`,
    ...sections,
    `<h2>${text(words.retention)}</h2>`,
    ...terms,
    `<h2>${text(words.register)}</h2>`,
    ...register,
  ].join('\n');
  return publicPage({ language, path: '/privacy', title: words.title, description: words.lead, body });
}
