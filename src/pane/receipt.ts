import type { Language } from '../text/language';
import type { LaterWords } from '../text/words';
import type { KeptCourse } from './courses';

export interface Receipt {
  readonly sent: string;
  readonly id: string | null;
  /** For the clipboard: what IT needs to find the report, and no word of the mail. */
  readonly text: string;
}

/** `null` where no report is proven. */
export function receiptOf({ course }: Pick<KeptCourse, 'course'>, { receipt, sentAt, number }: LaterWords['courses']['after'], language: Language): Receipt | null {
  if (course === null || course.proof === null) return null;
  const sent = sentAt(timeText(course.proof.sentAt, language));
  const id = course.reportId;
  return { sent, id, text: [receipt, sent, ...(id === null ? [] : [number + id])].join('\n') };
}

/** In the person's own time zone; as the server wrote it where that is no time. */
function timeText(instant: string, language: Language): string {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? instant : time.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}
