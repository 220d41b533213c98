// From asking for a page to the first choice of the same scene: bytes, requests, milliseconds.
import { GAME, pressThrough } from "./lib/contenders.mjs";
import { countTraffic, LOADS, slowPage } from "./lib/pages.mjs";
import { spreadOf } from "./lib/stats.mjs";
import { spread, table, times } from "./lib/tables.mjs";

/** @param {import("./lib/measures.mjs").Bench} bench */
export async function measureFirstLoad({ browser, open, rounds }) {
  const { contenders } = await open();
  const found = LOADS.flatMap((slow) =>
    contenders.map((contender) => ({ slow, contender, first: [], choice: [], traffic: undefined })),
  );
  // One after the other, again and again, so that whatever else the computer does troubles all of them alike.
  for (let round = 0; round < rounds; round++) {
    for (const one of found) {
      const { page, client, close } = await slowPage(browser, one.slow);
      const traffic = countTraffic(client);
      const { address, toScene, root } = one.contender;
      const pressed = await pressThrough(page, address, toScene, root);
      one.first.push(pressed[0]);
      one.choice.push(pressed.at(-1));
      one.traffic = traffic();
      await close();
    }
  }
  const rows = found.map(({ slow, contender, first, choice, traffic }) => ({
    slow: slow.name,
    id: contender.id,
    name: contender.name,
    first: spreadOf(first),
    choice: spreadOf(choice),
    ...traffic,
  }));
  const own = (row) => rows.find(({ slow, id }) => slow === row.slow && id === GAME);
  return {
    id: "first-load",
    title: "From opening to the first choice",
    said:
      "Milliseconds from asking for the page, nothing kept from before. *First button*: the first press that the page answers: on a rival's page that is a choice of the scene already, in the game it is *Start*. " +
      "*First choice*: with every press before it made as soon as it is answered: title, animal, story, its talk. Bytes as they came, with brotli, up to the first choice.",
    tables: LOADS.map(({ name }) => ({
      title: name,
      text: table(
        rows
          .filter(({ slow }) => slow === name)
          .map((row) => ({
            page: row.name,
            "first button, ms": spread(row.first),
            "ours to its button": row.id === GAME ? "" : times(own(row).first.median, row.first.median),
            "first choice, ms": spread(row.choice),
            "ours to its choice": row.id === GAME ? "" : times(own(row).choice.median, row.choice.median),
            requests: row.requests,
            kB: row.bytes / 1000,
          })),
      ),
    })),
    data: rows,
  };
}
