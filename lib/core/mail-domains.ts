/**
 * Mail domains anybody can have an address at: they say nothing about where a person works.
 * Whole families ("yahoo.fr") are matched by their first label; single ones by name.
 */
const FAMILIES = new Set([
  'gmail',
  'googlemail',
  'yahoo',
  'ymail',
  'rocketmail',
  'hotmail',
  'outlook',
  'live',
  'msn',
  'gmx',
  'yandex',
  'aol',
  'icloud',
  'protonmail',
  'tutanota',
  'fastmail',
  'zohomail',
  'mail2world',
  'inbox',
  'rediffmail',
  'hushmail',
]);

const SINGLE = new Set(
  (
    'me.com mac.com proton.me pm.me tuta.io tuta.com tutamail.com keemail.me fastmail.fm sent.com zoho.com mail.com email.com ' +
    'usa.com post.com consultant.com europe.com gmx.net gmx.de web.de t-online.de freenet.de arcor.de posteo.de posteo.net ' +
    'mailbox.org online.de vodafone.de 1und1.de ionos.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at orange.fr ' +
    'wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr numericable.fr libero.it virgilio.it tiscali.it alice.it tin.it ' +
    'telefonica.net terra.es ono.com terra.com.br uol.com.br bol.com.br ig.com.br globo.com sapo.pt mail.pt wp.pl onet.pl ' +
    'onet.eu o2.pl interia.pl op.pl poczta.fm tlen.pl seznam.cz centrum.cz email.cz post.cz azet.sk zoznam.sk freemail.hu ' +
    'citromail.hu abv.bg mail.bg mail.ru bk.ru list.ru inbox.ru ya.ru rambler.ru ukr.net i.ua meta.ua comcast.net ' +
    'verizon.net att.net sbcglobal.net bellsouth.net charter.net cox.net earthlink.net juno.com optonline.net roadrunner.com ' +
    'rogers.com shaw.ca sympatico.ca telus.net videotron.ca btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com ' +
    'ntlworld.com blueyonder.co.uk tiscali.co.uk bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz ziggo.nl ' +
    'kpnmail.nl hetnet.nl planet.nl home.nl xs4all.nl telenet.be skynet.be proximus.be telia.com comhem.se online.no ' +
    'broadpark.no jubii.dk stofanet.dk elisanet.fi luukku.com kolumbus.fi qq.com 163.com 126.com yeah.net sina.com sina.cn ' +
    'sohu.com foxmail.com aliyun.com 139.com naver.com hanmail.net daum.net kakao.com nate.com docomo.ne.jp ezweb.ne.jp ' +
    'softbank.ne.jp nifty.com hey.com duck.com simplelogin.com mozmail.com privaterelay.appleid.com walla.co.il walla.com ' +
    'otenet.gr mail.gr mynet.com'
  ).split(' '),
);

const OWN_FIRST_LABEL_ONLY = /^(?:com|net|org|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})$/;

/** True for webmail and access providers, where a shared domain means nothing. */
export function isPublicDomain(domain: string): boolean {
  const lower = domain.toLowerCase();
  if (SINGLE.has(lower)) return true;
  const dot = lower.indexOf('.');
  return FAMILIES.has(lower.slice(0, dot)) && OWN_FIRST_LABEL_ONLY.test(lower.slice(dot + 1));
}

const ROLES = new Set(
  (
    'info infos mail email contact contacts kontakt contacto contatto contato sales sale vertrieb verkauf ventas vendite vendas ' +
    'support help helpdesk service services servicedesk kundenservice kundendienst customer customers customercare customerservice ' +
    'client clients office buero bureau oficina team hello hi hallo hola bonjour ciao welcome enquiries enquiry inquiries inquiry ' +
    'admin administrator administration root webmaster hostmaster postmaster abuse security privacy legal dpo datenschutz ' +
    'purchasing procurement einkauf achats compras acquisti billing invoice invoices rechnung rechnungen facture factures accounts accounting accountspayable payments finance buchhaltung ' +
    'orders order bestellung bestellungen shop store booking bookings reservations reception empfang marketing press presse media ' +
    'pr news newsletter newsletters update updates announce announcements notifications notification notify alert alerts digest ' +
    'events jobs job careers career karriere recruiting recruitment bewerbung hr personal feedback survey surveys community ' +
    'members membership subscriptions subscribe unsubscribe list lists noreply donotreply reply bounce bounces mailer mailerdaemon ' +
    'daemon system robot bot automated calendar tickets ticket all everyone staff sekretariat verwaltung'
  ).split(' '),
);

/** True for an address that stands for a desk, a machine or a list and not for one person. */
export function isRoleAddress(mail: string): boolean {
  const [local = '', domain = ''] = mail.toLowerCase().split('@');
  const base = local.split('+')[0] ?? '';
  if (
    /^(?:no|do-?not|dont)[-_.]?reply|[-_.](?:no-?reply|request|owner|bounces?|list|announce)$|^(?:owner|bounces?)[-_.]/.test(
      base,
    )
  )
    return true;
  if (/^(?:lists?|mailman|newsletter|bounces?|groups)\./.test(domain)) return true;
  return ROLES.has(base.replace(/[-_.]/g, ''));
}
