import { useKit } from "../../../ui/kit.ts";
import { BOX, type MapNode } from "./map-layout.ts";
import { outlineOf, rowsOf } from "./map-shapes.ts";
import type { PassageRow } from "./outline-rows.ts";

interface Props {
  readonly node: MapNode;
  readonly row: PassageRow;
  /** The whole of it in words. */
  readonly name: string;
  readonly problems: number;
  /** It is in the form now. */
  readonly isHere: boolean;
  readonly isFocused: boolean;
  readonly onFocus: () => void;
  /** A key that does not press the box: it may lead on to another passage. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPress: () => void;
}

/** Where the writing in a box begins, and from row to row. */
const TEXT = { x: 16 - BOX.width / 2, y: 18 - BOX.height / 2, row: 19 } as const;

/** A passage on the map: a box whose shape and first word tell its kind. */
export function MapNodeBox({ node, row, name, problems, isHere, isFocused, onFocus, onKey, onPress }: Props) {
  const { t } = useKit().words;
  const kind = `${t(`studio.outline.kind.${node.kind}`)} ${row.number}`;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return onKey(event);
    event.preventDefault();
    onPress();
  };
  return (
    <g
      class="map-node"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no buttons of its own
      role="button"
      tabindex={isFocused ? 0 : -1}
      aria-label={name}
      aria-current={isHere ? "true" : undefined}
      data-kind={node.kind}
      data-here={isHere ? "" : undefined}
      transform={`translate(${node.x},${node.y})`}
      onClick={onPress}
      onFocus={onFocus}
      onKeyDown={press}
    >
      <path class="map-shape" d={outlineOf(node.kind)} />
      <text x={TEXT.x} y={TEXT.y} class="map-kind">
        {row.by === undefined ? kind : `${kind} · ${row.by}`}
      </text>
      {rowsOf(row.words ?? t("studio.map.untold")).map((words, i) => (
        <text key={i} x={TEXT.x} y={TEXT.y + (i + 1) * TEXT.row} class={row.words ? "" : "map-untold"}>
          {words}
        </text>
      ))}
      {problems > 0 ? (
        <g transform={`translate(${BOX.width / 2 - 12},${6 - BOX.height / 2})`} aria-hidden="true">
          <rect class="map-mark" x={-20} y={-12} width={40} height={24} rx={12} />
          <text class="map-mark-words" text-anchor="middle" y={5}>
            ! {problems}
          </text>
        </g>
      ) : null}
    </g>
  );
}
