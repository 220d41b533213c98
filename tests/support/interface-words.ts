import enGB from "../../src/locale/en-GB.json" with { type: "json" };
import laterWords from "../../src/locale/later/en-GB.json" with { type: "json" };
import { ROOM_WORDS } from "../../src/locale/rooms/en-GB.ts";
import { sourcesIn, type Source } from "./sources.ts";

/** The interface's words as a flat list: each key, and what it says. */
export const interfaceWords: readonly (readonly [key: string, words: string])[] = [
  enGB,
  laterWords,
  ROOM_WORDS,
].flatMap((file) => flatten(file, ""));

export function flatten(of: object, prefix: string): [string, string][] {
  return Object.entries(of).flatMap(([name, value]: [string, unknown]) => {
    const key = prefix + name;
    if (typeof value === "string") return [[key, value] as [string, string]];
    return value && typeof value === "object" ? flatten(value, `${key}.`) : [];
  });
}

/** A plural's forms are asked for by one key. */
const asked = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");

/** Whether a source names a key: in quotes, or as a template such as `mood.${mood}`. */
function names(source: Source, key: string): boolean {
  const plain = asked(key);
  if (source.text.includes(`"${plain}"`)) return true;
  return templatesIn(source).some((template) => template.test(plain));
}

/** The templates of a source that could be a key, as patterns: `debrief.light.${name}` is any one name after the dot. */
const templatesIn = ({ text }: Source): RegExp[] =>
  [...text.matchAll(/`([a-z][\w-]*\.[^`\s]*)`/gi)]
    .map(([, template = ""]) => template)
    .filter((template) => template.includes("${"))
    .map(
      (template) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/)
            .map(escape)
            .join("[^.]+(\\.\\d+)?")}$`,
        ),
    );

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The keys that a source asks for word by word: t("…"). */
export const askedIn = ({ text }: Source): string[] =>
  [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key = ""]) => key);

/** Keys of which no source makes any use. */
export const unusedKeys = (keys: readonly string[], sources: readonly Source[]): string[] =>
  keys.filter((key) => !sources.some((source) => names(source, key)));

/** Where the interface's words are asked for. */
export const interfaceSources = (): Source[] =>
  sourcesIn("src", /\.tsx?$/).filter(({ file }) =>
    /^src[\\/](main\.ts|ui|screens|hall|teacher|locale)/.test(file),
  );
