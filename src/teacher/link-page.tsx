import { useState } from "preact/hooks";
import { writeSession, type Session } from "../scenario/session.ts";
import { adultsIn, profileOn } from "../scenario/today.ts";
import { saveFile } from "../records/save-file.ts";
import { useKit } from "../ui/kit.ts";
import { drawQr } from "./qr.ts";
import type { PackOffer } from "./room-props.ts";
import { SESSION_FILE, sessionFile } from "./school-file.ts";
import type { SchoolDesk } from "./use-school.ts";

interface Props {
  readonly desk: SchoolDesk;
  readonly packs: readonly PackOffer[];
  /** Those that the school wrote: only this browser has them. */
  readonly own: readonly PackOffer[];
  readonly date: string;
}

const SESSION_HASH = "#session=";

/** The address that carries a session: this page's own, with everything behind its hash, which no browser sends. */
const addressOf = (session: Session): string =>
  new URL(`${SESSION_HASH}${writeSession(session)}`, window.location.href).href;

/** Tonight's session for the pupils' devices: a link, a code to scan, and a small file. */
export function LinkPage({ desk, packs, own, date }: Props) {
  const { t } = useKit().words;
  const { profile, plan } = desk.draft;
  if (desk.faults.length > 0) return <p>{t("teacher.link.faulty")}</p>;
  const travelling = plan.packs.filter((id) => !own.some((pack) => pack.id === id));
  const ownNote = own.length > 0 ? <p>{t("teacher.link.own")}</p> : null;
  if (travelling.length === 0)
    return (
      <>
        <p>{t("teacher.link.onlyOwn")}</p>
        {ownNote}
      </>
    );
  // What has ended with its day need not travel.
  const session = { profile: profileOn(profile, date), plan: { ...plan, packs: travelling } };
  const address = addressOf(session);
  const titles = travelling.flatMap((id) => packs.find((one) => one.id === id)?.title ?? []);
  return (
    <>
      <p>{t("teacher.link.text")}</p>
      <ul>
        <li>{t("teacher.link.school", { school: profile.school })}</li>
        <li>
          {t("teacher.link.adults", {
            adults: adultsIn(session.profile)
              .map(({ name }) => name)
              .join(", "),
          })}
        </li>
        <li>{t("teacher.link.packs", { packs: titles.join(", ") })}</li>
        <li>{t("teacher.link.years", { years: t(`teacher.band.${plan.band}`) })}</li>
      </ul>
      <p>{t("teacher.link.who")}</p>
      {ownNote}
      <div class="teacher-sides">
        <Address address={address} />
        <Code address={address} />
      </div>
      <h2>{t("teacher.link.file")}</h2>
      <p>{t("teacher.link.fileText")}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(SESSION_FILE, sessionFile(session), "application/json")}
        >
          {t("teacher.link.fileSave")}
        </button>
      </div>
    </>
  );
}

type Copied = "no" | "yes" | "refused";

function Address({ address }: { readonly address: string }) {
  const { t } = useKit().words;
  const [copied, setCopied] = useState<Copied>("no");
  const copy = () => {
    // An intranet page without https has no clipboard: the address is there to be copied by hand.
    const writing = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error("no clipboard here"));
    writing.then(
      () => setCopied("yes"),
      () => setCopied("refused"),
    );
  };
  return (
    <section aria-labelledby="link-title">
      <h2 id="link-title">{t("teacher.link.link")}</h2>
      <code class="session-link">{address}</code>
      <div class="row">
        <button type="button" class="button sun" onClick={copy}>
          {t("teacher.link.copy")}
        </button>
      </div>
      <output class="say">
        {copied === "yes" ? t("teacher.link.copied") : copied === "refused" ? t("teacher.link.byHand") : ""}
      </output>
    </section>
  );
}

function Code({ address }: { readonly address: string }) {
  const { t } = useKit().words;
  const code = drawQr(address);
  return (
    <section aria-labelledby="code-title">
      <h2 id="code-title">{t("teacher.link.code")}</h2>
      {code ? (
        <img class="qr" src={code} alt={t("teacher.link.codeAlt")} />
      ) : (
        <p>{t("teacher.link.tooLong")}</p>
      )}
    </section>
  );
}
