/** What has been asked for ahead, by its address. */
const asked = {};

/**
 * Fetches a part of the game together with its styles and with what it builds on. It comes when its styles have come.
 * @param {() => Promise<unknown>} part
 * @param {readonly string[]} [beside] addresses, seen from the script that asks
 * @param {string} [from] the address of that script
 */
const fetchTogether = (part, beside = [], from) =>
  Promise.all(
    beside.map((file) => {
      const { href } = new URL(file, from);
      return (asked[href] ??= askFor(href));
    }),
  ).then(part);

function askFor(href) {
  const link = document.createElement("link");
  const isStyle = href.endsWith(".css");
  link.rel = isStyle ? "stylesheet" : "modulepreload";
  link.href = href;
  const come = new Promise((resolve, reject) => {
    // A script that does not come is missed by the part that builds on it.
    if (!isStyle) resolve();
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => {
      delete asked[href];
      link.remove();
      reject(new Error(`a style did not come: ${href}`));
    });
  });
  document.head.append(link);
  return come;
}

export { fetchTogether as __vitePreload };
