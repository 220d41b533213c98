/** Texts of the interface by name, in groups. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

/** The texts of one language, from its files. */
export interface InLanguage {
  readonly code: string;
  readonly files: readonly Texts[];
}

/** What stands for the names in double braces. `count` also chooses the form of the words: one, few, other. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** A count of nothing may be said in words of its own, in any language. */
const NOTHING = "zero";
const NAME = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * Says a text by its dotted name: in the first of these languages that has it, in the form that the count asks for there.
 * `wrap` makes a value ready for the text around it. A name that nothing has is said as it is.
 */
export function sayerOf(
  languages: readonly InLanguage[],
  wrap: (value: unknown) => string,
): (name: string, values?: Values) => string {
  const pluralOf = new Map(languages.map(({ code }) => [code, new Intl.PluralRules(code)]));
  return (name, values = {}) => {
    const { count } = values;
    for (const { code, files } of languages) {
      const forms = typeof count === "number" ? formsOf(count, pluralOf.get(code)) : [];
      for (const form of [...forms, ""]) {
        for (const texts of files) {
          const text = find(texts, name + form);
          // One pass: what a value holds is never filled in itself.
          if (text !== undefined) return text.replace(NAME, (_, key: string) => wrap(values[key] ?? ""));
        }
      }
    }
    return name;
  };
}

const formsOf = (count: number, plural: Intl.PluralRules | undefined): readonly string[] => [
  ...(count === 0 ? [`_${NOTHING}`] : []),
  ...(plural ? [`_${plural.select(count)}`] : []),
];

/** A text by its name in one file. The name of a part may itself have a dot in it: `settings.sizes.1.5`. */
function find(texts: Texts, name: string): string | undefined {
  const whole = texts[name];
  if (typeof whole === "string") return whole;
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const group = texts[name.slice(0, dot)];
    const found = typeof group === "object" ? find(group, name.slice(dot + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
