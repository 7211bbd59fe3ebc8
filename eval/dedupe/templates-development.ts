import type { Template } from './template.ts';

export const DEVELOPMENT: readonly Template[] = [
  {
    hi: 'मेरी मोटरसाइकिल {vehicle} दिनांक {date} को {place} बाजार से चोरी हो गई, थाना {thana} रिपोर्ट नहीं लिख रहा है',
    latin: [
      'meri motorcycle {vehicle} dinank {date} ko {place} bazar se chori ho gayi, thana {thana} report nahi likh raha hai',
      'meri motar cycle {vehicle} dinaank {date} ko {place} bazaar se chori ho gai thana {thana} riport nahin likh rha h',
    ],
  },
  {
    hi: '{name} और उसके साथियों ने {place} में मेरे घर में घुसकर मारपीट की और जान से मारने की धमकी दी',
    latin: [
      '{name} aur uske sathiyon ne {place} mein mere ghar mein ghuskar marpeet ki aur jaan se marne ki dhamki di',
      '{name} or uske saathiyo ne {place} me mere ghar me ghus kar maarpeet ki or jan se maarne ki dhamki di',
    ],
  },
  {
    hi: 'साइबर ठगों ने मेरे खाते से {amount} रुपये निकाल लिए, कॉल {phone} से आई थी, बैंक मदद नहीं कर रहा',
    latin: [
      'cyber thagon ne mere khate se {amount} rupaye nikal liye, call {phone} se aayi thi, bank madad nahi kar raha',
      'saibar thago ne mere khaate se {amount} rupye nikaal liye kol {phone} se aai thi bank madat nhi kr raha',
    ],
  },
  {
    hi: 'ग्राम {place} में प्रधान {name} ने सरकारी जमीन पर कब्जा करके दुकानें बनवा ली हैं, लेखपाल मिला हुआ है',
    latin: [
      'gram {place} mein pradhan {name} ne sarkari zameen par kabza karke dukanein banwa li hain, lekhpal mila hua hai',
      'graam {place} me prdhan {name} ne sarkari jamin pr kabja kar ke dukane banva li hai lekhpaal mila hua h',
    ],
  },
  {
    hi: 'मेरा नाम {name} है, थाना {thana} में मेरी एफआईआर संख्या {fir} पर कोई कार्रवाई नहीं हो रही है',
    latin: [
      'mera naam {name} hai, thana {thana} mein meri FIR sankhya {fir} par koi karwai nahi ho rahi hai',
      'mera nam {name} h thana {thana} me meri fir sankhya {fir} pr koi karyawahi nahi ho rhi',
    ],
  },
  {
    hi: 'मेरी बेटी {date} से लापता है, आखिरी बार {place} में देखी गई थी, कृपया खोजने में मदद करें',
    latin: [
      'meri beti {date} se lapata hai, aakhiri baar {place} mein dekhi gayi thi, kripya khojne mein madad karein',
      'meri beti {date} se laapata h aakhri bar {place} me dekhi gai thi kripya khojne me madad kare',
    ],
  },
  {
    hi: '{place} चौराहे पर रोज शाम को ट्रैफिक जाम लगता है, होमगार्ड मोबाइल चलाते रहते हैं',
    latin: [
      '{place} chaurahe par roz sham ko traffic jam lagta hai, homeguard mobile chalate rehte hain',
      '{place} chorahe pe roj shaam ko trafic jaam lagta he home guard mobail chalate rahte hai',
    ],
  },
  {
    hi: 'मेरे पति {name} शराब पीकर रोज मुझे मारते हैं, थाना {thana} की पुलिस समझौता करा देती है',
    latin: [
      'mere pati {name} sharab peekar roz mujhe marte hain, thana {thana} ki police samjhauta kara deti hai',
      'mere pati {name} sharaab pi kar roj mujhe maarte hai thana {thana} ki pulis samjhota kra deti h',
    ],
  },
  {
    hi: '{place} में मकान नंबर {number} में जुए का अड्डा चल रहा है, रात भर लोग आते जाते हैं',
    latin: [
      '{place} mein makan number {number} mein jue ka adda chal raha hai, raat bhar log aate jate hain',
      '{place} me makaan no {number} me juye ka adda chl rha h rat bhar log ate jaate hai',
    ],
  },
  {
    hi: 'गाड़ी नंबर {vehicle} ने मेरे भाई को टक्कर मारी और भाग गया, हादसा {place} के पास हुआ',
    latin: [
      'gaadi number {vehicle} ne mere bhai ko takkar mari aur bhag gaya, hadsa {place} ke paas hua',
      'gadi no. {vehicle} ne mere bhaai ko takkr maari or bhaag gya hadsa {place} k pas hua',
    ],
  },
  {
    hi: 'दहेज में {amount} रुपये न देने पर ससुराल वालों ने मेरी बहन को {date} को घर से निकाल दिया',
    latin: [
      'dahej mein {amount} rupaye na dene par sasural walon ne meri behan ko {date} ko ghar se nikal diya',
      'dahej me {amount} rs na dene pr sasuraal walo ne meri bahan ko {date} ko ghr se nikaal diya',
    ],
  },
  {
    hi: '{place} स्थित गोदाम में मिलावटी घी बन रहा है, खाद्य विभाग को {number} बार शिकायत की',
    latin: [
      '{place} sthit godam mein milawati ghee ban raha hai, khadya vibhag ko {number} baar shikayat ki',
      '{place} me godaam me milavati ghi bn rha hai khady vibhaag ko {number} bar sikayat ki',
    ],
  },
  {
    hi: 'दरोगा {name} ने पासपोर्ट जांच के लिए {amount} रुपये मांगे, न देने पर गलत रिपोर्ट लगा दी',
    latin: [
      'daroga {name} ne passport jaanch ke liye {amount} rupaye mange, na dene par galat report laga di',
      'darogaa {name} ne paasport janch k liye {amount} rupye maange na dene pe glt ripot lga di',
    ],
  },
  {
    hi: 'हमारे गांव {place} के रास्ते पर {name} ने कांटेदार तार लगा दिए हैं, बच्चे स्कूल नहीं जा पा रहे',
    latin: [
      'hamare gaon {place} ke raste par {name} ne kantedar taar laga diye hain, bachche school nahi ja pa rahe',
      'hmare gaanv {place} ke raaste pr {name} ne kaantedar tar lga diye h bacche skool nhi ja paa rhe',
    ],
  },
  {
    hi: 'फोन नंबर {phone} से मुझे रोज अश्लील संदेश आ रहे हैं, महिला हेल्पलाइन पर भी बताया',
    latin: [
      'phone number {phone} se mujhe roz ashleel sandesh aa rahe hain, mahila helpline par bhi bataya',
      'fon nambar {phone} se mujhe roj aslil sandes aa rhe hai mahila help line pe bhi btaya',
    ],
  },
  {
    hi: 'किराएदार {name} दो साल से किराया नहीं दे रहा और मकान खाली नहीं कर रहा, थाना {thana} सुनता नहीं',
    latin: [
      'kirayedar {name} do saal se kiraya nahi de raha aur makan khali nahi kar raha, thana {thana} sunta nahi',
      'kiraydaar {name} 2 sal se kiraaya nhi de rha or makaan khaali nhi kr rha thana {thana} sunta nhi',
    ],
  },
  {
    hi: '{date} की रात {place} में ट्रांसफार्मर से तेल चोरी हुआ, पूरा मोहल्ला अंधेरे में है',
    latin: [
      '{date} ki raat {place} mein transformer se tel chori hua, poora mohalla andhere mein hai',
      '{date} ki rat {place} me transfarmer se teil chori hua pura mohlla andhere me h',
    ],
  },
  {
    hi: 'ठेकेदार {name} ने {number} मजदूरों का पैसा रोक लिया है और मांगने पर मारने दौड़ता है',
    latin: [
      'thekedar {name} ne {number} mazdooron ka paisa rok liya hai aur mangne par marne daudta hai',
      'thekedaar {name} ne {number} majduro ka pesa rok lia h or maangne pr maarne dodta h',
    ],
  },
  {
    hi: 'वाहन संख्या {vehicle} रोज ओवरलोड गिट्टी लेकर {place} से निकलता है, आरटीओ आंख बंद किए है',
    latin: [
      'vahan sankhya {vehicle} roz overload gitti lekar {place} se nikalta hai, RTO aankh band kiye hai',
      'vaahan sankhya {vehicle} roj over load gitti lekr {place} se niklta h aarto ankh bnd kiye h',
    ],
  },
  {
    hi: 'नौकरी दिलाने के नाम पर {name} ने मुझसे {amount} रुपये ले लिए, अब फोन {phone} बंद है',
    latin: [
      'naukri dilane ke naam par {name} ne mujhse {amount} rupaye le liye, ab phone {phone} band hai',
      'nokri dilaane k nam pe {name} ne mujse {amount} rupay le liye ab fone {phone} bnd h',
    ],
  },
  {
    hi: 'मेरे खेत से {number} पेड़ काट लिए गए, वन दरोगा और {name} मिले हुए हैं',
    latin: [
      'mere khet se {number} ped kaat liye gaye, van daroga aur {name} mile hue hain',
      'mere kheit se {number} pedh kat liye gye vn darogaa or {name} mile huye hai',
    ],
  },
  {
    en: 'My scooter {vehicle} was stolen from {place} on {date}. Police station {thana} is not lodging the FIR.',
  },
  {
    en: 'I lost Rs {amount} to a fake trading app. The caller used {phone}. Bank branch at {place} refuses to help.',
  },
  { en: 'Loud music from the banquet hall at {place} till 2 am every night. My mother is a heart patient.' },
  { en: '{name} is stalking my sister near {place} and nobody at {thana} thana takes it seriously' },
  {
    en: 'FIR no {fir} was registered at {thana} but the accused {name} is roaming freely and threatening witnesses',
  },
  { en: 'The builder took {amount} rupees as booking for a flat in {place} and has now locked his office' },
  { en: 'Street dogs were poisoned by {name} in {place}. We have the CCTV recording. Please act.' },
  {
    en: 'An ambulance was stuck for {number} minutes at {place} crossing because of illegal parking by auto drivers',
  },
  { en: 'A truck with number {vehicle} dumps construction waste in the pond of {place} every night' },
  { en: 'Constable {name} of {thana} asked for {amount} rupees to release my seized car' },
  {
    en: 'My father aged {number} years has been missing since {date}, he has memory loss, last seen at {place}',
  },
  {
    en: 'A man calling from {phone} pretends to be a CBI officer and has kept my aunt on video call since morning',
  },
];
