/** A source's title, linked only where its address is http or https. */
export function SourceName({ title, url }: { title: string; url: string | undefined }) {
  if (!url || !/^https?:\/\//i.test(url)) return <>{title}</>;
  return (
    <a href={url} rel="noreferrer">
      {title}
    </a>
  );
}
