import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { isDark } from '../brand';
import { strippedCourses } from '../strippedCourses';
import type { PaneController } from '../paneController';
import type { Judged } from '../paneState';
import { asksQuestion, shownVerdict } from '../shownVerdict';
import { PersonActs } from '../personActs';
import { nextLine } from '../sentences';
import { paneTheme } from '../theme';
import { ActionBar } from './ActionBar';
import { Foot } from './Foot';
import { Later } from './Later';
import { More } from './More';
import { Notice } from './Notice';
import { PaneContext, usePane, type PaneView } from './paneContext';
import { Question } from './Question';
import { Reasons } from './Reasons';
import { Skeleton } from './Skeleton';
import { TodoCards } from './TodoCards';
import { VerdictBand, VerdictNotes } from './VerdictBand';

interface Props {
  readonly pane: PaneController;
  readonly nothingYet?: PaneView['nothingYet'];
}

/** The whole pane: one column, the answer first. Empty until there are words; whoever mounts it waits for them. */
export function Pane({ pane, nothingYet = null }: Props): ReactElement | null {
  const state = useSyncExternalStore(pane.subscribe, pane.current);
  const [acts] = useState(() => new PersonActs(pane));
  const { speech } = state;
  const view = useMemo(() => speech && { pane, acts, state, nothingYet, words: speech.words, later: speech.later, language: speech.language }, [pane, acts, state, nothingYet, speech]);
  return view && <Column {...view} />;
}

function Column(view: Omit<PaneView, 'say'>): ReactElement {
  const { state, words, language } = view;
  const prefersDark = usePrefersDark();
  const dark = isDark(state.theme?.background ?? null) ?? prefersDark;
  const { accent } = state.config.config;
  const theme = useMemo(() => paneTheme(accent, dark), [accent, dark]);
  const [spoken, say] = useState('');
  const { screen } = state;
  const shown = screen.kind === 'judged' ? shownVerdict(screen) : null;
  const strips = strippedCourses(state.courses, screen);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document.title = words.screens.product;
  }, [language, dark, words]);

  return (
    <FluentProvider theme={theme} className="provider">
      <PaneContext value={{ ...view, say }}>
        <main className="pane" lang={language} data-state={screen.kind} data-verdict={shown?.verdict} data-family={shown?.family ?? undefined}>
          {strips.length > 0 && <Later whilst={null}>{({ CourseStrips }) => <CourseStrips courses={strips} />}</Later>}
          {screen.kind === 'judged' ? (
            <Answer key={screen.mail.key} judged={screen} />
          ) : screen.kind === 'starting' || screen.kind === 'reading' || screen.kind === 'judging' ? (
            <Skeleton judging={screen.kind === 'judging'} />
          ) : (
            <Notice screen={screen} />
          )}
          <Spoken text={spoken} />
          <Foot />
        </main>
      </PaneContext>
    </FluentProvider>
  );
}

function Answer({ judged }: { readonly judged: Judged }): ReactElement {
  const { pane, words } = usePane();
  const headline = useRef<HTMLHeadingElement>(null);
  const change = useRef<HTMLParagraphElement>(null);
  const { answer, step } = judged;
  const inStep = step.kind === 'deletion' && step.phase === 'question';
  const before = useRef({ answer, inStep });

  // The buttons that were pressed are gone: the focus goes to what the answer changed.
  useEffect(() => {
    const { current: last } = before;
    before.current = { answer, inStep };
    if (last.answer === answer || (last.inStep && step.kind !== 'none')) return;
    (answer === 'no' ? change.current : headline.current)?.focus();
    if (answer === 'yes') window.scrollTo({ top: 0 });
  }, [answer, step, inStep]);

  const { verdict } = shownVerdict(judged);
  return (
    <>
      <VerdictBand judged={judged} headline={headline} />
      <TodoCards judged={judged} />
      <VerdictNotes judged={judged} />
      <Reasons judged={judged} />
      {asksQuestion(judged.analysis) && !inStep && <Question judged={judged} change={change} />}
      {verdict === 'empty-threat' && <p className="change-mind">{words.reasons.changeOurMind}</p>}
      <ActionBar judged={judged} />
      <More judged={judged} />
      {judged.mail.from === 'brought' && pane.host.kind === 'outlook' && (
        <p>
          <button type="button" className="as-link" onClick={() => void pane.read()}>
            {words.screens.back}
          </button>
        </p>
      )}
    </>
  );
}

/** Says the verdict once to those who don't see it; a region is only heard when it changes after it stood there empty. */
function Spoken({ text: spoken }: { readonly text: string }): ReactElement {
  const { state, words, say } = usePane();
  const { screen, token } = state;
  const shown = screen.kind === 'judged' ? shownVerdict(screen) : null;
  const text = screen.kind === 'judged' && shown ? words.verdict.spoken(words.verdict.headline[shown.verdict], nextLine(shown, screen.analysis, words)) : '';
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  });
  const occasion = `${String(token)} ${shown?.verdict ?? screen.kind}`;
  useEffect(() => {
    const timer = setTimeout(() => say(latest.current), 150);
    return () => clearTimeout(timer);
  }, [occasion, say]);
  return (
    <p role="status" aria-live="polite" className="hidden-label">
      {spoken}
    </p>
  );
}

function usePrefersDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia('(prefers-color-scheme: dark)');
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia('(prefers-color-scheme: dark)').matches,
  );
}
