import { useEffect, useState } from "preact/hooks";
import type { Policy } from "../../policy/model.ts";
import type { Stamp } from "../../records/draft-record.ts";
import type { DraftList, Drafts, Refusal } from "../../records/drafts.ts";
import type { Pack } from "../../scenario/format.ts";
import { reviewOf, type ReviewNow } from "../../scenario/review.ts";
import { useKit } from "../../ui/kit.ts";

/** A pack to be opened in the studio. */
export interface Start {
  readonly key: string;
  readonly pack: Pack;
  readonly stamp: Stamp | undefined;
}

/** What came of trying to open a pack. */
export type Opening =
  | { readonly kind: "opened" | "damaged" | "gone" }
  /** The last writing is damaged: the one before it can be opened. */
  | { readonly kind: "older"; readonly start: Start }
  | { readonly kind: "refused"; readonly why: Refusal };

/** The school's own packs as this browser keeps them, and what can be done with them. */
export interface OwnDesk {
  /** Nothing until they have been looked for. */
  readonly list: DraftList | undefined;
  readonly open: (key: string) => Promise<Opening>;
  /** Keeps a new pack; says where it stands, and why the browser did not keep it. */
  readonly add: (pack: Pack) => Promise<{ readonly start: Start; readonly why: Refusal | undefined }>;
  readonly remove: (key: string) => Promise<Refusal | undefined>;
}

/** Reads the list of own packs and keeps it true after each change. */
export function useOwn(drafts: Drafts, onOpen: (start: Start) => void, onChanged: () => void): OwnDesk {
  const [list, setList] = useState<DraftList | undefined>(undefined);
  const look = async () => setList(await drafts.list());
  useEffect(() => void look(), [drafts]);
  return {
    list,
    async open(key) {
      const read = await drafts.read(key);
      switch (read.kind) {
        case "found":
          onOpen({ key, pack: read.pack, stamp: read.stamp });
          return { kind: "opened" };
        case "in-memory":
          onOpen({ key, pack: read.pack, stamp: undefined });
          return { kind: "opened" };
        case "older":
          return { kind: "older", start: { key, pack: read.pack, stamp: read.stamp } };
        case "damaged":
          return { kind: "damaged" };
        case "none":
          await look();
          return { kind: "gone" };
        case "unread":
          return { kind: "refused", why: read.why };
        default:
          return read satisfies never;
      }
    },
    async add(pack) {
      const written = await drafts.write(pack.id, pack, undefined);
      await look();
      onChanged();
      return written.kind === "unkept"
        ? { start: { key: written.key, pack, stamp: undefined }, why: written.why }
        : { start: { key: written.key, pack, stamp: written.stamp }, why: undefined };
    },
    async remove(key) {
      const why = await drafts.remove(key);
      await look();
      onChanged();
      return why;
    },
  };
}

/** How the review of a pack stands, worked out after the list has been shown: a large pack takes a moment. */
export function useReview(pack: Pack, policy: Policy): ReviewNow | undefined {
  const { wording } = useKit();
  const [review, setReview] = useState<ReviewNow | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setReview(reviewOf(pack, { policy, wording })));
    return () => clearTimeout(timer);
  }, [pack, policy, wording]);
  return review;
}
