import { benchSlider } from './slider';

await benchSlider();
