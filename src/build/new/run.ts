import { relative } from 'node:path';
import { failure, type Outcome } from '../outcome';
import { seedsFolder } from '../pages/config';
import { newStory } from './newStory';

const USAGE = `Usage: npm run new -- <slug>

Makes seeds/<slug>/ with a small example story and a README that explains every field.
<slug> is the story's name in addresses: small letters, digits and hyphens.`;

/** `npm run new`, but for the terminal. */
export function runNew(args: readonly string[]): Outcome {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, stdout: USAGE };
  const [slug] = args;
  if (slug === undefined || args.length > 1 || slug.startsWith('-')) {
    const slip = slug === undefined ? [] : ['Give one slug, and nothing else.', ''];
    return failure([...slip, USAGE].join('\n'));
  }
  const made = newStory(seedsFolder(process.cwd()), slug);
  if (!made.ok) return failure(made.message, made.hint);
  const shown = made.files.map((file) => relative(process.cwd(), file) || file);
  const stdout = `Made ${shown.join(' and ')}.

  npm run dev                          shows it at /${slug}/, and again whenever you save it
  npm run check -- ${shown[0]}   tells what is wrong in it`;
  return { exitCode: 0, stdout };
}
