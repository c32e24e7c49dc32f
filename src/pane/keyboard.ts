const OPEN_LAYER = 'dialog[open],[role=dialog],[role=alertdialog],[role=menu]';

/**
 * Office.js listens on `window`, takes every Tab for a list of its own, which leaves out `summary`, and
 * closes the pane on Escape even while something of ours is open. Listening on `document` comes after
 * React and before it, so the browser's own order of focus stays. Other keys still reach Outlook.
 */
export function keepKeysForThePane(document: Document): void {
  document.addEventListener('keydown', (event) => {
    const plainTab = event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey;
    const ours = event.key === 'Escape' && (event.defaultPrevented || document.querySelector(OPEN_LAYER) !== null);
    if (plainTab || ours) event.stopPropagation();
  });
}
