import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Scenario } from "../../../scenario/format.ts";
import { useKit } from "../../../ui/kit.ts";
import { scenarioOf } from "../draft.ts";
import { titleOf } from "../edit-scenarios.ts";
import type { StudioDesk } from "./desk.ts";
import { nodeByKey } from "./map-keys.ts";
import { layoutMap, mapKey, type StoryMap } from "./map-layout.ts";
import { MapNodeBox } from "./map-node.tsx";
import { MapWays } from "./map-ways.tsx";
import { nodeNames } from "./map-words.ts";
import { countProblems, passageRows } from "./outline-rows.ts";
import "./map.css";

/** The scene in hand as a map: its passages in rows from the start down, and the ways between them. */
export function StoryMapPanel({ desk }: { readonly desk: StudioDesk }) {
  const { t } = useKit().words;
  const { scenario: id } = desk.at;
  const scenario = id === undefined ? undefined : scenarioOf(desk.draft, id);
  if (!scenario) return <p>{t("studio.map.none")}</p>;
  return <DrawnMap key={scenario.id} desk={desk} scenario={scenario} />;
}

interface Props {
  readonly desk: StudioDesk;
  readonly scenario: Scenario;
}

/** How much closer one press brings the map, and how far it goes. */
const STEP = 1.25;
const [SMALLEST, LARGEST] = [0.1, 2];

function DrawnMap({ desk, scenario }: Props) {
  const { t } = useKit().words;
  const { draft, profile, at } = desk;
  const drawn = mapKey(scenario);
  const map = useMemo(() => layoutMap(scenario), [drawn]);
  const rows = passageRows(draft, scenario, profile);
  const counts = countProblems(desk.report);
  const names = nodeNames(t, map, rows, (passage) => counts.in(scenario.id, passage));
  const [zoom, setZoom] = useState(1);
  const box = useRef<HTMLDivElement>(null);
  const { focused, press, take } = useMapFocus(map, at.passage ?? scenario.start, box);
  const here = map.nodes.find((node) => node.id === (at.passage ?? scenario.start));
  useEffect(() => {
    const room = box.current;
    if (!room || !here) return;
    // Only the map's own box scrolls: the page stays where it is.
    room.scrollTo(here.x * zoom - room.clientWidth / 2, here.y * zoom - room.clientHeight / 2);
  }, [here?.id, drawn, zoom]);
  const fit = () => {
    const room = box.current;
    if (!room) return;
    // By its width alone: a long story would come out too small to read.
    setZoom(within(Math.min(room.clientWidth / map.width, 1)));
  };
  const title = titleOf(draft, scenario);
  return (
    <div class="studio-map">
      <fieldset class="row map-tools" aria-label={t("studio.map.tools")}>
        <button type="button" class="button small" onClick={() => setZoom(within(zoom * STEP))}>
          {t("studio.map.closer")}
        </button>
        <button type="button" class="button small" onClick={() => setZoom(within(zoom / STEP))}>
          {t("studio.map.farther")}
        </button>
        <button type="button" class="button small" onClick={fit}>
          {t("studio.map.fit")}
        </button>
      </fieldset>
      <p class="map-keys">{t("studio.map.keys")}</p>
      <section class="map-box" aria-label={t("studio.map.label", { title })} ref={box}>
        <svg width={map.width * zoom} height={map.height * zoom} viewBox={`0 0 ${map.width} ${map.height}`}>
          <MapWays map={map} />
          {map.nodes.map((node, i) => {
            const row = rows[i];
            if (!row) return null;
            return (
              <MapNodeBox
                key={`${i} ${node.id}`}
                node={node}
                row={row}
                name={names[i] ?? ""}
                problems={counts.in(scenario.id, node.id)}
                isHere={at.passage === node.id}
                isFocused={focused === node.id}
                onFocus={() => take(node.id)}
                onKey={press}
                onPress={() => desk.go({ scenario: scenario.id, passage: node.id })}
              />
            );
          })}
        </svg>
      </section>
    </div>
  );
}

const within = (zoom: number): number => Math.min(Math.max(zoom, SMALLEST), LARGEST);

/** Which passage the map's one tab stop is on. It begins at the one in hand, and goes by the arrow keys. */
function useMapFocus(map: StoryMap, here: string, box: { readonly current: HTMLElement | null }) {
  const [focused, take] = useState(here);
  useEffect(() => take(here), [here]);
  const there = map.nodes.some(({ id }) => id === focused) ? focused : map.nodes[0]?.id;
  const press = (event: KeyboardEvent) => {
    if (there === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = nodeByKey(map, there, event.key);
    if (to === undefined) return;
    event.preventDefault();
    take(to);
    const at = map.nodes.findIndex(({ id }) => id === to);
    box.current?.querySelectorAll<SVGGElement>(".map-node")[at]?.focus();
  };
  return { focused: there, take, press };
}
