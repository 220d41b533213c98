import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";
import { Blocks } from "./blocks.tsx";
import { printPicture } from "./pictures.ts";
import type { DocumentId, PageText, PrintDocument } from "./print-format.ts";
import { usePrint } from "./print-kit.ts";
import { Sheet } from "./sheet.tsx";

/** A print that is made of sentences alone: sheets, a sheet that folds, or cards to cut apart. */
export function DocumentPrint({ id }: { readonly id: DocumentId }) {
  const { texts, fill } = usePrint();
  const document = texts.documents[id];
  const kind = `print-${id} for-${document.reader}`;
  switch (document.layout) {
    case "sheet":
      return (
        <>
          {document.pages.map((page) => (
            <Sheet key={page.title} name={fill(page.title)} class={kind} clauses={document.clauses}>
              <PageParts page={page} />
            </Sheet>
          ))}
        </>
      );
    case "folded":
      return <Folded document={document} kind={kind} />;
    case "cards":
      return <Cards document={document} kind={kind} />;
    default:
      return document satisfies never;
  }
}

function PageParts({ page }: { readonly page: PageText }) {
  const { profile } = useKit();
  const { fill } = usePrint();
  return (
    <>
      <h2>{fill(page.title)}</h2>
      {page.lead === undefined ? null : <p class="print-lead">{fill(page.lead)}</p>}
      {page.picture === undefined ? null : (
        <Drawing of={printPicture(page.picture, profile)} alt="" class="print-picture" />
      )}
      <Blocks blocks={page.blocks} />
    </>
  );
}

interface LayoutProps<Layout extends PrintDocument["layout"]> {
  readonly document: Extract<PrintDocument, { readonly layout: Layout }>;
  readonly kind: string;
}

/** The panel that is the back of the folded leaflet: it says how to fold. */
const BACK = 3;

/** Four panels on one side. The upper two stand on their heads, so that all are upright when the sheet is folded twice. */
function Folded({ document, kind }: LayoutProps<"folded">) {
  const { fill, label } = usePrint();
  const front = document.pages[0]?.title ?? "";
  return (
    <section class={`sheet folded ${kind}`} aria-label={fill(front)}>
      {document.pages.map((page, place) => (
        <div key={page.title} class="panel" data-panel={place}>
          <PageParts page={page} />
          {place === BACK ? <p class="print-fold">{label("fold")}</p> : null}
        </div>
      ))}
    </section>
  );
}

/** The same card, as often as it fits on a sheet. */
function Cards({ document, kind }: LayoutProps<"cards">) {
  const { fill } = usePrint();
  const [page] = document.pages;
  if (!page) return null;
  return (
    <section class={`sheet cut-cards ${kind}`} data-copies={document.copies} aria-label={fill(page.title)}>
      {Array.from({ length: document.copies }, (_, copy) => (
        <article key={copy} class="cut-card">
          <PageParts page={page} />
        </article>
      ))}
    </section>
  );
}
