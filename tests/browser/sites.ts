import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { serve } from "../../tools/serve.mjs";

/** Something that is served until it is closed. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * The sites that one worker of the test runner has opened, each once, and kept to its end. All tests share this one fixture of
 * the worker: with one of their own, every file would begin with a new worker and a new browser.
 */
export class Sites {
  readonly #open = new Map<() => Promise<Served>, Promise<Served>>();

  /** @param start begins the site; which one it is, is known by this function */
  async open<Site extends Served>(start: () => Promise<Site>): Promise<Site> {
    const site = this.#open.get(start) ?? start();
    this.#open.set(start, site);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what stands under a start came from it
    return (await site) as Site;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map(async (site) => (await site).close()));
  }
}

type Use = (address: string) => Promise<void>;

/** The fixture `address`: a page of a site. */
export const addressOf =
  (start: () => Promise<Served>, page = "") =>
  async ({ sites }: { readonly sites: Sites }, use: Use): Promise<void> => {
    const { address } = await sites.open(start);
    await use(`${address}${page}`);
  };

/** A folder of its own for a site, gone when the site is closed. */
export async function servedFrom(name: string, fill: (folder: string) => void): Promise<Served> {
  const folder = mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  fill(folder);
  const served = await serve(folder);
  return {
    address: served.address,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
