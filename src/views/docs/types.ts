/** One field of the story format, as the docs explain it. Values are JSON. */
export interface FieldDoc {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  readonly description: string;
  readonly good: string;
  readonly bad: string;
  /** What the checker says of the bad value, and what it proposes. */
  readonly message: string;
}

export interface FieldGroup {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldDoc[];
}

export interface DocsData {
  /** `html` is made from the project's own Markdown. */
  readonly texts: readonly { readonly id: string; readonly title: string; readonly html: string }[];
  readonly groups: readonly FieldGroup[];
}
