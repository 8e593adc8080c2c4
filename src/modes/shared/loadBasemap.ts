import { type Basemap, type BasemapTopology, decodeBasemap } from '../../core/geo/basemap';

/** The element that holds the basemap in a page that has all of it inside. */
export const BASEMAP_ELEMENT = 'waybill-basemap';

/** The basemap: from the page itself where it holds it, else from its address. Rejects where it cannot be had. */
export async function loadBasemap(address: string): Promise<Basemap> {
  return decodeBasemap(await readTopology(address));
}

async function readTopology(address: string): Promise<BasemapTopology> {
  const inside = document.getElementById(BASEMAP_ELEMENT)?.textContent;
  if (inside) return JSON.parse(inside) as BasemapTopology;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for the basemap`);
  return response.json() as Promise<BasemapTopology>;
}
