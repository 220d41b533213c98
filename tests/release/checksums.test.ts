import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { checksums } from "../../tools/release/release.mjs";

it("[issue 7] the hashes of a release are a line a file, sorted, as sha256sum reads them", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  expect(
    checksums(
      new Map([
        ["b.zip", bytes("two")],
        ["a.html", bytes("one")],
      ]),
    ),
  ).toBe(`${hash("one")}  a.html\n${hash("two")}  b.zip\n`);
});
