import type { LaterWords } from '../text/words';
import { partOf, type KeptCourse } from './courses';
import { progressOf } from './stages';

/** One course as one line, without the mail's name. */
export function courseLine(kept: KeptCourse, { underWay, said, why, strip, it }: LaterWords['courses']): string {
  const reader = kept.reader ?? it;
  if (kept.handedOver) return partOf(kept) === 'report' ? strip.handed : strip.handedDeletion;
  const { ending } = kept;
  if (ending !== null) return ending.why === null ? said[ending.id](reader) : strip.because(said[ending.id](reader), why[ending.why]);
  if (progressOf(kept.wish, kept.course).now === 'restoring') return underWay.stage(underWay.restoring);
  return underWay.stage(partOf(kept) === 'report' ? underWay.report(reader) : underWay.deletion);
}

/** As {@link courseLine}, for a mail that is not on the screen. */
export function strippedLine(kept: KeptCourse, words: LaterWords['courses']): string {
  const { strip } = words;
  const mail = kept.subject === null ? strip.hidden : kept.subject === '' ? strip.noSubject : strip.named(kept.subject);
  return strip.line(mail, courseLine(kept, words));
}
