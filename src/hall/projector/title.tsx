import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  /** Another value is another screen. */
  readonly of: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** The heading of a screen. It takes the focus that the screen before left behind, and never takes it from a button. */
export function Title({ of, class: name = "", children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [of]);
  return (
    <h1 class={`hall-title ${name}`} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
