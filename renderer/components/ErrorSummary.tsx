import { useEffect, useId, useRef } from 'react';

type Props = {
  readonly title: string;
  /** In the words that also stand at the field; `href`: the id of the field, `null` where there is none. */
  readonly errors: readonly { readonly text: string; readonly href: string | null }[];
};

/** What stands in the way, above the form. It takes the focus; each line leads to its field. */
export function ErrorSummary({ title, errors }: Props) {
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <section className="error-summary" ref={box} tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {errors.map(({ text, href }) => (
          <li key={`${href ?? ''} ${text}`}>
            {href === null ? (
              text
            ) : (
              <a
                href={`#${href}`}
                onClick={(event) => {
                  // The fragment of the address is the route.
                  event.preventDefault();
                  document.getElementById(href)?.focus();
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
