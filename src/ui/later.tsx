import { h, type ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "../locale/words.ts";
import { useKit } from "./kit.ts";

/** A screen that is a chunk of its own: asked for when it is first shown, so that the first page stays small. */
export function later<P extends object>(load: (words: Words) => Promise<ComponentType<P>>): ComponentType<P> {
  return function Later(props: P) {
    const { words } = useKit();
    const [come, setCome] = useState<{ readonly screen: ComponentType<P> } | "failed" | undefined>(undefined);
    useEffect(() => {
      let wanted = true;
      load(words).then(
        (screen) => wanted && setCome({ screen }),
        () => wanted && setCome("failed"),
      );
      return () => {
        wanted = false;
      };
    }, []);
    if (come === "failed") return <NotCome />;
    return come ? h(come.screen, props) : <main class="page" aria-busy="true" />;
  };
}

/** A screen of the grown-ups' rooms or of the hall: it comes with their words. */
export const laterRoom = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> =>
  later(async (words) => {
    const [screen] = await Promise.all([load(), words.addRooms()]);
    return screen;
  });

/** Where a screen could not be fetched, the rest of the game goes on. */
function NotCome() {
  const { t } = useKit().words;
  return (
    <main class="page">
      <h1>{t("error.title")}</h1>
      <p>{t("error.text")}</p>
    </main>
  );
}
