import { join } from 'node:path';
import { drawPngs } from './drawPngs';

/** Pixels of the icons that the manifest names: browsers install no site without them. */
export const ICON_SIZES = [192, 512] as const;

/** Draws the site's icon as `icon-192.png` and so on. Throws where it cannot be drawn. */
export async function writeIcons(outDir: string, root: string, icon: string): Promise<void> {
  await drawPngs(
    root,
    [],
    ICON_SIZES.map((width) => ({ svg: icon, width, file: join(outDir, `icon-${width}.png`) })),
  );
}
