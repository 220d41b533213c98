import { h, type ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { addRooms } from "../locale/words.ts";
import { ErrorPage } from "./error-page.tsx";
import { useKit } from "./kit.ts";

/** A screen that has not come for so long is said not to have come. It is shown all the same when it does. */
const LONGEST_WAIT_MS = 15_000;

type Load<P> = () => Promise<ComponentType<P>>;

/** A screen that is a chunk of its own, and what fetches it before anybody asks for it. */
export type Later<P> = ComponentType<P> & {
  /** Rejects where the screen does not come: it is asked for again when it is shown. */
  readonly ahead: () => Promise<void>;
};

/** A screen that is a chunk of its own, so that the first page stays small. Once it has come, it is shown at once. */
export function later<P extends object>(load: Load<P>): Later<P> {
  const fetched = remembering(load);
  return Object.assign(whenItCame(fetched), { ahead: async () => void (await fetched.load()) });
}

interface Fetched<P> {
  readonly load: Load<P>;
  /** The screen, once it has come. */
  readonly here: () => ComponentType<P> | undefined;
}

function remembering<P>(load: Load<P>): Fetched<P> {
  let here: ComponentType<P> | undefined;
  return { load: async () => (here = await load()), here: () => here };
}

/**
 * Shows a screen when it has come: it is asked for when it is first shown. Where it does not come, the rest of the game
 * goes on; `leaveOf` is the way out of a screen that has no bar above it.
 */
function whenItCame<P extends object>(
  { load, here }: Fetched<P>,
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
      load()
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
export const laterRoom = <P extends object>(load: Load<P>): ComponentType<P> =>
  whenItCame(remembering(withRoomWords(load)));

/** A room or the hall, which fills the page and has no bar of the game's above it. */
export const laterWholeRoom = <P extends { readonly onLeave: () => void }>(load: Load<P>): ComponentType<P> =>
  whenItCame(remembering(withRoomWords(load)), ({ onLeave }) => onLeave);

const withRoomWords =
  <P extends object>(load: Load<P>): Load<P> =>
  async () => {
    const [screen] = await Promise.all([load(), addRooms()]);
    return screen;
  };
