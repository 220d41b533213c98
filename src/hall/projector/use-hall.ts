import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { forgetHallPlace, writeHallPlace } from "../../records/hall-place.ts";
import type { Shelf } from "../../records/storage.ts";
import type { Hall, HallBook, HallEvent } from "../hall-model.ts";
import { reduceHall } from "../programme.ts";

interface Parts {
  readonly start: Hall;
  readonly book: HallBook;
  readonly shelf: Shelf;
  readonly onLeave: () => void;
}

/** The assembly as it is now, and what lets it go on. Each change is kept at once, so that a reload finds the place; at the end nothing is kept. */
export function useHall({ start, book, shelf, onLeave }: Parts): readonly [Hall, (event: HallEvent) => void] {
  const [hall, setHall] = useState(start);
  const now = useRef(start);
  const books = useRef(book);
  books.current = book;
  useLayoutEffect(() => writeHallPlace(shelf, now.current), []);
  const send = (event: HallEvent) => {
    const next = reduceHall(now.current, event, books.current);
    if (next === now.current) return;
    now.current = next;
    setHall(next);
    if (next.step === "left") {
      forgetHallPlace(shelf);
      onLeave();
    } else writeHallPlace(shelf, next);
  };
  return [hall, send];
}
