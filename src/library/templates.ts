import type { Guides } from '../domain/memorandum/guides.ts';
import type { Library } from '../domain/memorandum/library.ts';

/** All that the templates give, compiled. */
export interface Templates {
  /** The clause library that new engagements pin. */
  readonly memorandum: Library;
  /** That of the confidentiality agreement; null while it has faults. */
  readonly nda: Library | null;
  readonly guides: Guides;
}
