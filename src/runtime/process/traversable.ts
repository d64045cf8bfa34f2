import { chmodSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const OTHERS_MAY_ENTER = 0o001;

/** Whether any user may reach `path`: each folder above it grants search to others. */
export function isTraversable(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() && (found.mode & OTHERS_MAY_ENTER) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}

/** Lets others pass through one folder of ours, without letting them list it. */
export function letOthersPass(folder: string): void {
  chmodSync(folder, statSync(folder).mode | OTHERS_MAY_ENTER);
}
