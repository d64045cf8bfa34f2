import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const TEXTS = /\.(md|yaml)$/;

/**
 * A mark of every template file under a folder: its name, size and time of change. Another mark means
 * that something was edited, added or taken away. Some hundred files: a millisecond or two.
 */
export function templatesStamp(folder: string): string {
  const marks: string[] = [];
  const visit = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) visit(inside);
      else if (TEXTS.test(entry.name)) marks.push(mark(inside));
    }
  };
  visit(folder);
  return marks.sort().join('\n');
}

/** A file that goes while it is looked at is a file that changed. */
function mark(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? `${path} gone` : `${path} ${stat.size} ${stat.mtimeMs}`;
}
