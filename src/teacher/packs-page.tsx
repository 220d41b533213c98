import { useKit } from "../ui/kit.ts";
import { Names } from "./names.tsx";
import { NoRightWay } from "./no-right-way.tsx";
import { NotOffered } from "./not-offered.tsx";
import { PackCard } from "./pack-card.tsx";
import { PUPILS, type PackOffer, type RoomContent, type TeacherRoomProps } from "./room-props.ts";
import { changePacks, withHidden } from "./school-draft.ts";
import { TonightList } from "./tonight-list.tsx";
import type { SchoolDesk } from "./use-school.ts";

interface Props extends Pick<TeacherRoomProps, "openDrafts" | "shipped"> {
  readonly desk: SchoolDesk;
  readonly content: RoomContent;
  readonly packs: readonly PackOffer[];
  readonly waiting: readonly string[];
  readonly failed: readonly string[];
  readonly date: string;
  /** Turns to the packs that the school writes. */
  readonly onWrite: () => void;
}

/** The packs that ship, what each trains, and which of them are on tonight. */
export function PacksPage(props: Props) {
  const { desk, content, packs, waiting, failed, date, openDrafts, onWrite } = props;
  const { t } = useKit().words;
  const { draft } = desk;
  const setPlan = (plan: typeof draft.plan) => desk.change({ ...draft, plan });
  const setProfile = (profile: typeof draft.profile) => desk.change({ ...draft, profile });
  const card = (pack: PackOffer) => (
    <li key={pack.id}>
      <PackCard
        offer={pack}
        content={content}
        pack={content.packs.get(pack.id)}
        hasFailed={failed.includes(pack.id)}
        profile={draft.profile}
        band={draft.plan.band}
        date={date}
        isOn={draft.plan.packs.includes(pack.id)}
        onTonight={(isOn) => setPlan(changePacks(draft.plan, { pack: pack.id, to: isOn ? "on" : "off" }))}
        canLeave={draft.plan.packs.length > 1}
        onHide={(scene, isHidden) => setProfile(withHidden(draft.profile, date, scene, isHidden))}
      />
    </li>
  );
  return (
    <>
      <NotOffered
        openDrafts={openDrafts}
        own={content.own ?? []}
        planned={draft.plan.packs}
        onWrite={onWrite}
      />
      <NoRightWay
        content={content}
        shipped={props.shipped}
        profile={draft.profile}
        date={date}
        onProfile={setProfile}
      />
      <TonightList draft={draft} packs={packs} content={content} date={date} onPlan={setPlan} />
      <Names
        draft={draft}
        content={content}
        isWaiting={waiting.length > 0}
        onNames={(names) => {
          const { names: _before, ...rest } = draft.profile;
          setProfile(Object.keys(names).length === 0 ? rest : { ...rest, names });
        }}
      />
      <h2>{t("teacher.packs.pupils")}</h2>
      <ul class="pack-cards">{packs.filter(({ circle }) => circle === PUPILS).map(card)}</ul>
      <h2>{t("teacher.packs.adults")}</h2>
      <p>{t("teacher.packs.adultsText")}</p>
      <ul class="pack-cards">{packs.filter(({ circle }) => circle !== PUPILS).map(card)}</ul>
    </>
  );
}
