import { LINE_HEIGHT } from '../../core/layout/labelBox';
import type { Picture as Drawing, PicturePlace, PictureText } from '../../core/layout/picture';
import { PHASE_OPACITY } from '../../core/scene/lineStyle';
import { Line } from '../map/Line';
import { MarkSign } from '../map/MarkIcon';
import type { PictureGround } from './ground';

interface PictureProps {
  readonly drawing: Drawing;
  /** `href`: drawn elsewhere on the page. null: the ground could not be had; places and lines are drawn without it. */
  readonly ground: PictureGround | { readonly href: string; readonly transform: string } | null;
  readonly scale: number;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** The scale bar's text. */
  readonly scaleText: string;
  readonly idPrefix: string;
  readonly children?: React.ReactNode;
}

/**
 * A map as one SVG drawing that needs neither WebGL nor a style sheet's sums: for a screen
 * at the front of a class, and for paper.
 */
export function Picture(props: PictureProps) {
  const { drawing, ground, scale, label, scaleText, idPrefix, children } = props;
  const { size, lines, places, arrows, texts } = drawing;
  return (
    <svg
      className="picture"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <defs>
        <radialGradient id={`${idPrefix}soft`}>
          <stop offset="0" className="picture__soft" stopOpacity="0.7" />
          <stop offset="0.5" className="picture__soft" stopOpacity="0.5" />
          <stop offset="1" className="picture__soft" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect className="picture__water" width={size.width} height={size.height} />
      {ground && 'href' in ground && (
        <use className="picture__ground" transform={ground.transform} href={ground.href} />
      )}
      {ground && 'inside' in ground && (
        <g
          className="picture__ground"
          transform={ground.transform}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from the basemap alone.
          dangerouslySetInnerHTML={{ __html: ground.inside }}
        />
      )}
      {places.map((place) => (
        <Reach key={place.place.id} of={place} scale={scale} softId={`${idPrefix}soft`} />
      ))}
      <g fill="none">
        {lines.map(({ id, d, style, opacity }) => (
          <g key={id} opacity={opacity}>
            <Line d={d} style={style} />
          </g>
        ))}
      </g>
      {arrows.map(({ id, x, y, angle, length, opacity, color }) => (
        <g
          key={id}
          className="picture__arrow"
          opacity={opacity}
          transform={`translate(${x} ${y}) rotate(${angle}) scale(${scale})`}
        >
          <path
            d={`M4 0H${Math.max(4, length - 9)}`}
            fill="none"
            stroke={`var(--${color})`}
            strokeWidth={3}
            strokeLinecap="round"
            strokeDasharray="0 6.2"
          />
          <path d={`M${length - 10} -6L${length} 0L${length - 10} 6Z`} fill={`var(--${color})`} />
        </g>
      ))}
      {places.map(({ place, x, y, look, phase }) =>
        place.precision.kind === 'region' || place.precision.kind === 'circle' ? null : (
          <g
            key={place.id}
            data-look={look}
            data-context={place.context || undefined}
            opacity={phase === 'ahead' ? 0.45 : 1}
            transform={`translate(${x} ${y}) scale(${scale})`}
          >
            <MarkSign kind={place.kind} quiet={place.context} />
          </g>
        ),
      )}
      {/* Names lie over what is pointed at and measured, with a halo: they stay legible. */}
      {children}
      {texts.map(
        ({ id, leader }) =>
          leader && (
            <path
              key={`leader-${id}`}
              className="picture__leader"
              d={`M${leader.x0} ${leader.y0}L${leader.x1} ${leader.y1}`}
              strokeWidth={1.5 * scale}
            />
          ),
      )}
      {texts.map((text) => (
        <Name key={text.id} text={text} scale={scale} />
      ))}
      <ScaleBar drawing={drawing} scale={scale} text={scaleText} />
    </svg>
  );
}

/** How well a place is located: the circle it lies in, the soft region. */
function Reach({ of, scale, softId }: { of: PicturePlace; scale: number; softId: string }) {
  const { place, x, y, rx, ry, look, phase } = of;
  if (rx === null || ry === null) return null;
  if (place.precision.kind === 'region') {
    return <ellipse cx={x} cy={y} rx={rx} ry={ry} fill={`url(#${softId})`} />;
  }
  const r = Math.max(rx, 8 * scale);
  return (
    <circle
      className="picture__circle"
      data-look={look}
      cx={x}
      cy={y}
      r={r}
      opacity={phase === 'ahead' ? 0.45 : PHASE_OPACITY.now}
      strokeWidth={2 * scale}
      strokeDasharray={`${4 * scale} ${3 * scale}`}
    />
  );
}

function Name({ text, scale }: { text: PictureText; scale: number }) {
  const { kind, quiet, box, lines } = text;
  const [line] = lines;
  if (!line) return null;
  return (
    <text
      className={`picture__name picture__name--${kind}`}
      data-font={line.font}
      data-quiet={quiet || undefined}
      data-context={quiet || undefined}
      x={box.left}
      // The baseline of a line of text lies about four fifths down its box.
      y={box.top + line.size * LINE_HEIGHT * 0.78}
      fontSize={line.size}
      letterSpacing={line.spacing}
      strokeWidth={3.4 * scale}
    >
      {line.text}
    </text>
  );
}

function ScaleBar({ drawing, scale, text }: { drawing: Drawing; scale: number; text: string }) {
  const { height } = drawing.size;
  const { px } = drawing.scaleBar;
  const x = 10 * scale;
  const y = height - 8 * scale;
  return (
    <g className="picture__scale">
      <path
        d={`M${x} ${y - 5 * scale}V${y}H${x + px}V${y - 5 * scale}`}
        strokeWidth={1.5 * scale}
      />
      <text x={x} y={y - 8 * scale} fontSize={12 * scale} strokeWidth={3 * scale}>
        {text}
      </text>
    </g>
  );
}
