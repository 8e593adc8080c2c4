const LINES = 7;

/** Empty lines on a sheet, to write on. */
export function WriteLines() {
  return (
    <div className="sheet__lines" aria-hidden="true">
      {Array.from({ length: LINES }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines, all alike.
        <span key={line} />
      ))}
    </div>
  );
}
