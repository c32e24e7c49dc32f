/// <reference types="office-js" />
import { describe, expect, test } from '@jest/globals';
import { ask, askTwice, codeOf } from '../../../src/host/outlook/officePromise';

type Callback = (result: Office.AsyncResult<string>) => void;

const never = new AbortController().signal;

function good(value: string): Office.AsyncResult<string> {
  return { status: 'succeeded', value } as unknown as Office.AsyncResult<string>;
}

function bad(code: number): Office.AsyncResult<string> {
  return { status: 'failed', error: { code, name: 'x', message: '何かが起きました' } } as unknown as Office.AsyncResult<string>;
}

describe('one call', () => {
  test('the first answer counts, later ones are not seen', async () => {
    const answer = await ask<string>((callback: Callback) => {
      callback(good('first'));
      callback(bad(9042));
    }, 100, never);
    expect(answer).toEqual({ kind: 'value', value: 'first' });
  });

  test('no answer in time is silence', async () => {
    expect(await ask<string>(() => undefined, 20, never)).toEqual({ kind: 'silent' });
  });

  test('a call that throws is an error with its code, or 1 without one', async () => {
    const thrown = (error: unknown): Promise<unknown> =>
      ask<string>(() => {
        throw error as Error;
      }, 100, never);
    expect(await thrown(Object.assign(new Error('長すぎます'), { code: 9004 }))).toEqual({ kind: 'error', code: 9004 });
    expect(await thrown(new Error('x'))).toEqual({ kind: 'error', code: 1 });
    expect(codeOf(null)).toBe(1);
  });

  test('giving up ends the waiting at once', async () => {
    const given = new AbortController();
    const answer = ask<string>(() => undefined, 60_000, given.signal);
    given.abort();
    expect(await answer).toEqual({ kind: 'silent' });
  });
});

describe('a call that may be asked twice', () => {
  test('a lost first question is made good by the second', async () => {
    let calls = 0;
    const answer = await askTwice<string>((callback: Callback) => {
      calls += 1;
      if (calls === 2) callback(good('second'));
    }, 500, 20, never);
    expect(answer).toEqual({ kind: 'value', value: 'second' });
  });

  test('a late first answer still counts', async () => {
    let calls = 0;
    const answer = await askTwice<string>((callback: Callback) => {
      calls += 1;
      if (calls === 1) setTimeout(() => callback(good('late')), 60);
    }, 500, 20, never);
    expect(answer).toEqual({ kind: 'value', value: 'late' });
  });

  test('"item changed" is not asked again', async () => {
    let calls = 0;
    const answer = await askTwice<string>((callback: Callback) => {
      calls += 1;
      callback(bad(9030));
    }, 500, 20, never);
    expect(answer).toEqual({ kind: 'error', code: 9030 });
    expect(calls).toBe(1);
  });

  test('two failures end with the number', async () => {
    expect(await askTwice<string>((callback: Callback) => callback(bad(9042)), 200, 10, never)).toEqual({ kind: 'error', code: 9042 });
  });
});
