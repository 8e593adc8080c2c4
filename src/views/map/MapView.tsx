import { stageOf } from '../../core/geo/stage';
import { DrawnBox } from '../Drawn';
import { useShared } from '../shared';
import { Key } from './Key';
import { Credit, Locator, MapButtons, type MapCommand, ScaleBar } from './MapFurniture';
import { PlainViews } from './PlainViews';
import { StillMap } from './StillMap';
import { Unplaced } from './Unplaced';
import { round } from './units';

/** The last thing in the map: once it has come, all of the map has. */
export const MAP_END_ID = 'map-notice';

interface MapViewProps {
  readonly ground: string;
  readonly locator: string;
  readonly keyRows: string;
  readonly marks: string;
  readonly signs: string;
  readonly onCommand: (command: MapCommand) => void;
}

/**
 * The map: still ground, room for the live one, then marks and furniture above both.
 * `--height` is the home extent's height in stage units: from it the style sheet works out
 * the scale of the first view for whatever size the map has.
 */
export function MapView({ ground, locator, keyRows, marks, signs, onCommand }: MapViewProps) {
  const { story, choose, messages, say } = useShared();
  // One listener for what the build has drawn: whatever carries the id of an item selects it.
  const onClick = ({ target }: React.MouseEvent) => {
    const at = target instanceof Element ? target.closest('[data-id],[data-mark]') : null;
    const id = at?.getAttribute('data-id') ?? at?.getAttribute('data-mark');
    if (id) choose(id);
  };
  const stage = stageOf(story.home);
  return (
    <section
      className="map"
      id="map"
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
          {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons inside are what is pressed, by key too. */}
          <div className="overlay" data-overlay onClick={onClick}>
            <DrawnBox className="marks" inside={marks} />
          </div>
        </div>
        <PlainViews />
        <DrawnBox className="signs" inside={signs} onClick={onClick} />
        <Locator ground={locator} />
        <MapButtons onCommand={onCommand} />
        <div className="map-lists">
          <Unplaced />
          <Key rows={keyRows} />
        </div>
        <ScaleBar />
        <Credit />
        <div className="notice" id={MAP_END_ID} role="status" data-notice />
      </div>
    </section>
  );
}
