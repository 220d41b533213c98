import { h, type ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "../locale/words.ts";
import { ErrorPage } from "./error-page.tsx";
import { useKit } from "./kit.ts";

/** A screen that has not come for so long is said not to have come. It is shown all the same when it does. */
const LONGEST_WAIT_MS = 15_000;

/**
 * A screen that is a chunk of its own: asked for when it is first shown, so that the first page stays small. Where it
 * does not come, the rest of the game goes on; `leaveOf` is the way out of a screen that has no bar above it.
 */
export function later<P extends object>(
  load: (words: Words) => Promise<ComponentType<P>>,
  leaveOf?: (props: P) => () => void,
): ComponentType<P> {
  return function Later(props: P) {
    const { words, english } = useKit();
    const [come, setCome] = useState<{ readonly screen: ComponentType<P> } | "failed" | undefined>(undefined);
    useEffect(() => {
      let wanted = true;
      const late = setTimeout(() => setCome((now) => now ?? "failed"), LONGEST_WAIT_MS);
      load(words)
        .then(
          // A file that broke off can still be a script: one without the screen in it.
          (screen: ComponentType<P> | undefined) => wanted && setCome(screen ? { screen } : "failed"),
          () => wanted && setCome("failed"),
        )
        .finally(() => clearTimeout(late));
      return () => {
        wanted = false;
        clearTimeout(late);
      };
    }, []);
    if (come === "failed")
      return (
        <ErrorPage
          words={words}
          english={english?.words}
          // The page begins anew, since a browser may never ask again for a file that failed; the tab keeps the place.
          onAgain={() => window.location.reload()}
          onLeave={leaveOf?.(props)}
        />
      );
    return come ? h(come.screen, props) : <main class="page" aria-busy="true" />;
  };
}

/** A screen for grown-ups: it comes with the words of their rooms. */
export const laterRoom = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> =>
  later(withRoomWords(load));

/** A room or the hall, which fills the page and has no bar of the game's above it. */
export const laterWholeRoom = <P extends { readonly onLeave: () => void }>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> => later(withRoomWords(load), ({ onLeave }) => onLeave);

const withRoomWords =
  <P extends object>(load: () => Promise<ComponentType<P>>) =>
  async (words: Words): Promise<ComponentType<P>> => {
    const [screen] = await Promise.all([load(), words.addRooms()]);
    return screen;
  };
