import type { LineStyle } from '../../core/scene/lineStyle';
import { paletteProperty } from '../../core/scene/paletteProperty';

/** A line of the map as SVG strokes: casing, stroke, sleepers. */
export function Line({ d, style }: { d: string; style: LineStyle }) {
  const stroke = `var(${paletteProperty(style.color)})`;
  return (
    <>
      {style.casing > 0 && (
        <path
          d={d}
          stroke="var(--halo)"
          strokeWidth={style.width + 2 * style.casing}
          strokeLinecap="round"
        />
      )}
      <path
        d={d}
        stroke={stroke}
        strokeWidth={style.width}
        strokeLinecap={style.cap}
        strokeDasharray={style.dash.length ? style.dash.join(' ') : undefined}
      />
      {style.sleepers && (
        <path
          d={d}
          stroke={stroke}
          strokeWidth={style.sleepers.length}
          strokeDasharray={`${style.sleepers.width} ${style.sleepers.every - style.sleepers.width}`}
        />
      )}
    </>
  );
}
