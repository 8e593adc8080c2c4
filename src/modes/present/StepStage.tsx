import { useMemo, useState } from 'react';
import type { Basemap } from '../../core/geo/basemap';
import { project, type Size, unproject } from '../../core/geo/camera';
import { greatCircle, groundLength, roundLength } from '../../core/geo/measure';
import { toWorld } from '../../core/geo/mercator';
import { pathData, pictureCamera } from '../../core/layout/picture';
import { RING } from '../../core/layout/pictureNames';
import type { LessonMessages } from '../../core/messages/lesson/types';
import type { LessonStep } from '../../core/scene/lesson';
import type { Position } from '../../core/story/types';
import { DrawLayer, type Tool } from '../../views/lesson/DrawLayer';
import { roomFor, StepPicture } from '../../views/lesson/StepPicture';
import { useShared } from '../../views/shared';

interface StepStageProps {
  readonly step: LessonStep;
  readonly shown: boolean;
  readonly pressed: Position | null;
  readonly size: Size;
  readonly scale: number;
  readonly basemap: Basemap | null;
  readonly words: LessonMessages;
  readonly tool: Tool;
  /** The class points. */
  readonly onPoint: (at: Position) => void;
  readonly onGo: () => void;
}

/** Pixels that an arrow key moves the cross; ten times as many under Shift. */
const NUDGE = 8;

/** The map of the step on screen, and what is pointed at, drawn and measured on it. */
export function StepStage(props: StepStageProps) {
  const { step, shown, pressed, size, scale, basemap, words, tool, onPoint, onGo } = props;
  const { story, messages, say } = useShared();
  const camera = useMemo(
    () => pictureCamera(step.camera, size, roomFor(size, scale)),
    [step.camera, size, scale],
  );
  const target = story.places.find(({ id }) => id === step.find);
  const asks = target !== undefined && !shown;
  const length = (a: Position, b: Position) => {
    const { km, nauticalMiles } = groundLength(a, b);
    return words.measured(String(roundLength(km)), String(roundLength(nauticalMiles)));
  };
  const line = (a: Position, b: Position) => pathData(greatCircle(a, b), camera, size);
  const [told, setTold] = useState('');
  const nudge = (event: React.KeyboardEvent) => {
    const by = NUDGES[event.key];
    if (!asks || !by) return;
    event.preventDefault();
    const from = pressed
      ? project(toWorld(pressed), camera, size)
      : { x: size.width / 2, y: size.height / 2 };
    const far = event.shiftKey ? NUDGE * 10 : NUDGE;
    const at = unproject(
      {
        x: within(from.x + by[0] * far, size.width),
        y: within(from.y + by[1] * far, size.height),
      },
      camera,
      size,
    );
    onPoint(at);
    setTold(crossAt(at, messages.locale, words));
  };
  return (
    <div
      className="stepmap"
      {...(asks && {
        role: 'application',
        tabIndex: 0,
        'aria-label': words.pointByKeys,
        onKeyDown: nudge,
      })}
    >
      <StepPicture
        step={step}
        shown={shown}
        size={size}
        scale={scale}
        basemap={basemap}
        words={words}
        idPrefix="p-"
      >
        {() => (
          <>
            {target && shown && (
              <circle
                className="found"
                {...centre(project(toWorld(target.at), camera, size))}
                r={RING * scale}
                strokeWidth={3 * scale}
              />
            )}
            {target && pressed && shown && (
              <g className="draw__ruler">
                <path d={line(pressed, target.at)} className="draw__halo" strokeWidth={6 * scale} />
                <path d={line(pressed, target.at)} strokeWidth={2.5 * scale} />
              </g>
            )}
            {pressed && <Cross {...project(toWorld(pressed), camera, size)} scale={scale} />}
          </>
        )}
      </StepPicture>
      <DrawLayer
        key={step.id}
        tool={tool}
        camera={camera}
        size={size}
        scale={scale}
        measure={(a, b) => ({ d: line(a, b), text: length(a, b) })}
        onPress={(at) => {
          setTold('');
          if (asks) onPoint(at);
          else onGo();
        }}
      />
      {asks && !pressed && <p className="stepmap__hint">{words.pointFirst}</p>}
      {asks && (
        <p className="unseen" role="status">
          {told}
        </p>
      )}
      {target && <span className="unseen">{shown ? say(target.name) : ''}</span>}
    </div>
  );
}

const NUDGES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function within(px: number, length: number): number {
  return Math.max(0, Math.min(length, px));
}

/** Where the cross stands, in words, to a hundredth of a degree. */
function crossAt([longitude, latitude]: Position, locale: string, words: LessonMessages): string {
  const east = ((((longitude + 180) % 360) + 360) % 360) - 180;
  const told = (degrees: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Math.abs(degrees));
  return words.crossAt(told(latitude), latitude >= 0, told(east), east >= 0);
}

function centre({ x, y }: { x: number; y: number }) {
  return { cx: x, cy: y };
}

function Cross({ x, y, scale }: { x: number; y: number; scale: number }) {
  const arm = 12 * scale;
  const d = `M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}`;
  return (
    <g className="draw__ruler">
      <path d={d} className="draw__halo" strokeWidth={7 * scale} />
      <path d={d} strokeWidth={3.5 * scale} />
    </g>
  );
}
