export const foot = {
  version: (version: string): string => `版 ${version}`,
  copyDetails: 'IT担当向けの情報をコピー',
  support: '使い方',
  privacy: 'プライバシー',
  language: '表示する言語',
  judgedHere: '調べるのは、すべてこの画面の中です。報告するまで、どこにも送りません。',
  details: {
    version: '版',
    client: 'クライアント',
    platform: '環境',
    requirementSet: '要件セット',
    error: 'エラー番号',
    config: '設定',
    configFine: '問題なし',
    state: '画面',
  },
};
