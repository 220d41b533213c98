import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A page of words: its heading gets the focus when the page comes, so that a screen reader begins there. */
export function Page({ title, class: name = "", children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class={`page ${name}`}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
