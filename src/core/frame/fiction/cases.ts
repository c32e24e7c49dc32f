import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '次の長編の粗筋をお送りします。犯人は郵便局員です。',
      '脚本の第三場面、主人公が脅される台詞を直しました。',
      '小説の結末について感想をお聞かせください。',
    ],
    quiet: [
      { text: 'これは小説ではない、お前の話だ。', because: 'everyday' },
      { text: '映像を送る。', because: 'everyday' },
      { text: '図面の原本をお持ちします。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'In chapter four of the novel the villain writes a letter.',
      'The script needs a better ending, says the editor.',
      'Games night: read the rules of the murder mystery first.',
    ],
    quiet: [
      { text: 'I have a film of you.', because: 'everyday' },
      { text: 'Play by the clock and nothing happens.', because: 'everyday' },
      { text: 'Draft contract attached.', because: 'everyday' },
    ],
  },
};
