/**
 * The largest command in bytes: a turn on all 37 clauses with every list full is near 120 KB, so
 * twice that. Anything above is refused before it is read.
 */
export const COMMAND_BODY_LIMIT = 256 * 1024;

/** The largest deed of a power in bytes: some scanned pages. */
export const DEED_BODY_LIMIT = 10 * 1024 * 1024;

/** The largest PDF to verify, in bytes: a signed agreement with its embedded files stays under 3 MB; files of others may be larger. */
export const PDF_BODY_LIMIT = 25 * 1024 * 1024;
