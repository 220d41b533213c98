import { h, type ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "../locale/words.ts";
import { ErrorPage } from "./error-page.tsx";
import { useKit } from "./kit.ts";

/** A screen that has not come for so long is said not to have come. It is shown all the same when it does. */
const LONGEST_WAIT_MS = 15_000;

type Load<P> = (words: Words) => Promise<ComponentType<P>>;

/** A screen that is a chunk of its own, and what fetches it before anybody asks for it. */
export type Later<P> = ComponentType<P> & {
  /** Rejects where the screen does not come: it is asked for again when it is shown. */
  readonly ahead: () => Promise<void>;
};

/** A screen that is a chunk of its own, so that the first page stays small. Once it has come, it is shown at once. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let here: ComponentType<P> | undefined;
  const fetchIt = async () => (here = await load());
  const ahead = async () => void (await fetchIt());
  return Object.assign(
    whenItCame<P>(fetchIt, () => here),
    { ahead },
  );
}

/**
 * Shows a screen when it has come: it is asked for when it is first shown. Where it does not come, the rest of the game
 * goes on; `leaveOf` is the way out of a screen that has no bar above it.
 */
function whenItCame<P extends object>(
  load: Load<P>,
  here: () => ComponentType<P> | undefined,
  leaveOf?: (props: P) => () => void,
): ComponentType<P> {
  return function WhenItCame(props: P) {
    const { words, english } = useKit();
    const [come, setCome] = useState<{ readonly screen: ComponentType<P> } | "failed" | undefined>(() => {
      const screen = here();
      return screen && { screen };
    });
    useEffect(() => {
      if (come) return undefined;
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
  whenItCame(withRoomWords(load), notYet);

/** A room or the hall, which fills the page and has no bar of the game's above it. */
export const laterWholeRoom = <P extends { readonly onLeave: () => void }>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> => whenItCame(withRoomWords(load), notYet, ({ onLeave }) => onLeave);

/** The words of a room come anew with each language. */
const notYet = () => undefined;

const withRoomWords =
  <P extends object>(load: () => Promise<ComponentType<P>>): Load<P> =>
  async (words) => {
    const [screen] = await Promise.all([load(), words.addRooms()]);
    return screen;
  };
