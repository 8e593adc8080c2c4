import { describe, expect, it } from 'vitest';
import { unwrapPath } from '../../../src/core/geo/unwrap';

describe('unwrapPath', () => {
  it('leaves a path alone that does not cross the antimeridian', () => {
    const path = [
      [130, 42],
      [131.5, 42.6],
      [-20, 10],
    ] as const;
    expect(unwrapPath(path)).toEqual(path);
  });

  it('runs on eastwards past 180', () => {
    expect(
      unwrapPath([
        [179, 50],
        [-179, 51],
        [-175, 52],
      ]),
    ).toEqual([
      [179, 50],
      [181, 51],
      [185, 52],
    ]);
  });

  it('runs on westwards past -180', () => {
    expect(
      unwrapPath([
        [-179, 50],
        [179, 51],
      ]),
    ).toEqual([
      [-179, 50],
      [-181, 51],
    ]);
  });

  it('comes back over the line', () => {
    expect(
      unwrapPath([
        [179, 0],
        [-179, 0],
        [179, 0],
      ]),
    ).toEqual([
      [179, 0],
      [181, 0],
      [179, 0],
    ]);
  });

  it('goes on counting turns', () => {
    const longitudes = unwrapPath([
      [0, 0],
      [120, 0],
      [-120, 0],
      [0, 0],
      [120, 0],
    ]).map(([x]) => x);
    expect(longitudes).toEqual([0, 120, 240, 360, 480]);
  });

  it('takes longitudes already past 180', () => {
    expect(
      unwrapPath([
        [185, 0],
        [-170, 0],
      ]),
    ).toEqual([
      [185, 0],
      [190, 0],
    ]);
  });

  it('keeps half a turn as written', () => {
    expect(
      unwrapPath([
        [-90, 0],
        [90, 0],
        [-90, 0],
      ]),
    ).toEqual([
      [-90, 0],
      [90, 0],
      [-90, 0],
    ]);
  });

  it('takes none and one', () => {
    expect(unwrapPath([])).toEqual([]);
    expect(unwrapPath([[-181, 3]])).toEqual([[-181, 3]]);
  });
});
