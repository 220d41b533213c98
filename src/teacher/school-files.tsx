import { useEffect, useRef, useState } from "preact/hooks";
import { saveFile } from "../records/save-file.ts";
import type { Session } from "../scenario/session.ts";
import { useKit } from "../ui/kit.ts";
import { ChangesTable } from "./files/changes-table.tsx";
import { FileProblems } from "./files/file-problems.tsx";
import { useReplacedWords } from "./replaced-words.ts";
import {
  differences,
  MOST_BYTES,
  readSchoolFile,
  SCHOOL_FILE,
  schoolFile,
  type FileProblem,
  type ReadFile,
} from "./school-file.ts";
import type { SchoolDesk } from "./use-school.ts";

/** The school as a file: saved by a press, and opened again with a look at what would change before anything does. */
export function SchoolFiles({ desk }: { readonly desk: SchoolDesk }) {
  const { t } = useKit().words;
  const [opened, setOpened] = useState<ReadFile | "too-large" | undefined>(undefined);
  const open = async (file: File | undefined) => {
    if (!file) return;
    // The size is asked before anything is read (safety.md, Q5).
    if (file.size > MOST_BYTES) setOpened("too-large");
    else setOpened(readSchoolFile(await file.text()));
  };
  const { profile } = desk.draft;
  return (
    <fieldset class="options">
      <legend>{t("teacher.file.title")}</legend>
      <p>{t("teacher.file.text")}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={desk.faults.length > 0}
          onClick={() => saveFile(SCHOOL_FILE, schoolFile(profile), "application/json")}
        >
          {t("teacher.file.save")}
        </button>
        <label class="button file-button">
          {t("teacher.file.open")}
          <input
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            onChange={(event) => {
              const field = event.currentTarget;
              void open(field.files?.[0]).finally(() => {
                // The same file can be opened again after a change.
                field.value = "";
              });
            }}
          />
        </label>
      </div>
      {opened ? <Opened file={opened} desk={desk} onDone={() => setOpened(undefined)} /> : null}
    </fieldset>
  );
}

interface OpenedProps {
  readonly file: ReadFile | "too-large";
  readonly desk: SchoolDesk;
  readonly onDone: () => void;
}

/** What a file is, what is wrong with it, or what it would replace. */
function Opened({ file, desk, onDone }: OpenedProps) {
  const { t } = useKit().words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [file]);
  const problems = file === "too-large" ? [] : file.kind === "problems" ? file.problems : undefined;
  return (
    <section class="plain-box" aria-labelledby="opened-title">
      <h3 id="opened-title" ref={heading} tabIndex={-1}>
        {file === "too-large"
          ? t("teacher.file.tooLarge")
          : file.kind === "problems"
            ? t("teacher.file.problems")
            : t(file.kind === "school" ? "teacher.file.isSchool" : "teacher.file.isSession")}
      </h3>
      {problems ? (
        <Problems problems={problems} onDone={onDone} />
      ) : file === "too-large" || file.kind === "problems" ? null : (
        <Replacing
          now={desk.draft}
          later={file.kind === "school" ? { ...desk.draft, profile: file.profile } : file.session}
          onReplace={(next) => {
            desk.change(next);
            onDone();
          }}
          onLeave={onDone}
        />
      )}
    </section>
  );
}

function Problems({
  problems,
  onDone,
}: {
  readonly problems: readonly FileProblem[];
  readonly onDone: () => void;
}) {
  const { t } = useKit().words;
  return (
    <>
      <FileProblems of="school" problems={problems} />
      <p>{t("files.open.elsewhere")}</p>
      <p>{t("teacher.file.nothing")}</p>
      <button type="button" class="button" onClick={onDone}>
        {t("common.close")}
      </button>
    </>
  );
}

interface ReplacingProps {
  readonly now: Session;
  readonly later: Session;
  readonly onReplace: (next: Session) => void;
  readonly onLeave: () => void;
}

function Replacing({ now, later, onReplace, onLeave }: ReplacingProps) {
  const { t } = useKit().words;
  const wordsOf = useReplacedWords();
  const changes = differences(now, later);
  if (changes.length === 0) {
    return (
      <>
        <p>{t("teacher.file.same")}</p>
        <button type="button" class="button" onClick={onLeave}>
          {t("common.close")}
        </button>
      </>
    );
  }
  return (
    <>
      <ChangesTable changes={changes.map(wordsOf)} />
      <div class="row">
        <button type="button" class="button sun" onClick={() => onReplace(later)}>
          {t("teacher.file.replace")}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t("teacher.file.leave")}
        </button>
      </div>
    </>
  );
}
