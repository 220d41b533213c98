import * as v from "valibot";
import { LIGHTS } from "../../art/lights.ts";
import { LABEL_NAMES } from "./label-names.ts";
import { PICTURE_NAMES } from "./pictures.ts";

/** The sentences of all prints in one language. Strict: a key that is not named here is refused. */

const MOST_CHARACTERS = 600;
const Said = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_CHARACTERS));
const Items = v.pipe(v.array(Said), v.minLength(1));

/** Those whom a print is written for: it decides how long a sentence may be. */
export const READERS = ["child", "adult"] as const;

/** The prints that are made of sentences alone. */
export const DOCUMENTS = [
  "bench",
  "pocket",
  "agreement",
  "certificate",
  "leaflet",
  "letter",
  "newsletter",
  "staff-card",
  "disclosure-card",
  "job-details",
  "badges",
  "governors",
  "sessions",
  "assembly",
  "supervision",
  "ground-rules",
  "closing-circle",
] as const;
/** The name of one of them. */
export type DocumentId = (typeof DOCUMENTS)[number];

const worded = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind), text: Said });

/** One part of a page: something written, or something drawn or worked out. */
export const BlockSchema = v.variant("kind", [
  worded("heading"),
  worded("text"),
  worded("big"),
  worded("small"),
  /** Said to the adult who leads, on a sheet that children read. */
  worded("note"),
  v.strictObject({ kind: v.literal("say"), by: v.optional(Said), text: Said }),
  v.strictObject({ kind: v.picklist(["list", "steps", "ticks"]), items: Items }),
  /** Lines to write on by hand. */
  v.strictObject({ kind: v.literal("write"), labels: Items }),
  /** One large line to write a name on. */
  v.strictObject({ kind: v.literal("blank"), label: Said }),
  v.strictObject({ kind: v.literal("light"), light: v.picklist(LIGHTS), title: Said, text: Said }),
  v.strictObject({
    kind: v.literal("table"),
    head: Items,
    rows: v.array(Items),
    emptyRows: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** Stories of packs by `pack/scenario`: their titles are looked up. */
  v.strictObject({ kind: v.literal("stories"), ids: Items }),
  /** Drawn or worked out, not written: three lights, help, a line to cut along, and what the policy file says. */
  v.strictObject({ kind: v.picklist(["lights", "help", "cut", "levels", "policy-facts"]) }),
]);
/** A block that has been read. */
export type Block = v.InferOutput<typeof BlockSchema>;

const PageSchema = v.strictObject({
  title: Said,
  lead: v.optional(Said),
  picture: v.optional(v.picklist(PICTURE_NAMES)),
  blocks: v.array(BlockSchema),
});
/** One page, panel or card of a document. */
export type PageText = v.InferOutput<typeof PageSchema>;

const Shared = { reader: v.picklist(READERS), clauses: v.array(v.string()) };
const Pages = v.pipe(v.array(PageSchema), v.minLength(1));

const DocumentSchema = v.variant("layout", [
  /** Each page is a sheet. */
  v.strictObject({ ...Shared, layout: v.literal("sheet"), pages: Pages }),
  /** Four pages on one side of one sheet, folded twice: front, inside left, inside right, back. */
  v.strictObject({ ...Shared, layout: v.literal("folded"), pages: v.pipe(Pages, v.length(4)) }),
  /** One page, so many times on a sheet, to be cut apart. */
  v.strictObject({
    ...Shared,
    layout: v.literal("cards"),
    copies: v.picklist([2, 6, 8]),
    pages: v.pipe(Pages, v.length(1)),
  }),
]);
/** One document: how it is laid out, who reads it, the clauses it makes known, and its pages. */
export type PrintDocument = v.InferOutput<typeof DocumentSchema>;

const named = <Names extends readonly string[], Schema extends v.GenericSchema>(
  names: Names,
  schema: Schema,
) => v.strictObject(v.entriesFromList(names, schema));

/** The whole file. */
export const PrintTextsSchema = v.strictObject({
  format: v.literal(1),
  language: v.string(),
  /** What adults are called whom a school's profile does not name. */
  adults: named(["coordinator", "teacher", "lead", "deputy"] as const, Said),
  labels: named(LABEL_NAMES, Said),
  documents: named(DOCUMENTS, DocumentSchema),
});
/** The file once it has been read. */
export type PrintTexts = v.InferOutput<typeof PrintTextsSchema>;
/** The short sentences by name. */
export type Labels = PrintTexts["labels"];
