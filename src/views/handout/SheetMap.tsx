import type { Size } from '../../core/geo/camera';
import { pictureOf } from '../../core/layout/picture';
import type { Clock } from '../../core/scene/types';
import type { Extent } from '../../core/story/types';
import type { LabelKind } from '../../core/story/vocabulary';
import type { Instant } from '../../core/time/instant';
import { roomFor } from '../lesson/StepPicture';
import { Picture } from '../picture/Picture';
import { useShared } from '../shared';
import type { Grounds } from './grounds';

interface SheetMapProps {
  readonly grounds: Grounds;
  readonly size: Size;
  readonly extent: Extent;
  readonly day: Instant;
  readonly clock: Clock;
  readonly show: ReadonlySet<string> | null;
  readonly hold: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string> | 'all';
  readonly legs: boolean;
  readonly label: string;
  readonly idPrefix: string;
}

const QUIET: readonly LabelKind[] = ['country', 'sea', 'gulf'];
const SCALE = 0.95;

/** A map on paper. */
export function SheetMap(props: SheetMapProps) {
  const { grounds, size, extent, label, idPrefix, ...what } = props;
  const { story, language, messages } = useShared();
  const drawing = pictureOf(story, language, messages, {
    ...what,
    extent,
    size,
    padding: roomFor(size, SCALE),
    ringed: null,
    scale: SCALE,
    quiet: QUIET,
  });
  const { id, transform } = grounds.of(extent, size, SCALE);
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
