import type { Cue, SignalId } from '../../meaning/cue';

/** Business copies and keeps papers too; breach notices tell of another actor. */
const notBusiness = ['seu pedido|sua encomenda|conforme combinado|como combinamos|nao autorizado|cancelar inscricao|politica de privacidade|segue em anexo|em anexo segue|envio em anexo|fico a disposicao|ficamos a disposicao|nao foram afetad*|protecao de dados|@denied'];
const notShare = ['compartilhe este|compartilhe esta|partilhe este|convide|cancelar inscricao|boletim|newsletter|siga-nos|nos siga|politica de|nossos clientes|nossos parceiros|nosso cliente|atendimento ao cliente|indique|obrigad*'];
const paid = 'pag*|receb*|dinheiro|transfer*|deposit*|cair|caia|apos|depois|quando|assim que|logo que|entao|prometo|prometemos|palavra|garant*|em troca|btc|bitcoin*|quantia|doacao|acordo|cumpr*|trato|chegue|chegar|confirmad*|feito isso|dolares|euros|reais|cripto*|evit*';
const unreal = 'brincadeira*|trote*|blefe*|blefando|mentira*|boato*|truque|jogo|spam|golpe|fraude|burla|falso|falsa|simulado|simulacro|piada|palhacada|historia|ameaca vazia|bluff|brincando|mentindo|exager*|ficcao|teatro|fake|pegadinha|zoeira|partida';
const target = 'seu site|sua loja|sua pagina|seu servidor|seus servidores|sua rede|seus servicos|seus sistemas|sua infraestrutura|seu sistema|seu servico|sua plataforma|sua empresa|seu dominio|teu site|tua loja|teus servidores|vosso site|vossos servidores|vossa rede|vossa loja|seu portal|suas linhas|sua api|seus ip*';
const cannot = 'nao|nunca|jamais|ninguem|impossivel|inutil|nem|tampouco|vai perder tempo|perder tempo|sem';
const track = 'rastre*|localiz*|encontr*|identific*|descobr*|achar|acha|acham|achara|pegar|prender|me pega|chegar ate|chegar a mim|detectar quem';
const hand = 'encaminh*|repasse*|repass*|remet*|envie|entreg*|transmit*|pass*|mostre*|leve|levem|direcione|dirija|faca chegar|facam chegar|reencaminh*';
const boss = 'chefe*|chefia|diretor*|diretoria|direcao|gerente*|gerencia|dono*|proprietari*|responsavel*|ceo|presidente|toma as decisoes|tome as decisoes|toma decisoes|decid*|superior*|administrador da empresa|conselho|quem manda|autoriza|autorize|assina os pagamentos|pessoa certa|patrao|administracao';

export const claims: Readonly<Partial<Record<SignalId, readonly Cue[]>>> = {
  'claim:device-hacked': [
    { all: ['@invadi', '@your-device'], not: ['@innocent'], near: 130 },
    { all: ['@own-malware'], not: ['@innocent'] },
    { all: ['@malware', '@plants', '@your-device', '@fiz|@eu'], not: ['@innocent', '@denied'], near: 160 },
    { all: ['cavalo de troia|trojan*|troiano|spyware|rat|keylogger*|programa espiao|software espiao|virus|malware|codigo malicioso|pegasus|software malicioso', '@your-device'], not: ['@innocent', '@denied', 'ligue|tecnico|antivirus gratuito|analise'], near: 110 },
    { all: ['@malware', '@fiz', 'instal*|coloquei|pus|botei|inseri|infectei|infetei|plantei|implantei|carreguei|introduzi|enfiei', 'computador*|celular*|telemovel|aparelho*|adulto*|porno*|site|pagina|navegava*'], not: ['@innocent'], within: 2, near: 220 },
    { all: ['@your-device', 'hackead*|invadid*|infectad*|infetad*|comprometid*|grampead*|trabalha para mim|obedece a mim|me obedece|me pertence|e meu|esta nas minhas maos|sob meu controle|sob o meu controlo|em meu poder|me conta tudo|me informa|controle remoto|tem dois donos|outro dono|me serve', '@eu|@fiz'], not: ['@innocent', '@denied', 'nossa equipe|nossa equipa|servidor*'], near: 150 },
    { all: ['tenho tudo d*|vivo dentro d*|moro dentro d*|moro no|vivo no', '@your-device'], not: ['@innocent'], near: 60 },
    { all: ['vejo|vemos|ouco|escuto|controlo|leio|registro|consigo ver|consigo ler|consigo ouvir|posso ver|posso ler|posso controlar|posso ligar', 'sua tela|tua tela|seu ecra|teu ecra|seu microfone|teu microfone|seu teclado|tudo o que voce|tudo que voce|tudo o que digita|cada tecla|sua camera|tua camera|sua camara|tua camara|seus arquivos|teus ficheiros'], not: ['@innocent'], near: 90 },
    { all: ['hacke*|invad*|infect*|infet*|grampe*', '@your-device', '@fiz'], not: ['@innocent', '@denied'], near: 90, weight: 0.55 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:account-hacked': [
    { all: ['@invadi', '@your-account'], not: ['@innocent', 'minha conta|nossa conta'], near: 110 },
    { all: ['@your-account', 'hackead*|foi hackead*|invadid*|foi invadid*|esta nas minhas maos|em minhas maos|e minha|e meu|sob meu controle|sob o meu controlo|me pertence|compartilhamos|ja nao e so|violad*|comprometid*'], not: ['@innocent', 'se'], near: 90 },
    { all: ['leio|lemos|li|copiei|baixei|descarreguei|copiamos|tenho lido', 'seus e-mails|teus e-mails|os seus e-mails|suas mensagens|tuas mensagens|sua correspondencia|suas conversas|tuas conversas|sua caixa|tua caixa|seus emails'], not: ['@innocent', 'obrigad*'], near: 90 },
    { all: ['da sua propria conta|da tua propria conta|do seu proprio e-mail|do teu proprio e-mail|a partir da sua conta|a partir da tua conta|do seu proprio endereco|do teu proprio endereco', 'acesso|hacke*|invad*|controle|controlo|significa|prova|mostra'], within: 2 },
  ],
  'claim:site-hacked': [
    { all: ['@invadi', '@your-site'], not: ['@innocent', 'porno*|adulto*|troia|sua camera|tua camera|webcam', ...notBusiness], near: 130 },
    { all: ['@your-site', 'hackead*|invadid*|comprometid*|violad*|vulnerad*|penetrad*|atacad*|pwned|aberta|entreaberta|em nossas maos|nas nossas maos|sob nosso controle|sob o nosso controlo|nos pertence*|e nosso', 'por nos|noss*|nos|por mim|equipe|equipa|foi|foram|esta|estao|ficou|passea*'], not: ['@innocent', 'adulto*|porno*', ...notBusiness], near: 110 },
    { all: ['vulnerabilidade*|falha de seguranca|falha*|brecha|porta dos fundos|porta aberta|janela*|injecao|desatualizad*|sem atualizar|senha fraca', '@fiz|nos permitiu|me permitiu|explora*|aproveit*|entramos|invadimos|passeamos', '@site-things'], not: ['@innocent', ...notBusiness], near: 150 },
    { all: ['hacke*|invad*|compromet*|penetr*|entramos|acessamos|acedemos|acesso|intrusao|dentro|brecha', '@your-site'], not: ['@innocent', ...notBusiness, 'porno*|adulto*|camera|camara|webcam'], near: 80, weight: 0.55 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:data-stolen': [
    { all: ['@fiz', '@take', '@taken-things'], not: [...notBusiness, '@innocent'], near: 110, weight: 0.6 },
    { all: ['copiamos|copiei|extraimos|extrai|baixamos|baixei|descarregamos|descarreguei|roubamos|roubei|furtamos|subtraimos|exportamos|exfiltramos|levamos|levei|ficamos com|fiquei com|pegamos|peguei|saqueamos|esvaziamos|duplicamos|clonamos|nos apoderamos|obtivemos|obtive|conseguimos|possuimos|possuo|em nosso poder|em meu poder|em nossas maos|nas nossas maos|recolhemos|coletamos|coletei|estamos com|estou com', '@taken-things'], not: [...notBusiness, '@innocent', 'estamos com desconto|estamos com vagas'], near: 100 },
    { all: ['temos|tenho|dispomos|guardamos|mantemos', 'copia|copias|todos os seus|todas as suas|todos os|seus dados|suas bases|seu banco|banco de dados|base de dados|seus clientes|suas faturas|seus documentos|seus arquivos|suas informacoes|os prontuarios|os dados de|os dados dos', 'seu|seus|sua|suas|teu|tua|vosso*|cliente*|empresa|funcionarios'], not: [...notBusiness, '@innocent', 'a sua disposicao'], near: 100 },
    { all: ['dados|banco de dados|base de dados|documentos|arquivos|ficheiros|informac*|correspondencia', 'roubad*|furtad*|subtraid*|copiad*|extraid*|baixad*|exfiltrad*|vazad*|em nosso poder|em nossas maos|em minhas maos', '@eu|@fiz|seu|seus|sua|suas'], not: [...notBusiness, '@innocent', '@denied'], near: 90, weight: 0.6 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:sent-from-you': [
    { all: ['esta mensagem|este e-mail|este email|esta carta|te escrevo|lhe escrevo|escrevo|te enviei|lhe enviei|enviei|te mandei|mandei|o remetente|remetente|enviad*|escrit*|partiu|saiu|sai|veio|vem|chega|mandad*', 'seu proprio|sua propria|teu proprio|tua propria|da sua conta|da tua conta|do seu e-mail|do teu e-mail|da sua caixa|da tua caixa|do seu endereco|do teu endereco|do seu email|do seu servidor|do vosso servidor|pelo seu servidor|usando seu servidor|usando o seu servidor|atraves do seu servidor|e voce mesmo|es tu mesmo|de voce mesmo|de si mesmo'], not: ['redefin*|crie sua|crie o seu'], near: 120 },
    { all: ['veja o remetente|olhe o remetente|olha o remetente|repare no remetente|repara no remetente|confira o remetente|confere o remetente|observe o remetente|veja quem enviou'] },
  ],
  'claim:recorded-video': [
    { all: ['@you-on-film', '@intimate|@your-camera|tela dividida|ecra dividido|uma metade|metade esquerda|de um lado'], not: ['@innocent', '@public-film'], near: 170 },
    { all: ['@on-film', '@intimate', '@fiz|seu|seus|sua|suas|teu|tua|teus|tuas|te|voce|o senhor'], not: ['@innocent', '@public-film', 'assista gratis'], near: 150 },
    { all: ['@your-camera', 'liguei|ativei|acionei|ligar|ativ*|grav*|film*|capt*|captur*|atraves|pela|com a|usando|control*|te vi|vi voce|olhava|observei', '@fiz|meu programa'], not: ['@innocent', '@public-film'], near: 130 },
    { all: ['te gravei|gravei voce|gravei-te|te filmei|filmei voce|filmei-te|te filmamos|te gravamos|gravamos voce|filmamos voce|tenho um video seu|tenho um video teu|tenho video seu|tenho video teu|tenho seu video|tenho teu video|tenho o seu video|tenho o teu video|tenho videos seus|tenho um video de voce|fiz um video seu|tenho voce em video|flagrei voce|gravei o senhor'], not: ['@public-film', '@innocent'] },
    { all: ['tela dividida|ecra dividido|uma metade|metade esquerda|metade direita|de um lado|do outro lado|lado esquerdo', '@on-film', 'voce|te|seu|tu|porn*|via|assistia'], not: ['@public-film'], within: 2 },
    { all: ['minutos|cenas|imagens|material|filme|video', 'preferiria|prefere esquecer|nao gostaria|nao quer que|sem roupa|sozinho|sozinha|seu quarto|teu quarto|sua cama|suas maos|de noite|bem ocupado', '@fiz|guardo|tenho|seus|teus|de voce'], not: ['@innocent', '@public-film'], within: 2, near: 190 },
    { all: ['camera|camara|webcam|lente', 'te grav*|te film*|te capt*|te viu|te olhava|gravou voce|filmou voce|gravava voce|filmava voce|vendo porno|te vendo'], not: ['@innocent', '@public-film'], near: 70 },
    { all: ['@on-film', 'pelad*|nu|nua|masturb*|porno*|intim*|vergonha|sexual*|te vi'], weight: 0.55, not: ['@innocent', '@public-film'], near: 110 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:password-known': [
    { all: ['e sua senha|e a sua senha|e tua senha|e a tua senha|e uma das suas senhas|e uma das tuas senhas|e uma de suas senhas|foi sua senha|era sua senha|era a sua senha|sua senha e|tua senha e|sua senha:|a sua senha:|tua senha:|sua senha era|e a sua palavra-passe|e a tua palavra-passe|a sua palavra-passe e|a tua palavra-passe e|sua palavra-passe:|tua palavra-passe:|e uma das suas palavras-passe|sua senha antiga|sua antiga senha|senha sua|tua senha antiga'], not: ['@service-desk'] },
    { all: ['sei|sabemos|conheco|conhecemos|tenho|temos|obtive|descobri|interceptei|capturei|peguei|consegui', 'sua senha|tua senha|suas senhas|tuas senhas|a sua senha|sua palavra-passe|tua palavra-passe|suas palavras-passe|seu password'], not: ['@service-desk', 'se|nao sei|nao conheco|nao tenho|nao sabemos'], near: 90 },
    { all: ['@secret', 'te soa|lhe soa|parece familiar|soa familiar|reconhece|reconheces|para que acredite|para voce acreditar|como prova|prova de que|para provar|certo?|nao e mesmo|nao e verdade|ainda usa|continua usando'], not: ['@service-desk'], within: 2, near: 170 },
  ],
  'claim:personal-details-known': [
    { all: ['sei onde|sabemos onde|sei em que|sabemos em que|sei a que|sei quem|sei qual|conheco|conhecemos|tenho seu|tenho sua|tenho o seu|tenho a sua|temos seu|temos sua|descobri|disponho de', 'onde voce mora|onde mora|onde moras|onde vive|onde vives|onde trabalha|onde trabalhas|seu endereco|teu endereco|sua morada|tua morada|a sua morada|sua casa|tua casa|sua rua|tua rua|seu telefone|seu numero|seu nome completo|sua familia|tua familia|seus filhos|teus filhos|que escola|sua escola|seu local de trabalho|seu trabalho|teu trabalho|sua esposa|sua mulher|seu carro|sua placa|seu cpf|tua rotina|sua rotina|seus dados pessoais|filhos estudam|filhos saem'], not: ['@innocent', 'entrega|envio|encomenda|pedido'], near: 120 },
    { all: ['vou te visitar|vamos te visitar|vou fazer uma visita|faremos uma visita|na porta da sua casa|na porta da tua casa|em frente a sua casa|foto da sua casa|passei na sua rua|passei pela sua rua|ainda mora na|continua morando|mora na rua|moras na'], not: ['@innocent', 'entrega|encomenda'] },
  ],
  'claim:watched-for-months': [
    { all: ['@watches-you', '@long-while'], not: ['@innocent', 'observamos um aumento'], near: 150 },
    { all: ['venho|vinha|estou|estava|estive|ando|tenho', '@long-while', 'observ*|vigi*|segui*|espi*|espion*|lendo|olhando|dentro|monitor*|acompanh*|acesso|escut*|estud*'], not: ['@innocent', 'trabalhando'], near: 110 },
    { all: ['desde entao|ha|faz|durante|todo esse tempo', '@long-while|entao', 'te observo|vejo sua|vejo seu|vejo tudo|leio seus|leio suas|vigio|sigo seus|te sigo|meu trojan|meu programa|meu virus|hackead*|invadi|acesso ao seu|acesso a sua|acesso aos seus|acesso as suas|espi*|trabalha para mim|obedece'], not: ['@innocent'], near: 140 },
  ],
  'claim:undetectable': [
    { all: ['antivirus*|programa de seguranca|software de seguranca|firewall|defender|informatico*|tecnico*|ninguem|perito*|especialista*', 'nao o detect*|nao detect*|nao o encontr*|nao encontr*|nao acha|nao adianta*|nao consegue*|nao pode detect*|nao percebe*|nao ve|nao viu|cego|inutil|calado|nao avis*|indetect*|indetet*|invisivel|nao remove*|nao vai|detecta|deteta|consegue encontra*|consegue detect*|consegue achar|pode encontrar|pode detectar|percebe', 'nao|nunca|jamais|nenhum*|ninguem|inutil|cego|invisivel|indetect*|indetet*|calado|por isso'], not: ['@innocent', 'atualize'], near: 120 },
    { all: ['troc*|mud*|alter*|format*|reinstal*|desligar|reinici*|desconect*|novo celular|novo telemovel|comprar outro', 'nao adianta|nao vai adiantar|nao ajuda*|nao resolve|inutil|nao muda nada|nao faz sentido|em vao|tanto faz|de nada|tarde demais|continuo dentro|intercepto|recebo a nova|nao serve', '@eu|@fiz|senha*|palavra-passe|disco|sistema|software|programa|virus|celular|computador'], not: ['@innocent', '@service-desk'], within: 2, near: 180 },
    { all: ['@malware|driver|assinatura*', 'indetect*|indetet*|invisivel|nao deixa rastro*|sem deixar rastro*|muda de assinatura|atualiza a assinatura|atualiza as assinaturas|renova a assinatura|renova as assinaturas|renova|se reescreve|muda a assinatura'], not: ['@innocent', '@denied', 'plano|revista'], near: 130 },
    { all: ['por isso|por essa razao', 'voce nao percebeu|nao percebeu|nao notou|nao se deu conta|antivirus ficou'], near: 100 },
  ],
  'claim:tracking-read': [
    { all: ['sei que voce abriu|sei que abriu|sei que voce leu|sei que leu|sei que voce acabou|sei que o abriu|saberei quando|vou saber quando|vou saber assim|sabemos que abriu|vejo que abriu|vejo que voce abriu|recebo um aviso|receberei um aviso|receberei uma notificacao|recebi uma notificacao|notificacao de leitura|pixel|serei avisado|fui avisado'], not: ['@innocent', 'boletim|newsletter|marketing|cookies'] },
    { all: ['abrir|abra|abriu|abrires|aberto|ler|leia|leu|lido|leitura', 'contagem regressiva|contagem decrescente|cronometro|contador|relogio|comeca*|comecou|a partir d*|dispara|corre|desde que|a contar|no momento em que|inicia*', 'mensagem|e-mail|email|carta|leitura|tempo|horas|prazo'], not: ['@innocent', 'inscricao|curso'], near: 140 },
  ],
  'claim:publish-to-contacts': [
    { all: ['@your-people', '@disclose'], not: notShare, near: 130, weight: 0.6 },
    { all: ['@your-people|todo mundo|toda a gente|todos os seus|todos os teus|cada contato|cada contacto|cada pessoa|quem te|quem lhe', 'receber*|recebe|recebem|receba*|vai receber|vao receber|vera|verao|vejam|veja|vai ver|vao ver|vai assistir|vao assistir|saberao|sabera|saiba*|fic* sabendo|ficara sabendo|enviarei|envio|enviaremos|vou enviar|mando|mandarei|mandaremos|vou mandar|publico|publicarei|publicaremos|divulgo|divulgarei|divulgaremos|compartilho|compartilharei|partilharei|espalho|espalharei|chegara|chega|avisados|avisaremos|avisarei|informados|informaremos|informarei|contataremos|mostrarei|mostro|vou mostrar|notificaremos|notificados|conto|contarei|encaminho|encaminharei|faco chegar|descobrir*|remeto'], not: notShare, near: 140 },
    { all: ['@your-people', 'vai para|vai pra|vao para|vao pra|vai pro|vai pros|chega a|chega para|cai na mao|cai nas maos'], not: notShare, near: 90 },
    { all: ['jogamos|jogo|jogaremos|vou jogar|vamos jogar|passo|mando|envio|posto|largo|solto', 'na internet|nas redes|sua familia|tua familia|tua mae|sua mae|teu chefe|seu chefe|todo mundo|seus contatos|teus contatos|seus amigos|clientes', 'tudo|video|senao|se nao|ou|passo|mando|sem pagamento'], not: notShare, near: 90 },
    { all: ['vai ver|vao ver|vera|verao|ficar sabendo|ficara sabendo|recebem|receberao|eu publico|eu mando|eu envio|eu posto|vou postar|sera publicad*|sera divulgad*', 'todos|todo mundo|toda a gente|contatos|contactos|familia|redes|internet|mae|chefe|amigos|lista|agenda|trabalho|facebook|instagram|whatsapp|imprensa|galera'], not: notShare, near: 100 },
    { all: ['@your-people', '@fiz|ja tenho', 'baixei|copiei|salvei|guardei|tenho|lista|agenda|contatos|contactos'], not: notShare, near: 90, weight: 0.4 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:sell-data': [
    { all: ['vend*|leilo*|oferec*|ofert*|entreg*|ceder*|repass*|pass*|negoci*|comercializ*|lance|vai para|vao para', '@buyers', 'dados|informac*|banco de dados|base de dados|a base|arquivos|ficheiros|documentos|pacote|tudo|copia|lista|e-mails|registros|prontuarios'], not: ['imovel*|apartamento|nossos produtos|cancelar inscricao|nao vendemos|nunca vend*|ingressos|nossas lojas'], near: 110 },
    { all: ['vender*|vendo|venderemos|venderei|vendid*|vendemos|vamos vender|vou vender|leiloar*|leiload*|leiloamos|a venda|em leilao|a leilao', 'dados|informac*|a base|banco de dados|base de dados|arquivos|ficheiros|documentos|lista|listas|registros|copia|pacote'], not: ['nao venderemos|nunca vend*|nao vendemos|nao sao vendid*|imovel*|apartamento|documentos do carro'], near: 80 },
    { all: ['maior lance|quem pagar mais|a quem pagar|quem pague mais|ha compradores|temos compradores|compradores para|comprador para|ja ha interessados|varios interessados|compradores esperando|melhor licitacao|maior licitacao'], not: ['imovel*|leilao beneficente|arte'] },
    { all: ['ha quem|havera quem|quem saiba|outros', 'pague melhor|pague mais|pagaria|de valor|dar valor|saiba aproveitar|se interesse'], not: ['imovel*'], near: 90 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:reputation-ruin': [
    { all: ['reputacao|bom nome|imagem da|imagem publica|prestigio|sua marca|tua marca|a marca|credibilidade|honra|confianca dos|seu nome|teu nome', 'destrui*|destroi|arruin*|manch*|afund*|acab*|perd*|suj*|lama|lixo|terminad*|afetad*|cair*|sofr*|por terra|abal*|enterr*|no chao'], not: ['@innocent'], near: 90 },
    { all: ['avaliac*|resenhas|comentarios|criticas|reclamac*|denuncias|noticias', 'falsas|falsos|negativas|negativos|uma estrela|ruins|inventad*|milhares|centenas|inund*'], not: ['@innocent', 'responda as|gestao de'], near: 80 },
    { all: ['contas|perfis|bots|avaliac*|estrelas', 'jurar*|uma estrela|ratos|baratas|percevejos|golpista*|falar*mal|escrever*', 'dispomos|temos|noss*|milhares|centenas|sua|tua'], not: ['@innocent', 'obrigad*'], near: 130 },
    { all: ['sua vida|tua vida|sua carreira|tua carreira|seu casamento|seu negocio|teu negocio|sua empresa|tua empresa', 'arruin*|destrui*|destroi|afund*|acabou|acabada|acabado|inferno|nunca mais'], not: ['@innocent'], near: 80 },
    { all: ['spam|lixo eletronico|e-mails em massa|disparos em massa', 'em seu nome|em nome do|em nome da|do seu dominio|seu dominio|sua marca|formularios de contato|formularios de contacto'], not: ['@innocent'], near: 120 },
    { all: ['lista negra|listas negras', 'seu|sua|dominio|site|ip|e-mail|acab*|cair*|caia'], near: 90 },
    { all: ['motivo de chacota|campanha de difamacao|difamar*|que vergonha|imagine a vergonha|pense na vergonha|ninguem vai confiar|ninguem mais vai confiar|ninguem confiara|acabar com marcas'] },
  ],
  'claim:search-deindex': [
    { all: ['desindex*'] },
    { all: ['buscador*|google|motores de busca|motores de pesquisa|resultados de busca|resultados de pesquisa|bing|indice', 'desaparec*|sumir*|some|elimin*|apagad*|expuls*|penaliz*|retirad*|removid*|bloque*|excluid*|cair*', 'seu|sua|teu|tua|pagina|site|dominio|links'], not: ['nossos servicos|seo|historico'], near: 130 },
  ],
  'claim:pay-crypto': [
    { all: ['@coin-name'], not: ['@coin-trade', '@donation'], weight: 0.6 },
    { all: ['@asks-money|@hold|@spread'], weight: 0.4 },
    { all: ['@coin', 'pag*|envi*|mand*|transf*|deposit*|remet*', 'minha carteira|nossa carteira|esta carteira|seguinte carteira|carteira abaixo|seguinte endereco|este endereco|neste endereco|nesse endereco|meu endereco|nosso endereco|endereco abaixo|nesta carteira|nessa carteira'], not: ['@coin-trade', '@donation'], within: 2, near: 200 },
    { all: ['pag*|envi*|mand*|transf*|deposit*', 'neste endereco|nesse endereco|para este endereco|a este endereco|para este codigo|endereco abaixo|endereco a seguir|esta sequencia', '@money-word'], not: ['@coin-trade', '@donation'], within: 2, near: 200 },
  ],
  'claim:how-to-buy': [
    { all: ['compr*|adquir*|conseguir|obter', 'bitcoin*|btc|cripto*|moedas|litecoin*|usdt', 'como|onde|google|pesquis*|busque|procure|youtube|internet|caixa eletronico|cartao|corretora|exchange|binance|coinbase|kraken|mercado bitcoin|facil|simples|minutos|nao saiba|nao sabe'], not: ['invest*|boletim|curso*|newsletter'], near: 130 },
    { all: ['corretora*|exchange*', 'vende|vendem|abrir a conta|abra uma conta|abrir conta|pix|em minutos', 'so|basta|qualquer|facil|mandar'], not: ['invest*|boletim|newsletter|obrigad*'], near: 130 },
  ],
  'claim:deadline': [
    { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
    { all: ['@coin-name'], not: ['@coin-trade', '@donation'], weight: 0.36 },
    { all: ['@hold'], weight: 0.18 },
    { all: ['@spread'], weight: 0.18 },
    { all: ['@bargain'], weight: 0.18 },
    { all: ['te dou|lhe dou|dou-lhe|dou-te|damos a voce|lhe damos|damos-lhe|concedo|concedemos|esperarei|esperaremos|vou esperar|so tem|tem apenas|tem exatamente|tens apenas', '@time-word'], not: ['@everyday-limit'], near: 60 },
    { all: ['tem|tens|tem ate|voces tem|dispoe|dispoem|restam|faltam', 'horas|24h|48h|72h|dias|um dia|uma semana|ate', '@coin-name|para pagar|para o pagamento|para transferir|para decidir|para cumprir|a partir|desde que|antes que|para depositar|para enviar|a contar'], not: ['@everyday-limit'], near: 120 },
    { all: ['contagem regressiva|contagem decrescente|o relogio esta correndo|o relogio corre|tique-taque|tic tac|o tempo esta correndo|o tempo corre|o tempo esta acabando|nem um minuto a mais|o prazo acaba|o prazo termina|vencido o prazo|passado o prazo|a ampulheta'], not: ['@everyday-limit', 'oferta|promocao'] },
  ],
  'claim:silence-order': [
    { all: ['nao|nem|tampouco|nunca', '@tells', '@helpers'], ordered: true, not: ['@innocent', 'nao hesite*|se precisar|fico a'], near: 70 },
    { all: ['se|caso', 'avis*|ligar*|cont*|procur*|falar*|fale|denunci*|contat*|compartilh*|for|eu souber|descobr*', '@helpers', 'publico|publicarei|divulg*|envio|mando|na hora|na mesma hora|imediatamente|automatic*|mesmo dia|vou saber|saberei|arrepend*|deton*|faco o servico|acabou|consequencias|sem aviso'], not: ['@innocent', 'atendimento ao cliente'], near: 170 },
    { all: ['nao respond*|nao tente contatar|nao tente me contatar|nao tente contactar|nao me escrev*|nao nos escrev*|nao tente responder|nao precisa responder|nao adianta responder|inutil responder|e inutil responder|inutil escrever|nao faz sentido responder|nao vale a pena responder|nao lemos as respostas|nao leio as respostas|ninguem le esta|ninguem le este|nao negoci*|sem negociacao|nao ha negociacao|nao tente me encontrar|nao tente encontrar-me|nao me procure|nao tente me achar'], not: ['@automated'] },
    { all: ['policia*|denunci*|autoridade*|delegacia|advogado*', 'inutil|nao adianta|nao vai adiantar|nao ajuda*|nao vai ajudar|nao podera*|nao fara*|perder tempo|perda de tempo|em vao|nao faz sentido|de nada|erro|nem pense'], not: ['@innocent'], near: 110 },
    { all: ['comentar|falar|contar|conversar|divulgar este|partilhar', 'terceiros|alguem|com outras pessoas|ninguem', 'agrava*|pena|punid*|crime|proibid*|consequencias|sigilo|na hora|imediatamente'], not: ['@innocent'], near: 140 },
    { all: ['nem uma palavra|nao conte a ninguem|nao conta pra ninguem|nao conte para ninguem|nao conte pra ninguem|nao diga a ninguem|nao fale disto|nao fale disso|nao comente|guarde silencio|guarda silencio|mantenha silencio|mantenha segredo|mantenha sigilo|fique calado|fica calado|bico calado|boca fechada|fica entre nos|fique entre nos|entre voce e eu|entre mim e voce|nada de policia|sem policia|nao envolva|nao meta a policia'], not: ['@innocent', 'surpresa'] },
  ],
  'claim:promise-delete': [
    { all: ['apag*|exclu*|delet*|elimin*|destrui*|destruo|destroi|suprim*|desaparec*|some|desinstal*|queim*|cinza|cinzas|deixam de existir|deixa de existir|remov*|retir*|desativ*', 'video*|gravac*|arquivo*|ficheiro*|dados|copia*|tudo|material|provas|clipe*|imagens|fotos|informac*|o|os|a|as|virus|trojan|programa|minutos|duplicata|processo|rastro|base|pacote', paid], not: ['nao apagu*|nao exclu*|nao elimin*|apague este|exclua este|apague esta|apaguem|cookies|se apagar|se perderao|@lawful|@innocent'], near: 140 },
    { all: ['me esqueco|esqueco voce|esqueco de voce|vou esquecer|esquecerei|esqueceremos|nunca mais vai ouvir|nunca mais ouvira|nunca mais ouve|nao vai mais ouvir|nunca mais ouviras|nao ouvira mais|deixo em paz|te deixo em paz|deixarei em paz|deixaremos em paz|desapareco|desaparecerei|desapareceremos|encerro o caso|o assunto fica encerrado|nao vou mais incomodar|nao o incomodarei|vou embora|iremos embora|cancelada|cancelamos o ataque|nao havera ataque|e cancelad*', paid], near: 140 },
    { all: ['prometo|prometemos|garanto|garantimos|asseguro|minha palavra|palavra de', 'apag*|exclu*|delet*|elimin*|destrui*|esquec*|desaparec*|em paz'], near: 100 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:untraceable': [
    { all: [track, cannot, 'me|mim|nos|quem sou|quem somos|e-mail|mensagem|carteira|bitcoin*|pagamento|transac*|endereco|ip|localizacao'], not: ['nao encontra seu|nao encontrou|pedido|encomenda|entrega|se nao encontrar|antivirus|virus|trojan'], near: 80 },
    { all: ['impossivel de rastrear|impossivel rastrear|irrastreavel|nao pode ser rastread*|nao podem ser rastread*|nao e rastreavel|anonim*|sem deixar rastro*|sem rastro*|servidores estrangeiros|no exterior|em outro pais|noutro pais|rede tor', 'bitcoin*|carteira|pagamento*|e-mail|mensagem|policia|ninguem|identidade|eu|sou|somos|estou|estamos|endereco'], not: ['pesquisa|anonimizad*|virus|trojan'], near: 100 },
  ],
  'claim:not-a-hoax': [
    { all: ['nao|nada|nenhum*|nunca|jamais|tampouco|longe de', unreal], ordered: true, near: 32, not: ['curso*|boletim'] },
    { all: ['acha|acham|pensa|pense|pensem|ache|acredita|duvida|duvide|considere|leve', unreal, 'se|nao|que|isto|isso'], not: ['@reported'], near: 60 },
    { all: ['e serio|estou falando serio|estamos falando serio|falo serio|falo a serio|falamos a serio|muito serio|nao me teste|nao nos teste*|nao duvide|nao me subestime|nao nos subestim*|cumpro a palavra|cumpro minha palavra|cumprimos o que|isto e real|isso e real'], not: ['@innocent', 'levamos a serio|levamos muito a serio'] },
  ],
  'claim:forward-to-boss': [
    { all: [hand, 'esta mensagem|este e-mail|este email|esta carta|esta nota|este aviso|isto|isso', boss], not: ['@innocent', 'curriculo|candidatura|orcamento|catalogo'], near: 120 },
    { all: ['se voce nao e|se nao e a pessoa|se nao for', boss, 'encaminh*|repass*|pass*|remet*|faca'], near: 140 },
  ],
  'claim:violence': [
    { all: ['@explosive', '@premises', 'coloc*|pus|deix*|ha|tem|plant*|escond*|instal*|meu homem|meus homens|explod*|deton*|voar|lev*'], not: ['@play', 'pacote suspeito'], within: 2, near: 230 },
    { all: ['artefato*|artefacto*|bomba|explosivo*', 'deton*|explod*|ir pelos ares|mandar pelos ares|voar pelos ares', '@eu|se|meu homem|policia'], not: ['@play'], within: 2, near: 230 },
    { all: ['me contrat*|fui contratad*|me pagaram|me pagou|fui pago|me encomend*|encomendou|encomendaram|alguem pagou|alguem quer|tem gente querendo|sou matador|sou pistoleiro|ordenou', 'te matar|matar voce|mata-lo|matar-te|sua morte|tua morte|seu assassinato|te eliminar|eliminar voce|elimina-lo|acabar com voce|acabar contigo|sua vida|tua vida|tirar sua vida|te machucar|lhe fazer mal|ver voce mort*|te ver mort*|ve-lo mort*|que voce morra|sua cabeca|acido|dar um fim'], not: ['@play', '@innocent'], within: 2, near: 220 },
    { all: ['vou te matar|vamos te matar|te mato|voce vai morrer|vai morrer|vais morrer|um tiro na|vou queimar sua casa|queimaremos sua casa|quebrar suas pernas|partir-te as pernas|seu caixao|teu caixao|seu enterro|seus filhos vao sofrer|mataremos sua|matarei sua|matar sua familia|cuide da sua familia|se quiser ver sua|se quer ver sua'], not: ['@play', 'morrer de rir'] },
    { all: ['@kills', 'sua familia|tua familia|seus filhos|teus filhos|sua filha|seu filho|sua mulher|sua esposa', 'se|ou|pag*|a menos que'], not: ['@play', '@innocent', 'seguro|pesames|condolencias'], within: 2, near: 180 },
  ],
  'claim:service-attack': [
    { all: ['ddos|negacao de servico|botnet*|syn flood', '@eu|seu|seus|sua|suas|teu|vosso*'], not: ['@innocent', 'mitig*|nossos engenheiros|bloqueamos'], near: 160 },
    { all: ['atac*|ataque*|inund*|satur*|sobrecarreg*|colaps*|derrub*|paralis*|fora do ar|fora de servico|inacessivel|bombarde*|cair*|caid*|offline|indisponivel|deixar* sem servico', target, '@eu|trafego|requisicoes|pedidos por segundo|gbps|tbps|milhoes|se nao|a menos que|caso contrario|segunda|horas|lanc*|ate que'], not: ['@innocent', 'manutencao|mitig*|avaliac*|nossos engenheiros|desculp*'], near: 150 },
    { all: ['atac*|ataque*|satur*|derrub*|fora do ar|vai cair|caira|no chao|trafego|inacessivel|offline|vai parar', target], not: ['@innocent', 'manutencao|desculp*|avaliac*'], near: 110, weight: 0.55 },
    { all: ['@ransom-talk'], weight: 0.45 },
    { all: ['gbps|tbps|requisicoes por segundo', 'atac*|ataque*|fora do ar|capacidade|seu|sua'], not: ['@innocent', 'fibra|contrat*'], near: 120 },
  ],
  'claim:legal-accusation': [
    { all: ['pornografia infantil|pornografia de menores|menores de idade|com menores|de menores|pedofil*|abuso de menores|abuso infantil|criancas|adolescentes', 'prova*|baix*|descarreg*|assist*|consum*|acus*|crime*|denunci*|processo|investig*|policia|procurador*|pres*|cadeia|prisao|seu ip|sua conexao|sua ligacao|armazen*', '@voce|@fiz'], not: ['@innocent', 'ingresso*|acampamento|matricula|estatuto da crianca'], within: 2, near: 220 },
    { all: ['investigador privado|detetive*|inspetor*|delegad*|comissari*|policia*|interpol|europol|procurador*|judiciaria|ministerio publico|promotor*|juiz|juizado', 'prova*|acusad*|denuncia contra|acusac*|crime*|processo|mandado de prisao|ordem de prisao|intimacao|infrac*|pres*|culpado', '@voce', 'pag*|multa|bitcoin*|btc|dolares|euros|reais|silencio|destru*|arquiv*|respond* a este|transfer*'], not: ['@innocent', 'boletim de ocorrencia|oab'], within: 3, near: 420 },
    { all: ['sei o que|sei que|sei do seu|sei da sua|sei do teu|conheco|tenho as fotos|sabemos que|tenho provas|temos provas|disponho de provas|eu vi', 'fraude fiscal|infidel*|trai|traindo|traicao|amante*|caso com|seu caso|teu caso|sonega*|evasao|caixa dois|dinheiro sujo|notas frias|propina|suborno|roubou|desvi*|vida dupla|prostitut*|desfalque|crime*|menores'], not: ['canal de denuncias|golpe*|curso*|treinamento|@denied'], near: 130 },
    { all: ['processo contra voce|processo contra si|acusacao contra|acusacoes contra|denuncia contra voce|denuncia contra si|voce e acusado|esta a ser acusado|mandado de prisao contra|voce sera preso|sera detido|e culpado|seu crime|teu crime|provas contra voce'], not: ['@innocent'] },
  ],
};
