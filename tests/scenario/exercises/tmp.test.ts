import { it, expect } from "vitest";
import words from "../../../scenarios/words/words.json" with { type: "json" };
import wt from "../../../scenarios/words/text.en-GB.json" with { type: "json" };
import forms from "../../../scenarios/forms/forms.json" with { type: "json" };
import ft from "../../../scenarios/forms/text.en-GB.json" with { type: "json" };
import { checkWords, checkBothForms } from "../../../src/scenario/exercises/check-file.ts";
import { judgeIn } from "../../../src/scenario/exercises/situation.ts";
import { FormsSchema, WordsSchema } from "../../../src/scenario/exercises/format.ts";
import * as v from "valibot";
import { kempshott, circleOf } from "../../support/policies.ts";
it("x", () => {
  const a = checkWords(words, { name: "w", texts: { "en-GB": wt }, policy: kempshott });
  const b = checkBothForms(forms, { name: "f", texts: { "en-GB": ft }, policy: kempshott });
  for (const d of [...a, ...b]) console.log(d.code, d.path, d.message, d.suggestion);
  const c = circleOf("peer");
  const W = v.parse(WordsSchema, words),
    F = v.parse(FormsSchema, forms);
  for (const e of W.exercises)
    for (const o of e.kind === "choose" ? e.options : e.sentences) {
      const j = judgeIn(c, e, o.acts);
      console.log(
        e.id,
        JSON.stringify("text" in o ? o.id : o.tiles),
        j.verdict,
        j.clauses.join(),
        j.tips.join(),
      );
    }
  for (const f of F.forms)
    for (const e of f.cases)
      console.log(
        f.id,
        e.id,
        e.clause,
        e.options
          .map((o) => {
            const j = judgeIn(c, e, o.acts);
            return `${o.id}:${j.verdict}:${j.clauses}:${j.tips}`;
          })
          .join("  "),
      );
  expect(1).toBe(1);
});
