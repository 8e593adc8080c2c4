import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { en } from '../../src/core/messages/en';
import type { Claim } from '../../src/core/story/types';
import { shareOf } from '../../src/modes/shared/shareOf';
import { ForecastTag } from '../../src/views/ForecastTag';
import { SharedContext } from '../../src/views/shared';
import { madeClaim, madeUp } from '../core/scene/stories';

function tag(claims: Claim[]): string {
  const addresses = { basemap: '', folder: '', other: {} };
  const layout = { narrow: {}, wide: {}, numbersAt: {} };
  const shared = shareOf({ story: madeUp({}), language: 'en', layout, addresses } as never);
  return renderToStaticMarkup(
    <SharedContext value={shared}>
      <ForecastTag claims={claims} />
    </SharedContext>,
  );
}

test('what rests on forecasts alone is marked, what one saw come is not', () => {
  const seen = madeClaim('a', '2021-03-05');
  const expected: Claim = { ...madeClaim('b', '2021-03-05'), kind: 'forecast' };
  expect(tag([expected, expected])).toContain(en.forecast);
  expect(tag([expected, seen])).toBe('');
  expect(tag([])).toBe('');
});
