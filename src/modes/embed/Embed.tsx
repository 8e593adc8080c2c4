import { useEffect } from 'react';
import { Cards } from '../../views/cards/Cards';
import { MapView } from '../../views/map/MapView';
import { SharedContext } from '../../views/shared';
import { SlipPanel } from '../../views/slip/SlipPanel';
import { Timeline } from '../../views/timeline/Timeline';
import type { PageViewProps } from '../shared/pageView';
import { EmbedFoot } from './EmbedFoot';

/** The page that others frame: title, map with timeline, where it comes from. Composition only. */
export function Embed({ shared, stills, onCommand, onReady }: PageViewProps) {
  useEffect(() => onReady?.(), [onReady]);
  const { story, say } = shared;
  return (
    <SharedContext value={shared}>
      <main className="embed" data-embed>
        <div className="embed__sheet">
          <header className="embed__head">
            <h1>{say(story.title)}</h1>
          </header>
          <MapView {...stills} onCommand={onCommand} />
          <Timeline />
          <EmbedFoot />
          <SlipPanel />
        </div>
        <div className="embed__cards">
          <Cards />
        </div>
      </main>
    </SharedContext>
  );
}
