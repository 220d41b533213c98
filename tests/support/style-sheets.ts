import { sourcesIn, type Source } from "./sources.ts";

/** One declaration of a style sheet, with where it stands. */
export interface Declaration {
  readonly file: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

/** Every style sheet of the game. */
export const styleSheets = (): Source[] => sourcesIn("src/ui/styles", /\.css$/);

/** The declarations of a sheet, innermost rule first named; at-rules are looked through. */
export function declarationsIn({ file, text }: Source): Declaration[] {
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selector = "", body = ""]) =>
    body.split(";").flatMap((line) => {
      const at = line.indexOf(":");
      if (at < 0) return [];
      const property = line.slice(0, at).trim();
      return [{ file, selector: selector.trim(), property, value: line.slice(at + 1).trim() }];
    }),
  );
}

/** The colours named by a selector of custom properties: `:root`, or the strong contrast. */
export function tokensOf(sheets: readonly Source[], selector: string): Record<string, string> {
  const found = sheets.flatMap(declarationsIn).filter((one) => one.selector === selector);
  return Object.fromEntries(
    found.flatMap(({ property, value }) => (property.startsWith("--") ? [[property.slice(2), value]] : [])),
  );
}
