/**
 * The words by which posts are sorted, as people write them in Hindi, Hinglish or English. One spelling is enough: a phrase
 * meets every spelling that folds to the same words (shared/text/fold.ts). A phrase of several words has to stand together.
 */
import type { Category, TriageResult } from '../contracts/triage-result.ts';

export type SetAsideClass = NonNullable<TriageResult['notActionableBecause']>;

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Signs of each category. The first categories win a tie: the graver before the lighter. */
export const CATEGORY_PHRASES: Readonly<Partial<Record<Category, readonly string[]>>> = {
  murder:
    list(`hatya, murder, murdered, maar diya gaya, maar dala, qatl, goli maar kar, lash mili, shav mila, dead body, jala kar maar,
    zinda jala, killed, phansi par latka, honour killing, मार दिया गया, मार डाला, हत्या, शव मिला, लाश मिली`),
  kidnapping:
    list(`apaharan, agwa, kidnap, kidnapped, kidnapping, uthakar le gaye, utha le gaye, utha ke le gaye, bandhak, hostage, bahla fusla, abducted,
    firauti, ransom, bandhak banaya, अपहरण, अगवा, बंधक, उठा ले गए`),
  'missing-person':
    list(`missing, gumshuda, lapata, gayab, gum ho gaya, gum ho gayi, ghar nahi lauta, ghar nahi lauti, laut kar nahi aaya, gumshudgi, beti gayab,
    not returned home, गुमशुदा, लापता, गायब, घर नहीं लौटी, घर नहीं लौटा`),
  'women-safety':
    list(`chhed chhad, chhedchhad, chhedkhani, chedkhani, rape, balatkar, dushkarm, molest, molested, molestation, harassing women, mahila ke sath,
    mahilao ko, ladkiyo ko, ladki ke sath, girls hostel, eve teasing, stalking, stalker, peecha karta, peecha karte, dahej, dowry, gharelu hinsa,
    domestic violence, acid attack, sasural wale, pati maarta, husband beats, girls ko, shohde, manchale, छेड़छाड़, छेड़खानी, बलात्कार, दुष्कर्म, दहेज, महिला के साथ,
    छात्राओं, लड़कियों से, पीछा करता, घरेलू हिंसा, ससुराल वाले`),
  'child-safety':
    list(`bachche ke sath, bachchi ke sath, nabalig, minor girl, minor boy, child labour, bal shram, bal vivah, child marriage, pocso, school child,
    नाबालिग, बच्ची के साथ, बच्चे के साथ, बाल विवाह, बाल श्रम`),
  robbery:
    list(`loot, loot liya, robbery, robbed, dacoity, dakaiti, chain snatching, snatching, snatched, chheen liya, chheen le gaye, mobile chhina, chhinaiti, jhapatmar,
    tamancha dikha, gunpoint, pistol dikha, लूट, लूट लिया, डकैती, छीन लिया, छिनैती, टप्पेबाजी, tappebaji`),
  theft:
    list(`chori, chori ho gaya, chori ho gayi, chor, stolen, theft, stole, bike chori, gadi chori, ghar me chori, jeb kat, pickpocket, purse chori, taala tod,
    sendh, chor pakda, burglary, चोरी, चोर, जेब कट, ताला तोड़`),
  assault:
    list(`maarpeet, marpeet, mara peeta, peeta, maar rahe, lathi danda, lathi dande, chaku, chaku baji, chakubaji, hamla, attack, attacked, assault, assaulted, beaten, beat up,
    thrashed, fight, ghayal, injured, sir phod, ghar me ghus kar mara, jhagda, patthrav, firing, goli chali, goli chalayi, मारपीट, पीटा, हमला, लाठी डंडे, चाकू, घायल,
    पथराव, फायरिंग, गोली चली, झगड़ा`),
  accident: list(
    `accident, durghatna, takkar, takkar maar, hit and run, gaadi palat, truck ne, kuchal diya, ran over, crash, overturned, दुर्घटना, टक्कर, कुचल दिया, एक्सीडेंट, पलट गई`,
  ),
  extortion: list(
    `rangdari, extortion, wasooli, vasuli, avaidh wasooli, gunda tax, hafta, paise maang rahe, rishvat maang raha gunda, रंगदारी, वसूली, हफ्ता`,
  ),
  'cyber-crime':
    list(`cyber, cyber fraud, cyber thagi, otp, upi, digital arrest, hacked, hack ho gaya, fake id, fake profile, account se paise, khate se paise, online fraud, phishing,
    link bheja, kyc, telegram task, instagram id, facebook id, morphed, blackmail, sextortion, loan app, साइबर, ओटीपी, यूपीआई, डिजिटल अरेस्ट, खाते से पैसे, खाते से रुपये, हैक, ब्लैकमेल,
    ऑनलाइन ठगी, फर्जी आईडी`),
  'financial-fraud':
    list(`thagi, dhokhadhadi, fraud, cheated, cheating, scam, paise hadap, paise wapas nahi, refund nahi, chit fund, builder, possession nahi, nakli note, farzi company, naukri ke naam par,
    job fraud, money not returned, ठगी, धोखाधड़ी, पैसे हड़प, नौकरी के नाम पर, चिटफंड`),
  threat: list(
    `dhamki, jaan se maarne, jaan ka khatra, threat, threatening, threatened, dhamka rahe, dara rahe, dabang, धमकी, जान से मारने, जान का खतरा, दबंग, धमका रहे`,
  ),
  drugs: list(
    `smack, ganja, charas, drugs, nasha, nashedi, nashe ka, heroin, brown sugar, drug peddler, afeem, nashili, स्मैक, गांजा, नशा, नशेड़ी, चरस, अफीम, नशीली`,
  ),
  'illegal-liquor': list(
    `avaidh sharab, kachchi sharab, illegal liquor, sharab bik, sharabi, sharab pi, desi sharab, drinking in public, nakli sharab, हरियाणा की शराब, अवैध शराब, कच्ची शराब, शराब बिक, शराबी, शराब पी`,
  ),
  gambling: list(
    `jua chal, jua khel, juaa khel, juaa khela, jua ka adda, satta chal, satta aur, satta laga, satta bazar, satte ka, juaa pakda, satta, gambling, betting, ludo par paise, casino, जुआ, सट्टा`,
  ),
  'illegal-mining': list(
    `avaidh khanan, illegal mining, balu, morang, overload, overloaded, mitti khanan, sand mafia, khanan mafia, अवैध खनन, बालू, मौरंग, ओवरलोड, खनन`,
  ),
  'cow-slaughter': list(
    `gokashi, gauhatya, cow slaughter, gau taskari, pashu taskari, cattle smuggling, गोकशी, गौहत्या, गौ तस्करी, पशु तस्करी`,
  ),
  'animal-cruelty': list(
    `animal cruelty, kutte ko mara, dog beaten, pashu krurta, bandar, taskari kachhua, kachhuwa, turtle, wildlife, पशु क्रूरता, कुत्ते को मारा, कछुआ`,
  ),
  'land-dispute':
    list(`zameen, jameen, kabza, land grab, land mafia, bhumafia, plot, khet, rasta band, nali ka vivad, encroachment, atikraman, lekhpal, paimaish, boundary wall, property dispute, tenant, kirayedar,
    makan par kabza, vacate, जमीन, कब्जा, भूमाफिया, रास्ता बंद, अतिक्रमण, लेखपाल, प्लॉट, खेत, किराएदार`),
  'hate-or-rumour': list(
    `afwah, fake news, bhadkau, hate speech, communal, sampradayik, dharmik bhavna, vaimanasya, rumour, murti tod, jatisuchak, do samuday, अफवाह, भड़काऊ, सांप्रदायिक, धार्मिक भावना, दो समुदाय, जातिसूचक`,
  ),
  'riot-or-protest': list(
    `danga, riot, chakka jam, dharna, protest, bheed, mob, bawal, hungama, upadrav, दंगा, चक्का जाम, धरना, बवाल, हंगामा, उपद्रव, भीड़ ने`,
  ),
  'fir-not-registered':
    list(`fir nahi, fir nahin likh, report nahi likh, mukadma nahi, fir not, refuses to register, not registering, report darj nahi, fir darj nahi, shikayat darj nahi, tahrir, sunwai nahi,
    koi sunwai, no action taken, case not registered, fir likhwa, शिकायत दर्ज नहीं, एफआईआर नहीं, रिपोर्ट नहीं लिख, मुकदमा नहीं, सुनवाई नहीं, एफआईआर दर्ज नहीं, तहरीर, कार्रवाई नहीं,
    karyavahi nahi, no arrest, giraftari nahi, arrest nahi, pending, न्याय नहीं`),
  'police-conduct':
    list(`daroga, sipahi, police wale ne, inspector, thana prabhari, chowki incharge, badsaluki, badtameezi, abused by police, police harassment, police misbehaved, gaali di, hirasat, custody,
    taking side, paise lekar, farzi mukadma, false case, jhoothe mukadme, jhootha case, दरोगा, सिपाही, पुलिस वाले ने, बदसलूकी, बदतमीजी, हिरासत, फर्जी मुकदमा, झूठा मुकदमा, झूठे केस`),
  corruption: list(
    `rishwat, ghoos, bribe, corruption, bhrashtachar, bina paise, paise maang, पैसे मांग, रिश्वत, घूस, भ्रष्टाचार, बिना पैसे`,
  ),
  traffic: list(
    `jam, traffic, traffic jam, wrong side, rong side, parking, challan, helmet, signal, no entry, stunt, rash driving, overspeed, tempo, e rickshaw, jaam laga, जाम, ट्रैफिक, पार्किंग, चालान, स्टंट, गलत दिशा`,
  ),
  noise: list(
    `dj, loudspeaker, tez awaz, noise, shor, lound music, loud music, sound pollution, डीजे, लाउडस्पीकर, तेज आवाज, शोर`,
  ),
  verification: list(
    `verification, passport, character certificate, satyapan, police clearance, सत्यापन, पासपोर्ट, चरित्र प्रमाण पत्र`,
  ),
  'fire-or-medical': list(
    `aag lag, fire broke, ambulance, burnt, aag lagi, building collapse, doob, drowning, आग लग, एम्बुलेंस, डूब, दीवार गिर`,
  ),
};

/** Danger to life or limb that goes on now, or may. */
export const EMERGENCY_PHRASES: readonly string[] =
  list(`bachao, bacha lo, bachaiye, bachaye, save me, save us, help me they, abhi mar rahe, maar rahe hai, maar denge, maar dalenge, mar dalenge, jaan se maar denge, jaan bachao,
  bandhak banaya, bandhak bana, hostage, ghar me ghus, ghar me ghuse, ghus aaye, goli chal rahi, goli chala, goli maar, firing, firing ho rahi, gunshots, gunpoint, chaku baji, chakubaji, chaku mar, chaku se, knife, stabbed, kidnap, kidnapped, apaharan, agwa, uthakar le gaye, utha le gaye, utha kar le,
  aag lagi, aag lag gayi, aag laga di, fire broke, trapped, phans, phanse hai, suicide, aatmahatya, khudkushi, aatmdah, atmadah, zeher kha, jahar kha, phansi laga, jaan de dunga, jaan de dungi, kill myself, end my life, dying, mar jaunga, mar jaungi, khoon se lathpath, khoon bah raha, bleeding, unconscious, behosh, serious condition, ghayal pade, ghayal pada, sadak par pada, injured lying, accident hua, accident ho gaya, bus palat, truck palat, doob raha, drowning,
  lathi dande chal, lathi danda chal, dande chale, pathrav, patthrav, danga, mob, bheed ne gher, gher liya, pitai ho rahi, peet rahe, beating him, beating her, beating me, attacked now, hamla kar rahe, hamla kar diya, loot ho rahi, loot hui, loot hui hai,
  beti gayab, beti lapata, bachcha lapata, bachcha gayab, bachchi lapata, bachchi gayab, bachcha nahi mil, bachchi nahi mil, child missing, girl missing, son is missing, daughter is missing, daughter missing, son missing, missing since, lapata hai, rape, balatkar, dushkarm, acid attack, zinda jala, bomb, explosion, dhamaka,
  बचाओ, बचा लो, मार रहे हैं, मार डालेंगे, मार देंगे, बंधक, घर में घुस, गोली चल, गोली मार, फायरिंग, चाकू, अपहरण, अगवा, उठा ले गए, आग लग, आत्महत्या, आत्मदाह, जहर खा, फांसी लगा, जान दे दूंगा, खून से लथपथ, खून बह रहा, बेहोश, घायल पड़, डूब रहा, डूब गए, लाठी डंडे चल, पथराव, दंगा, घेर लिया, पीट रहे, हमला कर रहे, हमला कर दिया, लूट हुई, लूट हो रही, बेटी गायब, बेटी लापता, बच्चा लापता, बच्ची लापता, बलात्कार, दुष्कर्म, एसिड, धमाका, पलट गई`);

/** Words that show a past, settled or general matter: they weaken a sign of emergency. */
export const NOT_NOW_PHRASES: readonly string[] =
  list(`pichle saal, saal pehle, mahine pehle, mahine se, ek mahine, 2 mahine, last year, last month, months ago, years ago, din pehle, hafte pehle, no arrest yet, giraftari nahi, abhi tak giraftari, kab tak, chargesheet, court me, जमानत, bail, mukadma darj, fir number, fir no,
  महीने पहले, साल पहले, महीने से, दिन पहले, गिरफ्तारी नहीं, विवेचना, चार्जशीट, मुकदमा दर्ज`);

/** Signs that a post asks for nothing to be done. */
export const SET_ASIDE_PHRASES: Readonly<Record<Exclude<SetAsideClass, 'no-content'>, readonly string[]>> = {
  greeting:
    list(`happy diwali, happy holi, happy new year, happy republic day, happy independence day, happy birthday, good morning, good night, suprabhat, shubh ratri, jai hind sir, ram ram, namaste, pranam,
    shubhkamnaye, shubhkamnayein, hardik badhai, badhai ho, eid mubarak, merry christmas, jai shri ram, radhe radhe, शुभकामनाएं, शुभकामनाएँ, बधाई, सुप्रभात, शुभ रात्रि, नमस्कार, नमस्ते, जय हिंद, जय हिन्द, राम राम, ईद मुबारक, जन्मदिन`),
  praise:
    list(`great job, good job, good work, great work, well done, excellent work, salute, proud of, appreciate, appreciated, thank you up police, thanks to up police, thank you so much, bahut accha kaam, badhiya kaam, shandar, sarahniya, sarahneey, dhanyavad up police, dil se dhanyavad, aabhar, bravo, hats off, kudos, keep it up, problem solved, samasya hal ho gayi, mil gaya phone,
    सराहनीय, शानदार, बहुत अच्छा काम, धन्यवाद, आभार, सलाम, गर्व, बहुत बढ़िया, साधुवाद`),
  politics:
    list(`sarkar istifa, istifa do, istifa, resign, modi, yogi sarkar, bjp, samajwadi, congress, sapa, bsp, basapa, akhilesh, rahul gandhi, election, chunav, vote, vipaksh, neta ji, party, loktantra, tanashahi, jungle raj, jungleraj, paper leak, berojgari, mehangai, sanvidhan,
    सरकार इस्तीफा, इस्तीफा, भाजपा, सपा, कांग्रेस, बसपा, चुनाव, वोट, विपक्ष, लोकतंत्र, तानाशाही, जंगलराज, पेपर लीक, बेरोजगारी, महंगाई, सरकार`),
  query:
    list(`bharti, recruitment, vacancy, result kab, admit card, cut off, exam date, syllabus, physical kab, constable bharti, answer key, joining kab, kab aayega, kab ayega, helpline number kya, number kya hai, kaise apply, how to apply, timing kya, what is the procedure, kya process,
    भर्ती, रिजल्ट, परिणाम कब, एडमिट कार्ड, कट ऑफ, कब आएगा, सिलेबस, परीक्षा तिथि, वैकेंसी`),
  spam: list(
    `earn money, ghar baithe kamaye, click here, join telegram, follow back, follow me, crypto, bitcoin, giveaway, dm for, whatsapp me for, discount, offer, sale, buy now, subscribe, check out my, promo code, loan chahiye to, free recharge, forex, escorts, astrologer, ज्योतिष, घर बैठे कमाएं, सब्सक्राइब, फॉलो करें, लॉटरी जीतें, ऑफर`,
  ),
  news: list(
    `breaking news, breaking, ki khabar, exclusive, watch video, read more, padhe puri khabar, khabar padhe, report by, latest news, live updates, news18, aaj tak, dainik, amar ujala, pti, ani, ब्रेकिंग, बड़ी खबर, पूरी खबर, खबर पढ़ें, देखें वीडियो, पुलिस ने गिरफ्तार किया, मुठभेड़ में, encounter me, giraftar kiya, arrested by police`,
  ),
};

/** Signs that somebody wants something done: they outweigh greetings and thanks. */
export const ASK_PHRASES: readonly string[] =
  list(`madad, madad kare, help, help me, please help, action le, take action, karyavahi kare, karwai, karyavahi karein, nyay, justice, insaaf, sunwai, shikayat, complaint, fir, report likh, report darj, dhyan de, sangyan, thana, thane, chowki, pareshan, dhamki, kripya, request, please look, kindly act, kindly,
  need police, police bheje, send police, giraftar kare, pakda jaye, chori, loot, maar, kabza, fraud, thagi, lapata, missing, dabang, gunda, gunde, sunai nahi, jaanch kare, bachao, bhatak, मदद, कार्रवाई, कार्यवाही, न्याय, इंसाफ, सुनवाई, शिकायत, संज्ञान, ध्यान दें, थाना, थाने, परेशान, धमकी, कृपया, गिरफ्तार करें, जांच, भटक, पीड़ित`);
