import { expect } from "vitest";

/** Tags that open and are closed again, in order; attributes are quoted; nothing that could run or fetch. */
export function expectSoundSvg(svg: string): void {
  expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(svg).not.toMatch(/<script|<foreignObject|\son[a-z]+=|href|javascript:|<image/i);
  const open: string[] = [];
  for (const [, slash, name, selfClosing] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosing) continue;
    if (slash) expect(open.pop()).toBe(name);
    else open.push(name ?? "");
  }
  expect(open).toEqual([]);
  const ids = idsIn(svg);
  expect(new Set(ids).size).toBe(ids.length);
  for (const used of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used[1]);
}

export const idsIn = (svg: string): string[] =>
  [...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? "");
