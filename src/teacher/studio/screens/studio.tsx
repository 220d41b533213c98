import { useEffect, useRef, useState } from "preact/hooks";
import type { Drafts } from "../../../records/drafts.ts";
import type { Policy } from "../../../policy/model.ts";
import type { Pack, Profile } from "../../../scenario/format.ts";
import { useKit } from "../../../ui/kit.ts";
import { SignOff } from "../../files/sign-off.tsx";
import { scenarioOf, textOf } from "../draft.ts";
import type { StudioDesk } from "./desk.ts";
import { Forms } from "./forms/forms.tsx";
import { StoryMapPanel } from "./map.tsx";
import { ProblemMark } from "./outline-row.tsx";
import { Outline } from "./outline.tsx";
import { Preview } from "./preview.tsx";
import { Problems } from "./problems.tsx";
import { panelId, tabId, Tabs } from "./tabs.tsx";
import { Toolbar } from "./toolbar.tsx";
import { TwinMaker } from "./twin-maker.tsx";
import { useDesk } from "./use-desk.ts";
import { useNarrow, useTop } from "./use-room.ts";
import type { StudioStart } from "./use-saving.ts";
import { Ways } from "./ways.tsx";
import "./studio.css";

interface Props {
  readonly start: StudioStart;
  readonly drafts: Pick<Drafts, "write">;
  readonly policy: Policy;
  readonly profile: Profile;
  /** Back to the list of packs; asked first where something is not kept. */
  readonly onLeave: () => void;
  readonly onSaveFile: (pack: Pack) => void;
}

/** The parts beside the form; and all the parts, where there is room for one only. */
const SIDES = ["game", "map", "problems", "ways", "sign"] as const;
const PARTS = ["outline", "form", ...SIDES] as const;
type Side = (typeof SIDES)[number];
type Part = (typeof PARTS)[number];

const isSide = (part: Part): part is Side => part !== "outline" && part !== "form";

/** The studio: the scenes of a pack, the form of what is in hand, and beside it the game, the map and what is to be put right. */
export function Studio({ start, drafts, policy, profile, onLeave, onSaveFile }: Props) {
  const { t } = useKit().words;
  const { desk: made, show, isAtRisk, isBroken } = useDesk({ start, drafts, policy, profile });
  const isNarrow = useNarrow();
  const [side, setSide] = useState<Side>("game");
  const [part, setPart] = useState<Part>("form");
  const [wishes, setWishes] = useState<Partial<Record<Side, boolean>>>({});
  // A map needs room to be read; the other parts get more where it is asked for.
  const isWide = wishes[side] ?? side === "map";
  const [twinning, setTwinning] = useState<string | undefined>(undefined);
  // What is gone to is in the form: it comes into sight before the cursor is put there.
  const desk: StudioDesk = {
    ...made,
    go(place) {
      setPart("form");
      setTwinning(undefined);
      made.go(place);
    },
  };
  const twin = twinning === undefined ? undefined : scenarioOf(desk.draft, twinning);
  const form = useFormFocus(desk);
  const host = useRef<HTMLDivElement>(null);
  const top = useTop(host);
  const openTwin = (scenario: string) => {
    setPart("form");
    setTwinning(scenario);
  };
  const closeTwin = () => {
    setTwinning(undefined);
    form.current?.focus();
  };
  const choose = (next: Part) => {
    setPart(next);
    if (isSide(next)) setSide(next);
  };
  const hidden = (one: Part) => (isNarrow ? one !== part : isSide(one) && one !== side);
  const found = desk.report?.problems.length ?? 0;
  const tabsOf = <Name extends Part>(names: readonly Name[]) =>
    names.map((name) => ({
      name,
      label: (
        <>
          {t(`studio.shell.tab.${name}`)} {name === "problems" ? <ProblemMark count={found} /> : null}
        </>
      ),
    }));
  const panel = (one: Part) =>
    isNarrow || isSide(one)
      ? ({ id: panelId(one), role: "tabpanel", "aria-labelledby": tabId(one), hidden: hidden(one) } as const)
      : { id: panelId(one) };
  return (
    <div
      class="studio"
      ref={host}
      data-narrow={isNarrow ? "" : undefined}
      data-wide={isWide ? "" : undefined}
      style={{ "--studio-top": `${top}px` }}
    >
      <Toolbar
        desk={desk}
        title={packTitle(desk) || t("studio.shell.untitled")}
        isAtRisk={isAtRisk}
        isBroken={isBroken}
        onLeave={onLeave}
        onSaveFile={() => onSaveFile(desk.draft)}
      />
      <div class="studio-body">
        {isNarrow ? (
          <Tabs label={t("studio.shell.parts")} tabs={tabsOf(PARTS)} chosen={part} onChoose={choose} />
        ) : null}
        <div key="outline" class="studio-part studio-left" {...panel("outline")}>
          <Outline desk={desk} onTwin={openTwin} />
        </div>
        <div key="form" class="studio-part studio-form" ref={form} tabIndex={-1} {...panel("form")}>
          {twin === undefined ? (
            <Forms desk={desk} />
          ) : (
            <TwinMaker desk={desk} scenario={twin} onClose={closeTwin} />
          )}
        </div>
        <div key="side" class="studio-part studio-side" hidden={isNarrow && !isSide(part)}>
          {isNarrow ? null : (
            <div class="studio-side-head">
              <Tabs label={t("studio.shell.parts")} tabs={tabsOf(SIDES)} chosen={side} onChoose={choose} />
              <button
                type="button"
                class="button small"
                aria-pressed={isWide}
                onClick={() => setWishes({ ...wishes, [side]: !isWide })}
              >
                {t("studio.shell.wide")}
              </button>
            </div>
          )}
          <div key={side} class="studio-panel" {...panel(side)}>
            <SidePanel side={side} desk={desk} onShow={show} />
          </div>
        </div>
      </div>
    </div>
  );
}

interface SideProps {
  readonly side: Side;
  readonly desk: StudioDesk;
  readonly onShow: ReturnType<typeof useDesk>["show"];
}

function SidePanel({ side, desk, onShow }: SideProps) {
  switch (side) {
    case "game":
      return <Preview desk={desk} onShow={onShow} />;
    case "map":
      return <StoryMapPanel desk={desk} />;
    case "problems":
      return <Problems desk={desk} />;
    case "ways":
      return <Ways desk={desk} />;
    case "sign":
      return (
        <SignOff
          pack={desk.draft}
          policy={desk.policy}
          // What was said of an earlier draft says nothing of this one.
          problems={desk.isReported ? desk.report?.problems : undefined}
          onSign={(pack) => desk.edit(pack)}
        />
      );
    default:
      return side satisfies never;
  }
}

const packTitle = ({ draft }: StudioDesk): string =>
  draft.title === undefined ? "" : textOf(draft, draft.title);

/** The form takes the focus when it is gone to as a whole; where one field is named, the form itself puts the cursor there. */
function useFormFocus({ wanted }: StudioDesk) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted && wanted.field === undefined && wanted.choice === undefined) form.current?.focus();
  }, [wanted]);
  return form;
}
