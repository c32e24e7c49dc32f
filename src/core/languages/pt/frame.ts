import type { Cue, SignalId } from '../../meaning/cue';

const notScam = ['acha que|ache que|acham que|pensa que|pense que|pensem que|nao e golpe|nao e um golpe|nao e fraude|nao e uma fraude|nao e burla|nao e spam|se acredita|se voce acha|sera golpe|sera verdade|e golpe?|sera que'];
const sums = '@coin|@money-word';

export const frames: Readonly<Partial<Record<SignalId, readonly Cue[]>>> = {
  'frame:demand-payment': [
    { all: ['pag*|envi*|mand*|transf*|deposit*|entreg*|remet*|me de|me da|compr*', sums, '@stops'], within: 3, near: 420, not: ['@lawful', '@donation'] },
    { all: ['preco|custo|custa|vale|taxa|em troca|exigimos|exijo|pedimos|peco|quero|queremos|requeremos|resgate|silencio|esquecimento|compensacao|o trato', sums], near: 120, weight: 0.7, not: ['@lawful', '@donation'] },
    { all: ['pag*|envi*|mand*|transf*|deposit*|me de|me da|entreg*', '@coin-name|dolar*|euro*|usd|reais|r$'], near: 110, weight: 0.6, not: ['@lawful', '@donation'] },
    { all: ['se nao pagar*|se voce nao pagar|se voces nao pagarem|se pagar|se voce pagar|apos o pagamento|depois do pagamento|feito o pagamento|confirmado o deposito|confirmado o pagamento|quando receber o|assim que receber o|assim que o pagamento|assim que o dinheiro|em troca do meu silencio|pelo meu silencio|pelo nosso silencio|preco do meu silencio|preco do meu esquecimento|meu silencio custa|compre meu silencio|ou voce paga|ou paga'], not: ['@lawful', '@donation'] },
  ],
  'frame:otherwise-harm': [
    { all: ['@or-otherwise', '@harms'], within: 2, near: 260, not: ['@lawful', '@innocent'] },
    { all: ['policia|ninguem|autoridades|advogado|denunci*|falar|avisar|responder', 'na hora|na mesma hora|imediatamente|mesmo dia|vou saber|saberei|automatic*', '@harms'], within: 2, near: 220, not: ['@lawful', '@innocent'] },
    { all: ['cada dia de atraso|a cada dia|a cada hora|por cada dia', '@harms|mais|soma*|sobe'], near: 120, not: ['@lawful'] },
  ],
  'frame:attacker-speaks': [
    { all: ['@invadi', '@your-device|@your-account|@your-site'], near: 150, not: ['@innocent'] },
    { all: ['@you-on-film|@own-malware'], not: ['@innocent', '@public-film'] },
    { all: ['tenho|temos|possuo|possuimos|guardei|guardamos|disponho de|dispomos de|em meu poder|em nosso poder|em nossas maos|nas minhas maos|estamos com', 'seus|seu|suas|sua|teus|teu|tua|tuas|tudo|vosso*', 'video*|gravac*|arquivos|ficheiros|dados|banco de dados|base de dados|e-mails|contatos|contactos|segredos|fotos|imagens|provas|conversas|senha*|documentos|copia|prontuarios|clientes|faturas'], near: 100, not: ['@innocent', 'a sua disposicao'] },
    { all: ['enviarei|envio|enviaremos|vou enviar|mando|mandarei|vou mandar|publicarei|publicaremos|vou publicar|vamos publicar|publico|divulgarei|divulgaremos|vou divulgar|vamos divulgar|postarei|vou postar|vazarei|vazaremos|vamos vazar|vou vazar|atacaremos|vamos atacar|lancaremos|destruirei|destruiremos|vamos destruir|vou destruir|arruinarei|vou contar|venderemos|vamos vender|vou vender|leiloaremos', 'todo*|seu|sua|seus|suas|teu|tua|contra|internet|a imprensa|a|o|tudo|vosso*'], near: 100, weight: 0.8, not: ['@innocent', '@lawful', 'ata|pauta|por e-mail a|boletim|em anexo'] },
    { all: ['voce nao me conhece|nao me conheces|nao nos conhece|somos um grupo|somos o grupo|somos uma equipe|somos hackers|sou um hacker|sou hacker|nosso grupo de hackers|nosso grupo|nao e brincadeira|nao estou brincando|nao estamos blefando|ultimo aviso antes de publicar|pense bem|pensa bem|nao brinque'], weight: 0.6, not: ['@innocent'] },
    { all: ['me contrat*|me pagaram|me pagou|fui pago|me encomendaram|meu homem|meus homens', 'mat*|bomba|artefato|explosiv*|predio|voce'], near: 120 },
  ],
  'frame:payment-channel': [
    { all: ['carteira|endereco|wallet|aqui|seguinte|abaixo|para:|codigo|neste', '@coin-name|0x*'], within: 2, near: 220, not: ['@donation', 'boletim|cotac*|saque'] },
    { all: ['bc1*|ltc1*|0x*', 'pag*|envi*|mand*|transf*|para|em|deposit*|btc|usdt|aqui'], within: 2, near: 220, not: ['@donation', 'saque'] },
    { all: ['cartao presente|cartoes presente|vale-presente|gift card*|western union|moneygram|paysafecard|vale postal', 'compr*|envi*|pag*|codigo*'], near: 110 },
  ],
  'frame:warns-of-scam': [
    { all: ['e golpe|e um golpe|e uma fraude|e fraude|e uma burla|e falso|e falsa|sao falsos|sao falsas|sao golpes|golpe conhecido|conhecido golpe|golpe comum|esse golpe|este golpe|esta burla|e-mail fraudulento|e-mails fraudulentos|mensagem fraudulenta|mensagens fraudulentas|e-mail falso|e-mails falsos|tentativa de golpe|tentativa de phishing|tentativa de fraude|tentativa de burla|e-mails de phishing|golpe de sextorsao|sextorsao|e-mails de extorsao|e-mail de extorsao|e-mails de chantagem|e-mail de chantagem|boato', 'e-mail*|mensage*|esta|este|esse|essa|estes|ignor*|apag*|elimin*|exclu*|pag*|receb*|respond*|avis*|encaminh*|circul*|milhares|texto'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['nao pague|nao paguem|nao pagues|nao responda|nao respondam|nao respondas|nunca pague|nao clique|nao cliquem|ignore o|ignorem|apaguem|apague-o|basta apagar|e so apagar|excluam|eliminem', 'golpe*|fraude*|burla*|falso*|suporte|informatica|equipe de ti|departamento de ti|equipe de seguranca|denunci*|policia|encaminh*|avis*|nao existe|mentira|phishing|sextorsao|blefe'], within: 3, near: 330, evenReported: true, not: [...notScam, 'minha carteira'] },
    { all: ['golpista*|burlao|burloes|cibercriminos*|criminosos|extorsionari*|chantagista*|o remetente|os autores|quem envia', 'afirm*|diz|dizem|alega*|finge*|ameac*|pretend*|pedem|pede|exig*|nao tem|se aproveit*|aposta*|apostam|enviam|mandam|conta com'], near: 120, evenReported: true, not: [...notScam, 'nao somos|nao sou'] },
    { all: ['circul*|onda de|campanha de|enxurrada|recebemos|receberam|varios colegas|alguns colegas|muitos colegas|varios funcionarios|estao chegando|esta chegando|estao a chegar|foram detectad*|detectamos|estao sendo enviad*|fomos avisados', 'golpe*|fraud*|burla*|falso*|chantag*|extors*|ameac*|phishing|sextorsao'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['dizem|diz|dizendo|que dizem|que diz|afirma*|alega*|suposto*|supost*|ameacam|ameaca divulgar|fingem|finge|se passam por', 'hacke*|invad*|grav*|video|bitcoin*|senha*|camera|bomba|dados|banco de dados|webcam', 'e-mail*|mensage*|remetente|texto*|carta*'], within: 2, near: 240, evenReported: true, not: notScam },
    { all: ['nao existe video|nao existe nenhum video|nao ha nenhum video|nao ha video|ninguem gravou|ninguem invadiu|ninguem hackeou|e tudo mentira|tudo mentira|e inventado|ameaca vazia|puro blefe|e um blefe|mensagem em massa|envio em massa|disparado para milhares|enviado a milhares|enviado para milhares|remetente e falsificado|remetente falsificado|nunca pedimos|nunca solicitamos|jamais pedimos', 'e-mail*|mensage*|golpe*|ameac*|video|senha*|remetente|enderecos|dados'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['cuidado com|atencao:|atencao com|atencao aos|alerta de|alerta sobre|aviso sobre|como reconhecer|como identificar|nao caia|nao caiam|nao caias|desconfi*', 'golpe*|fraude*|burla*|phishing|chantag*|extors*|falso*|sextorsao|mensagens inesperadas'], near: 130, evenReported: true },
  ],
  'frame:teaches-or-reports': [
    { all: ['curso*|treinamento*|formacao|oficina*|webinar*|workshop|seminario*|exercicio*|simulacao|simulado|simulacro|modulo|licao|conscientizacao|sensibilizacao|capacitacao|questionario|teste', 'phishing|golpe*|burla*|chantag*|extors*|resgate|ransomware|ameac*|seguranca|ciber*|fraude*|bomba'], within: 2, near: 220, evenReported: true, not: ['nao e um simulado|nao e simulado|nao e um exercicio|nao e um simulacro|nao nos teste'] },
    { all: ['segundo um|segundo uma|segundo a|segundo o|de acordo com|pesquisador*|analista*|pesquisa|estudo|estatistica*|relatorio|a policia prendeu|policia federal|policia civil|preso*|condenad*|trimestre|por cento|porcentagem|artigo|noticia*|boletim|podcast|reportagem|%', 'ransomware|extors*|golpe*|burla*|quadrilha*|chantag*|vitima*|ciber*|hackers|atacantes|phishing|fraude*|sextorsao'], within: 2, near: 230, evenReported: true, not: ['seu ip|seus arquivos'] },
    { all: ['exemplo de|estudo de caso|texto ficticio|inventado para|nesta licao|dica da semana|dica do mes', 'golpe*|phishing|chantag*|ameac*|extors*|e-mail*|mensage*'], near: 160, evenReported: true },
  ],
  'frame:fiction': [
    { all: ['romance*|capitulo*|manuscrito|roteiro|guiao|conto|peca de teatro|episodio|jogo de tabuleiro|escape room|personagem*|sinopse', 'escrev*|cena|leitor*|editor*|protagonista|vilao|trama|final|historia|sequestrador|detetive|ato|regras|publico'], within: 2, near: 200, evenReported: true },
  ],
  'frame:business': [
    { all: ['fatura*|nota fiscal|boleto*|orcamento*|pedido*|encomenda*|entrega|codigo de rastreamento|vencimento|iva|total a pagar|recibo|proposta|cotacao|ordem de compra|honorarios', 'anexo|numero|n.|data|obrigad*|prezad*|caro|cara|valor|conta bancaria|seu pedido|contabilidade|financeiro|reais|euros|abraco*|prazo|referente'], near: 160, not: ['suas faturas|nosso poder|endereco, '] },
    { all: ['reuniao*|pauta|ata|consulta|oficina|congresso|almoco|agenda|calendario|videochamada|chamada', 'segunda*|terca*|quarta*|quinta*|sexta*|amanha|semana|as |sala|10h|:00|:30|por favor|particip*'], near: 150 },
    { all: ['abracos|um abraco|atenciosamente|cordialmente|cumprimentos|muito obrigad*|desde ja agrade*|fico a disposicao|ficamos a disposicao|permanecemos a disposicao|ate la|ate breve|ola a todos|pessoal,|oi, time|prezados colegas|caros colegas|nao hesite em|qualquer duvida'], weight: 0.5 },
    { all: ['conforme combinado|como combinamos|conforme conversamos|em relacao a|obrigado pel*|obrigada pel*|segue em anexo|segue anexo|segue a nota|em anexo', 'reuniao|ligacao|pedido|proposta|contrato|visita|documento*|fatura*|nota fiscal|relatorio|reserva|conversa|pagamento|orcamento*'], near: 120, not: ['primeiras|prova*|salarios'] },
  ],
  'frame:legal-demand': [
    { all: ['juizado|tribunal|advogad*|procurador*|acao judicial|acao de cobranca|ajuizamento|medidas judiciais|medidas legais|vias judiciais|notificacao extrajudicial|notificamos|indenizacao|indemnizacao|procon|anpd|reclamacao|conciliacao|cartorio|notario|nosso cliente|nossa cliente|meu cliente|injuncao', 'prazo|dias|processo|ref|pagamento|quit*|descumprimento|incumprimento|contrato|por escrito|notific*|comunic*|atenciosamente|artigo|lei|divida|acordo'], within: 2, near: 240, not: ['bitcoin*|btc|monero'] },
    { all: ['contrato|locacao|arrendamento|aluguel|clausula*|condicoes gerais|rescisao|renovacao|aviso previo', 'conforme|nos termos|artigo|vence|rescind*|por meio desta|pela presente|dias|renov*'], near: 140, not: ['bitcoin*|btc|nosso poder'] },
    { all: ['divida|inadimpl*|em atraso|lembrete|cobranca|credor*|protecao ao credito|serasa|spc', 'pag*|valor|fatura|reclam*|prazo|conta|quit*|inclusao'], near: 140, not: ['bitcoin*|btc'] },
  ],
  'frame:security-notice': [
    { all: ['violacao de dados|incidente*|acesso nao autorizado|vazamento de dados|fuga de dados|ciberataque|ataque cibernetico|ransomware', 'lamentamos|desculp*|informamos|informar que|comunicamos|investig*|pericia|anpd|cnpd|autoridades|notificamos|medidas|o que aconteceu|o que voce pode|afetad*|restabelec*|recomendamos'], within: 3, near: 330, evenReported: true, not: ['btc|bitcoin*|paguem|pague'] },
    { all: ['vulnerabilidade*|teste de intrusao|teste de invasao|pentest|auditoria|divulgacao responsavel|cve*|cvss|injecao sql|xss|firmware|severidade', 'relatorio|corrig*|correcao|escopo|achado*|90 dias|coordena*|recomend*|reproduz*'], within: 2, near: 240, evenReported: true, not: ['btc|bitcoin*'] },
    { all: ['central de servicos|suporte tecnico|departamento de ti|equipe de ti|departamento de informatica|manutencao programada|area de ti|ramal|helpdesk', 'senha*|caixa*|indisponivel|fech* a sessao|reinici*|atualiz*|sabado|aviso|chamado|servidor*|incidente*|encaminh*'], within: 2, near: 220, evenReported: true, not: ['bitcoin*|btc'] },
  ],
  'frame:bulk-footer': [
    { all: ['cancelar inscricao|cancelar a inscricao|cancelar assinatura|cancelar subscricao|cancelar a subscricao|descadastr*|anular subscricao|remover meu e-mail|gerenciar preferencias|gerir preferencias|ver no navegador|voce recebeu este e-mail|recebe este e-mail|recebe esta mensagem porque|voce esta recebendo|politica de privacidade|todos os direitos reservados|nao deseja mais receber|nao desejar receber'] },
    { all: ['boletim|newsletter|lista de e-mails|assinatura|inscrit*|subscreveu|subscricao', 'sair|cancelar|gerenciar|edicao|numero|arquivo|preferencias'], near: 120 },
  ],
  'frame:asks-whether-real': [
    { all: ['isso e real|isto e real|e verdade?|e verdadeiro|sera verdade|sera golpe|e golpe?|sera que e|isso e spam|o que eu faco|o que faco|o que devo fazer|o que fazer|devo me preocupar|devo preocupar-me|preciso me preocupar|posso apagar|posso deletar|podem dar uma olhada|pode dar uma olhada|podem verificar|pode verificar|podem ver isso'], evenReported: true },
    { all: ['recebi|recebemos|chegou para mim|acabei de receber|me chegou|chegou este|chegou esse|acabou de chegar', 'e-mail|mensagem|email|carta|isto|isso', 'dizendo|que diz|diz que|ameac*|chantag*|estranh*|bitcoin*|suspeit*|?|assust*'], within: 2, near: 220, evenReported: true },
    { all: ['nao dormi|assustad*|estou preocupad*|estou com medo|vergonha de perguntar|ajuda por favor|por favor, me ajud*', 'e-mail|mensagem|computador|video', 'alguem|podem|pode|ajud*'], within: 3, near: 400, evenReported: true, weight: 0.6 },
  ],
  'frame:addresses-organisation': [
    { all: ['@your-organisation'] },
    { all: ['seus clientes|seus funcionarios|seus fornecedores|seus socios|seus colaboradores|seus parceiros|seus pacientes|seus usuarios|seus utilizadores|seus acionistas|seus concorrentes|vossos clientes|seus hospedes|teus clientes|concorrente seu'] },
    { all: ['a diretoria|a direcao|a gerencia|para o administrador|diretor geral|diretor-geral|dono do site|proprietario do site|webmaster|toma as decisoes|prezada empresa|prezados|administrador do site|administrador do sitio|exmos. senhores|sua empresa|vossa empresa'], not: ['prezados colegas|prezados clientes'] },
  ],
  'frame:grievance': [
    { all: ['reclamac*|reembolso|devolucao|meu dinheiro|defeito|quebrado|avariado|nunca chegou|nao chegou|atendimento|livro de reclamacoes|garantia|pedido', 'cansad*|fart*|ultima vez|vergonhoso|inaceitavel|indignad*|decepcion*|desiludid*|exijo|terceira vez|pessimo|absurdo'], within: 3, near: 330, not: ['bitcoin*|btc'] },
    { all: ['pedido de demissao|me demito|demissao|meu chefe|vou embora', 'cansad*|injust*|humilh*|nunca perdo*|esgotad*|adeus'], within: 2, near: 220, weight: 0.7, not: ['bitcoin*|btc'] },
    { all: ['barulho|lixo|vaga|cachorro|cao|latindo|vizinh*|condominio|sindico', 'por favor|de novo|denunci*|incomod*|fart*|terceira vez|parem'], within: 2, near: 200, weight: 0.7, not: ['bitcoin*|btc|video'] },
  ],
};
