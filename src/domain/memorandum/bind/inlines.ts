import type { Language } from '../../language.ts';
import { isFilled } from '../condition/evaluate.ts';
import { formatDefined } from '../format/format-value.ts';
import { partyName } from '../format/party.ts';
import type { TemplateInline } from '../template.ts';
import type { Inline } from '../tree.ts';
import { readPath } from '../values/scope.ts';
import { type Assembly, type Place, provenance } from './context.ts';
import { chosen, rounds } from './flatten.ts';

/** Binds the words of one paragraph, item or cell: values, terms and references, then typography. */
export function bindInlines(inlines: readonly TemplateInline[], place: Place, assembly: Assembly): readonly Inline[] {
  const words = merged(inlines.flatMap((inline) => bindInline(inline, place, assembly)));
  return assembly.typography(words, assembly.language);
}

function bindInline(inline: TemplateInline, place: Place, assembly: Assembly): readonly Inline[] {
  switch (inline.kind) {
    case 'if':
      return chosen(inline.branches, place).flatMap((inner) => bindInline(inner, place, assembly));
    case 'each':
      return rounds(inline.over, place, assembly).flatMap((round) =>
        inline.body.flatMap((inner) => bindInline(inner, round, assembly)),
      );
    case 'value':
      return [bindValue(inline, place, assembly)];
    case 'reference':
      return [bindReference(inline, assembly)];
    case 'annex':
      return [bindAnnex(inline, assembly)];
    case 'term':
      return [bindTerm(inline, assembly)];
    default:
      return [inline];
  }
}

function bindTerm(inline: Extract<TemplateInline, { kind: 'term' }>, assembly: Assembly): Inline {
  if (inline.defines) {
    assembly.termsDefined.add(inline.term);
    return { kind: 'strong', text: inline.text };
  }
  assembly.termsUsed.add(inline.term);
  return { kind: 'term', term: inline.term, text: inline.text };
}

function bindValue(inline: Extract<TemplateInline, { kind: 'value' }>, place: Place, assembly: Assembly): Inline {
  const { language } = assembly;
  const { path, formats } = inline;
  const value = readPath(path, place.data);
  const source = provenance(path, place);
  const definition = assembly.definitions.of(path, place);
  if (path.kind === 'party') {
    return { kind: inline.style ?? 'text', text: formatDefined(String(value), { type: 'party' }, language, formats) };
  }
  if (value !== undefined && isFilled(value) && definition !== undefined) {
    return { kind: 'value', ...source, text: formatDefined(value, definition, language, formats) };
  }
  const field = definition as { optional?: boolean; label?: { fr: string; en: string } } | undefined;
  if (place.inTable === true && field?.optional === true) return { kind: 'text', text: '—' };
  return { kind: 'blank', ...source, text: blankText(field?.label?.[language] ?? source.parameter, place, language) };
}

/** `[à compléter : durée]`: seen on the page, and never taken for agreed text. */
function blankText(label: string, place: Place, language: Language): string {
  const whose = place.data.party === undefined ? '' : `, ${partyName(place.data.party, language)}`;
  return language === 'fr' ? `[à compléter : ${label}${whose}]` : `[to be completed: ${label}${whose}]`;
}

const WORDS = {
  fr: { article: 'article', annex: 'annexe' },
  en: { article: 'Article', annex: 'Annex' },
} as const;

/** A clause that the catalogue announces and nobody has written yet is told by the templates' own check, not here. */
function bindReference(inline: Extract<TemplateInline, { kind: 'reference' }>, assembly: Assembly): Inline {
  const target = inline.paragraph === null ? `cl_${inline.clause}` : `cl_${inline.clause}_${inline.paragraph}`;
  const number = assembly.numbers.get(target);
  const written = assembly.library.clauses.some((clause) => clause.id === inline.clause);
  if (number === undefined && written) dangling(target, assembly);
  const word = WORDS[assembly.language].article;
  return { kind: 'reference', target, text: numbered(word, number ?? '…', inline.formats) };
}

function bindAnnex(inline: Extract<TemplateInline, { kind: 'annex' }>, assembly: Assembly): Inline {
  const target = `annex_${inline.code}`;
  if (!assembly.annexes.has(inline.code)) dangling(target, assembly);
  return { kind: 'reference', target, text: numbered(WORDS[assembly.language].annex, inline.code, inline.formats) };
}

function numbered(word: string, number: string, formats: readonly string[]): string {
  if (formats.includes('number')) return number;
  const shown = formats.includes('cap') ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return `${shown} ${number}`;
}

function dangling(target: string, assembly: Assembly): void {
  assembly.faults.push({
    code: 'dangling-reference',
    message: {
      fr: `Le texte renvoie à ${target}, qui n’est pas dans ce document.`,
      en: `The text refers to ${target}, which is not in this document.`,
    },
  });
}

/** Neighbouring texts of one look become one, so that two ways of writing a condition give the same tree. */
function merged(inlines: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out[out.length - 1];
    if (last !== undefined && isPlain(last) && last.kind === inline.kind) {
      out[out.length - 1] = { kind: last.kind, text: last.text + inline.text };
    } else out.push(inline);
  }
  return out;
}

function isPlain(inline: Inline): inline is Extract<Inline, { kind: 'text' | 'strong' | 'emphasis' }> {
  return inline.kind === 'text' || inline.kind === 'strong' || inline.kind === 'emphasis';
}
