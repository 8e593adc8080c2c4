import { useMemo } from 'react';
import type { Basemap } from '../../core/geo/basemap';
import type { Padding, Size } from '../../core/geo/camera';
import { type Picture as Drawing, pictureCamera, pictureOf } from '../../core/layout/picture';
import { shoreLines } from '../../core/layout/shoreLines';
import type { LessonMessages } from '../../core/messages/lesson/types';
import type { LessonStep } from '../../core/scene/lesson';
import type { LabelKind } from '../../core/story/vocabulary';
import { pictureGround } from '../picture/ground';
import { Picture } from '../picture/Picture';
import { useShared } from '../shared';
import { stepDate } from './StepText';

interface StepPictureProps {
  readonly step: LessonStep;
  /** Whether what the step holds back is drawn. */
  readonly shown: boolean;
  readonly size: Size;
  /** Of names, marks and lines, against the reader's map. */
  readonly scale: number;
  readonly basemap: Basemap | null;
  readonly words: LessonMessages;
  readonly idPrefix: string;
  readonly children?: (drawing: Drawing) => React.ReactNode;
}

/** Names of waters and countries do for orientation; more would not be read from afar. */
const QUIET: readonly LabelKind[] = ['country', 'sea'];
const NOBODY: ReadonlySet<string> = new Set();

/** The map of one step. */
export function StepPicture(props: StepPictureProps) {
  const { step, shown, size, scale, basemap, words, idPrefix, children } = props;
  const { story, language, messages, say } = useShared();
  const shores = useMemo(
    () =>
      basemap
        ? shoreLines(basemap, pictureCamera(step.camera, size, roomFor(size, scale)), size)
        : [],
    [basemap, step.camera, size, scale],
  );
  const drawing = useMemo(
    () =>
      pictureOf(story, language, messages, {
        extent: step.camera,
        size,
        padding: roomFor(size, scale),
        day: step.day,
        clock: step.clock,
        show: step.show,
        hold: shown ? NOBODY : step.hold,
        unnamed: shown ? NOBODY : step.holdNames,
        ringed: shown ? step.find : null,
        scale,
        quiet: QUIET,
        legs: true,
        shores,
      }),
    [story, language, messages, step, shown, size, scale, shores],
  );
  const { camera } = drawing;
  const ground = useMemo(
    () => basemap && pictureGround(basemap, step.camera, camera, size, idPrefix),
    [basemap, step.camera, camera, size, idPrefix],
  );
  const named = new Set(drawing.texts.map(({ id }) => id));
  const places = drawing.places
    .filter(({ place }) => named.has(place.id))
    .map(({ place }) => say(place.name));
  return (
    <Picture
      drawing={drawing}
      ground={ground}
      scale={scale}
      label={words.mapOfStep(stepDate(step, messages, words), places)}
      scaleText={messages.scale(String(drawing.scaleBar.km))}
      idPrefix={idPrefix}
    >
      {children?.(drawing)}
    </Picture>
  );
}

/** Room around what a step shows, for the names beside it. */
export function roomFor({ width, height }: Size, scale: number): Padding {
  const across = Math.min(width * 0.12, 60 * scale);
  const down = Math.min(height * 0.1, 30 * scale);
  return { top: down, right: across, bottom: down + 12 * scale, left: across };
}
