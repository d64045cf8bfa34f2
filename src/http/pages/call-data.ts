import type { CallRow } from '../../db/calls/calls.ts';
import type { Language } from '../../domain/language.ts';

/**
 * A published call for search engines: what its company seeks (schema.org), as a block of data that no
 * browser runs. The text is the company's: without a `<` it cannot end the block.
 */
export function callData(
  call: CallRow,
  { publicUrl, language }: { readonly publicUrl: string; readonly language: Language },
): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: call.company.name,
    seeks: {
      '@type': 'Demand',
      name: call.title,
      description: call.summary,
      url: `${publicUrl}/calls/${call.call}?lang=${language}`,
      ...(call.publishedAt === null ? {} : { availabilityStarts: call.publishedAt }),
      ...(call.closesOn === null ? {} : { validThrough: call.closesOn }),
    },
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
