import { Drawn } from '../Drawn';
import { across } from './across';
import { type StillFrame, stillViewBox } from './stillFrame';

/** The ground of the first view; `inside` is from `stillBase`. Only the build draws it. */
export function StillGround({ frame, inside }: { frame: StillFrame; inside: string }) {
  return (
    <Drawn
      className="still__ground"
      viewBox={stillViewBox(frame)}
      style={across(frame.box)}
      inside={inside}
    />
  );
}
