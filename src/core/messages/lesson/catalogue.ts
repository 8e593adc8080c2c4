import { wordsFor } from '../languages';
import { lessonEn } from './en';
import type { LessonMessages } from './types';

/** The lesson's catalogue of a language tag, else of its primary language, else English. */
export function lessonMessagesFor(language: string): LessonMessages {
  return wordsFor(language)?.lesson ?? lessonEn;
}
