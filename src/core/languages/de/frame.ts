import type { Cue } from '../../meaning/cue';
import type { FrameId } from '../../frame/frameIds';

/** The author says themselves that it is no scam: not a warning. */
const NO_WARNING = 'kein betrug|kein scherz|kein spam|kein fake|kein bluff|wir bluffen nicht|ich bluffe nicht|halten sie das|hältst du das|denken sie|denkst du|glauben sie|für einen scherz|für spam|für betrug|ist das|sind das';

export const frames: Readonly<Partial<Record<`frame:${FrameId}`, readonly Cue[]>>> = {
  'frame:warns-of-scam': [
    { all: ['erpressermail*|erpresser-mail*|erpressungsmail*|erpressungs-mail*|erpresserschreiben|erpressungsversuch*|drohmail*|sextortion*|fake-mail*|betrugsmail*|betrugs-mail*|betrügerische*|phishing-mail*|phishingmail*|spam-mail*|betrugsversuch*|betrugsmasche*|betrugswelle|spamwelle|fake-erpress*|bluff-mail*|masche', 'im umlauf|eingetroffen|treffen|erhalten|gemeldet|melden|ignorier*|lösch*|nicht zahlen|zahlen sie|polizei|verbraucherzentrale|warnt|warnung|kolleg*|kursier*|häuf*|derzeit|aktuell|zurzeit|momentan|verstärkt|vermehrt|vorsicht|achtung|bitte|mehrere|viele|absender|bluff|leer*|wieder|seit'], within: 2, near: 240, evenReported: true, not: [NO_WARNING] },
    { all: ['ist betrug|ist ein betrug*|ist ein bluff|ein bluff,|alles bluff|reiner bluff|ist ein fake|ist fake|sind fake|ist gefälscht|sind gefälscht|ist eine fälschung|ist erfunden|frei erfunden|leere drohung*|ist eine bekannte masche|bekannte masche|üble masche|ist spam|ist eine betrugsmasche|existiert nicht|gibt es nicht|kein video existiert|wurde nicht gehackt|wurden nicht gehackt|hat niemand gefilmt', 'mail*|e-mail*|nachricht*|schreiben|das|es|dies*|video|absender|drohung|aufnahmen'], within: 2, near: 180, evenReported: true, not: [NO_WARNING, 'postfach|adresse existiert nicht|@coin-name|zahl mir'] },
    { all: ['behauptet*|behaupten|behauptung*|gibt vor|geben vor|vorgibt|droht|drohen|gedroht|verlangt|verlangen|fordert|angeblich*|vermeintlich*', 'absender*|mail*|e-mail*|betrüger*|kriminelle*|täter*|erpresser*|unbekannte*|nachrichten|schreiben|er|darin', 'gehackt|gefilmt|video*|webcam*|kamera*|daten*|passwort|bitcoin*|lösegeld|computer|kontakte|aufnahmen|bombe*|webseite|geld'], within: 2, near: 230, evenReported: true, not: [NO_WARNING, 'wir verlangen|ich verlange|verlangen wir'] },
    { all: ['zahlen sie nicht|nicht zahlen|zahlt nicht|nicht bezahlen|kein geld|bitte nicht antworten|antworten sie nicht|nicht antworten|nicht darauf|ignorieren sie|bitte ignorieren|löschen sie die|einfach löschen|bitte löschen|nicht anklicken|klicken sie nicht|nicht öffnen|öffnen sie keine', 'betrug*|phishing|masche|bluff|fake|spam|helpdesk|servicedesk|it-abteilung|it-support|polizei|verbraucherzentrale|anzeige erstatten|weiterleiten|leiten sie|melden sie|erpress*|verdächtig*'], within: 2, near: 230, evenReported: true, not: [NO_WARNING, 'zahlen sie nicht, dann', 'veröffentlich*|verkaufen wir|@coin-name'] },
    { all: ['vorsicht vor|warnung vor|warnen vor|warnt vor|achtung vor|seien sie wachsam|vor betrüg*|hinweis zu|so erkennen sie|woran sie', 'betrug*|phishing|erpress*|sextortion|fake|spam|drohmail*|betrüger*'], near: 150, evenReported: true },
    { all: ['betrüger*|kriminelle*|cyberkriminelle*|die erpresser|die täter|der täter|der absender|die absender|der verfasser', 'behaupt*|droh*|verlang*|forder*|hoffen|haben kein*|besitzen kein*|hat kein*|raten|spekulier*|bluff*|setzen auf|geben sich'], near: 120, evenReported: true, not: [NO_WARNING] },
  ],
  'frame:teaches-or-reports': [
    { all: ['schulung*|webinar*|e-learning|kurs|seminar*|workshop*|lektion|quiz|übung|simulation*|awareness*|unterricht|lernmodul|fortbildung*|planspiel', 'phishing*|betrug*|erpress*|ransomware*|sicherheit*|cyber*|datenleck*|sextortion*|hack*|bombendrohung*'], within: 2, near: 220, evenReported: true, not: ['keine übung|keine simulation'] },
    { all: ['laut|nach angaben|umfrage|studie|statistik|forscher|experten|polizei|staatsanwaltschaft|bsi|bka|europol|fbi|bericht*|artikel|prozent|ausgabe|podcast|vergangenes jahr|festgenommen|verurteilt|verhaftet', 'ransomware*|erpress*|betrug*|betrüger*|hacker*|cyber*|sextortion*|phishing*|opfer|täter|masche'], within: 2, near: 220, evenReported: true, not: ['zahlen sie an|polizei einschalten|ihre daten sind', '@coin-name'] },
    { all: ['beispiel für|beispielmail|muster einer|fiktiv*|fallbeispiel*|tipp der woche|zu übungszwecken', 'phishing*|betrug*|erpress*|droh*|mail*'], near: 150, evenReported: true },
  ],
  'frame:demand-payment': [
    { all: ['@pay', '@money-word|@coin-name', '@deletes|in ruhe|verschont|schweigen|vergesse*|nie wieder|verhindern|freikauf*|zurück|@or-otherwise|angriff'], within: 3, near: 420, not: ['@lawful', '@donation', 'einrichtung*'] },
    { all: ['preis|kostet|verlangen|verlange|fordern|fordere|entschädigung|lösegeld|schweigegeld|schutzgeld|schutzgebühr|mein schweigen|unser schweigen|diskretion|abfindung|angebot|spende von|ich will|wir wollen', '@coin-name|euro*|dollar*|€|$|franken|usd|btc'], near: 130, weight: 0.7, not: ['@lawful', '@coin-trade', 'versand*', 'rabatt*'] },
    { all: ['überweis*|zahl|zahlen sie|zahle|zahlst|zahlt|schick mir|schick|schicken sie|senden sie|sende|übertragen sie|transferieren sie|legen sie|leg|überweist|rück', '@coin-name|euro*|dollar*|€|$|franken|usd'], near: 110, weight: 0.6, not: ['@lawful', '@coin-trade', 'konto', 'iban', 'rechnung*'] },
    { all: ['@or-otherwise|ich bin weg|bin ich weg|bin ich zufrieden|genügen mir|sehen wir ab|sehe ich ab|wird das verfahren eingestellt|verhindern das|es passiert nichts|geschieht nichts', '@coin-name'], near: 160, weight: 0.7, not: ['@lawful', '@coin-trade', '@donation'] },
    { all: ['preis für mein schweigen|preis für unser schweigen|wenn sie zahlen|wenn du zahlst|wenn ihr zahlt|sobald sie zahlen|sobald du zahlst|sobald das geld|nach zahlung|nach der zahlung|nach eingang|nach erhalt|bis sie zahlen|entweder ihr zahlt|entweder du zahlst|entweder sie zahlen|kaufen sie sie zurück|freikaufen'], not: ['@lawful', 'konto', 'rechnung*', 'ware', 'lieferung'] },
  ],
  'frame:otherwise-harm': [
    { all: ['@or-otherwise', '@harms'], within: 2, near: 260, not: ['@lawful', '@innocent'] },
    { all: ['@weekday|tag|tagen|tage|stunden|frist|danach', 'erscheint|veröffentlichen wir|wird veröffentlicht|vernichten wir|versteigern wir|verkaufen wir|gehen an die|landet|landen', '@attacker|@harms'], within: 2, near: 200, weight: 0.8, not: ['@lawful', '@innocent', 'buch|ausgabe|zeitschrift'] },
    { all: ['danach|dann|nach ablauf|ab dann|um mitternacht|jeden tag|mit jedem tag|am montag', 'veröffentlich*|verkauf*|steigt|verdoppel*|angriff|ins netz|darknet|alle kontakte|deine familie|ihre familie|presse'], near: 160, weight: 0.7, not: ['@lawful', '@innocent'] },
    { all: ['polizei|anzeige|behörden|jemand*', 'sofort|unverzüglich|automatisch|umgehend|gleich', '@harms'], within: 2, near: 200, not: ['@lawful', '@innocent'] },
  ],
  'frame:attacker-speaks': [
    { all: ['@attacker-acts', 'gehackt|geknackt|kopiert|heruntergeladen|gefilmt|aufgezeichnet|aufgenommen|installiert|infiziert|gestohlen|entwendet|eingedrungen|eingetreten|abgefangen|verschlüsselt|gesammelt|beobachtet|übernommen|versteckt|eingeschleust|untergebracht|erbeutet|ausspioniert|mitgeschnitten|geklaut|abgeschrieben|platziert', '@you'], near: 170, not: ['@innocent', 'wie vereinbart|wie besprochen|im auftrag'] },
    { all: ['ich habe|wir haben|ich besitze|wir besitzen|in meinem besitz|in unserem besitz|liegen uns|uns liegen|in unserer hand|habe ich|haben wir|ich kenne|ich weiß|hab dich|hab deinen|hab deine|bei mir', 'video*|aufnahme*|bilder|fotos|daten*|dateien|dokumente|unterlagen|passwort|kontakte|geheim*|alles über|akten|listen|postfach*|datenbank*|zugriff|zugang|kontrolle|nackt*', '@you'], near: 120, not: ['@innocent', 'anbei|wie besprochen|wie gewünscht|bewerbung|ihre bestellung|vielen dank|danke'] },
    { all: ['werde ich|werden wir|ich werde|wir werden|schicke ich|schick ich|verkaufen wir|veröffentliche ich|veröffentlichen wir|sende ich|informieren wir|zerstören wir|greifen wir|schicken wir|bieten wir|stelle ich|mache ich|bringen wir', 'alle*|kontakte*|freunde*|familie*|kunden|darknet|öffentlich*|konkurrenz|meistbietend*|internet|netz|video|daten|ihren ruf|angriff'], near: 110, weight: 0.8, not: ['@innocent', '@lawful', 'tagesordnung|protokoll|anbei'] },
    { all: ['kein scherz|kein spaß|kein witz|kein spiel|bluffe nicht|bluffen nicht|meine es ernst|meinen es ernst|letzte warnung|spielen sie nicht|spiel nicht mit|überlegen sie gut|überleg gut|überleg dir gut|zwingen sie mich nicht|zwing mich nicht|unterschätz*'], weight: 0.6 },
    { all: ['unser werk|mein werk|unsere arbeit|das waren wir|das war ich|dafür sind wir verantwortlich|hinter diesem', 'server*|dateien|daten|netz*|ausfall|angriff|@you'], near: 150, not: ['@innocent', 'ausstellung'] },
    { all: ['sie kennen mich nicht|du kennst mich nicht|wir kennen uns nicht|hackerteam|hackergruppe|hacker-gruppe|hacker-kollektiv|hackerkollektiv|ich bin ein hacker|ich bin hacker|ich bin der hacker|wir sind hacker|profi-hacker|unser team|unsere gruppe|wir sind eine gruppe'], weight: 0.5, not: ['@innocent'] },
  ],
  'frame:payment-channel': [
    { all: ['wallet|adresse|geldbörse|brieftasche|an|auf|hier|hierhin|unten|folgende|an:|konto', '@coin-name|bc1*|0x*|ltc1*'], within: 2, near: 160, not: ['@donation', '@coin-trade'] },
    { all: ['bc1*|ltc1*|0x*', '@pay|@coin-name|an|auf|hier'], within: 2, near: 220, not: ['@donation', '@coin-trade'] },
    { all: ['geschenkkarte*|gutscheinkarte*|gutscheincode*|paysafecard*|paysafe*|western union|moneygram|itunes-karte*|steam-karte*|prepaid-karte*', 'kauf*|code*|schick*|zahl*|freirubbel*|send*'], near: 130 },
    { all: ['in bar|bargeld|umschlag|kleine scheine|kleinen scheinen|geldübergabe', 'euro|dollar|geld|tausend|€|summe'], within: 2, near: 200, not: ['kasse', 'schalter'] },
  ],
  'frame:business': [
    { all: ['rechnung*|angebot|auftragsbestätigung|bestellung|bestellnummer|lieferung|lieferschein|versandt|sendungsnummer|zahlungsziel|fälligkeit|mehrwertsteuer|mwst*|zwischensumme|gesamtbetrag|quittung|beleg', 'anbei|im anhang|nummer|nr.*|datum|bitte|vielen dank|sehr geehrte*|positionen|betrag|euro|vereinbart|ihre|iban|konto|buchhaltung'], near: 150, not: ['@coin-name'] },
    { all: ['besprechung|meeting|tagesordnung|protokoll|termin|workshop|konferenz|mittagessen|kalender|abstimm*|telefonat|gespräch|einladung', '@weekday|morgen|nächste woche|um 8|um 9|um 10|um 11|um 13|um 14|um 15|um 16|uhr|raum|bitte|teilnehm*|gestern'], near: 150, not: ['@coin-name', '@kills|@explosive'] },
    { all: ['liebe kolleg*|liebe mitarbeiter*|liebes team|hallo zusammen|hallo team|guten morgen zusammen|liebe eltern|liebe mitglieder|liebe freunde|sehr geehrte kund*|liebe kund*|liebe nachbarn', 'bitte|wird|werden|wir|ist|am|ab|nächste'], within: 3, near: 300, weight: 0.4 },
    { all: ['mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|herzliche grüße|liebe grüße|schöne grüße|vielen dank|danke für|ich freue mich|wir freuen uns|für rückfragen|bei fragen|stehe ich ihnen|stehen wir ihnen|gern zur verfügung|gerne zur verfügung|melden sie sich gern*'], weight: 0.5 },
    { all: ['wie besprochen|wie vereinbart|wie gewünscht|wie telefonisch|bezugnehmend|bezug auf|danke für|vielen dank für|anbei', 'gespräch|anruf|bestellung|angebot|vertrag|besuch|unterlagen|rechnung|termin|schicke|sende|senden|erhalten|bewerbung|nachricht'], near: 120 },
  ],
  'frame:security-notice': [
    { all: ['datenschutzvorfall*|datenpanne*|sicherheitsvorfall*|datenleck*|unbefugt* zugriff|unberechtigt* zugriff|cyberangriff*|hackerangriff*|ransomware-angriff*|unbekannte', 'bedauern|entschuldig*|informieren sie|untersuch*|forensik*|aufsichtsbehörde*|behörden|maßnahmen|betroffene*|geschlossen|anzeige erstattet|festgestellt|dsgvo|vorsorglich|wachsam|aufmerksam'], within: 3, near: 330, evenReported: true, not: ['@coin-name', 'zahlen sie|meistbietend*'] },
    { all: ['schwachstelle*|sicherheitslücke*|penetrationstest*|pentest*|cve*|cvss|xss|proof of concept|responsible disclosure|firmware', 'bericht|melden|gemeldet|koordinier*|behoben|beheben|patch*|update|umfang|befund*|frist von 90|empfehl*|getestet|aktualisier*'], within: 2, near: 240, evenReported: true, not: ['@coin-name'] },
    { all: ['helpdesk|servicedesk|service desk|it-abteilung|it-support|it-team|edv|systemadministration|wartungsarbeiten|wartungsfenster|störung|ausfall|migration', 'passwort*|postfach*|nicht verfügbar|abmelden|neustart|update*|samstag*|melden|ticket|durchwahl|planmäßig*|umstellung|monitoring'], within: 2, near: 220, evenReported: true, not: ['@coin-name'] },
  ],
  'frame:legal-demand': [
    { all: ['gericht*|amtsgericht*|landgericht*|rechtsanwält*|rechtsanwalt|anwaltskanzlei|klage|klagen|schadensersatz*|schadenersatz*|unterlassung*|abmahnung*|mahnbescheid|zwangsvollstreck*|gerichtsvollzieher*|mandant*|datenschutzbehörde|bußgeld*|einspruch|rechtliche schritte', 'bis|innerhalb|tage*|frist*|aktenzeichen|az|sehr geehrte*|zahlen|zahlung|kosten|schriftlich|forder*|widerspruch|beauftragt|empfehlen|geltend'], within: 2, near: 240, not: ['@coin-name', 'keine anwälte|keinen anwalt|ihre mandanten'] },
    { all: ['vertrag*|mietvertrag*|kündigung*|vereinbarung|klausel|agb|vertragsverlängerung', 'gemäß|laut §|§*|nach maßgabe|fristgerecht|hiermit|kündig*|laufzeit|verlänger*|tage*'], near: 140, not: ['@coin-name'] },
    { all: ['offene forderung|offener betrag|offene rechnung|mahnung*|zahlungserinnerung*|rückstand|überfällig*|inkasso*|gläubiger*|ratenzahlung*|schufa*|mahngebühr*|nicht beglichen', 'zahl*|betrag|rechnung*|forder*|bis|innerhalb|konto|überweis*'], near: 140, not: ['@coin-name'] },
  ],
  'frame:bulk-footer': [
    { all: ['abbestellen|newsletter abmelden|vom newsletter|hier abmelden|abmelden|im browser ansehen|online ansehen|sie erhalten diese e-mail|sie erhalten diese mail|sie erhalten diesen newsletter|alle rechte vorbehalten|impressum|datenschutzerklärung|e-mail-einstellungen'] },
    { all: ['newsletter|mailingliste|verteiler|abonnement', 'ausgabe|abmelden|abbestellen|anmelden|angemeldet|kündigen|austragen|lesen sie'], near: 130 },
  ],
  'frame:asks-whether-real': [
    { all: ['ist das echt|ist das real|ist das ernst|ist das betrug|ist das spam|ist die echt|ist die mail echt|echt oder|fake oder|muss ich mir sorgen|müssen wir uns sorgen|kann ich das löschen|kann ich die löschen|kann das weg|soll ich|sollen wir|was soll ich|was mache ich|was tun wir|könnt ihr mal|könnten sie mal|können sie mal|kann sich das jemand|schaut mal|bitte prüfen|bitte mal prüfen|ist da was dran|stimmt das'], evenReported: true, weight: 1 },
    { all: ['ich habe|bei mir|kam|wir haben|habe gerade|habe heute|eben', 'mail|e-mail|nachricht|schreiben|das hier|diese', 'bekommen|erhalten|angekommen|komisch*|seltsam*|merkwürdig*|verdächtig*|droh*|erpress*|gruselig*', '?|hilfe|prüfen|helfen'], within: 2, near: 220, evenReported: true, not: ['@coin-name'] },
  ],
  'frame:addresses-organisation': [
    { all: ['@your-organisation|ihre webseite|ihre website|eure website|eure webseite|ihrer website|ihrer webseite|ihre homepage|ihr netzwerk|ihrem netzwerk|euer netzwerk|firmennetz*|ihre server|ihren servern|eure server|ihr server|ihre domain|ihr shop|ihren shop|ihr webshop|ihr netz|in ihrem haus'] },
    { all: ['ihre kunden|ihren kunden|eure kunden|ihre mitarbeiter|ihren mitarbeitern|ihrer mitarbeiter|eure mitarbeiter|ihre lieferanten|ihre geschäftspartner|geschäftspartner*|kundendaten*|kundendatenbank*|ihre patienten|ihre mandanten|ihre gäste|ihre mitglieder|ihre konkurrenz|eure konkurrenz|eurer konkurrenz|mitbewerber*|betriebsrat|ihre leute|ihren leuten|personalakte*|lohnabrechnung*|belegschaft'] },
    { all: ['geschäftsleitung|geschäftsführung|geschäftsführer*|vorstand|inhaber|an die firma|an die verantwortlichen|verantwortlichen der|entscheidungsträger*|direktion|webmaster|seitenbetreiber|meine herren|sehr geehrte damen und herren|it-leiter|it-leitung|personalabteilung'], weight: 0.8 },
  ],
  'frame:fiction': [
    { all: ['roman|kapitel|manuskript|drehbuch|kurzgeschichte|theaterstück|hörspiel|krimi|krimidinner|brettspiel|rollenspiel|escape room|serie', 'schreib*|geschrieben|leser*|szene*|lektor*|verlag|figur*|held*|handlung|autor*|rolle|regeln|folge'], within: 2, near: 200, evenReported: true },
  ],
  'frame:grievance': [
    { all: ['beschwerde|reklamation|reklamier*|rückerstattung|mein geld zurück|defekt*|kaputt geliefert|falsche größe|nie angekommen|nicht angekommen|unverschämt*|kundenservice|kundendienst|kundennummer|bestellnummer|verbraucherzentrale|gewährleistung', 'es reicht|letzter versuch|zum dritten mal|enttäuscht*|verärgert|wütend|verlange|erwarte|bis freitag|sonst|andernfalls|bewertung|öffentlich|inakzeptabel|frechheit'], within: 3, near: 330, not: ['@coin-name'] },
    { all: ['kündige|kündigung|mein chef|vorgesetzter|abteilung|jahre im betrieb', 'ungerecht|mobbing|gemobbt|nie verzeihen|vergesse ich nicht|bitter|ausgebrannt|erniedrig*|lebt wohl'], within: 2, near: 220, weight: 0.7 },
    { all: ['lärm*|müll|parkplatz|hecke|zaun|hund|bellen|treppenhaus|mieter|vermieter|hausverwaltung|ordnungsamt', 'bitte|schon wieder|erneut|ruhestörung|anzeige|beschwer*|zum dritten'], within: 2, near: 200, not: ['@coin-name'] },
    { all: ['ich will kein geld|ich möchte kein geld|es geht mir nicht um geld|kein geld von'], weight: 0.7 },
  ],
};
