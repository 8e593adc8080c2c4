import { useEffect, useState } from 'react';
import { TILE_SIZE } from '../../core/geo/mercator';
import { scaleBar } from '../../core/geo/scaleBar';
import { stageOf } from '../../core/geo/stage';
import { homeCamera } from '../../core/layout/frames';
import { hostOf } from '../../core/share/hostOf';
import { Drawn } from '../Drawn';
import { useShared } from '../shared';
import { round } from './units';

/** What the map's buttons ask for; whoever owns the camera answers. */
export type MapCommand = 'in' | 'out' | 'reset' | 'fullscreen';

export function MapButtons({ onCommand }: { onCommand: (command: MapCommand) => void }) {
  const { messages } = useShared();
  const full = useFullScreen();
  const buttons: [MapCommand, string, string][] = [
    ['in', messages.zoomIn, 'M-6 0H6M0-6V6'],
    ['out', messages.zoomOut, 'M-6 0H6'],
    ['reset', messages.resetView, 'M-6.5 0.5L0-6L6.5 0.5M-4.5-1V6H4.5V-1'],
    [
      'fullscreen',
      full ? messages.leaveFullScreen : messages.fullScreen,
      'M-6-2.5V-6H-2.5M2.5-6H6V-2.5M6 2.5V6H2.5M-2.5 6H-6V2.5',
    ],
  ];
  return (
    <div className="map-buttons needs-script">
      {buttons.map(([command, label, d]) => (
        <button
          key={command}
          type="button"
          className="map-button"
          data-command={command}
          aria-label={label}
          title={label}
          onClick={() => onCommand(command)}
        >
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <path d={d} />
          </svg>
        </button>
      ))}
    </div>
  );
}

function useFullScreen(): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return full;
}

/** The scale of the first view; its length follows the map's, so it is right at every size. */
export function ScaleBar() {
  const { story, messages } = useShared();
  const stage = stageOf(story.home);
  const camera = homeCamera(story.home, { width: 390, height: 388 });
  const { km, px } = scaleBar(camera.center[1], camera.zoom, 90);
  const units = px / (stage.unit * TILE_SIZE * 2 ** camera.zoom);
  return (
    <div className="scale" style={{ '--scale': round(units) } as React.CSSProperties}>
      <span className="scale__text">{messages.scale(String(km))}</span>
      <span className="scale__bar" />
    </div>
  );
}

/** Where the map lies: a small map of the wider region, from the build, with a frame in it. */
export function Locator({ ground }: { ground: string }) {
  const { messages } = useShared();
  return (
    <Drawn
      className="locator"
      role="img"
      aria-label={messages.locator}
      viewBox="0 0 132 100"
      preserveAspectRatio="xMidYMid slice"
      inside={ground}
    />
  );
}

export function Credit() {
  const { story, messages, addresses } = useShared();
  const own = story.liveMap && addresses.liveMap !== '' && story.liveMap;
  return (
    <>
      <p className="credit credit--basemap">
        <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
          {messages.credit}
        </a>
      </p>
      {own && (
        <p className="credit credit--own">{messages.liveMapFrom(hostOf(own.url), own.credit)}</p>
      )}
    </>
  );
}
