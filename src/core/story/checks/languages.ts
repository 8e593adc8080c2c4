import type { Draft } from '../draft';
import { issue, type Path } from '../rules';
import type { Issue, LocalizedText } from '../types';
import { itemAt, quote } from '../wording';

/** A text in several languages has at least one, and the story's own among them. */
export function* checkLanguages(draft: Draft): Generator<Issue> {
  const { language } = draft.top;
  for (const { text, path } of localizedTexts(draft)) {
    if (typeof text === 'string') continue;
    const tags = Object.keys(text);
    const item = itemAt(path, draft.raw);
    if (tags.length === 0) {
      yield issue(
        'blank-text',
        path,
        `In ${item}: ${quote(path[path.length - 1])} holds no text in any language.`,
        'Write the text, or leave the key out where it may be left out.',
      );
    } else if (language !== undefined && !tags.some((tag) => primary(tag) === primary(language))) {
      yield issue(
        'missing-language',
        path,
        `In ${item}: ${quote(path[path.length - 1])} has no text in the language of the story, ${quote(language)}; it has ${tags.map(quote).join(', ')}.`,
        `Add a text for ${quote(language)}.`,
      );
    }
  }
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function* localizedTexts(draft: Draft): Generator<{ text: LocalizedText; path: Path }> {
  const { kicker, title, standfirst } = draft.top;
  yield* at([], { kicker, title, standfirst });
  for (const { path, value } of draft.changes) yield* at(path, { text: value.text });
  for (const { path, value } of draft.strands) yield* at(path, { label: value.label });
  for (const { path, value } of draft.sources) yield* at(path, { note: value.note });
  for (const {
    path,
    value: { name, detail, note, contextNote },
  } of draft.places)
    yield* at(path, { name, detail, note, contextNote });
  for (const {
    path,
    value: { label, pathNote, dateNote, dateFrom },
  } of draft.legs) {
    yield* at(path, { label, pathNote, dateNote });
    yield* at([...path, 'dateFrom'], { printed: dateFrom?.printed });
  }
  for (const {
    path,
    value: { title, text, dateNote, dateFrom, contextNote },
  } of draft.events) {
    yield* at(path, { title, text, dateNote, contextNote });
    yield* at([...path, 'dateFrom'], { printed: dateFrom?.printed });
  }
  for (const {
    path,
    value: { says, aboutNote, ambiguous, inferred, contextNote, aboutFrom, reportedFrom },
  } of draft.claims) {
    yield* at(path, { says, aboutNote, ambiguous, inferred, contextNote });
    yield* at([...path, 'aboutFrom'], { printed: aboutFrom?.printed });
    yield* at([...path, 'reportedFrom'], { printed: reportedFrom?.printed });
  }
  for (const {
    path,
    value: { says, question, answer, notes },
  } of draft.steps)
    yield* at(path, { says, question, answer, notes });
  for (const { path, value } of draft.labels) yield* at(path, { name: value.name });
  for (const {
    path,
    value: { name, note },
  } of draft.lines)
    yield* at(path, { name, note });
}

function* at(
  item: Path,
  texts: Record<string, LocalizedText | undefined>,
): Generator<{ text: LocalizedText; path: Path }> {
  for (const [key, text] of Object.entries(texts)) {
    if (text !== undefined) yield { text, path: [...item, key] };
  }
}
