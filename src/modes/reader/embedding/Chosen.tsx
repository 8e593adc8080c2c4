import { EMBED_WIDTHS } from '../../../core/layout/embedSize';
import type { EmbedMessages, EmbedPart } from '../../../core/messages/embed/types';
import { THEME_CHOICES } from '../../../core/state/appState';
import { storyLanguages } from '../../../core/story/storyLanguages';
import { clampToInterval, isoDay, lastDay, parseIsoDay } from '../../../core/time/instant';
import { Choice as List } from '../../../views/choices/Choices';
import { useShared } from '../../../views/shared';
import type { Choice } from './choice';

const PARTS: readonly EmbedPart[] = [
  'title',
  'timeline',
  'inset',
  'cards',
  'plain',
  'transparent',
  'still',
];
const WIDTHS = [320, 480, 640, 800, 1000, EMBED_WIDTHS.most];

interface ChosenProps {
  readonly words: EmbedMessages;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** What the embed shows, from which day, how wide, in which colours. */
export function Chosen({ words, choice, onChoose }: ChosenProps) {
  const { story, messages } = useShared();
  const { options, instant, clock, theme, language, width } = choice;
  const languages = storyLanguages(story);
  const called = new Intl.DisplayNames(messages.locale, { type: 'language', fallback: 'code' });
  const { span } = story;
  return (
    <section className="embedding__chosen">
      <fieldset>
        <legend className="field">{words.parts}</legend>
        {PARTS.map((part) => (
          <label key={part} className="embedding__part">
            <input
              type="checkbox"
              checked={options[part]}
              onChange={({ target }) =>
                onChoose({ ...choice, options: { ...options, [part]: target.checked } })
              }
            />
            <span>{words.part[part]}</span>
          </label>
        ))}
      </fieldset>
      <div className="embedding__lists">
        <label className="choice">
          <span>{words.date}</span>
          <input
            type="date"
            required
            min={isoDay(span.start)}
            max={isoDay(lastDay(span))}
            value={isoDay(instant)}
            onChange={({ target }) => {
              const day = parseIsoDay(target.value);
              if (day !== null) onChoose({ ...choice, instant: clampToInterval(day, span) });
            }}
          />
        </label>
        <List
          label={messages.clock}
          value={clock}
          options={[
            ['happened', messages.clockHappened],
            ['reported', messages.clockReported],
          ]}
          onChoose={(value) => onChoose({ ...choice, clock: value })}
        />
        <List
          label={messages.theme}
          value={theme}
          options={THEME_CHOICES.map((name) => [name, messages.themeNames[name]] as const)}
          onChoose={(value) => onChoose({ ...choice, theme: value })}
        />
        {languages.length > 1 && (
          <List
            label={words.language}
            value={language}
            options={languages.map((tag) => [tag, called.of(tag) ?? tag] as const)}
            onChoose={(value) => onChoose({ ...choice, language: value })}
          />
        )}
        <List
          label={words.width}
          value={String(width)}
          options={[
            ['null', words.fullWidth],
            ...WIDTHS.map((n) => [String(n), words.pixels(n)] as const),
          ]}
          onChoose={(value) =>
            onChoose({ ...choice, width: value === 'null' ? null : Number(value) })
          }
        />
      </div>
    </section>
  );
}
