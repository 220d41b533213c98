import path from "node:path";
import { ROOT } from "../../tools/install.mjs";
import { serve } from "../../tools/serve.mjs";
import { addressOf } from "./sites.ts";
import { test } from "./watch.ts";

/**
 * Tests of one page that is built by itself (see tools/build-page.mjs), watched as the whole game is.
 * @param name of its folder in the cache
 * @param page where it stands in the project
 */
export const testOf = (name: string, page = `tests/browser/${name}/`) =>
  test.extend({
    address: addressOf(() => serve(path.join(ROOT, "node_modules", ".cache", name)), page),
  });

export { expect } from "./watch.ts";
