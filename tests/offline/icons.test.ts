import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MANIFEST } from "../../tools/offline.mjs";
import icons from "../../assets/icons.json" with { type: "json" };

it("the icons of a home screen were made from the icon as it is: else run npm run icons", () => {
  const svg = readFileSync("public/icon.svg", "utf8");
  expect(icons.madeFrom).toBe(createHash("sha256").update(svg).digest("hex"));
});

it("the icons of a home screen are as large as the manifest says", () => {
  const pngs = MANIFEST.icons.filter(({ type }) => type === "image/png");
  expect(pngs).toHaveLength(3);
  for (const { src, sizes } of pngs) {
    const png = readFileSync(`public/${src}`);
    expect([src, `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`]).toEqual([src, sizes]);
  }
});
