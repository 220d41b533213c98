import { useEffect, useState } from "preact/hooks";
import type { TeacherRoomProps } from "./room-props.ts";

/** Opens every pack that ships, one after the other. Says which have not come yet, and which did not come. */
export function useAllPacks({
  content,
  packs,
  openPack,
}: Pick<TeacherRoomProps, "content" | "packs" | "openPack">): {
  readonly waiting: readonly string[];
  readonly failed: readonly string[];
} {
  const [failed, setFailed] = useState<readonly string[]>([]);
  const waiting = packs.map(({ id }) => id).filter((id) => !content.packs.has(id) && !failed.includes(id));
  const [next] = waiting;
  useEffect(() => {
    if (next === undefined) return;
    openPack(next).catch((error: unknown) => {
      setFailed((before) => [...before, next]);
      reportError(error);
    });
  }, [next]);
  return { waiting, failed };
}
