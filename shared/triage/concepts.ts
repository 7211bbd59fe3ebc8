/**
 * Words by which danger shows, or shows that it is past, far off or not meant: written as in shared/triage/lexicon.ts. Alone they
 * say little (a knife may be for sale, "now" stands anywhere); the models weigh them in pairs: a weapon and "now", a
 * child and "has not come home", blood and "send an ambulance".
 */
import { list } from './lexicon.ts';

export const CONCEPT_PHRASES = {
  cry: list(
    `bachao, bacha lo, bacha lijiye, bachaiye, bachaye, bachalo, save me, save us, save my, help me, help us, please save, sos, koi hai, koi bachao, rescue, jaan bachao, jaan bacha*, koi sun raha, mujhe nikalo, nikaliye, nikalwaiye, get me out, scared, afraid, darr lag, dar lag, fear the worst`,
  ),
  now: list(
    `abhi, abhi abhi, is waqt, is samay, iss samay, right now, now, just now, at this moment, turant, jaldi, jaldi aao, jaldi aaiye, immediately, urgent, urgently, quick*, fast, foran, fauran, chal raha hai, chal rahi hai, chal rahe hain, ho rahi hai, ho raha hai, ho rahe hain, live, minute pahle, minutes ago, aadhe ghante, ghante se, since morning, subah se, is in, are in, currently, aaj raat, tonight, phir aa rahe, aa gaye hain, aaye hue, khade hain, khada hai, khadi hai`,
  ),
  send: list(
    `police bhej*, bhejo, bhejiye, bhejiyega, bhej do, bhijwa*, bhijwaiye, send police, send help, send someone, send force, send pcr, send ambulance, send fast, please send, need police, need ambulance, need force, need rescue, ambulance*, force bhej*, pac, prv bhej*, pahuchiye, pahunche, jaldi pahuch*, koi aa jaye, koi aao, aa jaiye, 108, 112 busy, 112 nahi lag, 112 ka phone, not picking, phone nahi lag, nahi lag raha, nahi pahuch*, nahi pahunch*, nahi aayi, gotakhor*, rescue, damkal*, fire brigade`,
  ),
  weapon: list(
    `chaku*, chhura, chhuri, knife, tamancha*, tamanche, katta, katte, pistol*, gun, guns, gunda hathiyar, rifle, bandook*, bandook, talwar*, sword, kulhadi*, axe, farsa, gandasa, dhardar, dharadar, blade, rod, rods, lathi*, danda, danda, dande, hathiyar*, asleho, aslaha, asalha, armed, weapon*, bomb, bam, acid, tezab*, machis, petrol dal*, mitti ka tel, kerosene, nakabposh, hockey, spade, phavda, iit, patthar, brick*, bats`,
  ),
  shots: list(
    `goli chal*, goli chali, goliya chal*, goli mar*, goli maar di, goli lagi, goli lag*, goliya*, firing*, fayar*, fire karte, fire kiya, gunshot*, shots, shot, hawai fayar*, chharre, chharra, bomb, dhamaka, blast, explosion, phata, fata`,
  ),
  blows: list(
    `maar rahe, maar raha, maar rahi, mar rahe hain, peet rahe, peet raha, peete ja raha, pitai kar*, pitai ho rahi, peet rakha, beating, hitting, attacking, thrashing, strangl*, gala daba*, dragging, dragged, ghaseet*, tod rahe, tod raha, breaking our, breaking into, breaking my, hamla kar*, hamla kar diya, hamla ho, chal rahi, chal rahe, chali hai, chale, lathi chal*, dande chal*, pathrav*, patthrav, patthar chal*, patthar phek*, patthar barsa*, iit chal*, jhagda ho raha, ladai ho rahi, bhide, bhid gaye, sangharsh, stabbed, stabbing, chaku mar*, kulhadi mar*, khooni, maar kar adhmara, maara pita, peeta hai, pita gaya, pit diya, jala rahe, jala raha, jala rahi, jala diya, aag laga di, assaulted now, molested`,
  ),
  kill: list(
    `maar dalenge, mar dalenge, maar dalega, maar denge, mar denge, maar dega, mar dega, maar degi, jaan se maar*, mar jayega, mar jaega, mar jayegi, marne wale, will kill, kill me, kill us, kill her, kill him, kill my, zinda nahi chhod*, zinda nahi, jaan ka khatra, jaan khatre, khoon kharaba, zinda jala*, maut ke ghat, going to kill, shoot me, chehra jala*, tandav`,
  ),
  surrounded: list(
    `gher liya, ghera hai, ghere hue, ghere*, ghira, ghire, surrounded, ghar me ghus*, ghus aaye, ghus gaye, ghuse hain, ghusa hai, darwaja tod*, darwaza tod*, darwaza peet*, darwaja peet*, at the door, at my door, outside my house, outside our house, ghar ke bahar, entered our, entered my, inside the bank, inside our, inside my, chhupe hain, chhupi hu, chhup kar, chhipi hu, chhupa hu, hiding, hide, akeli hu, akela hu, alone, peecha kar rahe, being followed, following me, peeche pade`,
  ),
  hurt: list(
    `khoon*, lahuluhan, lathpath, bleeding, bleed, blood, ghayal*, injured, injur*, zakhmi, jakhmi, behosh*, unconscious, fainting, faint, serious, gambhir, nazuk, najuk, critical, halat kharab, haalat kharab, haalat gambhir, tadap*, tarap*, chot aayi, sir fat*, sir phat*, sir phata*, burnt, jhulas*, saans, breath*, hil nahi raha, pada hai, pade hain, padi hai, lying, kat gaya, kata hai, kat kha*, trauma, refer kiya, dying, mar rahe hain, mar raha hai, chest pain, dard, vomit*, ulti, jhaag, neela`,
  ),
  trapped: list(
    `phanse*, phas gay*, phase hain, fase hain, fasa hai, fanse, fansa, phansi hai, trapped, stuck, stranded, dabe*, daba hai, dab gay*, dabi, dab gaya, buried, under debris, debris, malbe*, band kar rakha, kamra band kar, andar band, band hu, band hain, locked, lock kar, kamre me band, kaid, kaid kar, bandhak*, bandhua*, hostage, andar log, log andar, inside, andar*, baandh rakha, bandh rakha, baandh diya, bandh kar, nikalne nahi de*, bahar nahi nikal*, not letting, held captive, chipak gaya`,
  ),
  taken: list(
    `utha le gaye, uthakar le gay*, utha kar le gay*, utha ke le ja*, le gaye hain, le gaya hai, le ja raha, le ja rahe, lekar ja rahe, zabardasti le, jabran le, jabran gadi, gadi me daal*, gadi me bitha*, kidnap*, apaharan*, apahrit, agwa*, abduct*, firauti, ransom, forced into, bechne le, taskari ladki, van me, car me daal*, galat raste, raste le ja, rok nahi raha`,
  ),
  missing: list(
    `lapata, gayab, missing, gumshuda*, kho gay*, gum ho gay*, chhoot gay*, nahi mil rah*, nahi mila, nahi mili, nahi lauta, nahi lauti, nahi laute, laut kar nahi, ghar nahi aay*, nahi aaya, nahi aayi, not returned, not come back, not come home, has not come, did not return, did not come, walked out, not reachable, unreachable, phone off, phone band, switch off, phone switch off, dhoondh rahe, dhundh rahe`,
  ),
  child: list(
    `bachcha*, bachche*, bachchi*, bachcho*, baby, toddler, child, children, kid, kids, beta, bete, beti*, bitiya, ladka, son, daughter, nephew, niece, bhatija, bhatiji, bhanja, bhanji, nabalig*, minor, saal ka, saal ki, sal ka, sal ki, saal ke, year old, years old, aged, student, chhatra*, teenage, school, masoom, newborn, navjat`,
  ),
  frail: list(
    `alzheimer*, mansik*, mandbuddhi, dimag*, bhoolne ki, yaddasht, insulin, dawa, bujurg, budh*, old age, elderly, garbhvati, pregnant, bimar, patient, disabled, divyang, deaf, blind`,
  ),
  family: list(
    `meri, mere, mera, mujhe, mujhko, mujhpar, main, my, me, we, us, our, hum, hamare, hamari, hame, hamko, apne, apni, bhai, behan, maa, pita, papa, pati, patni, husband, wife, mother, father, brother, sister, dost, friend`,
  ),
  suicide:
    list(`suicide, sucide, suside, aatmahatya*, atmahatya, khudkushi, aatmdah, atmadah, aatmadah, jaan de d*, jaan dene, jaan de raha, zeher kha*, jahar kha*, zahar kha*, zeher pi*, poison, phansi laga*, phansi lag*, fanda*, phanda, latak ja*, kood ja*, koodne, kudne, kood kar, jump*, jumping, kill myself, end my life, end it, end my, ending my, end this, want to die, going to die, don't want to live, want to live, do not want to live, jeene ka man, jeena nahi, jina nahi, jeene ki iccha, jeene se, zindagi khatam, jindagi khatam, mar jaunga, mar jaungi, mar jau, marna chahta, marna chahti, marne ja raha,
    marne ke siwa, marne ke alawa, maut ke zimmedar, maut ke jimmedar, maut ka zimmedar, iske jimmedar, suicide note, nas kaat*, nas kat*, wrist, tablets, goliya kha*, goliya samne, patri pe, patri par let*, railway track, railing, tanki par, pul par kha*, pul pe, terrace, chhat se kood*, aakhri post, akhri post, aakhri message, last post, last message, aakhri baar, akhri baar, aakhri ram ram, goodbye, good bye, alvida, maaf kar, maaf karna, mujhe maaf, sorry ma, nahi rahunga, nahi rahungi, haar gay*, thak gay*, khud ko aag, khud ko jala*, apne upar tel, tel dal*, kuye me, kue me, rassi, note likh*, mera shav, meri lash, no one will miss, rope`),
  fire: list(
    `aag lag*, aag lagi, aag ne, aag phail*, aag fail*, aag pakad*, bhayankar aag, bhishan aag, aag aag, me aag, in fire, on fire, fire in, fire broke, fire at, factory fire, huge fire, dhua*, smoke, lapte*, jal raha, jal rahi, jal rahe, burning, cylinder*, gas leak*, leaking, leak*, risav, gas ki badbu, gas ki smell, smell of gas, tanker, boiler, short circuit, blast*, visphot`,
  ),
  water: list(
    `doob*, dub rah*, dub gay*, drown*, nadi me, nahar me, ganga me, talab me gir*, pani me, naav palat*, naav palti, naav, boat, borewell, kue me gir*, nale me, nala me, baadh, flood, bah gay*, beh gay*`,
  ),
  crash: list(
    `accident*, takkar*, takra*, palat gay*, palti*, palta, palat, overturn*, crash*, rammed, collision, kuchal*, rond*, ran over, hit by, bhide, bhidi, bhidant, khai me gir*, gir gayi, gir gaya hai, fell into, train se gir*, durghatna*, hadsa*, neeche aa gaya, niche aa gaya, gaadi palti, truck palat, bus palat, rauda`,
  ),
  collapse: list(
    `gir gayi hai, gir gaya hai, gir gayi, makan gir*, deewar gir*, diwar gir*, chhat gir*, collapse*, jhoola toot*, jhula toot*, pul toot*, toot kar gir*, dhah gay*, dhans gay*, mitti me dab*, current, karant, bijli ka taar gir*, saanp ne*, snake, kaat liya, tendua, leopard, pagal kutt*, sand ne, bhalu ne, lift, chlorine, zehreeli`,
  ),
  mob: list(
    `bheed*, mob, danga*, dange, riot*, lynch*, bachcha chor samajh*, chor samajh*, do paksh*, dono paksh*, do pakshon, do gut*, do samuday*, amne samne, bhagdad, stampede, pathrav, dukane jala, vahan jala*, burning vehicles, jala rahe, log jama, dayan, bal kaat*, baal kaat*, ghuma rahe, jhund, gundo ne, 20 log, 30 log, 50 log`,
  ),
  rape: list(
    `rape, balatkar*, dushkarm*, molest*, zabardasti kar*, jabardasti kar*, galat kaam kar*, galat kaam ho, izzat lut*, gang rape, chhed rahe, acid, tezab*, gala ghont*, nanga kar*, nirvastra*, pareshan kar rahe`,
  ),
  past: list(`pichle, pichhle, saal pehle, sal pahle, saal pahle, mahine pehle, mahine pahle, mahine se, mahina ho gaya, mahine ho gay*, mahine baad, last year, last month, last week, months ago, years ago, days ago, weeks ago, weeks back, months back, din pehle, din pahle, din purani, hafte pehle, hafte se, purana, purani, purane, old case, hua tha, hui thi, hue the, kiya tha, ki thi, maara tha, mara tha, diya tha, li thi, gaya tha, gayi thi, gaye the, chali thi, lagi thi, lagayi thi, liya tha, thi, the, tha,
    kal raat, parso, kal shaam, yesterday, on sunday, on tuesday, on monday, last night, ki ghatna, ghatna hai, saal ho gay*, sal ho gay*, baad bhi, case me, mukadme me, in march, was hit, was beaten, has been, since two months, 2023, 2022, 2024, 2019, 1998, itihas`),
  settled: list(
    `chargesheet, court, kachehri, bail, jamanat, fir number, fir no, fir darj, mukadma darj, mukadma likh*, mukadma hua, mukadma, case darj, case lodged, fir is lodged, fir lodged, trial, peshi, gawahi, vivechna, vivechak, io, compensation, muavza, muaavja, claim, arrest*, no arrest, giraftari*, giraftar*, aropi, accused, samjhauta, final report, post mortem report, jaanch, enquiry, investigation, report likh*, report nahi, fir nahi, fir likh*, sunwai*, cctv, footage, medical ho chuka, medical, recovery, baramad, karwai, karyavahi, action, pending, vasuli, cancel`,
  ),
  daily: list(
    `roz, rojana, rozana, har roz, roj, daily, every day, everyday, every evening, every night, har raat, raat bhar, har mahine, aaye din, aksar, always, hamesha, regular, din bhar, har shukrawar, har hafte, karte hain, karta hai, karte hai, rehta hai, rahta hai, rahte hain, chalta hai, bikti hai, bikta hai, bik rahi, bik raha, bechta, bechte, khuleaam, kisi din, one day, ek din, will happen, ho sakta, ho jayega`,
  ),
  reported: list(
    `padhe*, dekhe*, dekhiye, watch, read, report, reports, reported, says, said, news, breaking, exclusive, khabar*, police ne, arrested, held, accused held, casualties, ani, pti, giraftar, koi hatahat nahi, jhulse, ki maut, dead, dies, shok, writes, film, story, review, itihas, video viral, purana video, old video, delhi, mumbai, pune, bengaluru, hyderabad, chennai, kolkata, gujarat, rajasthan, bihar, patna, punjab, haryana, gurugram, bhopal, pakistan, japan, maharashtra`,
  ),
  saved: list(
    `bacha liya, bachaya, bachayi, bachane ke liye, bachane par, saved, rescued, rescuing, recovered, sakushal, mil gaya, mil gayi, found safe, safe, baramad, recovered safely, dhanyavad*, dhanyawad, thank*, shukriya, aabhar*, salute*, shandar*, sarahniya*, proud, hero, bahadur*`,
  ),
  figure: list(
    `sarkar*, government, vote*, chunav*, election*, neta*, party, loktantra*, democracy, desh, country, budget, mehangai, tax, janta*, bhashan*, offer*, sale, free, deal*, price, buy, happy, mubarak*, shubh*, badhai*, bharti*, vacancy, exam, naukri, form, licence*, kaise, how, film, match, song, mobile phone, battery, hair, recharge, discount, love, yuvao, kranti`,
  ),
  ask: list(
    `madad*, kripya, kripaya, please, pls, plz, help, action, take action, karyavahi*, karwai*, nyay*, justice, insaf, insaaf, sunwai*, shikayat*, complaint, dhyan de*, sangyan*, pareshan*, request, look into, kindly, giraftar kare*, pakda jaye, pakdo, jaanch*, hatwa*, rok laga*, rukwa*, band kara*, band karwa*, dilwa*, dilaye, suraksha, stop it, stop this, please act, kya karu, kahan jau, raid, chhapa, deploy, karwai ho, ho karwai, peedit, pidit, trace, take cognizance, needful, expedite, likhwa*, likhe, likha jaye`,
  ),
} as const;
