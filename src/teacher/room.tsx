import { useEffect, useRef, useState } from "preact/hooks";
import type { GroupSession } from "../play/group-merge.ts";
import { Help } from "../ui/help.tsx";
import { HelpButton } from "../ui/help-button.tsx";
import { useKit } from "../ui/kit.ts";
import { later } from "../ui/later.tsx";
import { isUnchanged } from "./files/is-unchanged.ts";
import { Leave } from "./leave.tsx";
import { LinkPage } from "./link-page.tsx";
import { PacksPage } from "./packs-page.tsx";
import { LANGUAGE, type TeacherRoomProps } from "./room-props.ts";
import { PolicySaved, Saved } from "./saved.tsx";
import { SchoolPage } from "./school-page.tsx";
import { useAllPacks } from "./use-packs.ts";
import { usePolicy } from "./use-policy.ts";
import { useSchool } from "./use-school.ts";
import { toField } from "./to-field.ts";
import "../ui/styles/later.css";
import "./teacher.css";

/** Pages that are large and not wanted each time: chunks of their own. */
const WritePage = later(async () => (await import("./write-page.tsx")).WritePage);
const PolicyPage = later(async () => (await import("./policy/policy-page.tsx")).PolicyPage);
const ResultsPage = later(async () => (await import("./results/results-page.tsx")).ResultsPage);
const FilesRoom = later(async () => (await import("./files-room.tsx")).FilesRoom);
const PrintRoom = later(async () => (await import("./print/print-room.tsx")).PrintRoom);

/** The pages of the room, in the order in which a teacher's evening goes. */
const PAGES = ["school", "packs", "write", "policy", "link", "results", "files", "print"] as const;
type PageName = (typeof PAGES)[number];
/** Those on which the school's own form is at hand: they tell how it is kept. */
const SCHOOL_PAGES: readonly PageName[] = ["school", "packs", "link"];
/** Those that use the school too: they tell when what stands in its form is not saved. */
const USING_PAGES: readonly PageName[] = ["files", "print"];

/** The teacher's room: the school, its packs and its policy, the pupils' link, results, files and prints. */
export function TeacherRoom(props: TeacherRoomProps) {
  const { content, packs, notice, shelf, today, onLeave, onOwn } = props;
  const { t } = useKit().words;
  const [at, setAt] = useState<PageName>("school");
  const [field, setField] = useState<string | undefined>(undefined);
  const [isHelping, setHelping] = useState(false);
  const desk = useSchool(props);
  const policyDesk = usePolicy(props);
  const [isOpen, setOpen] = useState(false);
  const [wasWriting, setWasWriting] = useState(false);
  const isWriting = isOpen && at === "write";
  const turn = (page: PageName, to?: string) => {
    setAt(page);
    setField(to);
    if (page === "write") setWasWriting(true);
    if (page === at && to !== undefined) toField(to);
  };
  const [added, setAdded] = useState<readonly GroupSession[]>([]);
  const { waiting, failed } = useAllPacks(props);
  const date = today();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (field === undefined ? heading.current?.focus() : toField(field)), [at]);
  useEffect(() => void onOwn().catch(reportError), []);
  const isSaved = desk.state === "unchanged" || desk.state === "kept";
  const saved =
    SCHOOL_PAGES.includes(at) || (USING_PAGES.includes(at) && !isSaved) ? (
      <Saved desk={desk} notice={notice} onField={(to) => turn("school", to)} />
    ) : null;
  const clear = async () => {
    // What is open in the studio is closed first: nothing of it is kept again afterwards.
    setWasWriting(false);
    setOpen(false);
    await new Promise((closed) => setTimeout(closed));
    const cleared = await props.onClear();
    desk.startAfresh();
    policyDesk.startAfresh();
    setAdded([]);
    return cleared;
  };
  return (
    <div class="teacher">
      <header class="bar">
        <div class="bar-place">
          <Leave isSafe={isSaved} onLeave={onLeave} />
        </div>
        <nav class="teacher-pages" aria-label={t("teacher.pages.label")}>
          {PAGES.map((page) => (
            <button
              key={page}
              type="button"
              class="button tool"
              aria-current={page === at ? "page" : undefined}
              onClick={() => turn(page)}
            >
              {t(`teacher.pages.${page}`)}
            </button>
          ))}
        </nav>
        <HelpButton onHelp={() => setHelping(true)} />
      </header>
      {at === "print" && saved ? <div class="page wide teacher-unsaved">{saved}</div> : null}
      {at === "print" ? (
        <PrintRoom
          policy={content.policy}
          packs={[...content.packs.values()].map((pack) => ({ pack, texts: pack.texts[LANGUAGE] ?? {} }))}
          school={{ shipped: props.shipped, edits: policyDesk.edits }}
          today={date}
          onBack={() => turn("school")}
        />
      ) : null}
      {at === "print" && !wasWriting ? null : (
        <main hidden={at === "print"} class={isWriting ? "studio-page" : "page wide teacher-page"}>
          {isWriting || at === "print" ? null : (
            <h1 ref={heading} tabIndex={-1}>
              {t(`teacher.heading.${at}`)}
            </h1>
          )}
          <p class="teacher-banner">{t("teacher.noPupils")}</p>
          {at === "print" ? null : saved}
          {at === "school" ? (
            <SchoolPage desk={desk} content={content} date={date} onFiles={() => turn("files")} />
          ) : null}
          {at === "packs" ? (
            <PacksPage
              desk={desk}
              content={content}
              packs={packs}
              waiting={waiting}
              failed={failed}
              date={date}
              openDrafts={props.openDrafts}
              shipped={props.shipped}
              onWrite={() => turn("write")}
            />
          ) : null}
          {wasWriting ? (
            // What is open in the studio stays open, with all that can be undone, while another page is looked at.
            <div hidden={at !== "write"}>
              <WritePage {...props} isShown={at === "write"} onStudio={setOpen} />
            </div>
          ) : null}
          {at === "policy" ? (
            <>
              <PolicySaved desk={policyDesk} notice={notice} />
              <PolicyPage
                shipped={props.shipped}
                edits={policyDesk.edits}
                packs={[...content.packs.values()]}
                today={date}
                onChange={policyDesk.change}
              />
            </>
          ) : null}
          {at === "link" ? (
            <LinkPage
              desk={desk}
              packs={packs}
              own={content.own ?? []}
              isPolicyChanged={!isUnchanged(policyDesk.edits, props.shipped.policy.file)}
              date={date}
            />
          ) : null}
          {at === "results" ? (
            <ResultsPage
              shelf={shelf}
              today={date}
              packs={content.packs}
              policy={content.policy}
              added={added}
              onAdded={setAdded}
            />
          ) : null}
          {at === "files" ? (
            <FilesRoom {...props} desk={desk} policyDesk={policyDesk} onClear={clear} />
          ) : null}
        </main>
      )}
      {isHelping ? <Help onClose={() => setHelping(false)} /> : null}
    </div>
  );
}
