# O que se escreve quando algo vai mal, e que é ouvido antes de tudo. Os sinais são os de safety.ftl, como as pessoas os
# dizem. A notação está em messages/en/distress.ftl.

# Querem morrer ou não querem viver: é dito a elas onde encontrar alguém agora.
distress-crisis =
    quero / queria / vontade de / prefiro / preferia / tomara que / penso em / pensando em / gostaria de / vou / a ponto de / tô com vontade de / só queria / desejo + morrer / me matar / morresse / estar morto / estar morta / tirar minha vida / tirar a minha vida / tirar a própria vida / acabar com a minha vida / acabar com minha vida / acabar com tudo / dar um fim em tudo / dar fim na minha vida / sumir do mundo / sumir de vez / desaparecer do mundo / desaparecer para sempre / desaparecer pra sempre / não acordar mais / não acordar / deixar de existir / não existir / parar de existir / parar de viver / pular da ponte / pular da janela / me jogar / dormir para sempre / dormir pra sempre
    suicid~ / me matar / vou me matar / quero sumir / tirar minha vida / tirar a minha vida / tirar a própria vida / acabar com a minha vida / acabar com minha vida / acabar com meu sofrimento / pôr fim à minha vida / quero me machucar / vontade de me machucar / vou me machucar / me cortar / me cortando / automutil~ / autolesão / cortar os pulsos / me enforcar / me jogar da
    não / nao / nunca mais / não tenho / sem / nem + quero viver / quero mais viver / vontade de viver / quero estar vivo / quero estar viva / quero mais estar aqui / quero continuar vivendo / quero existir / quero mais existir / quero acordar / quero mais acordar / consigo mais viver / vale a pena viver / vale mais a pena viver / vejo sentido na vida / vejo sentido em viver / vejo mais sentido / tenho motivo para viver / tenho motivos para viver / tenho motivo pra viver / motivo para viver / motivos para viver / razão para viver / razão pra viver / aguento mais viver / aguento mais essa vida
    melhor + morto / morta / sem mim / se eu não existisse / se eu morresse / se eu sumisse / se eu não estivesse
    cansado / cansada / cansei / farto / farta / cheio / cheia / exausto / exausta + de viver / da vida / dessa vida / desta vida / da minha vida / de existir / de estar vivo / de estar viva
    odeio minha vida / odeio a minha vida / odeio viver / não aguento mais viver / não aguento mais essa vida / a vida não vale / a vida não tem sentido / minha vida não tem sentido / minha vida não vale nada / queria nunca ter nascido / queria não ter nascido / queria não existir / queria morrer / quero morrer / não quero mais viver / não quero viver / sem vontade de viver / pensamentos suicidas / tomara que eu morra / quero dormir e não acordar

# Sinais para olhar, agora ou logo, e dor que não deve esperar por uma lista de comandos.
distress-sign =
    # Dormência onde se senta.
    dorm~ / adormec~ / amortec~ / anestesiad~ / formig~ / insensív~ / sem sensibilidade / perdi a sensibilidade / perda de sensibilidade / sem sensação / não sinto / nao sinto / não consigo sentir / parei de sentir / não tô sentindo / não estou sentindo / sem sentir / deixei de sentir + bumbum / bunda / nádega~ / nadega~ / glúteo~ / traseiro / genital~ / genitais / virilha / vagina / vulva / pênis / penis / pinto / testículo~ / saco / escroto / coxa / coxas / sela / partes íntimas / parte íntima / região íntima / íntimas / lá embaixo / ali embaixo / embaixo / entre as pernas / no meio das pernas / períneo / ânus / anus / ao me limpar / quando me limpo / ao sentar
    não sinto / nao sinto / sem sentir / não consigo sentir + limpar / me limpo / xixi / cocô / vontade de urinar / vontade de fazer xixi / vontade de ir ao banheiro / quando urino / papel higiênico

    # Problemas com a bexiga ou o intestino.
    não consigo / nao consigo / não consegui / não posso / não sai / sem conseguir / dificuldade~ / problema~ / difícil / custa / quase não / mal consigo / não tenho vontade de / arde / ardência / dor ao / dói / parei de / faz horas que não + urinar / urino / urina / mijar / mijo / fazer xixi / xixi / pipi / esvaziar a bexiga / ir ao banheiro / ir no banheiro / cagar / fazer cocô / cocô / coco / evacuar / defecar
    me mijei / mijei nas calças / mijei na calça / mijei na cama / fiz xixi nas calças / fiz xixi na calça / fiz xixi na cama / fiz xixi na roupa / xixi na cama / molhei a cama / molhei a calça / me urinei / urinei na roupa / urinei na calça / me caguei / caguei nas calças / caguei na calça / fiz cocô na calça / fiz cocô nas calças / escapa xixi / escapou xixi / xixi escapa / escape de xixi / escapa urina / perdendo urina / perda de urina / vazando urina / vaza urina / vazando xixi / incontin~ / retenção urinária / retenção de urina
    não consigo / nao consigo / não controlo / sem controle / perdi / perdendo / perda / perda de / perco / falta de / não seguro / não tenho / não sinto + controle / controlar / segurar / seguro / bexiga / esfíncter~ / intestino / a urina / o xixi / o cocô / as fezes + bexiga / esfíncter~ / intestino / urina / xixi / cocô / fezes / evacuação / ir ao banheiro
    bexiga / esfíncter~ / intestino + problema~ / fraca / fraco / estranha / estranho / dormente / não funciona / parou de funcionar / não responde / acidente / mudou / falha / solto / solta
    ereção / ereções / erétil / orgasmo~ / função sexual / sensibilidade sexual / desejo sexual / libido / broxei / brochei / impotên~ + não / nao / perdi / de repente / problema~ / sem / mudou / parou / falta / perda / sumiu / dormente

    # Pernas e pés, braços e mãos.
    perna / pernas / pé / pés / dedo / dedos / panturrilha~ / tornozelo~ / joelho / joelhos / braço / braços / mão / mãos / dois lados / ambos os lados + dormente / dormentes / dormência / dormencia / dormindo / adormec~ / amortec~ / formig~ / fraca / fracas / fraco / fracos / fraqueza / sem força / sem forças / não tem força / não têm força / não tenho força / perdendo força / perdendo a força / perdi a força / perda de força / falta de força / sem sensibilidade / não sinto / nao sinto / não consigo sentir / não tô sentindo / não estou sentindo / não consigo mexer / não consigo mover / não mexe / não mexem / não se mexe / não responde / não respondem / não funciona / não funcionam / falha / falham / falhando / bamba / bambas / dobrando / cede / cedem / cedendo / tremendo / treme / tremem / arrasto / arrastando / arrasta / paralis~ / morta / mortas / morto / mortos / choque / choques / fisgada / fisgadas / queimação / queima / queimando / desce pela / mole / moles
    pé caído / cauda equina / paralisado / paralisada / paralisia / não sinto minha / não sinto minhas / não sinto as / não sinto a / não sinto o / não sinto os / não sinto meu / não sinto meus / não sinto nada / formigamento / formigamentos / formigando / dormência / dormências

    # Peito e respiração.
    peito + dor / dores / dói / doendo / doem / dolorido / aperto / apertado / aperta / apertando / pressão / pesado / peso / queima / queimando / queimação / ardência / arde / pontada / pontadas / fisgada / fisgadas / incômodo / estranho
    infarto / enfarte / ataque cardíaco / ataque do coração / coração acelerado / coração disparado / taquicardia / palpitação / palpitações / angina / avc / derrame
    não consigo / nao consigo / mal consigo / difícil / dificuldade / dói / dói ao / custa / sem conseguir + respirar / puxar o ar / pegar ar / tomar fôlego
    falta de ar / sem ar / sem fôlego / faltando ar / falta ar / sufoc~ / ofegante demais / tossindo sangue / tosse com sangue / cuspindo sangue

    # Depois de uma queda ou de um acidente.
    caí / cai / caiu / caído / caindo / queda / tombo / escorreguei / tropecei / levei um tombo / tomei um tombo / despenquei + escada / escadas / degrau / degraus / bicicleta / bike / moto / cavalo / telhado / árvore / patinete / gelo / de costas / costas / de bunda / cóccix / chão / feio / forte / da / do / de cima / na rua / no banheiro
    levei um tombo / tomei um tombo / levei uma queda / sofri uma queda / depois da queda / desde a queda / depois do tombo / acidente / acidentes / fui atropelad~ / atropelament~ / atropelad~ / bati o carro / bati de carro / bati a moto / batida de carro / capotei / capotamento / colisão / quebrei as costas / quebrei a coluna / coluna quebrada / fratur~ / efeito chicote

    # Febre, peso, caroço, câncer, imunidade baixa.
    febre / febril / febrão / calafrio~ / suor noturno / suores noturnos / suando à noite / suando de noite / temperatura alta
    perdi / perdendo / perda / perco / emagreci / emagrec~ + peso / quilo / quilos / kg / kilo / kilos + sem / inexplicável / inexplicada / não sei por / sem motivo / sem razão / sem dieta / sem querer / do nada / de repente / muito / muitos / rápido
    perda de peso / emagrecendo sem / emagreci sem / emagrecimento sem / emagreci do nada
    caroço / caroços / nódulo / nódulos / inchaço / inchaco / inchad~ / inchou / calombo / galo nas costas / deform~ / torto / torta / mudou de forma / mudaram de forma / entortou / entortaram / inclinado para um lado / inclinada para um lado
    câncer / cancer / tumor / tumores / quimio / quimioterapia / metástase~ / metastase~ / linfoma / leucemia / mieloma / radioterapia / maligno
    imunidade baixa / baixa imunidade / imunossup~ / imunodef~ / imunodepri~ / hiv / aids / corticoide~ / cortisona / transplant~

    # À noite e em repouso; entre as omoplatas; ao tossir e fazer força.
    me acorda / me acordou / me acordando / acordo com dor / acordo de dor / acordei com dor / acordei de dor / acordo à noite / acordo de noite / não me deixa dormir / não deixa dormir / não deixou dormir / não consigo dormir / não consegui dormir / não dormi / não durmo / sem dormir / passei a noite / noite em claro + noite / noites / dor / dores / costas / dói / doendo / lombar
    pior / piora / piorou / dói / doendo / dor / dores / insuportável / forte / aumenta / mais forte + à noite / a noite / de noite / toda noite / a noite toda / durante a noite / na madrugada / de madrugada / deitad~ / deito / na cama / em repouso / repouso / mesmo descansando / quando descanso / quando deito
    não passa / nao passa / não melhora / não alivia / não para / não some / não vai embora / constante / contínua / o tempo todo / dia e noite / sem parar / direto + dor / dores / dói / doendo
    omoplata / omoplatas / escápula / escápulas / escapula / escapulas / entre os ombros / meio das costas + dor / dores / dói / doem / doendo / pontada / pontadas / fisgada / fisgadas / queima / queimação / incômodo
    tossir / tusso / tossindo / tosse / espirr~ / fazer força / faço força / rir / rio / rindo / dou risada / no banheiro + pior / piora / dói / dor / doendo / pontada / pontadas / fisgada / mata / aumenta

    # Aquilo diante do que todo exercício manda parar.
    tontura / tonturas / tonto / tonta / zonzo / zonza / vertigem / vertigens / desmai~ / apaguei / tudo girando / tudo gira / cabeça girando / quase caí / quase desmai~ / perdi os sentidos / perdi a consciência / labirintite / enjoo / enjôo / náusea~ / enjoad~ / vou vomitar / ânsia de vômito / vista escureceu / visão escureceu / vendo estrelas / pressão caiu / pressão baixou
    aguda / agudo / intensa / intenso / forte / muito forte / fortíssima / horrível / terrível / insuportável / absurda / lancinante / queimação / repentina / se espalha / espalhando / irradia / irradiando / irradiou / desce / descendo / aumentando / piorando / cada vez pior / a pior / em choque + dor / dores / dói / doendo / costas / lombar / coluna / perna / pernas
    dor / dores / dói / doendo / pontada / pontadas / fisgada / fisgadas + desce pela perna / descendo pela perna / pela perna / pelas pernas / na perna / nas pernas / até o pé / até a perna / para a perna / pra perna / duas pernas / ambas as pernas / perna esquerda / perna direita
    agonia / insuportável / insuportavel / me matando / está me matando / tá me matando / não aguento de dor / não aguento a dor / não aguento mais de dor / não aguento mais a dor / não aguento mais essa dor / não suporto a dor / não suporto mais / pior dor / emergência / ambulância / samu / pronto socorro / preciso de um médico / morrendo de dor / morro de dor / chorando de dor / choro de dor / gritando de dor / gritei de dor

    # As costas travam.
    espasmo / espasmos / contratura / contraturas / torcicolo / lombalgia / lumbago / cãibra / cãibras / caibra / caimbra / câimbra / travou / travei / travad~ / travando
    mau jeito / dei um jeito / deu um jeito nas costas / dei mau jeito / me machuquei / machuquei as costas / machuquei a coluna / machuquei minhas / lesionei / me lesionei / distendi / distensão / estiramento muscular / torci as costas / torci a coluna / entortei a coluna / estalou as costas / costas estalaram / alguma coisa estalou / algo estalou / algo rompeu / rompi / ferrei as costas / ferrei minhas costas / fodi as costas / arrebentei as costas / detonei as costas / costas pifaram
    ciática / ciatica / ciático / nervo ciático / hérnia / hernia / hérnias / protrusão / bico de papagaio / nervo pinçado / nervo comprimido / nervo preso / dor no nervo / disco deslocado
    não consigo / nao consigo / não consegui / não posso / mal consigo / quase não consigo / sem conseguir / difícil / impossível + levantar da cama / levantar da cadeira / levantar do sofá / levantar do chão / levantar do vaso / levantar de dor / levantar sem / sair da cama / sair do carro / sair da cadeira / me endireitar / endireitar / ficar reto / ficar reta / ficar de pé sem / ficar em pé sem / andar direito / andar mais / andar sem / andar de dor / caminhar direito / caminhar sem / me abaixar / abaixar / me curvar / dobrar as costas / calçar a meia / calçar as meias / amarrar o sapato / amarrar o tênis / virar na cama / me virar na cama / mexer as costas / mexer o pescoço / virar o pescoço / virar a cabeça / mexer as pernas / mexer a perna / mexer o pé / mexer os dedos / me mexer / me mover / sentar sem / deitar sem / levantar a perna / levantar o pé
    = não consigo me mexer / não consigo mexer / não consigo levantar / não consigo me levantar / não consigo andar / não consigo ficar de pé / não consigo sentar / não consigo me abaixar / não consigo respirar / socorro / socorro não consigo me mexer / me ajuda por favor / por favor me ajuda / ajuda por favor
    caído no chão / caída no chão / preso na cama / presa na cama / estou no chão e não / tô no chão e não / não consigo levantar do chão

# Algo dói; os sinais também são mostrados.
distress-pain =
    dói / doi / doem / doeu / doendo / doía / doer / dor / dores / dorzinha / dolorido / dolorida / doloridas / dolorosa / machuca / machucando / machucou / incômodo / incomodo / incomodando / ai ai / aii / aiii / ui ui / pontada / pontadas / fisgada / fisgadas / latejando / lateja / ardendo / formigando / dormente / rigidez / rígido / rígida / enrijecid~ / travad~ / desconforto
    = ai / ui / ai que dor / aai
    ruim / péssima / péssimas / péssimo / tensa / tensas / tenso / duras / dura / quebrada / quebradas / acabada / acabadas / moída / moídas / pior / piores / horrível / horríveis / reclamando / incomodando / pegando / me matando / estouradas / detonadas + costas / coluna / lombar / pescoço / cervical / quadril / quadris / ombro / ombros

# Primeiro a palavra de um médico ou fisioterapeuta.
distress-check-first =
    grávida / gravida / grávidas / gravidez / gestante / gestação / esperando bebê / esperando um bebê / trimestre / acabei de ter bebê / dei à luz / pós parto / puerpério / cesárea / cesariana
    osteoporose / osteopenia / ossos fracos / ossos frágeis / densidade óssea
    cirurgia / cirurgias / operação / operei / operada / operado / operar / fui operad~ / prótese / artrodese + costas / coluna / vértebra / vértebras / lombar / disco / hérnia / quadril / joelho / recente / recentemente / faz pouco / semanas / meses / depois de / depois da / desde / fiz / tive
    artrodese / laminectomia / discectomia / microdiscectomia / cirurgia na coluna / cirurgia de coluna / cirurgia nas costas / operação na coluna / estenose / espondilolistese / espondilite / parafusos na coluna / pinos na coluna / placa na coluna
    lesão / lesões / lesionad~ / machucad~ / ferimento / me machuquei + recente / recentes / recentemente / semana / semanas / mês / meses / ontem / faz pouco / há pouco / costas / coluna

# Nada dói, ou dói menos.
distress-relief =
    sem dor / sem dores / sem dor nenhuma / sem nenhuma dor / nenhuma dor / zero dor / não tenho dor / não tenho mais dor / não tô com dor / não estou com dor / não estou mais com dor / dor passou / a dor passou / dor sumiu / a dor sumiu / dor foi embora / dor acabou / menos dor / dói menos / doendo menos / menos dolorid~ / menos rígid~ / dor melhorou / dor diminuiu / dor está menor / sem incômodo
    não dói / nao dói / não doi / não dói mais / não doeu / não está doendo / não tá doendo / não está mais doendo / não tá mais doendo / não doem / não doem mais / não estão doendo / parou de doer / pararam de doer / nada dói / hoje não dói / não incomoda mais
    costas / coluna / lombar + melhor / melhores / bem melhor / um pouco melhor / bem / muito bem / ótima / ótimas / boa / boas / melhorou / melhoraram / melhorando / curada / curadas
