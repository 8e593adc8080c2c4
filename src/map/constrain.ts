import { LngLat } from 'maplibre-gl';
import { MAX_ZOOM, MIN_ZOOM } from '../core/geo/camera';
import { MAX_LATITUDE } from '../core/geo/mercator';

/**
 * Keeps to the camera of `core/geo`, which both renderers draw with. MapLibre's own rule
 * would also zoom in until the world fills the height, and the two pictures would part.
 */
export function constrain(center: LngLat, zoom: number): { center: LngLat; zoom: number } {
  const latitude = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, center.lat));
  return {
    center: new LngLat(center.lng, latitude),
    zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom)),
  };
}
