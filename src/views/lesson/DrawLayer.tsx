import { useEffect, useRef, useState } from 'react';
import { type Camera, type Size, unproject } from '../../core/geo/camera';
import type { Position } from '../../core/story/types';

export type Tool = 'none' | 'pen' | 'ruler';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface DrawLayerProps {
  readonly tool: Tool;
  readonly camera: Camera;
  readonly size: Size;
  /** A line on the ground between two positions: its path in the picture, and its length told. */
  readonly measure: (a: Position, b: Position) => { d: string; text: string };
  /** A press with no tool in hand, at a position of the map. */
  readonly onPress: (at: Position) => void;
  readonly scale: number;
}

/**
 * What the teacher draws over a map: pen strokes, a measured line, and a large pointer that
 * grows under Shift. Mounted anew for each step, so that all of it goes with the step.
 */
export function DrawLayer({ tool, camera, size, measure, onPress, scale }: DrawLayerProps) {
  const [strokes, setStrokes] = useState<readonly (readonly Point[])[]>([]);
  const [ruler, setRuler] = useState<readonly [Point, Point] | null>(null);
  const pointer = useRef<HTMLSpanElement>(null);
  const drawing = useRef(false);
  useShiftPointer(pointer);

  const pointOf = (event: React.PointerEvent | React.MouseEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const start = (event: React.PointerEvent) => {
    if (tool === 'none' || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    const at = pointOf(event);
    if (tool === 'pen') setStrokes((all) => [...all, [at]]);
    else setRuler([at, at]);
  };
  const move = (event: React.PointerEvent) => {
    const at = pointOf(event);
    const { current } = pointer;
    if (current) {
      current.style.translate = `${at.x}px ${at.y}px`;
      current.dataset.on = event.pointerType === 'touch' ? 'touch' : '';
    }
    if (!drawing.current) return;
    if (tool === 'pen') {
      setStrokes((all) => [...all.slice(0, -1), [...(all.at(-1) ?? []), at]]);
    } else if (tool === 'ruler') setRuler((line) => (line ? [line[0], at] : null));
  };
  const stop = () => {
    drawing.current = false;
  };
  const line = ruler && measure(at(ruler[0]), at(ruler[1]));
  const labelAt = ruler && middle(ruler[0], ruler[1]);

  return (
    // The keyboard goes on with its own keys; a press here is the mouse's and the finger's way.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className="draw"
      data-tool={tool}
      // The keyboard stays with the lesson, whose arrow keys go on: a press takes no focus, and
      // gives back what came by keyboard.
      onMouseDown={(event) => {
        event.preventDefault();
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement && activeElement.contains(event.currentTarget))
          activeElement.blur();
      }}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
      onPointerLeave={() => delete pointer.current?.dataset.on}
      onClick={(event) => {
        if (tool === 'none') onPress(at(pointOf(event)));
      }}
    >
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {strokes.map((stroke, i) => (
          <polyline
            // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only ever added.
            key={i}
            className="draw__stroke"
            points={[...stroke, ...(stroke.length === 1 ? stroke : [])]
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
            strokeWidth={4 * scale}
          />
        ))}
        {line && ruler && labelAt && (
          <g className="draw__ruler">
            <path d={line.d} className="draw__halo" strokeWidth={6 * scale} />
            <path d={line.d} strokeWidth={2.5 * scale} />
            {ruler.map(({ x, y }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the two ends.
              <circle key={i} cx={x} cy={y} r={4 * scale} />
            ))}
          </g>
        )}
      </svg>
      {line && labelAt && (
        <output className="draw__length" style={{ left: labelAt.x, top: labelAt.y }}>
          {line.text}
        </output>
      )}
      <span className="draw__pointer" ref={pointer} aria-hidden="true" />
    </div>
  );

  function at(point: Point): Position {
    return unproject(point, camera, size);
  }
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function useShiftPointer(pointer: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key === 'Shift')
        pointer.current?.toggleAttribute('data-big', event.type === 'keydown');
    };
    const forget = () => pointer.current?.removeAttribute('data-big');
    document.addEventListener('keydown', follow);
    document.addEventListener('keyup', follow);
    window.addEventListener('blur', forget);
    return () => {
      document.removeEventListener('keydown', follow);
      document.removeEventListener('keyup', follow);
      window.removeEventListener('blur', forget);
    };
  }, [pointer]);
}
