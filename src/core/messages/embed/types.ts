/** The forms to take along: those to paste, and the address for oEmbed. */
export type EmbedForm = 'frame' | 'script' | 'element' | 'oembed' | 'amp' | 'wordpress';

/** The parts of an embed that can be chosen. */
export type EmbedPart =
  | 'title'
  | 'timeline'
  | 'inset'
  | 'cards'
  | 'plain'
  | 'transparent'
  | 'still';

/** What the dialog for embedding says. Loaded with the dialog. */
export interface EmbedMessages {
  readonly title: string;
  readonly parts: string;
  readonly part: Readonly<Record<EmbedPart, string>>;
  readonly date: string;
  readonly language: string;
  readonly width: string;
  readonly fullWidth: string;
  readonly pixels: (n: number) => string;
  readonly heightNote: (least: number, most: number) => string;
  readonly form: string;
  readonly formName: Readonly<Record<EmbedForm, string>>;
  /** One line each: what it is for. */
  readonly formFor: Readonly<Record<EmbedForm, string>>;
  readonly code: string;
  readonly preview: string;
  readonly picture: string;
  readonly pictureFor: string;
  readonly pictureSize: string;
  readonly size: (width: number, height: number) => string;
  readonly png: string;
  readonly svg: string;
  readonly pictureFailed: string;
  /** What a star in a picture's sentence means. */
  readonly star: string;
  readonly alt: string;
}
