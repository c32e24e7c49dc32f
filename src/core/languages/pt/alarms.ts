import type { Cue, SignalId } from '../../meaning/cue';

const notOpened = ['nao abr*|nao clique|comprar bitcoin*|como comprar|tor browser|torproject*|negoci*|chat|descriptograf*|apaguem'];

export const alarms: Readonly<Partial<Record<SignalId, readonly Cue[]>>> = {
  'alarm:contact-channel': [
    { all: ['@', '@negotiates'], within: 3, near: 320, not: ['@no-answer', 'cancelar inscricao'] },
    { all: ['@messengers', '@negotiates|id|nossa conta|usuario|:'], within: 2, near: 200, not: ['@no-answer', 'cancelar inscricao'] },
    { all: ['://|hxxp*|.onion', 'negoci*|chat|sala|codigo de cliente|codigo de acesso|id pessoal|chave pessoal|portal|contat*|contact*|instruc*|recuper*|acesse o|visite|abra|digite seu codigo'], within: 3, near: 330, not: ['cancelar inscricao|cancelar subscricao|comprar bitcoin*|exchange|senha', '@no-answer'] },
    { all: ['navegador tor|tor browser|torproject*|.onion', 'link|site|pagina|baix*|descarreg*|instal*|visit*|abr*|acess*'], within: 2 },
    { all: ['nosso chat|o chat|sala de chat|negociador*|nossa sala', 'usuario|senha|codigo|link|aberto|espera|entre'], within: 2 },
    { all: ['id do tox|tox id|qtox|tox:|session id|onionmail|proton.me|protonmail*|tutanota|tutamail|xmpp|jabber|wickr|threema|telegram'] },
    { all: ['respond*|escrev*', 'a este e-mail|a esta mensagem|neste e-mail|este mesmo e-mail', 'valor|quantia|condic*|preco|instruc*|acert*|negoci*|passos'], within: 2, not: ['@no-answer'], weight: 0.6 },
    { all: ['preco|valor|quantia|condicoes|endereco', 'quando nos escrev*|quando escrever*|quando entrar*|quando falarmos|sera informado|informaremos|na nossa resposta|negociavel|depende d*'], weight: 0.5 },
  ],
  'alarm:files-encrypted': [
    { all: ['@own-files', 'criptografad*|encriptad*|cifrad*|codificados com'], ordered: true, near: 90, not: ['@harmless-cipher', '@denied'] },
    { all: ['criptografamos|encriptamos|ciframos|criptografei|encriptei', '@own-files'], ordered: true, near: 70, not: ['@harmless-cipher'] },
    { all: ['@own-files', 'bloquead*|inacessiv*|ilegiv*|sequestrad*|trancad*|nao abrem mais|ja nao abrem|nova extensao|com a extensao', 'chave|recuper*|restaur*|descriptograf*|desencript*|desbloque*|resgate|pag*|contat*|contact*|escrev*|readme|leiame'], within: 3, near: 260, not: ['@harmless-cipher', 'gaveta|cartao'] },
    { all: ['descriptograf*|desencript*|decifrar|chave de recuperacao|ferramenta de descriptografia|chave privada', 'pag*|compr*|preco|contat*|contact*|so nos|somente nos|apenas nos|temos|arquivo de teste|gratis|ferramenta|negoci*|seus arquivos|seus ficheiros|seus dados'], near: 140, not: ['@harmless-cipher'] },
    { all: ['nao deslig*|nao renomei*|nao modifiqu*|nao reinici*|nao tente restaurar|nao tentem restaurar|ferramentas de recuperacao|programas de recuperacao|ferramentas de terceiros|empresas de recuperacao', 'criptograf*|encript*|cifr*|descriptograf*|para sempre|irrecuperav*|perder*|danific*'], within: 2, near: 200, not: ['@harmless-cipher', 'tecnico|ligue'] },
  ],
  'alarm:proof-attached': [
    { all: ['anex*|em anexo|vai anexad*|no arquivo anexo|incluimos|acompanha este|acompanham este|junto desta', '@samples'], near: 90, not: ['sem anexo*|nada em anexo|nao anex*|fatura|nota fiscal|orcamento|curriculo|pauta|boleto|duplicatas'] },
    { all: ['aqui estao|aqui esta|aqui vao|seguem|eis|abaixo|como prova|para nao restar duvida*|para que nao haja duvida*|para provar|se duvida*|uma amostra|a titulo de amostra|veja voce|de uma olhada|vejam', 'linha*|registro*|amostra*|extrato*|algumas entradas|primeiras entradas|trecho*|parte da lista|prints|captura*'], near: 120, not: ['a pedido|se responder'] },
    { all: ['amostra|prova|provas|listagem|prints|capturas|arvore de arquivos', '://|.onion|hxxp*|link', 'baix*|descarreg*|veja|ver|consult*|aqui|esta em'], within: 2, near: 160, not: ['comprar bitcoin*|boletim|amostra gratis'] },
    { all: ['foto*|print|captura*|imagem', 'anex*|em anexo', 'prova|ver|vera|acredit*|real'], near: 120 },
  ],
  'alarm:leak-site': [
    { all: ['nosso blog|nosso site|nossa pagina|nosso portal|nosso mural|nossa lista|nosso canal|nossa vitrine|nossa galeria|nosso arquivo publico|o blog', 'public*|aparec*|list*|subi*|coloc*|expost*|figur*|vaz*|mostr*|contagem|anunci*|sair*|saira'], within: 2, near: 200, not: ['boletim|inscrev*|produto*'] },
    { all: ['site de vazamentos|pagina de vazamentos|blog de vazamentos|mural da vergonha|lista de vitimas|portal de vazamentos'] },
    { all: ['.onion|link onion|link tor|site onion|site tor|endereco onion|pagina na rede tor'] },
    { all: ['://|hxxp*', 'publicaremos|vamos publicar|publicad*|sera publicad*|serao publicad*|contagem regressiva|vazad*|parte dos dados'], within: 2, near: 200, not: ['fazer login|cancelar inscricao|boletim'] },
    { all: ['empresas|companhias|quem|outros que|as que', 'nao quiseram pagar|nao pagaram|se recusaram|nos ignoraram', 'pagina|site|blog|lista|publicad*|pode ver|procur*'], within: 2 },
  ],
  'alarm:violence': [
    { all: ['@explosive', '@premises', 'coloc*|pus|deix*|ha|tem|plant*|escond*|instal*|meu homem|meus homens|explod*|deton*|lev*'], not: ['@play'], within: 2, near: 230 },
    { all: ['artefato*|artefacto*|bomba|explosivo*', 'deton*|explod*|pelos ares', '@eu|se|meu homem|policia'], not: ['@play'], within: 2, near: 230 },
    { all: ['me contrat*|fui contratad*|me pagaram|me pagou|fui pago|encomendou|encomendaram|alguem pagou|alguem quer|sou matador|sou pistoleiro', 'te matar|matar voce|mata-lo|matar-te|sua morte|tua morte|assassin*|te eliminar|eliminar voce|acabar com|sua vida|tua vida|te machucar|lhe fazer mal|ver voce mort*|te ver mort*|que voce morra|acido|dar um fim'], not: ['@play'], within: 2, near: 220 },
    { all: ['vou te matar|vamos te matar|te mato|voce vai morrer|vais morrer|um tiro na|vou queimar sua casa|queimaremos sua casa|quebrar suas pernas|seu enterro|matarei sua|mataremos sua|matar sua familia|se quiser ver sua'], not: ['@play', 'morrer de rir'] },
  ],
  'alarm:malware-risk': [
    { all: ['://|hxxp*|o link|este link|link abaixo|no link|um link|em anexo|o anexo|o arquivo|arquivo anexo|.zip|.exe|.html|.rar|.docm|.iso|qr code|codigo qr', 'clique|abra o|abra a|abre o|execut*|baixe|descarregue|descompact*|reproduz*|assista|veja o video|ver o video|veja voce mesmo|confira|verifi*|escanei*|senha do arquivo|senha e|faca login|inicie sessao'], within: 2, near: 200, not: notOpened },
    { all: ['.exe|.scr|.zip|.rar|.7z|.docm|.xlsm|.iso|.lnk|.hta|.bat|.msi|.apk', '://|anex*|abr*|baix*|descarreg*|execut*|senha|ver'], within: 2, not: notOpened },
    { all: ['habilitar conteudo|habilite o conteudo|ativar conteudo|habilitar macros|habilite as macros|ative as macros|desative o antivirus|desligue o antivirus|ignore o aviso do antivirus'] },
    { all: ['video|gravacao|prova*|fotos|imagens|amostra*|documentos', '://', 'ver|veja|aqui|abaixo|confira'], within: 2, near: 160, not: [...notOpened, 'contat*|contact*|nosso blog|public*'] },
  ],
  'alarm:known-person': [
    { all: ['quando estavamos juntos|quando moravamos juntos|anos juntos|voce me largou|voce me traiu|me deixaste|seu novo namorado|sua nova namorada|teu ex|sou seu ex|sou sua ex|nossa casa|nosso casamento|nossas ferias|as fotos que voce me mandou|eu te amava|ainda te amo|voce me prometeu|voce me deve|te emprestei|depois de tudo que fiz por voce'], not: ['nossas ferias coletivas'] },
    { all: ['me mandou embora|me mandaram embora|me botou na rua|me puseram na rua|minhas ferias nao|nao pagou minhas ferias|nao me pagou|nunca me pagou|nao me pagaram|o que me devem|o que voce me deve|me deve|dinheiro que e meu|que sao meus por direito|quem montou o servidor|quem instalou o sistema|acerto de contas'] },
    { all: ['me demitiram|voce me demitiu|voces me demitiram|despediram-me|minha demissao|trabalhei para voces|trabalhei na sua|trabalhei ai|quando eu trabalhava|meu antigo cargo|minha rescisao|horas extras que|salario que me devem|me devem tres|como ex-funcionario|ex-funcionario|ex-empregado|antes de sair da empresa|meu ultimo dia na'] },
    { all: ['sou seu vizinho|sou teu vizinho|sou sua vizinha|um vizinho|moro na sua rua|moro perto de voce|moro em frente|te vejo todo dia|te vejo todos os dias|vejo voce todos os dias|trabalho com voce|trabalho ao seu lado|minha mesa fica|colega seu|sento perto|nos conhecemos|voce sabe quem eu sou|sabe quem sou|sabes quem sou|adivinha quem|voce me conhece|sou seu primo|sou seu cunhado'], not: ['nao sabe quem|nao nos conhecemos|nao me conhece'] },
    { all: ['me bloqueou|nao atende|nao me atende|nao me responde|parou de responder|me deixou no vacuo|bloqueaste-me', 'voce|minhas ligacoes|tu|ja'], weight: 0.8 },
  ],
  'alarm:internal-facts': [
    { all: ['\\\\…\\'] },
    { all: ['pasta|diretorio|unidade', '/|_|chamada|:', '202*|salario*|rascunho|copias|atas|rh|financeiro|contratos|guarda|final'], near: 110, not: ['://', 'pasta compartilhada da reuniao'], weight: 0.7 },
    { all: ['unidade s:|unidade k:|unidade t:|unidade h:|unidade p:|servidor de backup|controlador de dominio|usuario de servico|conta de servico|srv-*|fs-*|db-*|vpn-*|192.168.*|maquina de testes', 'chama*|guard*|continua|mesma senha|desde|pasta|copia*|antigo'], within: 2, weight: 0.7 },
    { all: ['na pasta|da pasta|pasta z|pasta k|unidade', 'planilha|arquivo|ficheiro', 'continua|copia|notas frias|levei|guard*|ainda'], near: 140, not: ['compartilhada|anexo|segue'], weight: 0.7 },
    { all: ['almoxarifado|turno da noite|folha de ponto|sala do servidor|portaria', 'lembra|quem|planilha|senha|chave|copia|noite'], within: 2, weight: 0.5 },
    { all: ['ata de|ata da|do conselho|comite de|reuniao de segunda|reuniao de terca|reuniao de quarta|reuniao de quinta|reuniao de sexta|pauta', 'pagina|item|assin*|disse|escrev*|rascunho|arquivo|pasta|slide'], near: 120, weight: 0.6, not: ['gravacao'] },
    { all: ['gaveta|armario|cofre|codigo do cofre|terceiro andar|segundo andar|quarto andar|sala dos servidores|arquivo do subsolo|embaixo do teclado', 'chave|pasta|senha|codigo|copia|contrato|envelope'], within: 2, near: 200, weight: 0.7 },
    { all: ['.xlsx|.xls|.docx|.doc|.pptx|.pst|.kdbx|.mdb', 'chamad*|pasta|arquivo|unidade|guard*|ficheiro'], near: 120, not: ['anex*|abr*|descriptograf*'] },
    { all: ['contrato com|proposta para|licitacao|litigio com|acordo com', 'temos|copia|lemos|s.a.|ltda*|copiamos'], within: 2, near: 200, weight: 0.5 },
  ],
  'alarm:reply-thread': [
    { all: ['escreveu:|mensagem original|de:', 'assunto:|enviado:|enviada:|escreveu:|para:'], within: 3, near: 200 },
  ],
};
