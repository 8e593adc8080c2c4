import { expect } from 'vitest';
import { paletteOf } from '../../src/core/scene/palette';
import { apart, type Picture, rgb } from './pixels';

const light = paletteOf('light');

/** The rows of a column, near the middle of the picture, that show the red of a leg. */
export function redRows(picture: Picture, x: number): number[] {
  const rows = Array.from({ length: 25 }, (_, row) => row + picture.height / 2 - 12);
  return rows.filter((row) => apart(picture.at(x, row), rgb(light.shipment)) < 60);
}

export function redNear(picture: Picture, x: number, y: number): boolean {
  for (let dx = -6; dx <= 6; dx++) {
    for (let dy = -6; dy <= 6; dy++) {
      if (apart(picture.at(x + dx, y + dy), rgb(light.shipment)) < 60) return true;
    }
  }
  return false;
}

expect.extend({
  toBeNear(received: readonly number[], hex: string) {
    const distance = apart(received, rgb(hex));
    return {
      pass: distance <= 3,
      message: () =>
        `expected rgb(${received.join(', ')}) to be within 3 of ${hex}, it is ${distance} off`,
    };
  },
});

declare module 'vitest' {
  interface Matchers<T> {
    toBeNear(hex: string): T;
  }
}
