import * as fc from "fast-check";
import { GESTURES, LOOKS, MOODS, PLACES, POSES } from "../../src/art/catalogue.ts";
import { SIGNERS, type Pack } from "../../src/scenario/format.ts";
import { readPack } from "../../src/scenario/read.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
/** Words with every sign that the notation uses itself, and words of any other kind. */
const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          "Hello",
          " ",
          "->",
          "<-",
          "|",
          "]]",
          "[[",
          "::",
          "\n",
          "&",
          "<b>",
          "{{mentee}}",
          "\\",
          "'",
          "*",
          "’",
          "&#93;",
          "&#99999999;",
          "/%",
          "%/",
          "<<x>>",
          "(if: $a)",
          ";",
          "acts: listen",
          "id: x",
          "\t",
          "\\::",
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }) },
);
const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const table = <T>(of: fc.Arbitrary<T>) => some(fc.dictionary(id, of, { minKeys: 1, maxKeys: 3 }));
const reveals = table(fc.oneof(id, fc.boolean()));
const staging = {
  moods: table(fc.constantFrom(...MOODS)),
  pose: some(fc.constantFrom(...POSES)),
  gestures: table(fc.constantFrom(...GESTURES)),
  present: some(fc.array(id, { maxLength: 3 })),
  place: some(fc.constantFrom(...PLACES)),
  sit: some(fc.array(id, { maxLength: 2 })),
};
const acts = fc.array(id, { minLength: 1, maxLength: 3 });
const passage = fc.oneof(
  fc.record({
    kind: fc.constant("say" as const),
    words,
    by: some(id),
    mood: some(fc.constantFrom(...MOODS)),
    reveals,
    next: id,
    ...staging,
  }),
  fc.record({ kind: fc.constant("end" as const), words, reveals, ...staging }),
  fc.record({
    kind: fc.constant("choose" as const),
    choices: fc.uniqueArray(fc.record({ id, words, acts, to: id }), {
      minLength: 2,
      maxLength: 4,
      selector: (choice) => choice.id,
    }),
    ...staging,
  }),
);
const castMember = fc.record({
  role: id,
  look: fc.constantFrom(...LOOKS),
  name: some(words),
});
const scenario = fc.record({
  id,
  title: words,
  note: some(words),
  follow: some(words),
  place: fc.constantFrom(...PLACES),
  years: some(fc.constantFrom("Y3-4" as const, "Y5-6" as const, "all" as const)),
  hall: some(fc.boolean()),
  cast: fc.dictionary(id, castMember, { maxKeys: 4 }),
  facts: reveals,
  twin: some(fc.record({ scenario: id, differs: id })),
  ownKey: fc.boolean(),
  passages: fc.uniqueArray(fc.tuple(id, passage), { minLength: 1, maxLength: 8, selector: ([name]) => name }),
});
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const review = fc.oneof(
  fc.constant({ state: "awaiting" }),
  fc.record({
    state: fc.constant("signed"),
    role: fc.constantFrom(...SIGNERS),
    date: fc.constant("2026-11-25"),
    contentHash: hash,
    policyHash: some(hash),
  }),
);

/** Any pack that the format allows, sound or not: what a file can hold, it must hold afterwards. */
export const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    id,
    version: fc.constantFrom("1.0.0", "0.12.3"),
    title: some(words),
    circle: id,
    policy: id,
    focus: some(fc.uniqueArray(fc.constantFrom("PM-1", "PM-2", "FA-3b"), { minLength: 1 })),
    review,
    spare: fc.dictionary(id, words, { maxKeys: 3 }),
    other: fc.dictionary(fc.constantFrom("pl", "ur", "zh-Hant"), fc.dictionary(id, words), { maxKeys: 3 }),
    scenarios: fc.uniqueArray(scenario, { minLength: 1, maxLength: 4, selector: (one) => one.id }),
  })
  .map(({ title, spare, other, scenarios, ...about }) => {
    const texts: Record<string, string> = { ...spare };
    const keep = (key: string, text: string): string => {
      texts[key] = text;
      return key;
    };
    const maybe = (key: string, text: string | undefined) =>
      text === undefined ? undefined : keep(key, text);
    const json = {
      ...about,
      format: 1,
      title: maybe("pack.title", title),
      scenarios: scenarios.map(({ ownKey, cast, passages, ...one }) => ({
        ...one,
        title: keep(`${one.id}.title`, one.title),
        note: maybe(`${one.id}.note`, one.note),
        follow: maybe(`${one.id}.follow`, one.follow),
        cast: Object.fromEntries(
          Object.entries(cast).map(([who, { name, ...member }]) => [
            who,
            { ...member, name: maybe(`${one.id}.cast.${who}`, name) },
          ]),
        ),
        start: passages[0]?.[0] ?? "",
        passages: passages.map(([at, { kind, ...rest }]) => {
          const key = ownKey ? `${one.id}.${at}.own` : `${one.id}.${at}`;
          if ("choices" in rest) {
            const choices = rest.choices.map(({ words: says, ...choice }) => ({
              ...choice,
              text: keep(ownKey ? `${key}.${choice.id}.own` : `${key}.${choice.id}`, says),
            }));
            return { ...rest, id: at, kind, choices };
          }
          const { words: says, ...said } = rest;
          return { ...said, id: at, kind, text: keep(key, says) };
        }),
      })),
    };
    const read = readPack(
      JSON.parse(JSON.stringify({ ...json, texts: { "en-GB": texts, ...other } })),
      "made",
    );
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    return read.value;
  });
