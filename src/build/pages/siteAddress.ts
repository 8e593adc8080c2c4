import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Where the site will stand: `WAYBILL_SITE`, else `waybill.site` of package.json; null where
 * neither says. Ends with a slash. Throws where it is no http or https address.
 */
export function siteAddress(root: string): string | null {
  const parsed: unknown = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const { waybill } = parsed as { waybill?: { site?: string } };
  const said = process.env.WAYBILL_SITE || waybill?.site;
  return said ? readSite(said) : null;
}

function readSite(said: string): string {
  const url = URL.parse(said);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new Error(
      `The address of the site, ${JSON.stringify(said)}, is no address of a folder on the web. ` +
        'Say it in WAYBILL_SITE, or as "waybill": {"site": …} in package.json, like ' +
        '"https://maps.example/waybill/"; or leave it out.',
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
