/** `npm run new -- <slug>`: makes the folder of a new story, with an example to change. */
import { relative } from 'node:path';
import { seedsFolder } from '../pages/config';
import { newStory } from './newStory';

const USAGE = `Usage: npm run new -- <slug>

Makes seeds/<slug>/ with a small example story and a README that explains every field.
<slug> is the story's name in addresses: small letters, digits and hyphens.`;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  const [slug] = args;
  if (slug === undefined || args.length > 1 || slug.startsWith('-')) {
    const slip = slug === undefined ? [] : ['Give one slug, and nothing else.', ''];
    console.error([...slip, USAGE].join('\n'));
    return 1;
  }
  const made = newStory(seedsFolder(process.cwd()), slug);
  if (!made.ok) {
    console.error(`${made.message}\n  → ${made.hint}`);
    return 1;
  }
  const shown = made.files.map((file) => relative(process.cwd(), file) || file);
  console.log(`Made ${shown.join(' and ')}.

  npm run dev                          shows it at /${slug}/, and again whenever you save it
  npm run check -- ${shown[0]}   tells what is wrong in it`);
  return 0;
}
