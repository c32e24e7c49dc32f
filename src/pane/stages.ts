import type { Course, Step, Wish } from '../act/state';
import type { Stage } from '../text/courseTerms';

const REPORT: readonly Stage[] = ['signing-in', 'preparing', 'sending', 'proving'];
const STAGES: Readonly<Record<Wish, readonly Stage[]>> = {
  report: REPORT,
  delete: ['signing-in', 'moving'],
  'report-and-delete': [...REPORT, 'moving'],
};

export interface Progress {
  readonly stages: readonly Stage[];
  readonly now: Stage;
  /** Between two tries. */
  readonly waiting: boolean;
}

/** Where a course is that has not ended; `null`: what runs it is being fetched. */
export function progressOf(wish: Wish, course: Course | null): Progress {
  if (course === null) return { stages: STAGES[wish], now: 'signing-in', waiting: false };
  const step = course.step === 'locking' || course.step === 'signing-in' || course.step === 'discarding' ? (course.back ?? course.step) : course.step;
  if (step === 'restoring' || step === 'locating-restored') return { stages: ['restoring'], now: 'restoring', waiting: course.pausing };
  return { stages: STAGES[wish], now: stageOf(step, wish), waiting: course.pausing && step !== 'proving' };
}

function stageOf(step: Step, wish: Wish): Stage {
  switch (step) {
    case 'locking':
    case 'signing-in':
      return 'signing-in';
    case 'stamping':
    case 'sending':
      return 'sending';
    case 'proving':
    case 'ended':
      return wish === 'delete' ? 'moving' : 'proving';
    case 'moving':
    case 'locating':
      return 'moving';
    case 'restoring':
    case 'locating-restored':
      return 'restoring';
    default:
      return wish === 'delete' ? 'moving' : 'preparing';
  }
}
