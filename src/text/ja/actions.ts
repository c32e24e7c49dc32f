/** The question and the buttons, and what a press on them says as a rule. */
export const actions = {
  label: 'できること',
  question: {
    heading: 'ひとつだけ、確かめてください',
    first: '消す前に、ひとつだけ',
    ask: 'このメールに、本物の写真やファイル、社外の人が知り得ない事実が、示されていますか。',
    hint: 'パスワード、名前、住所は当てはまりません。どれも、ほかから手に入ります。',
    no: 'いいえ、ない',
    yes: 'はい、ある',
    answeredNo: '答え：本物は示されていない',
    answeredYes: '答え：本物が示されている',
    change: '答えを変える',
  },
  report: {
    button: 'IT担当に報告',
    buttonAsk: 'IT担当に聞く',
    buttonWords: 'IT担当への伝え方',
  },
  deletion: {
    button: '削除',
    buttonWords: '削除のしかた',
  },
  close: '閉じる',
  back: '戻る',
};
