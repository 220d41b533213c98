// What a run found: a score for each folder with how sure it is, and each mutant that nothing noticed.

/** Wilson's interval at 95 %: how far a drawn part may be from the whole. */
function interval(killed, tried) {
  const z = 1.96;
  const share = killed / tried;
  const middle = share + (z * z) / (2 * tried);
  const reach = z * Math.sqrt((share * (1 - share)) / tried + (z * z) / (4 * tried * tried));
  const under = 1 + (z * z) / tried;
  return [(middle - reach) / under, (middle + reach) / under];
}

/** Whether no test noticed. */
export const isAlive = ({ kind }) => kind === "survived" || kind === "not covered";

/** A mutant in one line. */
export function lineOf({ file, line, column, mutator, code, becomes }) {
  const short = (text) => text.replace(/\s+/g, " ").slice(0, 90);
  return `${file}:${line}:${column} ${mutator}: ${short(code)} -> ${short(becomes)}`;
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** Prints the scores; fails the run when a folder is under the bar. */
export function report({ results, mutants, longest, seed }) {
  const folders = [...new Set(results.map(({ mutant }) => mutant.folder))];
  if (longest.length > 0)
    console.log(`\nTests left out for their length:\n${longest.map((one) => `  ${one}`).join("\n")}`);
  for (const folder of folders) {
    const here = results.filter(({ mutant }) => mutant.folder === folder);
    const count = (kind) => here.filter(({ outcome }) => outcome.kind === kind).length;
    const dead = count("killed") + count("timeout");
    const [low, high] = interval(dead, here.length);
    const whole = mutants.filter((mutant) => mutant.folder === folder);
    const out = (why) => whole.filter(({ leftOut }) => leftOut === why).length;
    console.log(
      `\n${folder}: ${percent(dead / here.length)}` +
        (here.length < whole.length ? ` (${percent(low)} to ${percent(high)}, seed ${seed})` : "") +
        `: ${here.length} tried, ${count("killed")} killed, ${count("timeout")} never ended, ${count("survived")} survived, ` +
        `${count("not covered")} passed by no test, ${count("error")} errors; ` +
        `${whole.length} made, ${out("wording")} wording, ${out("equivalent")} equivalent`,
    );
    if (dead / here.length < BAR) process.exitCode = 1;
  }
}

/** At least so much is noticed in each folder. */
const BAR = 0.9;
