import type { Words } from "../locale/words.ts";
import type { Picture } from "../play/picture.ts";

/** The picture in words: where it is, who is there, and how each of them looks. */
export function pictureWords({ t }: Words, picture: Picture, nameOf: (id: string) => string): string {
  const people = picture.people
    .map(({ id, mood }) => t("scene.person", { name: nameOf(id), mood: t(`mood.${mood}`) }))
    .join(" ");
  return t("scene.picture", { place: t(`place.${picture.place}`), people });
}
