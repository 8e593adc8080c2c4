import { type Stage, stageOf } from '../../core/geo/stage';
import { CONTEXT_LINE_STYLE, legStyle } from '../../core/scene/lineStyle';
import { openingPhase } from '../../core/state/openingPhase';
import { DrawnBox } from '../Drawn';
import { useShared } from '../shared';
import { across } from './across';
import { Line } from './Line';
import { LINE_STEPS, linePathData, stageLine } from './stageLines';

/**
 * The ground and the lines as SVG: the map until, and wherever, the live one does not draw.
 * The ground comes from the build and is not known to the browser's script: React keeps
 * what it finds there.
 */
export function StillMap({ ground }: { ground: string }) {
  const { story } = useShared();
  const stage = stageOf(story.home);
  return (
    <div className="still" aria-hidden="true">
      <DrawnBox className="stage" inside={ground} />
      <div className="stage">
        <svg
          className="still__lines"
          aria-hidden="true"
          viewBox={`${-LINE_STEPS} ${-LINE_STEPS} ${2 * LINE_STEPS} ${2 * LINE_STEPS}`}
          style={across({ x0: -1, y0: -1, x1: 1, y1: 1 })}
        >
          {story.lines.map((line) => (
            <g key={line.id} data-context={line.kind === 'rail' || undefined}>
              <Line
                d={linePathData(stageLine(line.path, stage))}
                style={CONTEXT_LINE_STYLE[line.kind]}
              />
            </g>
          ))}
          <Legs stage={stage} />
        </svg>
      </div>
    </div>
  );
}

function Legs({ stage }: { stage: Stage }) {
  const { story } = useShared();
  return story.legs.map((leg) =>
    leg.path ? (
      <g key={leg.id} className="leg" data-mark={leg.id} data-phase={openingPhase(story, leg.id)}>
        <Line d={linePathData(stageLine(leg.path, stage))} style={legStyle(leg)} />
      </g>
    ) : null,
  );
}
