import { useEffect, useState } from "preact/hooks";
import type { DrawingOf } from "./drawings.ts";
import { useKit } from "./kit.ts";

interface Props {
  readonly of: DrawingOf;
  /** What the drawing shows, in words; empty where words beside it say so already. */
  readonly alt: string;
  readonly class?: string;
  /** Somebody else shows it now: the last drawing stays, and its words are kept up to date. */
  readonly asleep?: boolean;
}

/** A drawing as an image. The art is a chunk of its own: words are there first, and stay if it never comes. */
export function Drawing({ of, alt, class: name = "drawing", asleep = false }: Props) {
  const [address, setAddress] = useState<string | undefined>(undefined);
  const { uniform } = useKit().profile;
  const key = JSON.stringify([of, uniform]);
  useEffect(() => {
    if (asleep) return undefined;
    let wanted = true;
    import("./drawings.ts").then(
      ({ addressOf }) => wanted && setAddress(addressOf(of, uniform)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [key, asleep]);
  if (!address) return <span class={name} role={alt ? "img" : undefined} aria-label={alt || undefined} />;
  return <img class={name} src={address} alt={alt} draggable={false} />;
}
