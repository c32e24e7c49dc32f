import { percent, type Table } from '../evaluate/table';
import type { Attempt, Tried } from './attempt';

const COLUMNS = ['n', 'held', 'broken', 'called empty', 'share held'];
/** Groups with so many mutations are shown as one row each, with the weakest named. */
const MOST_ROWS = 60;

function cells(attempts: readonly Attempt[]): string[] {
  const held = attempts.filter(({ outcome }) => outcome === 'held').length;
  const empty = attempts.filter(({ outcome }) => outcome === 'called-empty').length;
  return [attempts.length, held, attempts.length - held, empty].map(String).concat(attempts.length === 0 ? '–' : percent(held / attempts.length));
}

export function groupsOf(all: readonly Tried[]): Map<string, Tried[]> {
  const groups = new Map<string, Tried[]>();
  for (const tried of all) groups.set(tried.mutation.group, [...(groups.get(tried.mutation.group) ?? []), tried]);
  return groups;
}

export function summaryTable(all: readonly Tried[]): Table {
  const rows = [...groupsOf(all)].map(([group, some]) => [`${group} (${some.length})`, ...cells(some.flatMap(({ attempts }) => attempts))]);
  return { title: 'By group', columns: ['Group (mutations)', ...COLUMNS], rows };
}

/** One table a group; of a large group the weakest rows. */
export function mutationTables(all: readonly Tried[]): Table[] {
  return [...groupsOf(all)].map(([group, some]) => {
    const shown = some.length > MOST_ROWS ? weakest(some) : some;
    const title = shown.length < some.length ? `${group}: the weakest ${shown.length} of ${some.length}` : group;
    return { title, columns: ['Mutation', ...COLUMNS], rows: shown.map(({ mutation, attempts }) => [mutation.name, ...cells(attempts)]) };
  });
}

const WEAKEST = 10;

/** Lowest share first; among equals those with the most broken. */
export function weakest(all: readonly Tried[], most = WEAKEST): Tried[] {
  const broken = ({ attempts }: Tried): number => attempts.filter(({ outcome }) => outcome !== 'held').length;
  return all.filter((tried) => broken(tried) > 0).sort((a, b) => a.share - b.share || broken(b) - broken(a)).slice(0, most);
}
