import type { Cue } from '../../meaning/cue';

const unreal = 'hoax|joke|joking|prank|bluff|bluffing|trick|drill|game|exercise|spam|scam|fake|empty|idle|kidding|jest|jesting|fooling|trying it on|fairy tale*|invented|made up|fantasy|fiction|playing|template|bluster|hot air|nonsense|theatre|pretending|lying|liar|lie|lies';

export const en: readonly Cue[] = [
  { all: ['not|no|never|don\'t|isn\'t|neither|nor|hardly|far from|anything but', unreal], ordered: true, near: 28, not: ['no trick question'] },
  { all: ['think|take|mistake|believe|doubt|suppose|call|if', 'this is a|this for|it for|am bluffing|are bluffing|i\'m bluffing|we\'re bluffing|is spam|me a|my bluff|our bluff', unreal], near: 60 },
  { all: ['don\'t doubt|i mean it|we mean it|mean what|mean business|am serious|are serious|i\'m serious|we\'re serious|dead serious|deadly serious|keep my word|always deliver|can deliver|test us|test me|try me|it\'s real'] },
];
