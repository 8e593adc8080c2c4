import type { LineColor } from '../story/lineColors';

/**
 * Every colour of Waybill. The page's custom properties are made from them (`paletteCss`),
 * and the live map takes the same values: one set, two renderers. Text colours meet WCAG 2.2
 * AA on `paper`, `panel` and `land`; a test measures them.
 */
export interface Palette extends Readonly<Record<LineColor, string>> {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly shore: string;
  readonly border: string;
  readonly river: string;
  readonly label: string;
  readonly waterLabel: string;
  readonly halo: string;
  readonly contextRail: string;
  readonly focus: string;
}

/** What the project knows of a theme. */
interface ThemeEntry {
  /** Its name in English; another language may have its own. */
  readonly name: string;
  /** Which of the browser's own colours go with it: of lists, scrollbars and the like. */
  readonly scheme: 'light' | 'dark';
  readonly palette: Palette;
}

/**
 * The themes. To add one, add it here. `light`, `dark` and `contrast` are also what a reader
 * gets whose system asks for that.
 */
export const THEMES = {
  light: {
    name: 'Light',
    scheme: 'light',
    palette: {
      paper: '#FBF8F1',
      panel: '#FFFDF8',
      ink: '#1E2528',
      quiet: '#566168',
      rule: '#D8D0BE',
      land: '#F1ECE2',
      water: '#D6E4E8',
      coast: '#7FA3AF',
      shore: '#B5CFD7',
      border: '#A3967F',
      river: '#86AEBC',
      label: '#5C5747',
      waterLabel: '#3B6778',
      halo: '#F7F3EA',
      contextRail: '#948D80',
      shipment: '#B3261E',
      rail: '#1F4E79',
      sighting: '#8A6100',
      diplomacy: '#46555C',
      statement: '#46555C',
      focus: '#0B57B7',
    },
  },
  dark: {
    name: 'Dark',
    scheme: 'dark',
    palette: {
      paper: '#15191B',
      panel: '#1C2225',
      ink: '#ECE7DC',
      quiet: '#A8B0B2',
      rule: '#3A4346',
      land: '#262B2B',
      water: '#131C21',
      coast: '#55717C',
      shore: '#243C48',
      border: '#6E6757',
      river: '#3F5F6C',
      label: '#B4AC9B',
      waterLabel: '#86AAB8',
      halo: '#1B2021',
      contextRail: '#757A78',
      shipment: '#FF7A6B',
      rail: '#86B7E8',
      sighting: '#E0B04A',
      diplomacy: '#A9B8BF',
      statement: '#A9B8BF',
      focus: '#8AB8FF',
    },
  },
  contrast: {
    name: 'High contrast',
    scheme: 'light',
    palette: {
      paper: '#FFFFFF',
      panel: '#FFFFFF',
      ink: '#000000',
      quiet: '#1F1F1F',
      rule: '#000000',
      land: '#FFFFFF',
      water: '#D2E3EA',
      coast: '#1F3A44',
      shore: '#A9C6D1',
      border: '#3A3A3A',
      river: '#2F5F73',
      label: '#1F1F1F',
      waterLabel: '#0F3B4C',
      halo: '#FFFFFF',
      contextRail: '#4A4A4A',
      shipment: '#A30000',
      rail: '#002F66',
      sighting: '#5E4200',
      diplomacy: '#1F2A30',
      statement: '#1F2A30',
      focus: '#003FB5',
    },
  },
} as const satisfies Readonly<Record<string, ThemeEntry>>;

export type Theme = keyof typeof THEMES;

/** What is known of a theme. */
export function themeOf(theme: Theme): ThemeEntry {
  return THEMES[theme];
}

/** The colours of a theme. */
export function paletteOf(theme: Theme): Palette {
  return THEMES[theme].palette;
}
