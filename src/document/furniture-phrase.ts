/**
 * Lines of page furniture in other languages than English, each a pattern of the whole line in small
 * letters: links to other reports, sharing, printing, comments, subscriptions, menus.
 *
 * Only phrases that publishers of the language share and that no paragraph or heading consists of.
 */
export const FURNITURE_LINES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'lesen sie (?:auch|mehr|weiter|hier|dazu)\\b.*',
    '(?:weiterlesen|mehr (?:zum thema|dazu|lesen|nachrichten|aus .{0,40}))(?:[: ].*)?',
    '(?:zum thema|auch interessant|siehe auch|mehr)\\s?:.*|auch interessant|siehe auch|zum thema',
    'das könnte (?:sie|dich) (?:auch )?interessieren.*',
    '(?:anzeige|werbung|teilen|drucken|merken|vorlesen|kommentieren|startseite|zur startseite|impressum|agb|kontakt|anmelden|abo|merkliste)',
    '(?:artikel|beitrag|seite) (?:teilen|drucken|merken|anhören|verschenken|versenden|empfehlen)(?: .{0,40})?',
    'teilen (?:auf|per|via|mit) .{0,40}',
    '(?:kommentare|leserkommentare|diskussion)(?: ?\\(?\\d+\\)?)?',
    '(?:jetzt|hier) (?:abonnieren|anmelden|testen|registrieren|lesen)\\b.*',
    '(?:meistgelesen|meist gelesen|neueste artikel|weitere artikel|weitere (?:meldungen|nachrichten)|ähnliche (?:artikel|beiträge)|schlagworte|stichwörter|themen)(?:\\s?:.*)?',
    'datenschutz(?:erklärung|hinweise?|einstellungen)?|cookie-einstellungen|(?:nach|seiten)?anfang|nach oben|zurück(?: zu[rm]? .{0,40})?',
    'empfohlener (?:redaktioneller|externer) inhalt|externe[rn]? inhalt.{0,40}',
    '(?:foto|bild|bildquelle|bildnachweis|lesezeit)\\s?:.*|lesedauer.{0,20}',
  ],
  fr: [
    '(?:à )?(?:lire|voir|écouter|regarder|découvrir) (?:aussi|également)\\b.*',
    "(?:lire|voir) (?:la suite|plus|l[’']article(?: complet)?)(?:[: ].*)?|à lire(?:\\s?:.*)?",
    '(?:sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés|similaires|connexes)|les plus (?:lus|commentés|partagés)|à la une|en savoir plus)(?:\\s?:.*)?',
    '(?:publicité|la suite après (?:la|cette) publicité|partager|imprimer|commenter|accueil|mentions légales|connexion|se connecter|contact|retour(?: .{0,40})?|haut de page|plan du site)',
    "partager (?:sur|par|cet article|l[’']article)\\b.{0,40}|envoyer par e-?mail",
    '(?:commentaires?|réactions?)(?: ?\\(?\\d+\\)?)?|\\d+ commentaires?',
    "(?:s[’']abonner|abonnez-vous|s[’']inscrire|inscrivez-vous|je m[’']abonne|je m[’']inscris|déjà abonné)\\b.*",
    '(?:article|contenu|accès) réservé (?:à|aux) .{0,40}|il vous reste \\d.*',
    '(?:temps de lecture|lecture)\\s?:?\\s?\\d+.*|mots[- ]clés?(?:\\s?:.*)?|crédits?(?: photos?)?\\s?:.*|photo\\s?:.*',
    'politique de (?:confidentialité|cookies)|gérer (?:les|mes) cookies',
  ],
  es: [
    '(?:lea|lee|leer|vea|ver|mira|escucha) (?:también|más)\\b.*',
    '(?:también )?(?:te|le) (?:puede|podría|pueden) interesar.*',
    '(?:más información|más sobre (?:el|este) tema|noticias relacionadas|artículos relacionados|contenido relacionado|relacionad[oa]s|archivado en|etiquetas|temas|en portada|lo más (?:leído|visto|reciente|comentado))(?:\\s?:.*)?',
    '(?:publicidad|compartir|imprimir|comentar|inicio|portada|aviso legal|iniciar sesión|contacto|volver(?: .{0,40})?|subir|mapa del sitio)',
    'compart(?:ir|e|a) (?:en|por|este artículo|esta noticia)\\b.{0,40}',
    '(?:comentarios?)(?: ?\\(?\\d+\\)?)?|\\d+ comentarios?',
    '(?:suscríbe(?:te|se)|suscríbase|suscribirse|regístrate|regístrese|únete|síguenos|síganos|ya soy suscriptor)\\b.*',
    '(?:sigue|seguir|continuar) leyendo.*|política de (?:cookies|privacidad)',
    '(?:foto|fotografía|crédito|tiempo de lectura)\\s?:.*',
  ],
  ru: [
    '(?:читайте|смотрите|слушайте) (?:также|ещё|еще|далее|полностью|нас)(?![а-яё-ӿ]).*',
    '(?:читать|смотреть) (?:далее|дальше|также|полностью|ещё|еще)(?![а-яё-ӿ]).*',
    '(?:по теме|материалы по теме|новости по теме|ещё по теме|еще по теме|похожие (?:новости|материалы|статьи)|другие (?:новости|материалы)|последние новости|самое (?:читаемое|популярное|интересное)|теги|рубрики?|ключевые слова)(?:\\s?:.*)?',
    '(?:реклама|поделиться|распечатать|печать|версия для печати|комментировать|обсудить|главная|наверх|назад|войти|регистрация|контакты|о проекте|карта сайта)',
    'поделиться (?:в|с|ссылкой|новостью|статьей|статьёй)(?![а-яё-ӿ]).{0,40}',
    '(?:комментарии|комментариев|обсуждение)(?: ?\\(?\\d+\\)?)?|\\d+ комментари(?:й|я|ев)',
    '(?:подписаться|подписывайтесь|подпишитесь|оформить подписку)(?![а-яё-ӿ]).*',
    '(?:фото|источник фото|время чтения)\\s?:.*',
  ],
  uk: [
    '(?:читайте|дивіться|слухайте) (?:також|ще|далі|повністю|нас)(?![а-яё-ӿ]).*',
    '(?:читати|дивитися) (?:далі|також|повністю|ще)(?![а-яё-ӿ]).*',
    '(?:за темою|матеріали за темою|новини за темою|схожі (?:новини|матеріали|статті)|інші (?:новини|матеріали)|останні новини|найпопулярніше|теги|рубрики?)(?:\\s?:.*)?',
    '(?:реклама|поділитися|поширити|роздрукувати|друк|версія для друку|коментувати|обговорити|головна|вгору|назад|увійти|контакти)',
    'поділитися (?:у|в|з|посиланням|новиною)(?![а-яё-ӿ]).{0,40}',
    '(?:коментарі|коментарів)(?: ?\\(?\\d+\\)?)?|\\d+ коментар(?:і|ів)?',
    '(?:підписатися|підписатись|підписуйтесь|підпишіться)(?![а-яё-ӿ]).*',
    '(?:фото|час читання)\\s?:.*',
  ],
  zh: [
    '[【〖[]?(?:相关(?:阅读|新闻|链接|报道|文章|推荐|专题|内容)|延伸阅读|推荐阅读|更多(?:新闻|内容|精彩|报道)|热门(?:新闻|文章|推荐)|猜你喜欢|精彩推荐|最新(?:新闻|文章))[】〗\\]]?(?:[:：>].*)?',
    '[【〖[]?(?:分享(?:到|至|本文)?|转发(?:到|至)?|收藏|打印(?:本页|本文)?|评论|发表评论|我要评论|点赞|广告|首页|返回(?:首页|顶部|列表)|登录|注册|联系我们|关于我们|网站地图|免责声明|隐私政策)[】〗\\]]?(?:[:：].{0,20})?',
    '(?:上|下)一[篇页](?:[:：].*)?|\\d+ ?条评论|查看(?:更多|全部|原文).{0,10}|点击(?:查看|进入|阅读).{0,20}',
    '(?:字体|字号|文字)[:：].{0,20}|[【[]?大[】\\]]?\\s*[【[]?中[】\\]]?\\s*[【[]?小[】\\]]?',
    '[[(【（]?(?:责任编辑|责编|编辑|网络编辑|审核|校对)[:：].{0,30}',
    '扫(?:一扫|码).{0,30}|关注(?:我们|微信|公众号).{0,30}|订阅.{0,15}',
  ],
}

/**
 * Notices in other languages than English that may take a few sentences: cookies, rights, scripts,
 * newsletters, what only subscribers may read. Each with a pattern of words that stand in all its forms.
 */
export const FURNITURE_NOTICES: readonly (readonly [string, RegExp])[] = [
  [
    'cookie',
    /(?:verwende[nt]|nutze?[nt]|utilis(?:ons|e)|utiliza(?:mos)?|usamos|usa|использу(?:ем|ет|ются)|використову(?:ємо|є|ються)|使用|采用)(?:\s\S+){0,3}\s?[„«"“]?cookies?(?![a-zà-ɏѐ-ӿ])/i,
  ],
  ['rechte vorbehalten', /\balle rechte vorbehalten\b/i],
  ['droits r', /\btous droits (?:de reproduction )?réservés/i],
  ['derechos reservados', /\btodos los derechos reservados\b/i],
  ['права за', /(?:все|всі|усі) права захищ|все права защищ/i],
  ['版权所有', /版权所有/],
  [
    'javascript',
    /(?:aktivieren|activer|activez|active|activar|включите|увімкніть|启用) javascript/i,
  ],
  [
    'newsletter',
    /(?:abonnieren sie|melden sie sich|abonnez-vous|inscrivez-vous|recevez|suscríbe(?:te|se)|suscríbase|recib[ae])(?:\s\S+){0,6}\snewsletters?\b/i,
  ],
  ['boletín', /\b(?:suscríbe(?:te|se)|suscríbase|recib[ae])(?:\s\S+){0,4}\sbolet(?:ín|ines)/i],
  [
    'под(?:пи|п)',
    /подпи(?:шитесь|сывайтесь) на (?:наш|нашу|нас|рассылку|канал|телеграм|telegram|новости)/i,
  ],
  [
    'під(?:пи)',
    /підпи(?:шіться|суйтесь|суйтеся) на (?:наш|нашу|нас|розсилку|канал|телеграм|telegram|новини)/i,
  ],
  ['réservé', /\b(?:article|contenu|lecture) (?:est )?réservée? (?:à|aux) (?:nos )?abonnés/i],
  [
    'suscriptores',
    /\b(?:artículo|contenido|noticia)(?: es)?(?: exclusiv[oa])? (?:solo )?para suscriptores\b/i,
  ],
  ['abonnenten', /\b(?:artikel|inhalt|beitrag) ist (?:nur|exklusiv)? ?für (?:unsere )?abonnenten/i],
  ['подписчик', /(?:доступ(?:ен|на|но)?) только (?:для )?подписчик/i],
]
