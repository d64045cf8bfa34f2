import { type Block, type DocumentTree, DRAFT_MARK, type Inline, type Item } from '../domain/memorandum/tree.ts';

const WORDS = {
  fr: {
    cover: 'Conditions particulières',
    binding: 'Article engageant',
    frozen: 'Position figée pour le Contrat Définitif',
    contents: 'Sommaire',
    preamble: 'Parties et préambule',
    annex: 'Annexe',
    signatures: 'Signatures',
    item: 'Paramètre',
    value: 'Valeur',
  },
  en: {
    cover: 'Special terms',
    binding: 'Binding Article',
    frozen: 'Frozen position for the Definitive Agreement',
    contents: 'Contents',
    preamble: 'Parties and recitals',
    annex: 'Annex',
    signatures: 'Signatures',
    item: 'Parameter',
    value: 'Value',
  },
} as const;

const STYLE = `:root{color-scheme:light}body{font:1.05rem/1.55 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1,h2,h3{font-family:system-ui,sans-serif;line-height:1.25}h1{font-size:1.8rem}h2{font-size:1.25rem;margin-top:2.2rem}h3{font-size:1.05rem}
.mark{border:2px solid #8a1c1c;color:#8a1c1c;padding:.4rem .8rem;font-family:system-ui,sans-serif}.notice{border-left:4px solid #555;padding-left:.8rem}
.bite{font-style:italic;color:#444}.number{font-weight:600;margin-right:.5em}.blank{background:#fff3bf;outline:1px dashed #7a5c00}.value{border-bottom:1px dotted #555}
ol.items{list-style:none;padding-left:1.6rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #777;padding:.3rem .5rem;text-align:left;vertical-align:top}
dt{font-weight:600}dd{margin:0 0 .5rem 1rem}@media print{body{max-width:none}}`;

/** A whole HTML page, self-contained and semantic: headings, lists and tables as such, an anchor on every node. */
export function renderHtml(tree: DocumentTree, mark: 'draft' | 'final' = 'draft'): string {
  const words = WORDS[tree.language];
  const preamble =
    tree.preamble.length === 0 ? '' : section('preamble', words.preamble, tree.preamble.map(block).join('\n'));
  return [
    '<!DOCTYPE html>',
    `<html lang="${tree.language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(tree.title)}</title><style>${STYLE}</style></head>`,
    '<body><main>',
    `<h1>${escaped(tree.title)}</h1>`,
    tree.subtitle === null ? '' : `<p>${escaped(tree.subtitle)}</p>`,
    mark === 'draft' ? `<p class="mark"><strong>${escaped(DRAFT_MARK[tree.language])}</strong></p>` : '',
    ...tree.notices.map((notice) => `<p class="notice">${escaped(notice)}</p>`),
    contents(tree, words.contents),
    cover(tree, words.cover),
    preamble,
    ...tree.articles.map((article) =>
      section(
        article.id,
        `Article ${article.number} — ${article.heading}`,
        `${tree.kind === 'memorandum' ? `<p class="bite">${words[article.bite]}</p>\n` : ''}${article.blocks.map(block).join('\n')}`,
      ),
    ),
    ...tree.annexes.map((annex) =>
      section(annex.id, `${words.annex} ${annex.code} — ${annex.heading}`, annex.blocks.map(block).join('\n')),
    ),
    signatures(tree, words.signatures),
    '</main></body></html>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function section(id: string, heading: string, body: string): string {
  return `<section id="${escaped(id)}" aria-labelledby="h_${escaped(id)}"><h2 id="h_${escaped(id)}">${escaped(heading)}</h2>\n${body}</section>`;
}

function contents(tree: DocumentTree, heading: string): string {
  const entries = tree.articles.map(
    (article) =>
      `<li><a href="#${escaped(article.id)}">Article ${article.number} — ${escaped(article.heading)}</a></li>`,
  );
  return `<nav aria-label="${heading}"><h2>${heading}</h2><ol class="items">${entries.join('')}</ol></nav>`;
}

function cover(tree: DocumentTree, heading: string): string {
  if (tree.coverPage.length === 0) return '';
  const rows = tree.coverPage.map(
    (row) => `<div id="${escaped(row.id)}"><dt>${escaped(row.label)}</dt><dd>${inlines(row.value)}</dd></div>`,
  );
  return section('cover', heading, `<dl>${rows.join('\n')}</dl>`);
}

function signatures(tree: DocumentTree, heading: string): string {
  if (tree.signatureBlocks.length === 0) return '';
  const blocks = tree.signatureBlocks.map((one) => {
    const lines = one.lines.map((line) => inlines(line)).join('<br>');
    return `<div id="${escaped(one.id)}"><p>${lines}</p><p><em>${escaped(one.mention)}</em></p></div>`;
  });
  return section('signatures', heading, blocks.join('\n'));
}

function block(node: Block): string {
  const id = escaped(node.id);
  if (node.kind === 'subheading') return `<h3 id="${id}">${inlines(node.inlines)}</h3>`;
  if (node.kind === 'table') return table(node);
  const number = node.number === null ? '' : `<span class="number">${escaped(node.number)}</span>`;
  return `<p id="${id}">${number}${inlines(node.inlines)}</p>${items(node.items)}`;
}

function items(nodes: readonly Item[]): string {
  if (nodes.length === 0) return '';
  const lines = nodes.map(
    (item) =>
      `<li id="${escaped(item.id)}"><span class="number">${escaped(item.marker)}</span>${inlines(item.inlines)}${items(item.items)}</li>`,
  );
  return `<ol class="items">${lines.join('')}</ol>`;
}

function table(node: Extract<Block, { kind: 'table' }>): string {
  const caption = node.caption === null ? '' : `<caption>${escaped(node.caption)}</caption>`;
  const head = node.header.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const rows = node.rows.map(
    (row) => `<tr id="${escaped(row.id)}">${row.cells.map((cell) => `<td>${inlines(cell)}</td>`).join('')}</tr>`,
  );
  return `<table id="${escaped(node.id)}">${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function inlines(nodes: readonly Inline[]): string {
  return nodes.map(inline).join('');
}

function inline(node: Inline): string {
  const text = escaped(node.text);
  switch (node.kind) {
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'emphasis':
      return `<em>${text}</em>`;
    case 'value':
      return `<span class="value" data-clause="${escaped(node.clause)}" data-parameter="${escaped(node.parameter)}">${text}</span>`;
    case 'blank':
      return `<mark class="blank">${text}</mark>`;
    case 'reference':
      return `<a href="#${escaped(node.target)}">${text}</a>`;
    default:
      return text;
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

const ENTITIES: { readonly [mark: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
