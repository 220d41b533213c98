import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import icons from "../../assets/icons.json" with { type: "json" };

it("the icons of a home screen were made from the icon as it is: else run npm run icons", () => {
  const svg = readFileSync("public/icon.svg", "utf8");
  expect(icons.madeFrom).toBe(createHash("sha256").update(svg).digest("hex"));
});

it("are as large as the manifest says", () => {
  for (const [file, size] of [
    ["icon-192.png", 192],
    ["icon-512.png", 512],
    ["icon-maskable-512.png", 512],
  ] as const) {
    const png = readFileSync(`public/${file}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});
