import type { ReactElement } from 'react';
import type { ConfigProblem } from '../../config/config';
import { useAllWords } from './paneContext';

/** What is wrong with `config.json`, slip by slip. */
export function ConfigProblems({ problems }: { readonly problems: readonly ConfigProblem[] }): ReactElement {
  const { configProblems } = useAllWords();
  return (
    <ul>
      {problems.map((one) => (
        <li key={`${one.id} ${one.key} ${one.value}`} data-problem={one.id}>
          <bdi>{configProblems[one.id](one)}</bdi>
        </li>
      ))}
    </ul>
  );
}
