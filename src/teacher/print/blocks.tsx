import { Drawing } from "../../ui/drawing.tsx";
import { LIGHTS } from "../../art/lights.ts";
import { HelpBox, Levels, PolicyFacts, StoriesPlayed } from "./worked-blocks.tsx";
import type { Block } from "./print-format.ts";
import { usePrint } from "./print-kit.ts";

/** The blocks of a page, one after the other. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, place) => (
        <OneBlock key={place} block={block} />
      ))}
    </>
  );
}

function OneBlock({ block }: { readonly block: Block }) {
  const { fill, label } = usePrint();
  switch (block.kind) {
    case "heading":
      return <h3>{fill(block.text)}</h3>;
    case "text":
    case "big":
    case "small":
    case "note":
      return <p class={`print-${block.kind}`}>{fill(block.text)}</p>;
    case "say":
      return <Said {...block} />;
    case "list":
    case "ticks":
      return <List class={`print-${block.kind}`} items={block.items.map(fill)} />;
    case "steps":
      return (
        <ol class="print-steps">
          {block.items.map((item) => (
            <li key={item}>{fill(item)}</li>
          ))}
        </ol>
      );
    case "write":
      return <Write labels={block.labels.map(fill)} />;
    case "blank":
      return <p class="print-blank">{fill(block.label)}</p>;
    case "light":
      return <LightRow {...block} />;
    case "lights":
      return <Lanterns />;
    case "table":
      return <Table {...block} />;
    case "stories":
      return <StoriesPlayed ids={block.ids} />;
    case "help":
      return <HelpBox />;
    case "cut":
      return <p class="print-cut">{label("cut")}</p>;
    case "levels":
      return <Levels />;
    case "policy-facts":
      return <PolicyFacts />;
    default:
      return block satisfies never;
  }
}

function List({ class: name, items }: { readonly class: string; readonly items: readonly string[] }) {
  return (
    <ul class={name}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

type Of<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

/** Words to be said aloud, with who says them where there are several readers. */
function Said({ by, text }: Of<"say">) {
  const { fill } = usePrint();
  return (
    <p class="print-say">
      {by === undefined ? null : <b>{by}</b>}
      <span>{fill(text)}</span>
    </p>
  );
}

/** Lines to write on by hand. */
export function Write({ labels }: { readonly labels: readonly string[] }) {
  return (
    <div class="print-write">
      {labels.map((label) => (
        <p key={label}>{label}</p>
      ))}
    </div>
  );
}

function LightRow({ light, title, text }: Of<"light">) {
  const { fill } = usePrint();
  return (
    <div class="print-light">
      <Drawing of={{ kind: "light", light, lit: true }} alt="" class="print-lantern" />
      <div>
        <h3>{fill(title)}</h3>
        <p>{fill(text)}</p>
      </div>
    </div>
  );
}

function Lanterns() {
  return (
    <p class="print-lanterns">
      {LIGHTS.map((light) => (
        <Drawing key={light} of={{ kind: "light", light, lit: true }} alt="" class="print-lantern" />
      ))}
    </p>
  );
}

/** A cell to write in. */
const EMPTY_CELL = "\u00a0";

function Table({ head, rows, emptyRows }: Of<"table">) {
  const { fill } = usePrint();
  const empty = Array.from({ length: emptyRows }, (_, row) => row);
  return (
    <table>
      <thead>
        <tr>
          {head.map((one) => (
            <th key={one} scope="col">
              {fill(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((cell) => (
              <td key={cell}>{fill(cell)}</td>
            ))}
          </tr>
        ))}
        {empty.map((row) => (
          <tr key={row} class="print-empty">
            {head.map((one) => (
              <td key={one}>{EMPTY_CELL}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
