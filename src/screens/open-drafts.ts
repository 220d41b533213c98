import type { OpenDrafts } from "./own-packs.ts";

/** The packs that this browser keeps are opened once, so that what it refused to keep stays in this tab's memory. */
let drafts: ReturnType<OpenDrafts> | undefined;

export const openDrafts: OpenDrafts = async () => {
  drafts ??= import("../records/drafts.ts").then(
    ({ askBeforeLeaving, browserDraftStore, openDrafts: open }) =>
      askBeforeLeaving(open(browserDraftStore())),
  );
  return drafts.catch((error: unknown) => {
    drafts = undefined;
    throw error;
  });
};
