import { writeSession, type Session } from "../scenario/session.ts";
import { namesIn, profileOn } from "../scenario/today.ts";
import { useKit } from "../ui/kit.ts";
import { fileName } from "./file-name.ts";
import { LinkCode } from "./link-code.tsx";
import { LinkCopy } from "./link-copy.tsx";
import type { PackOffer } from "./room-props.ts";
import { SaveButton } from "./save-button.tsx";
import { peopleOf } from "./school-draft.ts";
import { sessionFile } from "./school-file.ts";
import type { SchoolDesk } from "./use-school.ts";

interface Props {
  readonly desk: SchoolDesk;
  readonly packs: readonly PackOffer[];
  /** Those that the school wrote: only this browser has them. */
  readonly own: readonly PackOffer[];
  /** The school has changed the policy: a link does not carry that. */
  readonly isPolicyChanged: boolean;
  readonly date: string;
}

const SESSION_HASH = "#session=";

/** The address that carries a session: this page's own, with everything behind its hash, which no browser sends. */
const addressOf = (session: Session): string =>
  new URL(`${SESSION_HASH}${writeSession(session)}`, window.location.href).href;

/** Whether an address means the computer that it is opened on, or a file on it: no other device can follow it. */
export const isOwnComputer = ({ hostname, protocol }: Pick<Location, "hostname" | "protocol">): boolean =>
  protocol === "file:" || hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");

/** Today's session on the pupils' devices, in three steps: what they get, the link, and a look at one of them. */
export function LinkPage({ desk, packs, own, isPolicyChanged, date }: Props) {
  const { t } = useKit().words;
  const { profile, plan } = desk.draft;
  if (desk.faults.length > 0) return <p>{t("teacher.link.faulty")}</p>;
  const isOwn = (id: string) => own.some((pack) => pack.id === id);
  const travelling = plan.packs.filter((id) => !isOwn(id));
  const byFile =
    isPolicyChanged || plan.packs.some(isOwn) ? <p class="link-note">{t("teacher.link.own")}</p> : null;
  if (travelling.length === 0)
    return (
      <>
        <p>{t("teacher.link.onlyOwn")}</p>
        {byFile}
      </>
    );
  // What has ended with its day need not travel.
  const session = { profile: profileOn(profile, date), plan: { ...plan, packs: travelling } };
  const address = addressOf(session);
  return (
    <>
      <ol class="link-steps">
        <li>
          <h2>{t("teacher.link.look")}</h2>
          <WhatTheyGet session={session} plan={plan.packs} packs={packs} isOwn={isOwn} />
          {byFile}
          <p>{t("teacher.link.again")}</p>
        </li>
        <li>
          <h2>{t("teacher.link.give")}</h2>
          {isOwnComputer(window.location) ? <p class="link-note">{t("teacher.link.ownComputer")}</p> : null}
          <p>{t("teacher.link.who")}</p>
          <div class="teacher-sides">
            <LinkCopy address={address} />
            <LinkCode address={address} school={profile.school} date={date} />
          </div>
        </li>
        <li>
          <h2>{t("teacher.link.check")}</h2>
          <p>{t("teacher.link.checkText")}</p>
        </li>
      </ol>
      <h2>{t("teacher.link.file")}</h2>
      <p>{t("teacher.link.fileText")}</p>
      <div class="row">
        <SaveButton
          label={t("teacher.link.fileSave")}
          name={fileName("session", date)}
          textOf={() => sessionFile(session)}
        />
      </div>
    </>
  );
}

interface GetProps {
  readonly session: Session;
  /** The packs that are on, with those that cannot travel. */
  readonly plan: readonly string[];
  readonly packs: readonly PackOffer[];
  readonly isOwn: (pack: string) => boolean;
}

function WhatTheyGet({ session: { profile, plan: travels }, plan, packs, isOwn }: GetProps) {
  const { t } = useKit().words;
  const titles = (ids: readonly string[]) =>
    ids.flatMap((id) => packs.find((one) => one.id === id)?.title ?? []).join(", ");
  const away = peopleOf(profile).filter(({ isIn }) => !isIn);
  const out = plan.filter(isOwn);
  return (
    <ul>
      <li>{t("teacher.link.school", { school: profile.school })}</li>
      <li>{t("teacher.link.adults", { adults: namesIn(profile).join(", ") })}</li>
      <li>
        {away.length > 0
          ? t("teacher.link.away", { adults: away.map(({ name }) => name).join(", ") })
          : t("teacher.link.nobodyAway")}
      </li>
      <li>{t("teacher.link.packs", { packs: titles(travels.packs) })}</li>
      {out.length > 0 ? <li>{t("teacher.link.out", { packs: titles(out) })}</li> : null}
      <li>{t("teacher.link.years", { years: t(`teacher.band.${travels.band}`) })}</li>
    </ul>
  );
}
