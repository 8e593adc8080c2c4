/** `npm run handout [-- <folder>]`: prints the handouts of a built site (`dist/`) as PDF. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reportPdfs } from './report';

const folder = process.argv[2] ?? 'dist';

if (existsSync(join(folder, 'index.html'))) await reportPdfs(folder);
else {
  console.error(`${folder} holds no built site. Run "npm run build" first.`);
  process.exitCode = 1;
}
