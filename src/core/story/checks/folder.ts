import type { CheckAids } from '../aids';
import type { Draft } from '../draft';
import { issue } from '../rules';
import type { Issue } from '../types';
import { quote } from '../wording';

/** A story has one name: addresses are made of its folder, and files taken out of its id. */
export function* checkFolder(draft: Draft, { folder }: CheckAids): Generator<Issue> {
  const { id } = draft.top;
  if (folder === undefined || id === undefined || id === folder) return;
  yield issue(
    'id-unlike-folder',
    ['id'],
    `The id of the story is ${quote(id)}, but its folder is ${quote(folder)}.`,
    `Addresses are made of the folder: /${folder}/, /${folder}/embed/. Write "id": ${quote(folder)}; or, if the id is right, rename the folder.`,
  );
}
