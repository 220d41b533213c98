import type { Picture } from "../play/picture.ts";

interface Props {
  readonly picture: Picture;
  readonly talking: boolean;
}

export function StageCanvas(_props: Props) {
  return null;
}
