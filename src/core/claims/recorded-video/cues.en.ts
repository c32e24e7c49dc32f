import type { Cue } from '../../meaning/cue';

/** The author filmed the reader in a private moment. */
export const en: readonly Cue[] = [
  { all: ['@you-on-film', '@intimate|@camera|split screen|left half|side by side|half of the screen'], not: ['@innocent', '@public-film'], near: 160 },
  { all: ['recorded you|filmed you|taped you|videotaped you|made a video of you|made a film of you|video of you|footage of you|recording of you|clip of you|caught you on', '@attacker-acts'], not: ['@innocent', '@public-film'], near: 90 },
  { all: ['@on-film', '@intimate', '@attacker-acts', '@you'], not: ['@innocent', '@public-film'], near: 170 },
  { all: ['@on-film', 'masturbat*|jerk*|wank*|fap*|satisfy yourself|satisfying yourself|pleasur*|touching yourself|playing with yourself|undress*|naked|unclothed|your shame|perver*', '@you'], not: ['@innocent', '@public-film'], within: 2, near: 220 },
  { all: ['@your-camera', 'turned on|turn on|turns on|switched on|switch on|activat*|enabled|hijack*|control|access|through|via|with the help of|using|out of|from|kept|saw|see|sees|filmed|films|recorded|records|record|captured|caught|watched|saved|spied|looked at', '@attacker-acts|mine|my software|my program|me', '@you'], not: ['@innocent', '@public-film', 'switch the camera|check your'], near: 150 },
  { all: ['@on-film', 'left half|right half|half of the screen|one half|split screen|split-screen|side by side|next to it|on the left|on the right|picture in picture|where left|double screen|two halves|beside it|other half', '@you|porn*|adult*'], not: ['@public-film'], within: 2 },
  { all: ['it films|it filmed|it watches|it recorded|it has an eye|it has eyes|eye for faces', '@your-device|code|program|software|@camera'], within: 2, near: 260 },
  { all: ['video*|clip*|footage|film*|recording*', 'don\'t know they|did not know they|didn\'t know they|unaware|without knowing|without their knowledge|without your knowledge|never knew', '@you'], not: ['@public-film'], near: 200 },
  { all: ['webcam clip*|webcam video*|webcam footage|webcam recording*|cam video*|sex tape|sextape|sex video|your nudes|private video*|your video*|nude video*', '@you|@attacker'], not: ['@innocent', '@public-film', 'watch|girls|subscribe'], near: 110 },
  { all: ['likeness|portrait|moving picture|play|show|performance|film|dance', 'your fall|your sin*|your shame|your nakedness|your weakness|your vice|your folly|your lust|that moves and breathes'], near: 90 },
  { all: ['minutes|record|recording*|film|clip|collection|pictures|material|scenes', 'rather not share|would rather not|not like to see|not want anyone|lonely moments|private hours|specialised films|special films|you were enjoying|page you were|your face in the corner|your face in a corner|doing your thing|doing ur thing|an audience', '@attacker|@you'], not: ['@innocent', '@public-film'], within: 2, near: 200 },
  { all: ['got u on|got you on|have you on|have u on|caught u on', 'video|tape|film|camera|cam'], not: ['@public-film'], near: 50 },
  { all: ['footage|short film|film|clip|recording|video', 'shows|evenings|bathroom|more of you|front lens|bedroom|used to', '@you', 'saved|kept|made|have|took|recorded|own'], not: ['@innocent', '@public-film'], near: 170 },
];
