import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { LIMITS } from "../scenario/format.ts";
import { packToTwee } from "../scenario/twee/pack-to-twee.ts";
import { tweeToPack } from "../scenario/twee/twee-to-pack.ts";
import { loadPack } from "./files.ts";
import { refused, usage, type Outcome } from "./output.ts";

/** `twee`: a pack as a Twee 3 file for Twine, or a Twee file as a pack in one file. Writes one new file, over none. */
export function twee(target: string, out: string | undefined): Outcome {
  if (out === undefined) return usage("Say where to: --out FILE.");
  if (existsSync(out)) return usage("There is a file of this name already; nothing was written.", out);
  if (!existsSync(path.dirname(out))) return usage("There is no such folder; nothing was written.", out);
  return /\.(twee|tw)$/i.test(target) ? fromTwee(target, out) : toTwee(target, out);
}

function toTwee(target: string, out: string): Outcome {
  const pack = loadPack(target);
  if (!pack.ok) return refused(1, pack.diagnostics);
  writeFileSync(out, packToTwee(pack.value));
  return {
    exit: 0,
    json: { ok: true, wrote: out },
    lines: [`Wrote ${out}. In Twine: Library, then Import.`],
  };
}

function fromTwee(target: string, out: string): Outcome {
  if (!statSync(target).isFile() || statSync(target).size > LIMITS.bytes)
    return usage("This is no Twee file that can be read.", target);
  const read = tweeToPack(readFileSync(target, "utf8"), target);
  if (!read.ok) return refused(1, read.diagnostics);
  const { pack, toDo } = read.value;
  writeFileSync(out, `${JSON.stringify(pack, undefined, 2)}\n`);
  return {
    exit: 0,
    json: { ok: true, wrote: out, toDo },
    lines: [`Wrote ${out}.`, ...toDo.map(({ passage, what }) => `to do, in "${passage}": ${what}`)],
  };
}
