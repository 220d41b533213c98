import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Said } from "./said.ts";
import { SayWords } from "./say-words.tsx";

interface Props {
  readonly title: Said;
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
        <SayWords of={title} />
      </h1>
      {children}
    </main>
  );
}
