import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly class?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The browser's own modal dialog: keeps the focus inside, closes with Escape, gives the focus back. */
export function Dialog({ label, class: name = "", onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    // A dialog that is longer than the screen begins at its heading, not at the button at its end.
    dialog?.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={ref} class={`dialog ${name}`} aria-label={label} onCancel={cancel}>
      {children}
    </dialog>
  );
}
