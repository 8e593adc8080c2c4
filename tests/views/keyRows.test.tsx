import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '../../src/core/messages/catalogue';
import { stillMessagesFor } from '../../src/core/messages/still/catalogue';
import { KeyRows } from '../../src/views/map/KeyRows';
import { madeLeg, madePlace, madeUp } from '../core/scene/stories';

const words = stillMessagesFor('en');
const leg = (id: string, to: string) =>
  madeLeg(id, { when: '2021-03-05' }, { basis: 'none', from: 'a', to });
const places = ['a', 'near', 'far'].map((id) => madePlace(id));

test.each([
  ['a place on the map', [leg('l', 'near')], words.keyArrowOn],
  ['a place off it', [leg('l', 'far')], words.keyArrow],
  ['one of each', [leg('l', 'far'), leg('m', 'near')], words.keyArrowOn],
])('the key tells of an arrow to %s what is so', (_, legs, said) => {
  const key = renderToStaticMarkup(
    <KeyRows
      story={madeUp({ places, legs })}
      messages={messagesFor('en')}
      words={words}
      outside={new Set(['far'])}
    />,
  );
  expect([words.keyArrow, words.keyArrowOn].filter((text) => key.includes(text))).toEqual([said]);
});
