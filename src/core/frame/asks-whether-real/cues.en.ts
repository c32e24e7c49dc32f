import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["is this real|is it real|is this genuine|is it genuine|is this legit|is it legit|is this a scam|is this spam|is that a scam|real or fake|should i worry|should i be worried|do i have to worry|do we have to worry|should we worry|should i do|can i delete|what do i do|what shall i do|can you check|could you check|can you have a look|could you have a look|could somebody|can somebody|any idea what"], evenReported: true },
  { all: ["i've had|i have had|i got|i received|i've received|i have received|we got|we received|came in this|this came|this just came|just arrived|landed in my", "email|mail|message|letter|this", "from someone|says he|says they|saying|claim*|threat*|blackmail*|strange|weird|odd|scary|frightening|bitcoin|?|suspicious"], within: 2, near: 220, evenReported: true },
  { all: ["haven't slept|scared|frightened|worried|panick*|embarrass*|please help|help me", "mail|email|laptop|machine|film|video|it|message", "somebody|someone|could|can you|please|it team|help"], within: 3, near: 400, evenReported: true, weight: 0.6 },
];
