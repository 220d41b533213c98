import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { joinSessions, sumOf, type GroupSession } from "../../play/group-merge.ts";
import type { Policy } from "../../policy/model.ts";
import type { Pack } from "../../scenario/format.ts";
import { useKit } from "../../ui/kit.ts";
import { fileName } from "../file-name.ts";
import { SaveButton } from "../save-button.tsx";
import { dayWords } from "../day-words.ts";
import { Mixed } from "./mixed.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import {
  MOST_BYTES,
  offersOf,
  readResultsFile,
  resultsFile,
  type Offered,
  type Problem,
} from "./results-file.ts";

interface Props {
  /** This device's own counts, if it has any, and those that files have brought. */
  readonly own: GroupSession | undefined;
  readonly added: readonly GroupSession[];
  readonly today: string;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly policy: Policy;
  readonly onAdded: (added: readonly GroupSession[]) => void;
}

interface Refused {
  readonly file: string;
  readonly problem: Problem;
}

interface Opened {
  readonly offers: readonly Offered[];
  readonly refused: readonly Refused[];
}

/** Counts of several devices: saved as a file on each, opened together, and looked at before anything is added. */
export function ResultsFiles({ own, added, today, packs, policy, onAdded }: Props) {
  const { t } = useKit().words;
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const known = joinSessions(own ? [own] : [], added);
  const open = async (files: readonly File[]) => {
    if (files.length > 0) setOpened(await look(files, known, today));
  };
  const done = () => {
    setOpened(undefined);
    title.current?.focus();
  };
  return (
    <section class="plain-box results-files" aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {t("results.files.title")}
      </h2>
      <p>{t("results.files.text")}</p>
      <p>{t("results.files.small")}</p>
      <div class="row">
        <SaveButton
          label={t("results.files.save")}
          disabled={known.length === 0}
          name={fileName("results", today)}
          textOf={() => resultsFile(known)}
        />
        <label class="button file-button">
          {t("results.files.open")}
          <input
            type="file"
            multiple
            accept=".json,application/json"
            class="visually-hidden"
            onChange={(event) => {
              const field = event.currentTarget;
              void open([...(field.files ?? [])]).finally(() => {
                // The same file can be opened again after a change.
                field.value = "";
              });
            }}
          />
        </label>
      </div>
      <output class="say">
        {added.length > 0 ? t("results.files.added", { count: countOf(added, own) }) : ""}
      </output>
      {added.length > 0 ? (
        <button type="button" class="button small" onClick={() => onAdded([])}>
          {t("results.files.drop")}
        </button>
      ) : null}
      {opened ? (
        <Found
          opened={opened}
          mixed={
            <Mixed
              results={sumOf(
                joinSessions(
                  known,
                  opened.offers.map(({ session }) => session),
                ),
              )}
              packs={packs}
              policy={policy}
            />
          }
          onAdd={() => {
            onAdded(
              joinSessions(
                added,
                opened.offers.map(({ session }) => session),
              ),
            );
            done();
          }}
          onLeave={done}
        />
      ) : null}
    </section>
  );
}

/** How many devices files have brought, beside this one. */
const countOf = (added: readonly GroupSession[], own: GroupSession | undefined): number =>
  added.filter(({ id }) => id !== own?.id).length;

/** Reads every file; the size is asked before anything is read (safety.md, Q5). */
async function look(files: readonly File[], known: readonly GroupSession[], today: string): Promise<Opened> {
  const sound: { readonly file: string; readonly sessions: readonly GroupSession[] }[] = [];
  const refused: Refused[] = [];
  for (const file of files) {
    const read =
      file.size > MOST_BYTES
        ? ({ kind: "problem", problem: "tooLarge" } as const)
        : readResultsFile(await file.text(), today);
    if (read.kind === "problem") refused.push({ file: file.name, problem: read.problem });
    else sound.push({ file: file.name, sessions: read.sessions });
  }
  return { offers: offersOf(known, sound), refused };
}

interface FoundProps {
  readonly opened: Opened;
  /** Which versions of packs and policies would stand side by side. */
  readonly mixed: ComponentChildren;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

/** What was opened, what is wrong with it, and what it would add: nothing has been added yet. */
function Found({ opened: { offers, refused }, mixed, onAdd, onLeave }: FoundProps) {
  const { t } = useKit().words;
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [offers, refused]);
  const adds = offers.some(({ is }) => is !== "known");
  return (
    <section class="results-found" aria-labelledby={heading}>
      <h3 id={heading} ref={title} tabIndex={-1}>
        {t("results.files.found")}
      </h3>
      {refused.length > 0 ? (
        <ul>
          {refused.map(({ file, problem }, i) => (
            <li key={`${i}-${file}`}>
              {t("results.files.not", { file })} {t(`results.files.problem.${problem}`)}
            </li>
          ))}
        </ul>
      ) : null}
      {offers.length > 0 ? <Offers offers={offers} /> : null}
      {offers.length > 0 ? mixed : null}
      <p>{t("results.files.unchanged")}</p>
      <div class="row">
        {adds ? (
          <button type="button" class="button sun" onClick={onAdd}>
            {t("results.files.add")}
          </button>
        ) : null}
        <button type="button" class="button" onClick={onLeave}>
          {t(adds ? "results.files.leave" : "results.files.close")}
        </button>
      </div>
    </section>
  );
}

/** One row for each device. How often it has played stands nowhere: that could be a count that is too small to show. */
function Offers({ offers }: { readonly offers: readonly Offered[] }) {
  const { t, language } = useKit().words;
  const caption = t("results.files.found");
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t("results.files.columns.file")}</th>
          <th scope="col">{t("results.files.columns.begun")}</th>
          <th scope="col">{t("results.files.columns.until")}</th>
          <th scope="col">{t("results.files.columns.scenes")}</th>
          <th scope="col">{t("results.files.columns.is")}</th>
        </tr>
      </thead>
      <tbody>
        {offers.map(({ file, session, is }, i) => (
          <tr key={`${i}-${session.id}`}>
            <th scope="row">{file}</th>
            <td>{dayWords(language, session.started)}</td>
            <td>{dayWords(language, session.expires)}</td>
            <td>{Object.keys(session.results.scenes).length}</td>
            <td>{t(`results.files.is.${is}`)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
