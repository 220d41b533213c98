type Listening = readonly [type: string, listener: EventListenerOrEventListenerObject];

/**
 * Remembers who begins to listen to the document while `work` runs. Phaser 4.2.1 never takes back its listener for
 * hidden tabs (core/VisibilityHandler.js), so that every closed stage would be kept alive by the page.
 * @returns what takes those listeners back
 */
export function catchListeners(document: Document, work: () => void): () => void {
  const caught: Listening[] = [];
  const listen = document.addEventListener.bind(document);
  document.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    caught.push([type, listener]);
    listen(type, listener, options);
  };
  try {
    work();
  } finally {
    // The page's own method lies on the prototype and comes to light again.
    Reflect.deleteProperty(document, "addEventListener");
  }
  return () => {
    for (const [type, listener] of caught) document.removeEventListener(type, listener);
  };
}
