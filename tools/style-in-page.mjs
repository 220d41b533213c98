// Puts the one style of the first page into the page itself: it comes with the words, and is no request of its own. The page's
// policy knows it by its hash, and so does the headers file.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withPolicy, withStyles } from "./policies.mjs";

const PAGE = "index.html";
const HEADERS = "_headers";

/**
 * The page with a style inside. Addresses in a style are seen from where it stands.
 * @throws where the page has no head to put it in
 */
export function pageWithStyle(html, style) {
  if (!html.includes("</head>")) throw new Error("the page has no place for its style");
  return html.replace(
    "</head>",
    () => `<style>${style.trim().replaceAll("url(./", "url(./assets/")}</style></head>`,
  );
}

/**
 * The plugins for Vite.
 * @param {Record<string, string>} policy the content policy of the build
 */
export function styleInPage(policy) {
  let folder = "";
  let known = policy;
  let style = "";
  /** Before the bundler names the file in the page, and in every part that builds on the first script. */
  const taken = {
    name: "buddy-bench:style-taken",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "pre",
      handler(_options, bundle) {
        const first = Object.values(bundle).find(({ isEntry }) => isEntry);
        const files = [...first.viteMetadata.importedCss];
        style = files.map((file) => String(bundle[file].source)).join("");
        for (const file of files) delete bundle[file];
        first.viteMetadata.importedCss.clear();
      },
    },
  };
  const put = {
    name: "buddy-bench:style-in-page",
    apply: "build",
    enforce: "post",
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir);
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle[PAGE];
        const html = pageWithStyle(String(page.source), style);
        known = withStyles(policy, html);
        page.source = withPolicy(html, known);
      },
    },
    writeBundle() {
      const file = path.join(folder, HEADERS);
      if (!existsSync(file)) return;
      const style = (one) => `style-src ${one["style-src"]};`;
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace(style(policy), () => style(known)),
      );
    },
  };
  return [taken, put];
}
