import type { DocsData, FieldGroup } from './types';

/** The docs as one page: contents, texts, and the format field by field. */
export function DocsPage({ docs: { texts, groups } }: { readonly docs: DocsData }) {
  return (
    <main className="docs">
      <h1>Waybill: docs</h1>
      <nav aria-label="Contents">
        <ol>
          {texts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          <li>
            <a href="#format">The format, field by field</a>
            <ol>
              {groups.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#format-${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </li>
        </ol>
      </nav>
      {texts.map(({ id, title, html }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the project's own Markdown. */}
          <div className="docs__text" dangerouslySetInnerHTML={{ __html: html }} />
        </section>
      ))}
      <section id="format">
        <h2>The format, field by field</h2>
        <p>
          Made from the schema; each bad value was given to the checker, and what it said stands
          beside it. Fields with a star must be there.
        </p>
        {groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </section>
    </main>
  );
}

function Group({ group: { id, title, description, fields } }: { readonly group: FieldGroup }) {
  return (
    <section id={`format-${id}`}>
      <h3>{title}</h3>
      {description && id !== 'head' && <p>{description}</p>}
      <dl className="docs__fields">
        {fields.map(({ name, required, type, description: about, good, bad, message }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              {required && <span title="must be there">*</span>}
              <span className="docs__type">{type}</span>
            </dt>
            <dd>
              {about && <p>{about}</p>}
              <p>
                <b>Good</b> <code>{good}</code>
              </p>
              <p>
                <b>Bad</b> <code>{bad}</code>
              </p>
              <p className="docs__says">{message}</p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
