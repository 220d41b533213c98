import { useEffect, useRef, useState } from "preact/hooks";
import { Help } from "../ui/help.tsx";
import { HelpButton } from "../ui/help-button.tsx";
import { useKit } from "../ui/kit.ts";
import { later } from "../ui/later.tsx";
import { LinkPage } from "./link-page.tsx";
import { PacksPage } from "./packs-page.tsx";
import { LANGUAGE, type TeacherRoomProps } from "./room-props.ts";
import { Saved } from "./saved.tsx";
import { SchoolPage } from "./school-page.tsx";
import { useAllPacks } from "./use-packs.ts";
import { useSchool } from "./use-school.ts";
import "./teacher.css";

/** The prints are many and seldom wanted: a chunk of their own. */
const PrintRoom = later(async () => (await import("./print/print-room.tsx")).PrintRoom);

/** The pages of the room, in the order in which a teacher's evening goes. */
const PAGES = ["school", "packs", "link", "print"] as const;
type PageName = (typeof PAGES)[number];

/** The teacher's room: the school, tonight's packs, and the link for the pupils' devices. */
export function TeacherRoom(props: TeacherRoomProps) {
  const { content, packs, notice, today, onLeave } = props;
  const { t } = useKit().words;
  const [at, setAt] = useState<PageName>("school");
  const [isHelping, setHelping] = useState(false);
  const desk = useSchool(props);
  const { waiting, failed } = useAllPacks(props);
  const date = today();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);
  return (
    <div class="teacher">
      <header class="bar">
        <div class="bar-place">
          <Leave isSafe={desk.state === "unchanged" || desk.state === "kept"} onLeave={onLeave} />
        </div>
        <nav class="teacher-pages" aria-label={t("teacher.pages.label")}>
          {PAGES.map((page) => (
            <button
              key={page}
              type="button"
              class="button tool"
              aria-current={page === at ? "page" : undefined}
              onClick={() => setAt(page)}
            >
              {t(`teacher.pages.${page}`)}
            </button>
          ))}
        </nav>
        <HelpButton onHelp={() => setHelping(true)} />
      </header>
      {at === "print" ? (
        <PrintRoom
          policy={content.policy}
          packs={[...content.packs.values()].map((pack) => ({ pack, texts: pack.texts[LANGUAGE] ?? {} }))}
          onBack={() => setAt("school")}
        />
      ) : (
        <main class="page wide teacher-page">
          <h1 ref={heading} tabIndex={-1}>
            {t(`teacher.heading.${at}`)}
          </h1>
          <p class="teacher-banner">{t("teacher.noPupils")}</p>
          <Saved desk={desk} notice={notice} />
          {at === "school" ? <SchoolPage desk={desk} content={content} date={date} /> : null}
          {at === "packs" ? (
            <PacksPage
              desk={desk}
              content={content}
              packs={packs}
              waiting={waiting}
              failed={failed}
              date={date}
            />
          ) : null}
          {at === "link" ? <LinkPage desk={desk} packs={packs} date={date} /> : null}
        </main>
      )}
      {isHelping ? <Help onClose={() => setHelping(false)} /> : null}
    </div>
  );
}

/** The way out. Where something would be lost, it asks first; closing the tab does too. */
function Leave({ isSafe, onLeave }: { readonly isSafe: boolean; readonly onLeave: () => void }) {
  const { t } = useKit().words;
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (isSafe) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isSafe]);
  if (!isAsking || isSafe) {
    return (
      <button type="button" class="button tool" onClick={() => (isSafe ? onLeave() : setAsking(true))}>
        {t("common.back")}
      </button>
    );
  }
  return (
    <section class="row" aria-label={t("teacher.leave.ask")}>
      <span>{t("teacher.leave.ask")}</span>
      <button type="button" class="button tool" onClick={onLeave}>
        {t("teacher.leave.go")}
      </button>
      <button type="button" class="button tool" onClick={() => setAsking(false)}>
        {t("teacher.leave.stay")}
      </button>
    </section>
  );
}
