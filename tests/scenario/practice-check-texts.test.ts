import { expect, it } from "vitest";
import { diagnoseBank, looseBank } from "../support/practice.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- any sentence of the bank, wherever it is asked for
const someKeys = (bank: any): readonly string[] => [
  bank.pleas[0].text,
  bank.answers[0].text,
  bank.answers[4].story,
  bank.noticed[0],
];

it("[PD004] a sentence that is missing is told by its place, wherever in the bank it is asked for, and by nothing else", () => {
  const { bank, texts } = looseBank();
  for (const key of someKeys(bank)) delete texts[key];
  expect(diagnoseBank({ bank, texts }).map(({ code, path }) => [code, path])).toEqual([
    ["PD004", "/pleas/0/text"],
    ["PD004", "/answers/0/text"],
    ["PD004", "/answers/4/story"],
    ["PD004", "/noticed/0"],
  ]);
});
