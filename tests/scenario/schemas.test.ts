import { toJsonSchema } from "@valibot/to-json-schema";
import { describe, expect, it } from "vitest";
import { PolicyFileSchema } from "../../src/policy/format.ts";
import { FormsSchema, WordsSchema } from "../../src/scenario/exercises/format.ts";
import { PackSchema, ProfileSchema, TextsSchema } from "../../src/scenario/format.ts";

const SCHEMAS = [
  ["pack", "A Buddy Bench pack, format 1", PackSchema],
  ["text", "The sentences of a pack in one language", TextsSchema],
  ["words", "The words trainer, format 1", WordsSchema],
  ["forms", "Before and after: two forms of short cases, format 1", FormsSchema],
  ["profile", "A school's profile", ProfileSchema],
  ["policy", "A confidentiality policy, format 1", PolicyFileSchema],
] as const;

/**
 * Editors complete and check packs with these. They are made from the code's own schemas:
 * `npx vitest run tests/scenario/schemas.test.ts -u` writes them anew after a change of format.
 */
describe("the checked-in JSON Schemas equal the code's", () => {
  it.each(SCHEMAS)("%s", async (name, title, schema) => {
    const made = toJsonSchema(schema, { errorMode: "ignore", typeMode: "input" });
    const text = `${JSON.stringify({ title, ...made }, undefined, 2)}\n`;
    expect(text).toContain('"additionalProperties"');
    await expect(text).toMatchFileSnapshot(`../../scenarios/schemas/${name}.schema.json`);
  });
});
