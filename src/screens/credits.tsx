import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";

/** A part made by others: what ships in the game. A test compares this list with `dependencies` in package.json. */
export const PARTS = [
  { name: "Phaser", package: "phaser", use: "stage", licence: "MIT" },
  { name: "Preact", package: "preact", use: "screens", licence: "MIT" },
  { name: "howler.js", package: "howler", use: "sound", licence: "MIT" },
  { name: "Valibot", package: "valibot", use: "packs", licence: "MIT" },
  { name: "idb-keyval", package: "idb-keyval", use: "drafts", licence: "Apache-2.0" },
  { name: "uqr", package: "uqr", use: "codes", licence: "MIT" },
  { name: "dagre", package: "@dagrejs/dagre", use: "storyMap", licence: "MIT" },
  { name: "Workbox", package: "workbox-core", use: "offline", licence: "MIT" },
  { name: "Workbox precaching", package: "workbox-precaching", use: "offline", licence: "MIT" },
  { name: "spache", package: "spache", use: "hardWords", licence: "MIT" },
  { name: "spache-formula", package: "spache-formula", use: "hardWords", licence: "MIT" },
  { name: "Phosphor Icons", package: "@phosphor-icons/core", use: "icons", licence: "MIT" },
  { name: "Andika", package: "@fontsource/andika", use: "letters", licence: "OFL-1.1" },
  { name: "Fredoka", package: "@fontsource-variable/fredoka", use: "letters", licence: "OFL-1.1" },
  {
    name: "Atkinson Hyperlegible Next",
    package: "@fontsource/atkinson-hyperlegible-next",
    use: "letters",
    licence: "OFL-1.1",
  },
  {
    name: "Noto Nastaliq Urdu",
    package: "@fontsource/noto-nastaliq-urdu",
    use: "letters",
    licence: "OFL-1.1",
  },
  {
    name: "Noto Sans Devanagari",
    package: "@fontsource/noto-sans-devanagari",
    use: "letters",
    licence: "OFL-1.1",
  },
  { name: "OpenDyslexic", package: "@fontsource/opendyslexic", use: "letters", licence: "OFL-1.1" },
] as const;

/** Who made what, and under which licence. */
export function Credits({ onBack }: { readonly onBack: () => void }) {
  const { t } = useKit().words;
  return (
    <Page title={t("credits.title")}>
      <p>{t("credits.pictures")}</p>
      <h2>{t("credits.parts")}</h2>
      <ul>
        {PARTS.map(({ name, use, licence }) => (
          <li key={name}>{t("credits.part", { name, use: t(`credits.uses.${use}`), licence })}</li>
        ))}
      </ul>
      <p>{t("credits.texts", { file: "licences.txt" })}</p>
      <button type="button" class="button sun" onClick={onBack}>
        {t("common.back")}
      </button>
    </Page>
  );
}
