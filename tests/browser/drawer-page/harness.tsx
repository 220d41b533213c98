import { useEffect } from "preact/hooks";
import { drawer } from "../../../src/ui/drawer.tsx";

/*
 * A view as the game's: what is held is drawn anew at each change, and a screen with nothing to show leaves by itself, in
 * an effect. A second drawing is asked for before that effect: it runs in the middle of it.
 */
let at = "nothing";

function Leaves() {
  useEffect(() => {
    at = "stories";
    show();
  }, []);
  return null;
}

const show = drawer(document.querySelector("#room") ?? document.body, () => (
  <section class={`at-${at}`} aria-label={at}>
    <p>{at === "nothing" ? "Nothing here" : "The way on"}</p>
    {at === "nothing" ? <Leaves /> : <h2>Choose a story</h2>}
    <p>{at}</p>
  </section>
));

show();
show();
