import { render, type ComponentChild } from "preact";
import { useState } from "preact/hooks";

/**
 * What draws a view into `root`: at once the first time, and then whenever it is called, soon after. An effect may ask in
 * the middle of another drawing: a drawing within a drawing would leave the page half of the one and half of the other.
 * @param view what is to be seen now
 */
export function drawer(root: Element, view: () => ComponentChild): () => void {
  let drawAgain: (() => void) | undefined;
  function Drawn() {
    const [, turn] = useState({});
    drawAgain = () => turn({});
    return view();
  }
  return () => (drawAgain ? drawAgain() : render(<Drawn />, root));
}
