// A run as a page that people read: BENCHMARKS.md.
import { GAME } from "./contenders.mjs";
import { plain, table } from "./tables.mjs";

/** How much sooner or quicker ours is than each other, from the measures in which there are others. */
function ratios({ measured, contenders }) {
  const data = (id) => measured.find((one) => one.id === id)?.data ?? [];
  const ours = (rows, row) =>
    rows.find((one) => one.id === GAME && one.slow === row.slow && one.cpu === row.cpu);
  const ratio = (rows, row, of) => plain(of(ours(rows, row)) / of(row));
  const [loads, presses] = [data("first-load"), data("press")];
  return contenders
    .filter(({ id }) => id !== GAME)
    .map(({ id, name }) => ({
      page: name,
      ...Object.fromEntries(
        loads
          .filter((row) => row.id === id)
          .flatMap((row) => [
            [`first button, ${row.slow}`, ratio(loads, row, ({ first }) => first.median)],
            [`first choice, ${row.slow}`, ratio(loads, row, ({ choice }) => choice.median)],
          ]),
      ),
      ...Object.fromEntries(
        presses
          .filter((row) => row.id === id)
          .map((row) => [`press, CPU ${row.cpu}x`, ratio(presses, row, ({ median }) => median)]),
      ),
    }));
}

/** @returns {string} the whole page, in Markdown */
export function page({ about, measured, contenders }) {
  const parts = measured.map(({ title, said, tables }) =>
    [
      `## ${title}`,
      said,
      ...tables.flatMap(({ title: name, text }) => [...(name ? [`### ${name}`] : []), text]),
    ].join("\n\n"),
  );
  return `${[
    "# Benchmarks",
    "Written by `npm run bench` from one run; nothing in it is typed by hand. Times do not carry over from one computer to another: compare the rows of a table. Each number is a median, with its quartiles in brackets; those who are compared took turns, round by round.",
    `Measured on: ${about.cpu}, ${about.cores} cores, ${about.memory}, ${about.system}; Node ${about.node}, ${about.browser}; commit ${about.commit}; ${about.rounds} rounds${about.quick ? " (a quick run)" : ""}. Load of the computer when it began: ${about.load}.`,
    "## Beside others",
    "Ours to theirs: below 1 we are sooner. The others show the same scene, or the same talk, as bare pages without a picture. *Text and buttons alone* is the least that a page can be. Twine's two story formats come from the stories that the package extwee holds as its tests: no other package with them was found on npm. H5P has no row: `h5p-standalone` is a player without any content type, and no package with its Branching Scenario was found on npm.",
    table(ratios({ measured, contenders })),
    ...parts,
  ].join("\n\n")}\n`;
}
