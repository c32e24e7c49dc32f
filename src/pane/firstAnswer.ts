import type { PaneState } from './paneState';
import { shownVerdict } from './shownVerdict';
import { nextLine } from './sentences';

/**
 * Writes the verdict's two sentences into the skeleton that stands in `pane.html`, so that nobody waits for
 * React to read them. What it wrote for one mail it takes back as soon as another is read; React then
 * draws over it in the same places.
 */
export function writeFirstAnswer(main: HTMLElement, state: PaneState): void {
  const band = main.querySelector('.band');
  const headline = band?.querySelector('.headline');
  const next = band?.querySelector('p');
  const { screen, speech } = state;
  if (!band || !headline || !next || !speech) return;
  const { words, language } = speech;
  const shown = screen.kind === 'judged' ? shownVerdict(screen) : null;
  main.lang = language;
  main.dataset['state'] = screen.kind;
  if (shown) main.dataset['verdict'] = shown.verdict;
  else delete main.dataset['verdict'];
  band.className = shown ? `band band-${shown.verdict}` : 'band band-waiting';
  headline.className = shown ? 'headline' : 'headline waiting-words';
  headline.textContent = shown ? words.verdict.headline[shown.verdict] : words.screens.reading;
  next.className = shown ? 'next' : 'bone bone-next';
  next.textContent = shown && screen.kind === 'judged' ? nextLine(shown, screen.analysis, words) : '';
}
