import { h, type ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useKit } from "./kit.ts";

/** A screen that is a chunk of its own: asked for when it is first shown, so that the first page stays small. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Later(props: P) {
    const [come, setCome] = useState<{ readonly screen: ComponentType<P> } | "failed" | undefined>(undefined);
    useEffect(() => {
      let wanted = true;
      load().then(
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
