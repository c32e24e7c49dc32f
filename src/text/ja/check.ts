/** The page for mails outside Outlook. */
export const check = {
  title: '脅迫メールを調べる',
  lead: '気になるメールを、ここに入れてください。',
  private: 'メールも結果も、このパソコンから外に出ません。',
  drop: 'メールのファイル（.eml）を、ここに放してください',
  dropping: 'ここに放すと、調べます',
  pick: 'ファイルを選ぶ',
  pasteLabel: 'または、文章を貼り付ける',
  pasteButton: '文章を調べる',
  samples: '見本のメール',
  samplesNote: '見本は、すべて作ったものです。',
  samplesMissing: '見本を読み込めませんでした。',
  howToSave: 'Outlookでは、メールの「…」から「保存」や「ダウンロード」を選ぶと、ファイルになります。',
  nothingYet: { title: 'メールを入れると、ここに結果が出ます', text: 'ファイル、文章、見本のどれでも調べられます。' },
  several: 'ファイルは、1通ずつ入れてください。最初の1通を調べました。',
  wrongKind: 'この種類のファイルは読めません。.eml か .txt、.html を入れてください。',
  tooLarge: 'ファイルが大きすぎます。25 MBまで読めます。',
};
