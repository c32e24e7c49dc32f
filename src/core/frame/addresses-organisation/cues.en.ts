import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["@your-organisation|your hotel|your restaurant|your hospital|your network|your server*|your domain|your website|your web site|your site|your web page|your internet page|your brand|your booking|your house's|your mill"] },
  { all: ["your customers|your clients|your guests|your patients|your members|your subscribers|your suppliers|your employees|your staff|your shareholders|your rivals|your competitors|your competition|your users|your partners|your orders|your mailing list|your order book|your personnel|your regulator|your legal department|your administrators|your it|your own people"] },
  { all: ["dear director|managing director|general manager|the management|the board|your board|decision maker|chief executive|ceo|cfo|the owner|the owners|domain holder|site owner|webmaster|information security|the headmaster|head of it|dear company|general counsel|network administrator|gentlemen"] },
];
