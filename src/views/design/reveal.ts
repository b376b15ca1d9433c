/** The pane that an element scrolls in; undefined when that is the page itself. */
function paneOf(element: Element): Element | undefined {
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight;
    if (scrolls) return at;
  }
  return undefined;
}

/** How far, in pixels, from the edge of its pane an element comes to stand. */
const MARGIN = 12;

/**
 * Brings what is lit inside `root` into sight. It scrolls its pane, never the page, and not a pane that has the pointer or
 * the focus: what somebody points at must not move away.
 */
export function revealLit(root: Element | undefined): void {
  const lit = root?.querySelector('.lit');
  const pane = lit === null || lit === undefined ? undefined : paneOf(lit);
  if (lit === null || lit === undefined || pane === undefined) return;
  if (pane.matches(':hover') || pane.contains(document.activeElement)) return;
  const [box, view] = [lit.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top < view.top) pane.scrollTop += box.top - view.top - MARGIN;
  else if (box.bottom > view.bottom) pane.scrollTop += box.bottom - view.bottom + MARGIN;
}
