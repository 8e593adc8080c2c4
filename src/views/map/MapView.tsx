import { stageOf } from '../../core/geo/stage';
import { useShared } from '../shared';
import { EdgeSigns } from './EdgeSigns';
import { Key } from './Key';
import { Credit, Locator, MapButtons, type MapCommand, ScaleBar } from './MapFurniture';
import { Marks } from './Marks';
import { StillMap } from './StillMap';
import { round } from './units';

interface MapViewProps {
  readonly ground: string;
  readonly locator: string;
  readonly onCommand: (command: MapCommand) => void;
}

/**
 * The map: still ground, room for the live one, then marks and furniture above both.
 * `--height` is the home extent's height in stage units: from it the style sheet works out
 * the scale of the first view for whatever size the map has.
 */
export function MapView({ ground, locator, onCommand }: MapViewProps) {
  const { story, messages, say } = useShared();
  const stage = stageOf(story.home);
  return (
    <section
      className="map"
      aria-label={messages.mapLabel(say(story.title))}
      aria-describedby="map-help"
      style={{ '--height': round(stage.height) } as React.CSSProperties}
    >
      <p className="unseen" id="map-help">
        {messages.mapHelp}
      </p>
      <div className="map__box" data-map-box tabIndex={-1}>
        <StillMap ground={ground} />
        <div className="map__live" data-live />
        <div className="map__home">
          {/* Moved into the live map's own element while that is on, so that it hears the
              gestures that start on a mark. */}
          <div className="overlay" data-overlay>
            <Marks />
          </div>
        </div>
        <EdgeSigns />
        <Locator ground={locator} />
        <MapButtons onCommand={onCommand} />
        <Key />
        <ScaleBar />
        <Credit />
        <div className="notice" role="status" data-notice />
      </div>
    </section>
  );
}
