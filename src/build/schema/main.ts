/** `npm run schema`: writes public/story.schema.json from the schema in the code. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storyJsonSchema } from './storyJsonSchema';

const target = fileURLToPath(new URL('../../../public/story.schema.json', import.meta.url));
writeFileSync(target, storyJsonSchema());
console.log(`Wrote ${target}`);
