import { VERDICTS } from '../../src/core/contract';
import type { Breakdown, Confusion } from './breakdown';
import type { Bin } from './calibration';
import type { GoalRow } from './goals';
import type { IdScore } from './idScores';
import type { Section } from './section';
import { percent, type Table } from './table';

/** More groups than this fill the screen and are only in the JSON. */
const GROUPS_SHOWN = 25;

export function goalTable({ goals }: Section): Table {
  return {
    title: 'Goals',
    columns: ['what', 'n', 'measured', '95 % interval', 'groups', 'each group once', 'goal', 'met'],
    rows: goals.map((row) => [row.what, String(row.n), ...measured(row), goalOf(row), metOf(row)]),
  };
}

function measured(row: GoalRow): string[] {
  if (row.n === 0) return ['–', '–', '–', '–'];
  const show = (value: number): string => (row.unit === 'ms' ? `${value.toFixed(2)} ms` : percent(value));
  const interval = row.unit === 'ms' ? `${row.low.toFixed(2)}–${row.high.toFixed(2)} ms` : `${(100 * row.low).toFixed(1)}–${percent(row.high)}`;
  return [row.hits === null ? show(row.measured) : `${show(row.measured)} (${row.hits})`, interval, String(row.groups), row.byGroup === null ? '–' : show(row.byGroup)];
}

function goalOf({ goal, unit }: GoalRow): string {
  if (unit === 'ms') return `≤ ${goal.value} ms`;
  if (goal.at === 'least') return `≥ ${percent(goal.value, 0)}`;
  return goal.value === 0 ? 'none' : `≤ 1 in ${Math.round(1 / goal.value)}`;
}

/** "yes" alone only where the whole interval meets the goal. No number of mails proves "none". */
function metOf({ met, sure, goal }: GoalRow): string {
  if (met === null) return 'not measured';
  if (!met) return 'no';
  return sure || goal.value === 0 ? 'yes' : 'yes, not surely';
}

function breakdownTable(title: string, rows: readonly Breakdown[]): Table {
  return {
    title,
    columns: [title.toLowerCase().replace(/^by /, ''), 'mails', ...VERDICTS, 'right', '95 % interval', 'groups', 'each group once'],
    rows: rows.map(({ key, mails, verdicts, right }) => [
      key, String(mails), ...VERDICTS.map((verdict) => String(verdicts[verdict])),
      ...(right.n === 0 ? ['–', '–'] : [percent(right.share), `${(100 * right.low).toFixed(1)}–${percent(right.high)}`]), String(right.groups), right.n === 0 ? '–' : percent(right.byGroup),
    ]),
  };
}

function confusionTable(title: string, confusion: Confusion): Table {
  const columns = [...new Set(Object.values(confusion).flatMap((row) => Object.keys(row)))].sort();
  return { title, columns: ['wanted ↓ got →', ...columns], rows: Object.entries(confusion).map(([wanted, row]) => [wanted, ...columns.map((got) => String(row[got] ?? 0))]) };
}

function binRow({ from, to, n, stated, right }: Bin): string[] {
  return [`${from.toFixed(1)}–${to.toFixed(1)}`, String(n), ...(n === 0 ? ['–', '–'] : [percent(stated), percent(right)])];
}

function idTable(title: string, scores: readonly IdScore[]): Table[] {
  const show = (share: number | null): string => (share === null ? '–' : percent(share));
  const rows = scores.map(({ id, labelled, found, wrong, precision, recall }) => [id, String(labelled), String(found), String(wrong), show(precision), show(recall)]);
  return rows.length === 0 ? [] : [{ title, columns: ['id', 'labelled', 'found', 'wrong', 'precision', 'recall'], rows }];
}

/** All tables of a section, the goals first. */
export function sectionTables(section: Section): Table[] {
  const groups = section.byGroup.slice(0, GROUPS_SHOWN);
  return [
    goalTable(section),
    breakdownTable('By label', section.byLabel),
    breakdownTable('By language', section.byLanguage),
    ...(groups.length === 0 ? [] : [breakdownTable('By group', groups)]),
    confusionTable('Verdicts', section.verdicts),
    confusionTable('Families', section.families),
    { title: `Confidence (Brier score ${section.calibration.brier.toFixed(4)})`, columns: ['stated', 'n', 'mean stated', 'right'], rows: section.calibration.bins.map(binRow) },
    ...idTable('Claims', section.claims),
    ...idTable('Alarms', section.alarms),
  ];
}

export function headingOf({ name, mails, groups }: Section): string {
  const what = name === 'received' ? 'Mail that was received' : 'Texts written to measure with';
  return `${what}: ${mails} in ${groups} groups of near-duplicates`;
}
