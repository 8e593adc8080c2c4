interface DrawnProps extends React.SVGProps<SVGSVGElement> {
  /** SVG elements as text, made by the build from the basemap alone. */
  readonly inside: string;
}

/**
 * An SVG that the build has drawn. The browser's script does not have its inside, and React
 * keeps what it finds in the page. No story text ever goes in here: markup would come alive.
 */
export function Drawn({ inside, ...rest }: DrawnProps) {
  return (
    <svg
      {...rest}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place, see above.
      dangerouslySetInnerHTML={{ __html: inside }}
      suppressHydrationWarning
    />
  );
}
