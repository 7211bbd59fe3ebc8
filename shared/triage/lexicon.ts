/**
 * Words that belong to a category or a reason to set aside, as people write them in Hindi, Hinglish or English. One spelling
 * is enough: a phrase meets every spelling that folds to the same words in either script (shared/text/fold.ts). A phrase of
 * several words has to stand together; a `*` at its end meets every ending of its last word. How much a list says is learnt from
 * the labelled posts (docs/model-card.md).
 */
import type { Category, TriageResult } from '../contracts/triage-result.ts';

export type SetAsideClass = NonNullable<TriageResult['notActionableBecause']>;

export const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

export const CATEGORY_PHRASES: Readonly<Record<Exclude<Category, 'other'>, readonly string[]>> = {
  murder:
    list(`hatya*, murder*, maar diya gaya, maar dala, mar dala, qatl, katl, qatil, goli maar kar hatya, lash, lash mili, shav, shav mila, dead body, body found, body of,
    jala kar maar, killed, killer*, phansi par latka*, maar kar latka*, honour killing, post mortem, postmortem, maar ke fek, dafna diya, lynched`),
  kidnapping:
    list(`apaharan, apahrit, agwa, kidnap*, uthakar le gaye, utha le gaye, utha kar le, utha ke le gaye, bandhak*, hostage, bahla fusla*, bahlakar, abduct*, bhaga le gaya, bhaga liya,
    firauti, ransom, bandhua, band kar rakha, kaid, zabardasti le gaye, jabran le gaye, gadi me daal kar, gadi me bitha kar, manav taskari, human trafficking, locked me, locked in, taken away, kamre me band, bandi bana*`),
  'missing-person':
    list(`missing, gumshuda*, lapata, gayab, gum ho gay*, kho gay*, ghar nahi laut*, ghar nahi aay*, laut kar nahi aay*, nahi lauta, nahi lauti, not returned, not come back, did not return, has not come, nahi mil raha, nahi mil rahi,
    gumshudgi, koi pata nahi, atta pata nahi, left home, walked out, bhatak gay*, ghar se nikla, ghar se nikli, chala gaya, chhoot gaya, talash, dhoondh*, dhundh*, khojbeen, trace`),
  robbery:
    list(`loot, loota, loot liya, lootpat, loot kar, loot hui, loot ki, lutere*, rob, robbery, robbed, robbers, dacoit*, dakait*, dakaiti, dakait, chain snatch*, snatch*, chheen*, chhin*, chhinaiti, jhapat*, jhapatmar*, tamancha dikha, katta dikha,
    gunpoint, pistol dikha, tappebaj*, tappebaji, noch li, gan point, mangalsutra, parse le liya`),
  theft:
    list(`chori*, chor, choro, stolen, theft, thief, thieves, stole, steal*, churaya, churaye, chura liya, chura ke, jeb kat*, jebkat*, pickpocket*, taala tod*, sendh, burglar*, khol kar le gaye, kaat le gaye chor,
    utha le gaye chor, purse se mobile nikal*, shutter tod*, ran away with, gasht nahi`),
  assault:
    list(`maarpeet, marpeet, marpit, mara peeta, peeta, pita gaya, peet, pitai, peet rahe, maar rahe, lathi*, danda, lathi danda, lathi dande, chaku*, chakubaji, hamla*, attack*, assault*, beaten, beat, beating, thrashed, slapped, punched, stabbed, hit me,
    fight, sir phod*, sir fat*, sar me, taanke, haath tod*, ghus kar mara, jhagda*, patthrav, pathrav, firing, goli chali*, goli chala*, haathapai, thappad, belt se, rod se, kulhadi*, farsa, hockey se, brick, tod phod, vandalised, ghayal, chot, gherkar, sangharsh, bhid gaye`),
  accident: list(
    `accident*, durghatna*, hadsa*, hadse, takkar*, takra*, hit and run, palat gay*, palti, palta, palat, kuchal*, ran over, rammed, crash*, overturn*, collid*, collision, hit by, thok diya, thok di, rond diya, bhide, bhidant, bhidi, ghus gaye, gaadi wala bhaag gaya, unknown vehicle, claim, rod accident, khai me gir*`,
  ),
  extortion: list(
    `rangdari*, extort*, wasooli, vasuli, wasool rahe, wasoolte, jabran vasuli, jabran parchi, gunda tax, hafta, hafta vasuli, chanda, demand money, demands money, demanding money, lakh maang*, lakh mang*, har mahine mangte, forcibly taking, das lakh, manmani vasuli`,
  ),
  'women-safety':
    list(`chhed chhad, chhedchhad, chhedkhani*, chedkhani, chhedta*, rape*, balatkar*, dushkarm*, molest*, eve teasing, stalk*, peecha kar*, dahej, dowry, gharelu hinsa, domestic violence, acid, tezab*, sasural*, in laws, pati*, husband, patni ko, triple talaq, teen talaq,
    mahila ke sath, mahilao*, women, girls, ladkiyo*, ladki*, chhatrao*, shohde*, manchal*, fabtiya*, phabtiya, ashleel*, obscene, ganda bolta, ganda message, galat tarike se chhua, chhua, shadi ka jhansa, shadi ka vada, shoshan, exposes himself, whistle, tang karta, bahu, behan*, mahila, girls hostel, saas sasur, anti romeo, pareshan karte, comment karte`),
  'child-safety':
    list(`bachche ke sath, bachchi ke sath, bachchi, bachho se, bachcho se, nabalig*, minor, minors, child labour, bal shram, bal majduri, bal vivah, child marriage, pocso, year old girl, saal ki bachchi, saal ki ladki, saal ke bachche, chhote bachche*, chhote chhote bachcho, school children,
    sauteli ma, bheekh, bheekh mangw*, mazdoori karayi, majduri kara*, bartan dhote, teacher, tuition teacher, school van, toddler, newborn, shadi karayi ja rahi, bal, peon`),
  'animal-cruelty': list(
    `animal*, kutt*, dog, dogs, puppies, puppy, pille, pillo, pashu krurta, janwar*, ghode*, ghoda, horse, bail, bhalu, parrot*, bird*, pakshi, tota, kachhua, kachhuwa, turtle*, wildlife, shikar, hiran, mor, peacock, billi, poison to stray, stray dog*`,
  ),
  'cow-slaughter': list(
    `gokashi*, gauhatya, gohatya, cow slaughter, gau taskar*, go taskar*, pashu taskar*, cattle smuggl*, govansh*, gau mans, gomans, beef, gaay kat*, gay kaat*, gaayo ko, gaye katne, gau vansh, cow, bhains aur gaay, katne le ja`,
  ),
  drugs: list(
    `smack*, ganja, charas, drug*, nasha*, nashe*, nashedi*, heroin, brown sugar, afeem, opium, doda, nashili*, injection, hookah*, peddler*, chitta, pudiya, nashe wali goli*, mdma, hashish, overdose`,
  ),
  'illegal-liquor': list(
    `sharab*, daru*, daaru, liquor, kachchi, tharra, bhatti, bhatthi, theka, theke*, wine shop, beer, peg, mahua, piyakkad*, drunk*, drinking, drink openly, bottle*, madira, deshi, country liquor, bar ke bahar, aabkari, excise`,
  ),
  gambling: list(
    `jua*, juaa, jue, juari*, satta*, satte, gambl*, betting, bookie, casino, tash, taash, patte, teen patti, matka, khaiwal*, fad, ludo, phirki, firki, khaibaji, satoriye*, lottery`,
  ),
  'illegal-mining': list(
    `khanan*, illegal mining, mining, balu, baalu, morang, maurang, overload*, sand, reti, ret, mitti khod*, mitti khanan, soil, jcb se, poklen*, poclain, pokland, ravanna, crusher*, patthar khadan, blasting, gitti, pahad tod*, dumper*, khadan, nadi se`,
  ),
  'land-dispute':
    list(`zameen*, jameen*, kabza*, kabja*, land, land mafia, bhumafia*, plot*, khet*, mend, rasta band, rasta*, nali, atikraman*, encroach*, lekhpal*, paimaish, boundary*, deewar*, diwar*, property, tenant*, kirayedar*, makan*, vacat*, possession of my land, bainama, registry, vasiyat, paitrik, hissa, patta,
    chabutra, stay, batwara, naksha, talab ki zameen, gram sabha, jhopdi, chak road, rent, patri, gate laga*, landlord, neev, qabristan, kabristan, makan malik`),
  'financial-fraud':
    list(`thagi*, thag*, dhokhadhadi, dhokha*, fraud*, cheat*, scam*, hadap*, paise wapas nahi, refund, chit fund, chitfund, builder*, flat, nakli note, farzi company, naukri ke naam, naukri dilane, job ke naam, joining letter, niyukti patra, visa, videsh bhejne, agent*, committee, kameti, cheque bounce, check bounce,
    paise lekar, paisa lekar, lakh lekar, lakh le liye, advance, full payment, jhansa*, invest*, sona gold scheme, bayana, saajhedari, udhar, bhaag gaya, bhag gaya, farar, office band, payment nahi, bhugtan nahi, dugna, paisa double*`),
  'cyber-crime':
    list(`cyber*, otp, upi, digital arrest, hack*, fake id, fake profile, fake account, account se, khate se, khata khali*, online, phishing, link, kyc, telegram, whatsapp*, instagram, insta, facebook, fb, morphed, photo edit*, blackmail*, sextortion, video call, loan app, app, qr, olx, atm*, credit card, debit*, debited, bank, transaction*,
    fastag, customer care, anydesk, remote access, crypto, trading, wallet, parcel, sim, aadhaar, angutha, thumb, kat gaye, nikal liye, nikal gaye, uda liye, 1930, wapas karaiye, viral karne, viral kar di, fake call, video viral, screenshot, password`),
  threat: list(
    `dhamki*, dhamka*, jaan se maar*, jaan ka khatra, threat*, dara rahe, dekh lunga, dekh lenge, anjaam bura, maar dunga, gawah*, gawahi, suraksha, protection, security, finish my family, kill me, will kill, case wapas lene, zinda nahi, goli maar dunga, darate`,
  ),
  'hate-or-rumour': list(
    `afwah*, rumour*, rumor*, fake news, jhoothi khabar, fake message, bhadka*, bhadkau, hate speech, hate, nafrat, communal, sampradayik*, dharmik*, bhavna*, vaimanasya, murti*, pratima, jatisuchak, jaati*, do samuday, do dharm*, dharm, mahaul kharab, bhagwan*, video phaila*, faila raha, phaila rahe, boycott, aapattijanak post, abhadra tippani, tippani, baba saheb, tanav`,
  ),
  'riot-or-protest': list(
    `danga*, dange, riot*, chakka jam, dharna*, dharne, protest*, bheed, mob, bawal, hungama, upadrav*, hadtal, strike, pradarshan, slogan*, narebaji, julus, juloos, jaam laga rakha, jam kar diya, highway jam, blocking, blocked, gherav, aandolan, union, stampede, bhagdad, do paksh, dono paksh, amne samne, patthar chal*, eit patthar, aagjani, vahan jala*`,
  ),
  'fir-not-registered':
    list(`fir nahi*, fir not, no fir, report nahi likh*, mukadma nahi*, mukadma darj nahi, refus*, not registering, register my, report darj nahi, fir darj nahi, shikayat darj nahi, tahrir, sunwai nahi, sunvai, sunwai, koi sunwai, no action, case not registered, fir likhwa*, likhne se mana, mana kar dete, tal dete, tahla*, pending, karyavahi nahi, karwai nahi, giraftari nahi,
    arrest nahi, no arrest, not arrested, khule ghoom*, khuleaam ghoom, roaming free, chargesheet, vivechak, vivechna, io, final report, igrs, jansunwai, nistarit, jhoothi report, prarthna patra, nyay, jaanch nahi, chakkar kaat*, bhatak raha, thane gaya, thane ke chakkar, update, investigat*, aashwasan, still no, abhi tak koi, zero fir, dhara nahi, report number`),
  'police-conduct':
    list(`daroga*, sipahi*, police wale ne, policekarmi*, constable*, inspector, sub inspector, thana prabhari, thanedar, chowki incharge, kotwal, badsaluki*, badtameez*, abhadra*, abused, misbehav*, police harass*, gaali, gali di, hirasat, custody, taking side, paksh le, ek tarfa, farzi mukadma, false case, falsely, jhootha mukadma, jhoothe case, jhootha case, ulta hame, ulta mujhe, hame hi,
    dande se, wardi, rob dikha, prv, 112 ki gaadi, challan shantibhang, shantibhang, thane me baitha*, bina wajah, picked up, munshi, diwan, police ne mujhe, sho, encounter farzi, mobile chheen kar video delete`),
  corruption: list(
    `rishwat*, rishvat, ghoos, ghus, bribe*, corrupt*, bhrashtachar*, bina paise, paise maang*, paise mang*, paise liye, paise le rahe, paisa maang*, rupaye le rahe, rupaye maang*, hazar mang*, hajar mang*, entry wasool*, naam nikalne, mithai ke paise, suvidha shulk, chai pani, 500 rupaye, dalal, lekar chhod diya`,
  ),
  traffic: list(
    `jam, jaam, traffic*, wrong side, parking*, challan*, chalan, helmet*, signal, red light, no entry, stunt*, rash driving, overspeed*, tez raftar, tempo, auto, e rickshaw, erickshaw, bus wale, bike race, race, silencer, pataka bullet, bullet, wheelie, black film, hooter, number plate, scooty chala, breaker, chauraha*, crossing, beech sadak, sadak gher*, thela wale, divert*, u turn, ambulance fas*, kiraya, barat rasta`,
  ),
  noise: list(
    `dj, deejay, loudspeaker*, laudspeaker, tez awaz, tej awaj, noise, shor, loud music, tez music, gana, orchestra, sound, awaz, marriage hall, marriage lawn, banquet, patakhe, generator, neend, hooter bajta, raat bhar baj*, baj raha, bajta hai, volume, dhwani pradushan, decibel, silence zone, bajane`,
  ),
  verification: list(
    `verification, verify, passport*, character certificate, charitra*, satyapan*, police clearance, pcc, liu, adverse, police report, arms licence file, kirayedar satyapan, tenant verification, joining, certificate`,
  ),
  'fire-or-medical':
    list(`aag, aag lag*, aag lagi, fire, fire broke, ambulance*, burnt, burning, jal raha, jal rahi, jhulas*, building collapse, collapsed, gir gayi deewar, malba, malbe, doob*, dub rah*, drown*, dam kal, damkal*, dhua*, smoke, gas leak*, cylinder*, lpg, blast, boiler*, current, karant, naav palat*, naav, nadi me, ganga me, gotakhor*, borewell, lift, saans, chest pain, heart attack,
    behosh*, unconscious, faint*, hospital, aspatal, oxygen, labour pain, prasav, saanp, zehreel*, rescue, dabe, dab gay*, trapped, phat gaya, leak*, risav`),
};

/** Signs that a post asks for nothing to be done. */
export const SET_ASIDE_PHRASES: Readonly<Record<Exclude<SetAsideClass, 'no-content'>, readonly string[]>> = {
  greeting:
    list(`happy, happy diwali, happy holi, happy new year, happy birthday, good morning, good night, good evening, suprabhat, subh prabhat, shubh*, shubh ratri, jai hind, ram ram, namaste, namaskar, pranam, adab, salam walekum, shubhkamna*, hardik badhai, badhai*, mubarak*, merry christmas, jai shri ram, radhe radhe, har har mahadev, har har, jay ho, mangalmay,
    mangalkamna*, wishing, wishes, congratulations, welcome, swagat, naman, shraddhanjali, homage, tribute, vande mataram, bharat mata, nav varsh, new year, diwali, deepavali, holi, eid, rakhi, rakshabandhan, janmashtami, lohri, lohdi, chhath, navratri, dussehra, janmdin, birthday, gantantra diwas, swatantrata diwas, republic day, independence day, jayanti, purnima, parv, tyohar, smriti diwas, commemoration day`),
  praise:
    list(`great job, good job, good work, great work, nice work, well done, excellent*, salute*, proud, appreciat*, thank*, thanks to, bahut accha, bahut achha, accha kaam, badhiya*, shandar*, sarahniya*, sarahneey*, dhanyavad*, dhanyawad, aabhar*, abhar, shukriya, bravo, hats off, kudos, keep it up, resolved, hal ho gay*, samadhan ho gay*, mil gaya, mil gayi, wapas mil*,
    wapas dila*, wapas kar*, lauta diya, lautaya, recovered, returned, lajawab, umda, kabil e tarif, tareef, gauravanvit, garv, respect, superb, awesome, best police, hero, waah, wah, shabash, sadhuvad, salam, imandari, dil jeet*, dil se, jaan bachay*, bacha liya, saved, rescued, sakushal, pahal, prashansa*, great handling, quick action, prompt, wonderful, initiative, nipat gayi, helpful, love you`),
  politics:
    list(`sarkar*, government, govt, istifa, resign*, modi, yogi, bjp, bhajpa, samajwad*, congress, kangres, sapa, sp, bsp, basapa, pda, aap party, election*, chunav*, vote*, voter*, vipaksh*, opposition, neta, netao, neta ji, netaji, mantri*, minister*, vidhayak, sansad, mukhyamantri, pradhanmantri, pm, cm, party, loktantra*, democracy, tanasha*, tanashahi, regime, jungle raj, jungleraj, paper leak, berojgar*, unemploy*, rozgar,
    mehangai, inflation, gst, tax, budget, petrol, sanvidhan*, constitution, aarakshan, reservation, zindabad, jindabad, jumla*, jumlebaj*, rally, evm, karz maf, kisano*, bulldozer*, janta*, desh, rashtra*, godi media, media, itcell, 2027, double engine, gaddi, karyakarta*, vikas, hatao, badlo, badlegi, dissent, samvidhan`),
  query:
    list(`bharti*, recruitment, vacancy, vacanc*, result*, admit card, cut off, cutoff, exam, exam date, pariksha*, syllabus, physical, pet, answer key, merit*, joining kab, kab aayega, kab aayegi, kab ayega, kab hoga, kab hogi, kab tak aayega, kab milega, kab niklega, kab jari, kab hai, number kya, kya number, number bata*, number kya hai, kaise, kaise kare, kaise milegi, how to, how can, how do, apply, aavedan, form, timing*, procedure, prakriya,
    process, what is, which, where can, when will, kitne, kitna, kitni, kya hai, kya hota hai, kaun sa, kaun si, documents, kagaz, age limit, umar, umra seema, height, chest, notification*, last date, website, portal, link bhej, jankari, information, koi bata*, batayen, bataye, fees, fee, eligib*, relaxation, selection, typing, document verification, training, helpline, app ka naam, is there, can anyone, kya kare, student hu, law student, farak, permission, licence kaise, rule*, niyam`),
  spam: list(`earn*, earn money, ghar baithe, kamaye, kamai, kama*, click, click here, join, join telegram, follow, follow back, crypto, bitcoin, airdrop, giveaway, dm for, dm now, dm me, whatsapp kare, whatsapp now, inbox, discount, offer*, sale, sell, buy, order, subscribe*, check out, promo code, use code, code, loan*, free, recharge, forex, escort*, astrolog*, jyotish*, baba ji, vashikaran*, guru ji, pandit ji, lucky*, jackpot, win, winning, dream11, off, flat off, cheap, sasta, price, deal*, guaranteed,
    profit, returns, returns in, link, link bio, bio me, invest, part time, work from home, salary, limited, hurry, book kare, book now, plot hi plot, call now, call kare, sampark kare, contact, ilaj, motapa, hair, oil, followers, likes, retweet, share, channel, movie, download, course, class, tips, share market, group, samadhan, bima, policy, insurance, install, promo, matka, jodi, betting id, signals, free followers`),
  news: list(`breaking*, breaking news, khabar*, badi khabar, exclusive, watch, video dekh*, dekhe video, dekhiye, dekhen, dekhe, read, read more, full story, padhe*, padhiye, puri khabar, report by, report, reports, latest, headlines, live, live updates, news, news18, aaj tak, dainik, amar ujala, pti, ani, correspondent, editor, opinion, interview, press conference, press varta, police ne kiya, giraftar kiya, kiya giraftar, arrested, arrests, held,
    girftar, giraftar, dabocha, daboche*, dhar dabocha, muthbhed*, encounter, khulasa*, pardafash, bhandafod, baramad, seized, taskar ko, jail bheja, umrakaid, court ne, highcourt, supreme court, doshi*, sunai, says, said, told, according, chargesheet, cbi, transfer*, tabadla, nirikshan, disha nirdesh, baithak, meeting, udghatan, flag march, yatra, advisory, alert, jari, shok, ki maut, dead, killed in, dies, died, toll, shooting, review, story, film, top 10, suchi, list, aankde, data, ncrb, survey,
    delhi, mumbai, pune, bengaluru, bangalore, hyderabad, chennai, kolkata, gujarat, rajasthan, bihar, patna, punjab, haryana, gurugram, bhopal, madhya pradesh, maharashtra, japan, america, pakistan, stf, ats, drone visuals, viral, varta`),
};
