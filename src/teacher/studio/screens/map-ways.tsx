import { useKit } from "../../../ui/kit.ts";
import { STUB, type StoryMap } from "./map-layout.ts";
import { CARD_SIGNS, pathOf } from "./map-shapes.ts";

const HEAD = "map-arrow";

/** The ways of a map, each with the sign of its card; those that lead nowhere end in a dashed box that says so. */
export function MapWays({ map }: { readonly map: StoryMap }) {
  const { t } = useKit().words;
  return (
    <g class="map-ways" aria-hidden="true">
      <defs>
        <marker
          id={HEAD}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0,0L10,5L0,10Z" class="map-head" />
        </marker>
      </defs>
      {map.edges.map((edge, i) => (
        <g key={i}>
          <path
            class={edge.stub ? "map-way nowhere" : "map-way"}
            d={pathOf(edge)}
            marker-end={`url(#${HEAD})`}
          />
          {edge.sign && edge.card !== undefined ? (
            <path
              class="map-card"
              data-place={edge.card}
              d={CARD_SIGNS[edge.card] ?? CARD_SIGNS[0]}
              transform={`translate(${edge.sign.x},${edge.sign.y})`}
            />
          ) : null}
          {edge.stub ? (
            <g transform={`translate(${edge.stub.x},${edge.stub.y})`}>
              <rect
                class="map-stub"
                x={-STUB.width / 2}
                y={-STUB.height / 2}
                width={STUB.width}
                height={STUB.height}
              />
              <text class="map-stub-words" text-anchor="middle" y={5}>
                {t("studio.map.stub")}
              </text>
            </g>
          ) : null}
        </g>
      ))}
    </g>
  );
}
