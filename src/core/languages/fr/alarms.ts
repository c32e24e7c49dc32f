import type { AlarmId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const noAnswer = 'ne répondez pas|ne réponds pas|inutile de répondre|nul ne lit|personne ne lit|désabonn*|désinscri*|service client|espace client';
const harmless = 'au repos|en transit|bout en bout|https|tls|pgp|le mot de passe suit|mot de passe séparément|par sms|séparément|fichier zip|pièce jointe est|sécurisé*|pour votre protection|connexion chiffrée|messagerie chiffrée|message chiffré|mots de passe sont chiffrés|mots de passe chiffrés|formation|webinaire|chercheurs|hôpital|lettre d\'information|sauvegarde chiffrée|sauvegardes sont chiffrées|disque chiffré|en chiffres|blockchain|selon une|conseil|nœud*|canaux|on-chain|lightning|protocole*|adresse de paiement|développeurs';
const ownFiles = 'vos fichiers|tous les fichiers|les fichiers|fichiers|vos données|toutes les données|les données|serveur*|disques|disque|documents|base de données|bases de données|sauvegardes|machines virtuelles|réseau|systèmes|postes|ordinateurs|dossiers|partages|nas|archives|infrastructure*|photos';

/** What makes a person look, as far as French words show it. */
export const alarms: Readonly<Partial<Record<AlarmId, readonly Cue[]>>> = {
  'contact-channel': [
    { all: ['@|[at]|(at)|arobase', 'contact*|écri*|joindre|négoci*|répondez|réponds|mail|adresse|e-mail|connaître|montant|instructions|discut*|proposition'], within: 3, near: 320, not: [noAnswer, 'bc1*'] },
    { all: ['telegram|tox|qtox|session|signal :|wickr|threema|jabber|xmpp|icq|whatsapp|discord|proton*|tutanota|onionmail|simplex', 'contact*|écri*|joindre|négoci*|identifiant|compte|pseudo|ajoute*|:|@'], within: 2, near: 200, not: [noAnswer, 'groupe*', 'tous tes|tous vos'] },
    { all: ['://|hxxp*|.onion', 'discut*|négoci*|chat|salon|portail|support|contact*|identifiant|code|clé|entrez|connect*|instructions|rejoign*|salle'], within: 3, near: 330, not: ['@coin-lore', 'désabonn*|cliquez|cliquant|acheter', noAnswer] },
    { all: ['tor browser|navigateur tor|torproject*|.onion', 'lien|site|page|télécharg*|install*|ouvr*|visite*|accé*|rejoign*|messagerie'], within: 2 },
    { all: ['notre messagerie|notre chat|notre salon|salon de discussion|espace de négociation|notre négociateur|portail de négociation|page de négociation', 'identifiant*|code|mot de passe|rejoign*|connect*|attend*|clé|entrez|ouvert*'], within: 2 },
    { all: ['prix|somme|montant|conditions', 'lors de votre réponse|quand vous écrirez|une fois le contact|négociable*|sera fixé*|vous sera communiqué*|vous seront communiquées|connaître le|discuter*'], weight: 0.5, near: 110 },
  ],
  'files-encrypted': [
    { all: [ownFiles, 'chiffré*|crypté*|encrypté*|verrouillé*|cryptolocké*|chiffrement'], near: 90, not: [harmless] },
    { all: ['nous avons chiffré|nous avons crypté|nous avons verrouillé|j\'ai chiffré|j\'ai crypté|a été chiffré par|ont été chiffrés par|ont été chiffrés|sont chiffrés', ownFiles], near: 90, not: [harmless] },
    { all: ['déchiffr*|décrypt*|clé de déchiffrement|clé privée|récupérer vos fichiers|restaurer vos fichiers|débloquer vos', 'votre|vos|notre|payer|payez|prix|achet*|contact*|seule|seuls|gratuit*|fichier*|négoci*|perdu*'], near: 140, not: [harmless] },
    { all: [ownFiles, 'illisible*|inaccessible*|ne s\'ouvrent plus|ne s\'ouvriront plus|nouvelle extension|inutilisable*', 'clé|récupér*|restaur*|payer|payez|rançon|contact*|écri*'], within: 3, near: 260, not: [harmless, 'ddos', 'support'] },
  ],
  'proof-attached': [
    { all: ['pièce jointe|pièces jointes|ci-joint*|en annexe|joint à ce|joints à ce|fichier joint|archive jointe|lien ci-dessous|téléchargeable', 'preuve*|échantillon*|extrait*|liste des fichiers|arborescence|aperçu|captures d\'écran|capture d\'écran|premières lignes|quelques fichiers|contrats à titre|une partie de vos|image tirée|photo tirée'], within: 2, near: 200, not: ['sans pièce jointe|aucune pièce|facture*|devis|extrait kbis|extrait de compte|règlement|justificatif*'] },
    { all: ['échantillon*|à titre de preuve|comme preuve|pour preuve|voici un extrait|quelques lignes de|voici les premières', 'base|données|fichiers|clients|lignes|table|contrats|documents|dossiers|:'], near: 130, not: ['facture*|aucun', 'mot de passe', 'justificatif*'] },
  ],
  'leak-site': [
    { all: ['notre blog|notre site|notre page|notre portail|notre vitrine|notre mur|site de fuite|site de fuites|blog de fuites|liste de nos victimes|liste des victimes|notre canal|page publique|notre tableau', 'publi*|ajouté*|apparaîtr*|figurer*|mise en|mis en|en ligne|annonc*|affich*|divulgu*|fuite*|compte à rebours|archives|données|inscrit*'], near: 150, not: ['visitez|offres|conseils|abonn*|formation|nos clients|réunion|mise à jour|cours'] },
  ],
  violence: [
    { all: ['@attacker|il|ils|quelqu\'un|on', '@kills', '@you-or-yours'], not: ['@play', 'mort de rire|tuer le temps|au plus tard'], near: 110 },
    { all: ['bombe*|explosif*|engin explosif|dynamite|hexogène|charge explosive|colis piégé', '@premises', 'caché*|placé*|posé*|déposé*|dissimulé*|installé*|explos*|sauter|se trouve|mon homme|déclench*|morts'], not: ['@play'], within: 2, near: 220 },
    { all: ['payé*|engagé*|contrat|commandité*', 'tuer|éliminer|liquider|assassin*|te supprimer|vous supprimer|vitriol|acide', '@you'], not: ['@play'], within: 2, near: 220 },
    { all: ['mettre le feu|incendier|fusillade|tirer dans|faire sauter|ferai sauter|ferons sauter', '@premises|@you'], not: ['@play'], near: 140 },
  ],
  'malware-risk': [
    { all: ['pièce jointe|fichier joint|archive|lien|document joint', 'ouvr*|télécharg*|cliqu*|voir|regard*|activez|exécut*', 'vidéo|preuve*|toi-même|vous-même|macros|contenu|.zip|.exe|.html|mot de passe de l\'archive'], within: 2, near: 220, not: ['@innocent', 'facture*'] },
  ],
  'known-person': [
    { all: ['ans de vie commune|années de vie commune|ans ensemble|nous étions ensemble|on était ensemble|on vivait ensemble|nous vivions ensemble|tu m\'as quitté*|tu m\'as largué*|tu m\'as plaqué*|tu m\'as trompé*|quand tu m\'as|depuis notre rupture|notre séparation|notre divorce|notre appartement|nos vacances|ton nouveau mec|ta nouvelle copine|ton nouveau copain|ta nouvelle vie sans moi|je t\'aimais|je t\'ai aimé*|ton ex|ta ex|tu m\'avais promis|que tu me dois|ce que tu me dois|tu me dois encore|je t\'ai prêté|que je t\'ai prêté*'] },
    { all: ['vous m\'avez licencié*|vous m\'avez viré*|vous m\'avez renvoyé*|mon licenciement|j\'ai travaillé pour vous|j\'ai travaillé chez vous|j\'ai travaillé pour toi|quand je travaillais|années dans votre|ans dans votre|mon ancien bureau|mon ancien poste|mon successeur|votre ancien comptable|votre ancienne comptable|ancien salarié|ancienne salariée|ex-employé*|ex-salarié*|salaires impayés|heures supplémentaires impayées|que vous me devez|vous me devez encore|mes indemnités'] },
    { all: ['je suis ton voisin|je suis votre voisin|ta voisine|votre voisine du|même rue|même immeuble|même palier|même service|même équipe|même cantine|assis en face de|bureau d\'à côté|deux bureaux|je te croise|je vous croise|on se croise|on s\'est parlé|collègue de bureau', 'je|j\'|nous|on|tu|vous'], near: 130, not: ['@innocent', 'attend la vidéo'] },
  ],
  'internal-facts': [
    { all: ['\\\\…\\'] },
    { all: ['procès-verbal*|compte rendu du|conseil d\'administration du|réunion du|comité du|dossier nommé|dossier intitulé|fichier nommé|le partage|répertoire|contrat avec|appel d\'offres|offre à|accord avec|litige avec', '.xlsx|.docx|.pdf|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|page|m.|mme|monsieur|société|signé', 'nous avons|avons lu|j\'ai|copié*|détenons|gardé*'], within: 2, near: 260, weight: 0.7, not: ['@innocent'] },
    { all: ['192.168.*|10.….….|198.51.100.*|203.0.113.*|192.0.2.*|srv-*|vpn-*|fs-*|dc-*|compte administrateur|compte de service|contrôleur de domaine|serveur de sauvegarde|tiroir|coffre|salle serveur|post-it', 'nommé|appelé|mot de passe|toujours|depuis|machine|même|ouvert|code|clé'], within: 2, near: 170, weight: 0.7, not: ['@innocent', 'dans mon tiroir|le tiroir sera'] },
    { all: ['.xlsx|.xls|.docx|.doc|.pptx|.pst|.kdbx|.mdb', 'nommé|intitulé|dossier|fichier|bureau|partage|lecteur'], near: 120, not: ['ci-joint*|pièce jointe|ouvr*'] },
    { all: ['personne d\'extérieur ne|seuls trois d\'entre nous|seuls les initiés|facile à vérifier|vous savez qui'], weight: 0.6 },
  ],
  'reply-thread': [
    { all: ['en réponse à votre|suite à votre mail du|dans votre message du|vous écriviez|tu écrivais|comme vous l\'écriviez', '@attacker', 'contrat|offre|virement|facture|projet|rendez-vous'], within: 2, near: 220, weight: 0.5 },
  ],
};
