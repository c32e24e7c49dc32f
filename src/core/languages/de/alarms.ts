import type { AlarmId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const NO_ANSWER = 'antworten sie nicht|nicht antworten|antworte nicht|wird nicht gelesen|nicht beantwortet|abmelden|abbestellen|newsletter|kundenservice|kundendienst|helpdesk';
const HARMLESS_CIPHER = 'gesichert|archiviert|nachts|viele grüße|gruß|ende-zu-ende*|https|tls|ssl|passwort folgt|passwort erhalten sie|passwort teilen wir|anhang ist|verschlüsselte mail*|verschlüsselte e-mail*|verschlüsselte verbindung|verschlüsselt übertragen|verschlüsselt gespeichert|festplattenverschlüsselung|backup-dienst|nicht verschlüsselt|schulung*|webinar*|newsletter|laut|könnten verschlüsselt';

export const alarms: Readonly<Partial<Record<`alarm:${AlarmId}`, readonly Cue[]>>> = {
  'alarm:contact-channel': [
    { all: ['@', 'kontakt*|schreib*|meld*|antwort*|mail|mailen|e-mail|verhandel*|erreich*|chat|nachricht|wenden|anfrage*|postfach|gespräch*|weg zurück', 'uns|mir|an|unter|summe|preis|verhandel*'], within: 2, near: 260, not: [NO_ANSWER, '@coin-trade', '@lawful', '@innocent', 'bewerbung', 'spende*'] },
    { all: ['telegram|tox|qtox|session-id|session id|signal|threema|jabber|xmpp|icq|whatsapp|wickr|protonmail|proton|tutanota|onionmail|messenger', 'kontakt*|schreib*|meld*|erreich*|chat|id|verhandel*|nachricht', 'uns|mir|unter|an|über|id'], within: 2, near: 200, not: [NO_ANSWER, '@innocent', 'kontakte', 'gruppe', 'allen kontakten'] },
    { all: ['tor-browser*|tor browser*|torbrowser*|.onion|onion-*|darknet-seite', 'kontakt*|chat|öffn*|install*|link|seite|melde*|gehen sie|laden sie|kennung|adresse'], within: 2 },
    { all: ['kennung|zugangscode|id|code|schlüssel', 'chat|verhandlung*|portal', 'uns|unser*|lautet|anmelden|einloggen'], within: 2, near: 200, not: [NO_ANSWER, '@innocent'] },
    { all: ['summe|preis|betrag|bedingungen|konditionen', 'nennen wir|sprechen wir|verhandeln wir|erfahren sie|teilen wir|dort|nach kontaktaufnahme|im chat|dann'], near: 130, weight: 0.6, not: ['@lawful', 'angebot'] },
    { all: ['antworten sie|melden sie sich|antwortet|meldet euch|nehmen sie kontakt', 'summe|preis|bedingungen|verhandel*|weiteres|anweisungen|einigung'], within: 2, near: 200, weight: 0.6, not: [NO_ANSWER, '@lawful'] },
  ],
  'alarm:files-encrypted': [
    { all: ['dateien|daten|server*|dokumente|datenbank*|backups|sicherungen|systeme|rechner|computer|netzwerk|laufwerke|festplatte*|virtuellen maschinen|alles', 'verschlüsselt|unlesbar gemacht|gesperrt worden|chiffriert', 'ihre*|eure*|deine*|alle|sämtliche*|ganze*|komplett*|jede'], near: 120, not: [HARMLESS_CIPHER, 'konto'] },
    { all: ['dateien|datei|daten|server*|systeme|dokumente|rechner|laufwerke', 'nicht mehr öffnen|nicht öffnen|lässt sich nicht öffnen|öffnen lässt|unlesbar|unbrauchbar|haben wir gesperrt|von uns gesperrt|abgeschlossen|verriegelt|unter verschluss|weggesperrt|neue endung|neuer endung|endung tragen|kein zugriff mehr|steht still', 'schlüssel|wiederherstell*|freigeb*|freischalt*|preis|unser werk|kontaktieren sie uns|lösegeld|readme|nachricht an'], within: 3, near: 330, not: [HARMLESS_CIPHER, '@coin-lore', 'aktualisier*', 'konto', 'helpdesk', 'viele grüße', 'support'] },
    { all: ['schlüssel', 'vernicht*|lösch*|zerstör*|verloren|verlieren|erhalten sie|bekommen sie|händigen|nur bei uns|nur wir', 'dateien|daten|server*|tag|zahl*|@attacker'], within: 2, near: 220, weight: 0.6, not: [HARMLESS_CIPHER, 'haustür', 'wohnung*', 'auto*', 'viele grüße'] },
    { all: ['entschlüssel*|dekodier*|wiederherstell*|decrypt*', 'schlüssel|zahl*|kauf*|preis|kontakt*|nur wir|testdatei|kostenlos|software|tool|lösegeld|unmöglich|endgültig', 'dateien|daten|ihre*|eure*|server*|key|schlüssel'], near: 170, not: [HARMLESS_CIPHER] },
  ],
  'alarm:proof-attached': [
    { all: ['im anhang|anbei|angehängt*|beigefügt*|anhang finden|angehängte*|beiliegend*|unten finden|hier ein|hier einige|siehe anhang|liegt bei|beigelegt*', 'auszug*|auszüge|beweis*|stichprobe*|probe*|muster|zeilen|datensätze*|screenshot*|bildschirmfoto*|liste*|tabelle|teil der daten|kostprobe|standbild*|foto*|kopie*|dateien|beispiele'], near: 110, not: ['kein anhang', 'nicht angehängt', '@lawful', '@innocent', 'rechnung*', 'bestellung', 'viele grüße|beste grüße|mit freundlichen'] },
    { all: ['beweis*|auszug*|kostprobe*|stichprobe*|vorschau', '://|hxxp*|herunterladen|hochgeladen|unter folgendem link|abrufbar', 'daten|dateien|ihre*|unterlagen'], within: 2, near: 200, not: ['@innocent', '@lawful', 'kontoauszug*', 'tor-browser'] },
  ],
  'alarm:leak-site': [
    { all: ['unserem blog|unserer seite|unsere seite|unserer leak*|leak-seite|leakseite|leak-blog|unserem portal|unserer webseite|schandpranger|pranger*|unserer liste|unserem leak*|unserem aushang|unserer aushang*|unserem schaufenster|unserer öffentlichen|unserer plattform|unserer tafel|unserer wand|öffentlichen seite|unserem darknet*', 'erschein*|veröffentlich*|gelistet|aufgeführt|stehen|steht|eintrag|herunterlad*|nachlesen|countdown|landen|landet|genannt'], within: 2, near: 200, not: ['@innocent', '@lawful'] },
    { all: ['.onion|onion-adresse|onion-link'] },
    { all: ['firmen|unternehmen', 'nicht gezahlt|nicht bezahlt|ignoriert|sich geweigert', 'seite|blog|liste|veröffentlicht'], within: 2, near: 220, not: ['@innocent', 'umfrage'] },
  ],
  'alarm:violence': [
    { all: ['bombe|bomben|sprengsatz|sprengsätze|sprengstoff*|sprengkörper|sprengladung*|dynamit|tnt|rohrbombe*|brandsatz|giftgas|handgranate*', '@planted'], within: 2, near: 260, not: ['@rehearsal', '@innocent'] },
    { all: ['dich umbringen|sie umbringen|dich umzubringen|sie umzubringen|dich töten|sie töten|sie zu töten|dich zu töten|bringe dich um|bring dich um|bringen sie um|dich kaltmachen|dich abstechen|dich erschießen|ihren tod|deinen tod|ihre ermordung|kopfgeld|kugel für|säure ins gesicht|knochen brechen|haus anzünden|brennt dein|brennt ihr haus|dich zusammenschlagen|deinen kindern etwas|ihren kindern etwas|deiner familie etwas|ihrer familie etwas|mach dich fertig und'], not: ['@rehearsal', 'roman', '@innocent'] },
    { all: ['@kills', 'auftrag*|beauftragt|bezahlt|angeheuert|kunde|auftraggeber', '@you', '@pay|@coin-name|stornier*|abblasen|leben'], within: 3, near: 330, not: ['@rehearsal', '@innocent', 'auftragsbestätigung'] },
    { all: ['explodiert|geht hoch|hochgehen|geht er hoch|geht sie hoch|in die luft|gezündet|zünden|sprengen wir|gesprengt', 'gebäude|büro*|schule|bahnhof|klinik|krankenhaus|rathaus|halle|wenn|sonst|uhr|mitternacht|tote'], within: 2, near: 190, not: ['@rehearsal', '@innocent'] },
  ],
  'alarm:malware-risk': [
    { all: ['://|hxxp*|der link|diesen link|folgenden link|anhang|angehängte*|archiv|.zip|.exe|.html|.iso|.rar|.docm|datei', 'klicken sie|klick|öffnen sie|öffne|herunterladen|laden sie|lade dir|entpack*|ansehen|schauen sie|schau|starte*|ausführ*|überzeug*', 'video|aufnahme*|beweis*|daten|bilder|kopie*|fotos'], within: 2, near: 220, not: ['bitcoin kaufen', '@automated', 'tor-browser', 'öffnen sie keine', 'nicht öffnen'] },
    { all: ['.exe|.scr|.zip|.rar|.docm|.xlsm|.iso|.lnk|.hta|.apk', '://|anhang|angehängt*|öffnen|herunterladen|entpack*|ausführ*'], within: 2, not: ['nicht öffnen', 'öffnen sie keine'] },
    { all: ['makros aktivieren|inhalte aktivieren|bearbeitung aktivieren|virenschutz ausschalten|virenscanner deaktivieren'] },
  ],
  'alarm:known-person': [
    { all: ['nach der trennung|seit der trennung|unserer trennung|hast du mich verlassen|du hast mich verlassen|hast mich verlassen|mit dir gelebt|mit dir in der wohnung|zusammen gewohnt|zusammengelebt|zusammen gelebt|wir waren zusammen|unsere beziehung|unserer beziehung|unsere ehe|dein neuer|deine neue|deine ex|dein ex|unserem urlaub|unser urlaub|unserer wohnung|unsere wohnung|ich habe dich geliebt|ich liebe dich noch|du hast mich betrogen|sorgerecht|unserer hochzeit'] },
    { all: ['ich habe bei euch gearbeitet|ich habe für sie gearbeitet|bei ihnen gearbeitet|bei euch gearbeitet|haben sie mich entlassen|hast du mich gefeuert|habt ihr mich entlassen|rausgeworfen|rausgeschmissen|meine kündigung|meine abfindung|ehemalige* mitarbeiter|ihr ehemaliger|euer ehemaliger|mein letzter lohn', 'ich|mich|mir|mein*'], not: ['wir danken', 'zeugnis', '@innocent'], near: 140 },
    { all: ['wir sehen uns jeden tag|ich sehe dich jeden tag|dein kollege|dein nachbar|du kennst mich|du weißt, wer ich bin|erinnerst du dich an mich|rate mal, wer|wir kennen uns aus|aus deiner klasse|du schuldest mir|die du mir schuldest|mir noch schuldest'], not: ['nicht'], weight: 0.8 },
  ],
  'alarm:internal-facts': [
    { all: ['laufwerk|ordner|verzeichnis|freigabe|server|netzlaufwerk', 'hieß|heißt|namens|genannt|unter|p:|k:|s:|t:|h:|g:|liegt|lag', 'nur ihre leute|intern*|weiß nur|wissen nur|personal*|_*|kennwort|passwort|vertraulich'], within: 2, near: 200, not: ['@innocent', 'anbei'] },
    { all: ['laufwerk', 'p:|k:|s:|t:|h:|g:|x:|z:'], near: 40, weight: 0.7, not: ['@innocent'] },
    { all: ['das wissen nur|das weiß nur|nur ihre leute|nur eure leute|nur wenige bei ihnen|nur intern bekannt|nur eingeweihte'], weight: 0.7, not: ['@innocent'] },
    { all: ['protokoll|sitzung|vorstandssitzung|gesellschafterversammlung|betriebsrat|projekt|vertrag mit|angebot an', 'vom|seite|punkt|dr.|herr|frau|entwurf|unterschrieben|gmbh|ag', 'wir haben gelesen|kopie|liegt uns|haben wir|gelesen'], within: 2, near: 240, weight: 0.7, not: ['@innocent', 'anbei|beste grüße'] },
    { all: ['.xlsx|.xls|.docx|.pst|.kdbx|.mdb', 'ordner|datei|laufwerk|liegt|namens|desktop|heißt'], near: 120, not: ['anbei|im anhang|angehängt', '@innocent'], weight: 0.7 },
  ],
  'alarm:reply-thread': [
    { all: ['schrieb:|schrieb am|geschrieben am'], weight: 0.7 },
    { all: ['ihre mail vom|deine mail vom|ihre e-mail vom|ihr schreiben vom|ihrer nachricht vom|ihre nachricht an|in ihrer mail|ihr gespräch mit|ihren schriftwechsel|ihr mailwechsel|ihre antwort an', '@weekday|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|1*|2*|3*|herr*|frau'], near: 110, weight: 0.7, not: ['@lawful'] },
    { all: ['"|„|“', 'du schriebst|sie schrieben|sie haben geschrieben|du hast geschrieben|ihre worte'], within: 2, near: 220, weight: 0.6 },
  ],
};
