import type { Template } from './template.ts';

export const HELD_BACK: readonly Template[] = [
  {
    hi: 'सर मैं {place} का रहने वाला हूं, {name} ने मेरे पिताजी की पेंशन के {amount} रुपये धोखे से निकाल लिए',
    latin: [
      'sir main {place} ka rehne wala hoon, {name} ne mere pitaji ki pension ke {amount} rupaye dhokhe se nikal liye',
      'sar mai {place} ka rahne vala hu {name} ne mere pita ji ki penshan k {amount} rupe dhoke se nikaal liye',
    ],
  },
  {
    hi: 'डीजे की तेज आवाज से {place} के लोग परेशान हैं, परीक्षा के दिन हैं और रात बारह बजे तक शोर होता है',
    latin: [
      'DJ ki tej awaaz se {place} ke log pareshan hain, pariksha ke din hain aur raat barah baje tak shor hota hai',
      'dj ki tez aawaj se {place} k log pareshaan h, priksha k din h or rat 12 baje tk shor hota h',
    ],
  },
  {
    hi: 'चौकी इंचार्ज {name} पीड़ित को ही थाने में बैठाए हुए हैं, मामला थाना {thana} का है',
    latin: [
      'chowki incharge {name} peedit ko hi thane mein baithaye hue hain, mamla thana {thana} ka hai',
      'choki incharj {name} pidit ko hi thaane me bethaye hue h mamla thana {thana} ka h',
    ],
  },
  {
    hi: 'नहर के किनारे {place} में कच्ची शराब की भट्ठी धधक रही है, आबकारी विभाग को {date} को बताया था',
    latin: [
      'nahar ke kinare {place} mein kachchi sharab ki bhatthi dhadhak rahi hai, aabkari vibhag ko {date} ko bataya tha',
      'nehar k kinaare {place} me kachi sarab ki bhatti dhadhk rhi h aabkaari vibhaag ko {date} ko btaya tha',
    ],
  },
  {
    hi: 'कोचिंग से लौटते समय {vehicle} सवार लड़कों ने मेरी बहन का दुपट्टा खींचा, घटना {place} की है',
    latin: [
      'coaching se lautte samay {vehicle} sawar ladkon ne meri behan ka dupatta kheencha, ghatna {place} ki hai',
      'koching se lotte time {vehicle} savar ladko ne meri bahan ka duptta khicha ghtna {place} ki h',
    ],
  },
  {
    hi: 'मुकदमा अपराध संख्या {fir} में विवेचक {name} आरोपियों को बचा रहे हैं, हमारा बयान तक नहीं लिया',
    latin: [
      'mukadma apradh sankhya {fir} mein vivechak {name} aaropiyon ko bacha rahe hain, hamara bayan tak nahi liya',
      'mukdma apraadh snkhya {fir} me vivechk {name} aropiyo ko bcha rhe h hmara byan tk nhi lia',
    ],
  },
  {
    hi: 'राशन कोटेदार {name} हर कार्ड पर {number} किलो कम देता है, {place} के ग्रामीण भूखे मर रहे हैं',
    latin: [
      'ration kotedar {name} har card par {number} kilo kam deta hai, {place} ke grameen bhookhe mar rahe hain',
      'rasan kotedaar {name} hr kard pe {number} kg km deta h {place} k gramin bhuke mr rhe h',
    ],
  },
  {
    hi: 'एटीएम बदलकर {amount} रुपये निकाल लिए गए, घटना {date} को {place} के एटीएम पर हुई',
    latin: [
      'ATM badalkar {amount} rupaye nikal liye gaye, ghatna {date} ko {place} ke ATM par hui',
      'etm badl kar {amount} rupaiye nikal lie gye ghtna {date} ko {place} k atm pe hui',
    ],
  },
  {
    hi: 'हमारे मंदिर की दानपेटी तोड़कर चोर {amount} रुपये ले गए, पुजारी {name} घायल हैं',
    latin: [
      'hamare mandir ki danpeti todkar chor {amount} rupaye le gaye, pujari {name} ghayal hain',
      'hmare mndir ki daan peti tod kr chor {amount} rs le gye pujaari {name} gayal h',
    ],
  },
  {
    hi: 'विद्युत विभाग का लाइनमैन {name} कनेक्शन जोड़ने के {amount} मांग रहा है, ऑडियो मेरे पास है',
    latin: [
      'vidyut vibhag ka lineman {name} connection jodne ke {amount} mang raha hai, audio mere paas hai',
      'vidhut vibhag ka lainman {name} kanekshan jodne k {amount} maang rha h odio mere pas h',
    ],
  },
  {
    hi: 'गुमशुदा बालक, उम्र {number} वर्ष, {place} मेले से {date} को बिछड़ा, सूचना {phone} पर दें',
    latin: [
      'gumshuda balak, umra {number} varsh, {place} mele se {date} ko bichhda, soochna {phone} par dein',
      'gumsuda baalak umar {number} vars {place} mele se {date} ko bichda suchna {phone} pe de',
    ],
  },
  {
    hi: 'भू माफिया {name} ने गरीबों के आवासीय पट्टे पर बुलडोजर चलवा दिया, ग्राम {place} में तनाव है',
    latin: [
      'bhu mafia {name} ne gareebon ke aawasiya patte par bulldozer chalwa diya, gram {place} mein tanav hai',
      'bhoo mafiya {name} ne garibo k avasiya pate pe buldozer chlva diya gram {place} me tanaav h',
    ],
  },
  {
    hi: 'अस्पताल के गार्ड ने मरीज के बेटे {name} को पीटा, डॉक्टर भी चुप रहे, जगह {place}',
    latin: [
      'aspatal ke guard ne mareez ke bete {name} ko peeta, doctor bhi chup rahe, jagah {place}',
      'asptal k gard ne marij k bete {name} ko pita daktar bhi chup rhe jgh {place}',
    ],
  },
  {
    hi: 'रेलवे फाटक {number} पर गेटमैन सोता रहता है, {place} में बड़ा हादसा हो सकता है',
    latin: [
      'railway phatak {number} par gateman sota rehta hai, {place} mein bada hadsa ho sakta hai',
      'relve fatak {number} pr getman sota rhta h {place} me bda haadsa ho skta h',
    ],
  },
  {
    hi: 'मेरी फसल {name} के पशुओं ने चर ली, पूछने पर लाठी से हमला किया, थाना {thana} ने मेडिकल नहीं कराया',
    latin: [
      'meri fasal {name} ke pashuon ne char li, poochhne par lathi se hamla kiya, thana {thana} ne medical nahi karaya',
      'meri phasal {name} k pasuo ne chr li puchne pe laathi se hmla kia thana {thana} ne medikal nhi kraya',
    ],
  },
  {
    hi: 'इंस्टाग्राम पर मेरी फर्जी आईडी बनाकर {phone} से लोगों से पैसे मांगे जा रहे हैं',
    latin: [
      'Instagram par meri farzi ID banakar {phone} se logon se paise mange ja rahe hain',
      'instagram pe meri farji id bna kr {phone} se logo se pese maange ja rhe h',
    ],
  },
  {
    hi: 'टेम्पो {vehicle} का चालक स्कूली बच्चों को छत पर बैठाता है, रूट {place} का है',
    latin: [
      'tempo {vehicle} ka chalak schooli bachchon ko chhat par baithata hai, route {place} ka hai',
      'tempu {vehicle} ka chaalak skuli bacho ko chat pe bethata h rut {place} ka h',
    ],
  },
  {
    hi: 'थाना {thana} के सामने ही {name} अवैध असलहा लेकर घूमता है, {date} को हवाई फायरिंग भी की',
    latin: [
      'thana {thana} ke samne hi {name} avaidh aslaha lekar ghoomta hai, {date} ko hawai firing bhi ki',
      'thana {thana} k saamne hi {name} awedh asalha lekr ghumta h {date} ko havai fayring bhi ki',
    ],
  },
  {
    en: 'My purse with documents was snatched at {place} by two men on bike {vehicle} on {date}, no patrol was there',
  },
  { en: 'Society guard {name} entered my flat in {place} when I was away and took cash of {amount}' },
  {
    en: 'Someone cloned my debit card and withdrew {amount} from an ATM at {place}. Branch manager says go to police.',
  },
  {
    en: 'Illegal hookah bar next to the school in {place}, teenagers are coming out drunk, complaint given at {thana}',
  },
  {
    en: 'Investigating officer {name} has not recorded my statement in case {fir} even after {number} visits',
  },
  {
    en: 'The school van {vehicle} carries thirty children and the driver talks on the phone all the way to {place}',
  },
  {
    en: 'Our colony in {place} has had {number} burglaries this month and the beat constable was never seen',
  },
  { en: 'A lady named {name} is collecting money for fake jobs in metro, she calls from {phone}' },
  {
    en: 'Tenant verification at {thana} takes bribes of {amount} for each form, clerk {name} keeps the register',
  },
  { en: 'On {date} my nephew was beaten by bouncers of a club at {place} and his jaw is broken' },
];
