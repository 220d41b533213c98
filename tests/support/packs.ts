import { checkPack } from "../../src/scenario/check.ts";
import type { PackFile } from "../../src/scenario/format.ts";
import { readPack } from "../../src/scenario/read.ts";
import type { Diagnostic } from "../../src/policy/diagnostic.ts";
import { kempshott } from "./policies.ts";

/** A small pack that the checker finds nothing to say about: one scenario, with a cue, a telling and a way back. */
export const SOUND_PACK: PackFile & { texts: Record<string, Record<string, string>> } = {
  format: 1,
  id: "small",
  version: "1.0.0",
  circle: "peer",
  policy: "kempshott",
  review: { state: "awaiting" },
  scenarios: [
    {
      id: "gate",
      title: "gate.title",
      place: "playground",
      note: "gate.note",
      follow: "gate.follow",
      cast: { mentor: { role: "mentor", look: "amara" }, mentee: { role: "mentee", look: "leo" } },
      start: "hello",
      passages: [
        {
          id: "hello",
          kind: "say",
          by: "mentee",
          mood: "worried",
          text: "gate.hello",
          reveals: { safety: "approaching" },
          next: "first",
        },
        {
          id: "first",
          kind: "choose",
          choices: [
            { id: "limit", text: "gate.limit", acts: ["limit"], to: "tells" },
            { id: "promise", text: "gate.promise", acts: ["promise-secret"], to: "tells" },
          ],
        },
        {
          id: "tells",
          kind: "say",
          by: "mentee",
          mood: "scared",
          text: "gate.tells",
          reveals: { safety: "disclosed" },
          next: "second",
        },
        {
          id: "second",
          kind: "choose",
          choices: [
            { id: "go", text: "gate.go", acts: ["take-back", "go-together"], to: "done" },
            { id: "keep", text: "gate.keep", acts: ["keep-private"], to: "again" },
          ],
        },
        { id: "again", kind: "say", text: "gate.again", next: "third" },
        {
          id: "third",
          kind: "choose",
          choices: [
            { id: "go", text: "gate.go", acts: ["take-back", "go-together"], to: "done" },
            { id: "keep", text: "gate.keep", acts: ["keep-private"], to: "noticed" },
          ],
        },
        { id: "done", kind: "end", text: "gate.done" },
        { id: "noticed", kind: "end", text: "gate.noticed" },
      ],
    },
  ],
  texts: {
    "en-GB": {
      "gate.title": "At the gate",
      "gate.note": "Someone is scared.",
      "gate.follow": "Say it with a partner.",
      "gate.hello": "Can I tell you something?",
      "gate.limit": "I want to listen. If you are not safe, I have to tell.",
      "gate.promise": "I promise I won't tell.",
      "gate.tells": "I am scared to go home.",
      "gate.go": "Let's go in and tell {{teacher}}.",
      "gate.keep": "OK. I won't say it.",
      "gate.again": "It is not too late.",
      "gate.done": "{{teacher}} says it is his job now.",
      "gate.noticed": "{{teacher}} sees that he is sad, and helps.",
    },
  },
};

/** A copy of the sound pack, changed in one place. */
export function packWith(change: (pack: ReturnType<typeof loose>) => void): unknown {
  const copy = loose();
  change(copy);
  return copy;
}

/** The sound pack without its types, so that a test may put anything anywhere. */
// oxlint-disable-next-line typescript/no-explicit-any -- a fault is by definition not of the pack's type
const loose = (): any => structuredClone(SOUND_PACK);

/** Everything that reading and checking a pack reports. */
export function diagnose(json: unknown): readonly Diagnostic[] {
  const pack = readPack(json, "small.pack.json");
  return pack.ok ? checkPack(pack.value, kempshott, "small.pack.json").diagnostics : pack.diagnostics;
}
