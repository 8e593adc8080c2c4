// Draws pictures in a process of its own: the drawing program is native code, and a picture
// that it cannot bear ends the process without a word. Reads from standard input
// {fontFiles, pictures: [{svg, width, file}]}; names each file before it draws it.
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const { fontFiles, pictures } = JSON.parse(readFileSync(0, 'utf8'));
for (const { svg, width, file } of pictures) {
  process.stdout.write(`${file}\n`);
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles,
      loadSystemFonts: true,
      defaultFontFamily: 'IBM Plex Sans',
      sansSerifFamily: 'IBM Plex Sans',
    },
  }).render();
  writeFileSync(file, drawn.asPng());
}
