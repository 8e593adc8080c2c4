import { makePdfs } from './makePdfs';

/** Makes the PDF handouts of a built site, and says what was made or what to do. */
export async function reportPdfs(folder: string): Promise<void> {
  const made = await makePdfs(folder);
  if (made) console.log(`Handouts: ${made.length} PDF files.`);
  else {
    console.warn(
      'No Chromium or Chrome found: the handouts were not made as PDF; their pages print as they ' +
        'are. Install one (Debian, Ubuntu: "apt-get install chromium") or set WAYBILL_BROWSER to ' +
        'the path of its program, then run "npm run handout".',
    );
  }
}
