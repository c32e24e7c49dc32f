/** Words on what is folded, copied, opened outside or fetched later. */
export const controls = {
  more: 'もっと詳しく',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。下の文字を選んでコピーしてください。',
  opensOutside: '別のウィンドウで開きます',
  loading: '読み込んでいます',
  notLoaded: 'ここを読み込めませんでした。急ぐときは、メールを消さずにIT担当に見せてください。',
  languageNotLoaded: 'ほかの言語を読み込めませんでした。もう一度お試しください。',
  tryAgain: 'もう一度読み込む',
};
