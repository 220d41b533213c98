import * as fc from "fast-check";

/** What stands in for a string somewhere in a pack. */
export const PAYLOADS: readonly string[] = [
  "",
  " ",
  "constructor",
  "prototype",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "<img src=x onerror=window.__xss=1>",
  "</style><style>*{display:none}</style>",
  "javascript:window.__xss=1",
  "$t(home.title)",
  "{{x}}",
  "{{mentee}}{{mentor}}{{coordinator}}",
  "../../settings",
  "en-GB",
  "nowhere",
  "\u202eabc\u2066",
  "\u0000",
  "\ud800",
  "q\u0310\u0311\u0312\u0313\u0315",
  "https://example.org/",
  "01256 555010",
  "1e999",
  "word ".repeat(90).trim(),
  "a".repeat(401),
  "a".repeat(5000),
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Table = { [key: string]: Json };

/** One place of a value: the list or table that holds it, and its name there. */
interface Spot {
  readonly holder: Json[] | Table;
  readonly key: string;
}

const isTable = (value: Json | undefined): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isHolder = (value: Json | undefined): value is Json[] | Table => Array.isArray(value) || isTable(value);
const get = ({ holder, key }: Spot): Json | undefined =>
  Array.isArray(holder) ? holder[Number(key)] : holder[key];

function put({ holder, key }: Spot, value: Json): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  // As JSON.parse would: a forbidden name becomes a name of the table's own.
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** Every place of a value below this one. */
function spotsIn(value: Json): readonly Spot[] {
  const found: Spot[] = [];
  const look = (holder: Json) => {
    if (!isHolder(holder)) return;
    for (const key of Object.keys(holder)) {
      const spot = { holder, key };
      found.push(spot);
      look(get(spot) ?? null);
    }
  };
  look(value);
  return found;
}

/** Kinds of change, and how often each comes: mostly those after which the file may still be a pack. */
const KINDS = [
  ...(["refer", "refer", "refer", "refer", "splice", "splice", "splice", "say", "say", "say"] as const),
  ...(["payload", "delete", "double", "swap", "retype", "rename", "huge", "nest", "key"] as const),
] as const;
type Kind = (typeof KINDS)[number];

interface Change {
  readonly kind: Kind;
  readonly at: number;
  readonly other: number;
  readonly payload: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(),
  other: fc.nat(),
  payload: fc.constantFrom(...PAYLOADS),
});

const HUGE: readonly Json[] = [0, -1, 1e308, 2 ** 53, 0.1, -0, 999_999_999];
const OTHER_KINDS: readonly Json[] = [null, true, 1, "text", [], {}, [[]], { id: "a" }];

/** One change in one place; nothing where the place is of another kind. */
function apply(root: Json, { kind, at, other, payload }: Change): void {
  const spots = spotsIn(root);
  const strings = spots.filter((spot) => typeof get(spot) === "string");
  const any = spots[at % Math.max(1, spots.length)];
  const second = spots[other % Math.max(1, spots.length)];
  const string = strings[at % Math.max(1, strings.length)];
  // Names of sentences have a dot in them, and the sentences themselves stand under these.
  const sentences = strings.filter(({ key }) => key.includes("."));
  const sentence = sentences[at % Math.max(1, sentences.length)] ?? string;
  if (!any || !second || !string || !sentence) return;
  const value = get(any) ?? null;
  switch (kind) {
    case "delete":
      return remove(any);
    case "double":
      if (Array.isArray(any.holder)) any.holder.push(structuredClone(value));
      else put({ holder: any.holder, key: `${any.key}-${other % 10}` }, structuredClone(value));
      return;
    case "swap": {
      const there = structuredClone(get(second) ?? null);
      put(second, structuredClone(value));
      return put(any, there);
    }
    case "retype":
      return put(any, structuredClone(OTHER_KINDS[other % OTHER_KINDS.length] ?? null));
    case "rename":
      if (isTable(any.holder)) {
        remove(any);
        put({ holder: any.holder, key: payload }, value);
      }
      return;
    case "payload":
      return put(string, payload);
    case "splice": {
      const text = JSON.stringify(get(sentence)).slice(1, -1);
      const cut = other % (text.length + 1);
      return put(sentence, text.slice(0, cut) + payload + text.slice(cut));
    }
    case "say":
      return put(sentence, payload);
    case "huge":
      return put(any, HUGE[other % HUGE.length] ?? 0);
    case "refer": {
      // What is named by the same key elsewhere is of the right kind, and of another place.
      const alike = strings.filter(({ key }) => key === string.key);
      return put(string, get(alike[other % alike.length] ?? string) ?? "");
    }
    case "nest": {
      let deep = structuredClone(value);
      for (let i = 0; i < 1 + (other % 18); i++) deep = i % 2 === 0 ? [deep] : { a: deep };
      return put(any, deep);
    }
    case "key":
      if (isTable(value)) put({ holder: value, key: payload }, other % 2 === 0 ? payload : {});
      return;
    default:
      return kind satisfies never;
  }
}

/** Changes of the structure of one of these packs, as the bytes of its file. */
export const changedPack = (packs: readonly object[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...packs), fc.array(change, { minLength: 1, maxLength: 2 }))
    .map(([pack, changes]) => {
      const root: Json = JSON.parse(JSON.stringify(pack));
      for (const one of changes) apply(root, one);
      return new TextEncoder().encode(JSON.stringify(root));
    });

const byteChange = fc.record({
  kind: fc.constantFrom("flip" as const, "set" as const, "cut" as const, "drop" as const, "insert" as const),
  at: fc.nat(),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x5c, 0x7b, 0x7d, 0x2c, 0x3a, 0xff, 0xed, 0)),
});

/** Changes of single bytes of one of these packs' files. */
export const damagedPack = (packs: readonly object[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...packs), fc.array(byteChange, { minLength: 1, maxLength: 4 }))
    .map(([pack, changes]) =>
      changes.reduce(
        (bytes, { kind, at, byte }) => {
          const place = at % Math.max(1, bytes.length);
          const [head, rest] = [bytes.subarray(0, place), bytes.subarray(place)];
          if (kind === "cut") return head;
          if (kind === "drop") return Uint8Array.from([...head, ...rest.subarray(1)]);
          if (kind === "insert") return Uint8Array.from([...head, byte, ...rest]);
          const next = Uint8Array.from(bytes);
          next[place] = kind === "flip" ? (next[place] ?? 0) ^ (1 << (byte % 8)) : byte;
          return next;
        },
        new TextEncoder().encode(JSON.stringify(pack)),
      ),
    );
