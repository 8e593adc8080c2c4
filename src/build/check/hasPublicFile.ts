import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether `name` will be a file of the built site, named from its root: it lies in public/. */
export function hasPublicFile(root: string, name: string): boolean {
  return existsSync(join(root, 'public', name));
}
