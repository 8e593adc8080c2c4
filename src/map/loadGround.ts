import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import type { Ground } from './ground';
import { styleGround } from './styleGround';
import { tileGround, type VectorLayer } from './tileGround';

let protocol: Protocol | null = null;

/**
 * A ground from elsewhere, ready to be drawn: its address has answered, and with something
 * that this map can show. Rejects otherwise.
 *
 * @param address absolute.
 */
export async function loadGround(
  kind: 'pmtiles' | 'style',
  address: string,
  signal: AbortSignal,
): Promise<Ground> {
  return kind === 'pmtiles' ? await archive(address, signal) : await style(address, signal);
}

async function archive(address: string, signal: AbortSignal): Promise<Ground> {
  const tiles = new PMTiles(address);
  const [header, metadata] = await within(
    signal,
    Promise.all([tiles.getHeader(), tiles.getMetadata()]),
  );
  pmtiles().add(tiles);
  const { vector_layers: layers = [] } = (metadata ?? {}) as { vector_layers?: VectorLayer[] };
  return tileGround(`pmtiles://${address}`, header.tileType === TileType.Mvt ? layers : null);
}

async function style(address: string, signal: AbortSignal): Promise<Ground> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status} for the style ${address}`);
  const read = styleGround(await response.json(), address);
  if (JSON.stringify(read.sources).includes('pmtiles://')) pmtiles();
  return read;
}

/** MapLibre is taught to read archives once. */
function pmtiles(): Protocol {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  return protocol;
}

function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
