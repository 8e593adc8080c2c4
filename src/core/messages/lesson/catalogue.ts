import { lessonEn } from './en';
import type { LessonMessages } from './types';

const CATALOGUES: ReadonlyMap<string, LessonMessages> = new Map([['en', lessonEn]]);

/** The lesson's catalogue of a language tag, else of its primary language, else English. */
export function lessonMessagesFor(language: string): LessonMessages {
  const tag = language.toLowerCase();
  return CATALOGUES.get(tag) ?? CATALOGUES.get(tag.split('-')[0] ?? '') ?? lessonEn;
}
