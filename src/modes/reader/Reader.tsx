import { useEffect } from 'react';
import { Cards } from '../../views/cards/Cards';
import { Choices } from '../../views/choices/Choices';
import { ClassLinks } from '../../views/choices/ClassLinks';
import { ClaimsTable } from '../../views/claims/ClaimsTable';
import { DrawnBox } from '../../views/Drawn';
import { LaterRules } from '../../views/LaterRules';
import { MapView } from '../../views/map/MapView';
import { SharedContext } from '../../views/shared';
import { SlipPanel } from '../../views/slip/SlipPanel';
import { Timeline } from '../../views/timeline/Timeline';
import type { PageViewProps } from '../shared/pageView';
import { EmbedButton } from './embedding/EmbedButton';

/** The reader's page: headline, map with timeline, cards, foot. Composition only. */
export function Reader({ shared, stills, onCommand, onReady }: PageViewProps) {
  useEffect(() => onReady?.(), [onReady]);
  const { story, messages, say } = shared;
  return (
    <SharedContext value={shared}>
      <a className="skip" href="#events">
        {messages.skipToCards}
      </a>
      <main>
        <div className="reader">
          <header className="head">
            {story.kicker && <p className="kicker">{say(story.kicker)}</p>}
            <h1>{say(story.title)}</h1>
          </header>
          <div className="desk">
            <MapView {...stills} onCommand={onCommand} />
            <LaterRules />
            <Timeline />
          </div>
          <div className="column">
            <p className="standfirst">{say(story.standfirst)}</p>
            <Choices />
            <ClassLinks>{shared.addresses.folder && <EmbedButton />}</ClassLinks>
            <Cards />
            <footer className="foot">
              <DrawnBox inside={stills.foot} />
            </footer>
          </div>
          <SlipPanel />
        </div>
        <ClaimsTable />
      </main>
    </SharedContext>
  );
}
