import { useMemo } from "preact/hooks";
import { withPlaceNames } from "../locale/place-names.ts";
import { pictureOf } from "../play/picture.ts";
import { viewOf } from "../play/view.ts";
import type { Profile } from "../scenario/format.ts";
import { profileOn } from "../scenario/today.ts";
import { Drawing } from "../ui/drawing.tsx";
import { HelpWords } from "../ui/help.tsx";
import { KitProvider, useKit } from "../ui/kit.ts";
import { pictureWords } from "../ui/picture-words.ts";
import { sceneWithAdult } from "./preview-scene.ts";
import { LANGUAGE, type RoomContent } from "./room-props.ts";
import type { SchoolFault } from "./school-draft.ts";

interface Props {
  readonly content: RoomContent;
  readonly profile: Profile;
  readonly faults: readonly SchoolFault[];
  readonly date: string;
}

/** The Help page and one moment of a story, as pupils see them with what stands in the form. */
export function Preview({ content, profile, faults, date }: Props) {
  const kit = useKit();
  const { t } = kit.words;
  const today = named(profileOn(profile, date));
  return (
    <section class="teacher-preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t("teacher.preview.title")}</h2>
      {faults.length > 0 ? <p>{t("teacher.preview.faulty")}</p> : null}
      <KitProvider
        value={{ ...kit, words: withPlaceNames(kit.words, profile.places), profile: today, voice: "child" }}
      >
        <Scene content={content} profile={today} />
        <div class="plain-box preview-help">
          <HelpWords />
        </div>
      </KitProvider>
    </section>
  );
}

/** A name that is still to be written is shown as a gap. */
const GAP = "…";
const named = (profile: Profile): Profile => ({
  ...profile,
  adults: Object.fromEntries(
    Object.entries(profile.adults).map(([role, adult]) => [
      role,
      adult.name.trim() === "" ? { ...adult, name: GAP } : adult,
    ]),
  ),
});

function Scene({ content, profile }: { readonly content: RoomContent; readonly profile: Profile }) {
  const { words } = useKit();
  const [pack] = content.packs.values();
  const scene = useMemo(
    () => (pack ? sceneWithAdult(pack, content.policy, profile, pack.texts[LANGUAGE] ?? {}) : undefined),
    [pack, JSON.stringify(profile)],
  );
  if (!scene) return null;
  const picture = pictureOf(viewOf(scene.run));
  return (
    <figure class="preview-scene">
      <Drawing
        of={{ kind: "picture", picture }}
        alt={pictureWords(words, picture, scene.nameOf)}
        class="still"
      />
      <figcaption>
        <strong>{scene.speaker}</strong> {scene.line}
      </figcaption>
    </figure>
  );
}
