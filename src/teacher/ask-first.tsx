import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Props {
  /** The class of the buttons. */
  readonly look: string;
  /** What the button says. */
  readonly children: ComponentChildren;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  /** Nothing would be lost: it is done without asking. */
  readonly isSafe?: boolean;
  readonly onYes: () => void;
}

/** A button for what cannot be undone. It asks first; the answer that changes nothing has the focus, and then the button. */
export function AskFirst({ look, children, ask, yes, no, isSafe = false, onYes }: Props) {
  const [asks, setAsks] = useState<"not yet" | "now" | "no more">("not yet");
  const focus = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks !== "not yet") focus.current?.focus();
  }, [asks]);
  if (isSafe || asks !== "now")
    return (
      <button ref={focus} type="button" class={look} onClick={() => (isSafe ? onYes() : setAsks("now"))}>
        {children}
      </button>
    );
  return (
    <section class="ask-first row" aria-label={ask}>
      <span>{ask}</span>
      <button ref={focus} type="button" class={look} onClick={() => setAsks("no more")}>
        {no}
      </button>
      <button type="button" class={look} onClick={onYes}>
        {yes}
      </button>
    </section>
  );
}
