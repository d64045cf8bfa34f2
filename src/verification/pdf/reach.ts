import { pageNumbers } from './pages.ts';
import { catalogOf, type PdfState } from './state.ts';
import { entries, isRef, isStream, type PdfValue } from './value.ts';

/** What an object serves in a state, by the first way it is reached. */
export interface Use {
  readonly kind:
    | 'catalog'
    | 'page-tree'
    | 'page'
    | 'page-content'
    | 'page-resource'
    | 'annotation'
    | 'structure'
    | 'names'
    | 'embedded-file'
    | 'metadata'
    | 'form'
    | 'info'
    | 'dss'
    | 'other';
  /** 1 for the first page. */
  readonly page: number | null;
}

export interface Reach {
  readonly uses: ReadonlyMap<number, Use>;
  /** Numbers that something refers to and that nothing defines: to define one later is to change what refers to it. */
  readonly dangling: ReadonlySet<number>;
}

/** Parts of the catalogue in the order in which they claim objects: what is seen first comes first, the DSS last. */
const BEFORE_ANNOTATIONS: readonly (readonly [key: string, kind: Use['kind']])[] = [
  ['Metadata', 'metadata'],
  ['AF', 'embedded-file'],
  ['Names', 'names'],
];
const AFTER_ANNOTATIONS: readonly (readonly [key: string, kind: Use['kind']])[] = [
  ['AcroForm', 'form'],
  ['StructTreeRoot', 'structure'],
];

/** Everything that can be reached from the trailer, and what it serves. */
export function reach(state: PdfState): Reach {
  const uses = new Map<number, Use>();
  const dangling = new Set<number>();
  const root = state.trailer.map.get('Root');
  const catalog = catalogOf(state).map;

  /** Claims all that `value` leads to; an explicit stack, as depth is the file's to choose. */
  const claim = (value: PdfValue | undefined, use: Use): void => {
    const stack: PdfValue[] = [value ?? null];
    while (stack.length > 0) {
      const current = stack.pop() ?? null;
      if (isRef(current)) {
        if (uses.has(current.num)) continue;
        if (state.key(current.num) === null) {
          dangling.add(current.num);
          continue;
        }
        uses.set(current.num, use);
        stack.push(state.get(current.num));
        continue;
      }
      pushParts(current, stack);
    }
  };

  if (isRef(root)) uses.set(root.num, { kind: 'catalog', page: null });
  const pages = pageNumbers(state);
  claimTree(state, catalog.get('Pages'), uses, new Set(pages));
  pages.forEach((num, index) => {
    if (num !== null) uses.set(num, { kind: 'page', page: index + 1 });
  });
  pages.forEach((num, index) => {
    const map = num === null ? new Map<string, PdfValue>() : entries(state.get(num));
    for (const [key, value] of map) {
      if (key === 'Contents') claim(value, { kind: 'page-content', page: index + 1 });
      else if (key !== 'Annots' && key !== 'Parent') claim(value, { kind: 'page-resource', page: index + 1 });
    }
  });
  for (const [key, kind] of BEFORE_ANNOTATIONS) claim(catalog.get(key), { kind, page: null });
  pages.forEach((num, index) => {
    if (num !== null) claim(entries(state.get(num)).get('Annots'), { kind: 'annotation', page: index + 1 });
  });
  for (const [key, kind] of AFTER_ANNOTATIONS) claim(catalog.get(key), { kind, page: null });
  for (const [key, value] of catalog) if (key !== 'DSS') claim(value, { kind: 'other', page: null });
  claim(state.trailer.map.get('Info'), { kind: 'info', page: null });
  claim(catalog.get('DSS'), { kind: 'dss', page: null });
  return { uses, dangling };
}

function pushParts(value: PdfValue, stack: PdfValue[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (value.kind === 'array') stack.push(...value.items.filter(isContainer));
  else if (value.kind === 'dict' || isStream(value)) {
    for (const part of entries(value).values()) if (isContainer(part)) stack.push(part);
  }
}

function isContainer(value: PdfValue): boolean {
  return typeof value === 'object' && value !== null && value.kind !== 'name' && value.kind !== 'string';
}

/** Inner nodes of the page tree. */
function claimTree(
  state: PdfState,
  item: PdfValue | undefined,
  uses: Map<number, Use>,
  pages: ReadonlySet<number | null>,
): void {
  const stack: PdfValue[] = [item ?? null];
  while (stack.length > 0) {
    const current = stack.pop() ?? null;
    if (isRef(current)) {
      if (uses.has(current.num) || pages.has(current.num)) continue;
      uses.set(current.num, { kind: 'page-tree', page: null });
    }
    const kids = state.resolve(entries(state.resolve(current)).get('Kids'));
    if (typeof kids === 'object' && kids?.kind === 'array') stack.push(...kids.items);
  }
}
