import { type PictureOptions, pictureOf } from '../../core/layout/picture';
import type { LabelKind } from '../../core/story/vocabulary';
import { roomFor } from '../lesson/StepPicture';
import { Picture } from '../picture/Picture';
import { useShared } from '../shared';
import type { Grounds } from './grounds';

/** What a picture on paper may choose; the rest is the same on every sheet. */
type SheetMapProps = Omit<PictureOptions, 'padding' | 'ringed' | 'scale' | 'quiet' | 'shores'> & {
  readonly grounds: Grounds;
  readonly label: string;
  readonly idPrefix: string;
};

const QUIET: readonly LabelKind[] = ['country', 'sea', 'gulf'];
const SCALE = 0.95;

/** A map on paper. */
export function SheetMap(props: SheetMapProps) {
  const { grounds, size, extent, label, idPrefix, ...what } = props;
  const { story, language, messages } = useShared();
  const { id, transform, shores } = grounds.of(extent, size, SCALE);
  const drawing = pictureOf(story, language, messages, {
    ...what,
    extent,
    size,
    padding: roomFor(size, SCALE),
    ringed: null,
    scale: SCALE,
    quiet: QUIET,
    shores,
  });
  return (
    <figure className="sheet__map" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <Picture
        drawing={drawing}
        ground={{ transform, href: `#${id}` }}
        scale={SCALE}
        label={label}
        scaleText={messages.scale(String(drawing.scaleBar.km))}
        idPrefix={idPrefix}
      />
      <figcaption>{messages.credit}</figcaption>
    </figure>
  );
}
