interface Inside {
  /** Markup that the build made: the basemap's lines, or what React wrote of a key. */
  readonly inside: string;
}

/*
 * What the build has drawn and never changes: the browser's script does not have its inside,
 * and React keeps what it finds in the page. No text of a story is ever put in by hand here:
 * markup in it would come alive.
 */

/** An SVG drawn by the build. */
export function Drawn({ inside, ...rest }: Inside & React.SVGProps<SVGSVGElement>) {
  return (
    <svg
      {...rest}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see above.
      dangerouslySetInnerHTML={{ __html: inside }}
      suppressHydrationWarning
    />
  );
}

/** A list drawn by the build, by React. It scrolls where the map is low, so it takes the focus. */
export function DrawnList({ inside, ...rest }: Inside & React.HTMLAttributes<HTMLUListElement>) {
  return (
    <ul
      {...rest}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls.
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see above.
      dangerouslySetInnerHTML={{ __html: inside }}
      suppressHydrationWarning
    />
  );
}

/** A part of the page drawn by the build, by React; whoever owns it listens from above. */
export function DrawnBox({ inside, ...rest }: Inside & React.HTMLAttributes<HTMLDivElement>) {
  return (
    <div
      {...rest}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see above.
      dangerouslySetInnerHTML={{ __html: inside }}
      suppressHydrationWarning
    />
  );
}
