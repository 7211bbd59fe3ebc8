/**
 * Words that count as the same word when two posts are compared: English words in Devanagari, spellings that the folding of
 * shared/text/fold.ts does not bring together, and everyday words that writers of complaints exchange without meaning
 * anything else. One group a line. Nothing that tells a person, a place, a thing or a number apart belongs here.
 * A group marked `!` is found by these spellings only, because folding would make other words of it (bhai, bhi).
 */
export const EQUIVALENTS = `
police पुलिस pulis polis
phone फोन fon fone
call कॉल काल kol
mobile मोबाइल मोबाईल mobail mobile mobaile
bike बाइक बाईक baik
motorcycle मोटरसाइकिल मोटरसाईकिल motarcycle motarsaikil
scooter स्कूटर skutar scuter
scooty स्कूटी skuti
cycle साइकिल साईकिल saikil
car कार kaar
truck ट्रक trak
bus बस bas
train ट्रेन tren
auto ऑटो ato
tempo टेम्पो टेंपो tempu
tractor ट्रैक्टर traktar trector
trolley ट्रॉली ट्राली trali
rickshaw रिक्शा riksha
driver ड्राइवर ड्राईवर draivar drayvar
school स्कूल skool iskool
college कॉलेज कालेज kolej
coaching कोचिंग koching
teacher टीचर tichar
doctor डॉक्टर डाक्टर daktar dr
hospital हॉस्पिटल hospitl
medical मेडिकल medikal
ambulance एंबुलेंस एम्बुलेंस एम्बुलेन्स embulens
bank बैंक baink benk
account अकाउंट एकाउंट acount akaunt
atm एटीएम etm
card कार्ड kard
otp ओटीपी
upi यूपीआई
online ऑनलाइन onlain
fraud फ्रॉड फ्राड frod
cyber साइबर साईबर saibar
app ऐप एप
link लिंक
loan लोन lon
company कंपनी कम्पनी kampani
manager मैनेजर mainejar
office ऑफिस आफिस ofis
officer ऑफिसर
station स्टेशन steshan
road रोड rod
gate गेट get
market मार्केट markit
mall मॉल
metro मेट्रो
highway हाईवे हाइवे haive
flyover फ्लाईओवर
signal सिग्नल signl
traffic ट्रैफिक trafic traifik
parking पार्किंग parkin
stand स्टैंड stend
block ब्लॉक
sector सेक्टर sektar
colony कॉलोनी कालोनी koloni
society सोसाइटी सोसायटी sosaiti
flat फ्लैट flet
plot प्लॉट
building बिल्डिंग bilding
builder बिल्डर bildar
hotel होटल hotl
lawn लॉन
marriage मैरिज mairij
hall हॉल
dj डीजे
loudspeaker लाउडस्पीकर laudspikar
cctv सीसीटीवी
fir एफआईआर एफआइआर efaiar प्राथमिकी
rto आरटीओ aarto
sho एसएचओ
so एसओ
co सीओ
sp एसपी
ssp एसएसपी
dm डीएम
sdm एसडीएम
grp जीआरपी
cm सीएम
pm पीएम
mla एमएलए
id आईडी aidi
kyc केवाईसी
up यूपी
ac एसी
tv टीवी
number नंबर नम्बर num numbar nambar
report रिपोर्ट रपट riport ripot
case केस kes
court कोर्ट kort
order ऑर्डर आर्डर
file फाइल
form फॉर्म फार्म
passport पासपोर्ट pasport
verification वेरिफिकेशन
license लाइसेंस licence laisens
helmet हेलमेट
chain चेन चैन chen
purse पर्स pars
bag बैग beg
laptop लैपटॉप
gas गैस ges
cylinder सिलेंडर silendar
transformer ट्रांसफार्मर ट्रांसफॉर्मर transfarmar
meter मीटर mitar
line लाइन लाईन
pa पा paa
lineman लाइनमैन lainman
connection कनेक्शन kanekshan
motor मोटर motar
tubewell ट्यूबवेल
shop शॉप
store स्टोर
shutter शटर shatar
whatsapp व्हाट्सएप व्हाट्सऐप वाट्सएप watsapp whatsap
facebook फेसबुक fesbuk
instagram इंस्टाग्राम insta
telegram टेलीग्राम
video वीडियो विडियो vidio
photo फोटो foto
audio ऑडियो odio
message मैसेज msg mesej
blackmail ब्लैकमेल blekmel
viral वायरल vairal
reel रील
helpline हेल्पलाइन
home होम hom
guard गार्ड gard
homeguard होमगार्ड
incharge इंचार्ज incharj prabhari प्रभारी
constable कांस्टेबल कॉन्स्टेबल सिपाही sipahi
inspector इंस्पेक्टर inspektar
daroga दरोगा दारोगा
salesman सेल्समैन selsmain
party पार्टी
gang गैंग geng
firing फायरिंग फाइरिंग fayring
overload ओवरलोड
overrate ओवररेट
pension पेंशन penshan
ration राशन rasan
bulldozer बुलडोजर
mafia माफिया mafiya
container कंटेनर kantenar
dumper डंपर dampar
route रूट rut
railway रेलवे relve
gateman गेटमैन getman
kilo किलो kg
ticket टिकट
conductor कंडक्टर kandaktar
bouncer बाउंसर
club क्लब klab
bar बार
marksheet मार्कशीट
paper पेपर
exam एग्जाम pariksha परीक्षा priksha
group ग्रुप
customer कस्टमर
care केयर
delivery डिलीवरी
boy बॉय
time टाइम टाईम samay समय
rupaye रुपये रुपए रूपये रुपया rs rupees rupee rupay rupe rupya rupaiye inr रु रू
hazar हजार हज़ार hajar thousand hazaar
lakh लाख lac lacs
crore करोड़ karod karor
percent प्रतिशत
me में mein mai main m men मे
main मैं मै mai
hu हूं हूँ hoon hun hu हु
hai है hain हैं h he hei hei
nahi नहीं नही nhi nahin nai ni
aur और or n tatha evam एवं तथा and va
raha रहा rha
rahe रहे rhe
rahi रही rhi
liye लिए लिये lie lye
aayi आई आयी aai ayi aaee
aaya आया aya
aaye आए आये aae
hue हुए हुये huye huwe
hui हुई huyi hue
hua हुआ huwa
gaya गया gya
gaye गये गए gye gae
gayi गई गयी gai gyi
kar कर kr karke करके
ki की kii
ke के k
ko को ku
ka का
par पर pe pr
se से sey
jaa जा ja
kiya किया kia
diya दिया dia dya
liya लिया lia lya
kyu क्यों क्यूं kyon kyun
yahan यहां यहाँ yaha
wahan वहां वहाँ vaha waha
paas पास pas
saath साथ sath
baad बाद bad
naam नाम nam
paise पैसे paisa पैसा pese paisaa
chori चोरी
chor चोर
chhin छीन chheen cheen
jeb जेब
raat रात rat night
din दिन day days
roz रोज रोज़ roj daily rojana रोजाना
sham शाम shaam evening
subah सुबह morning
kal कल kl yesterday
aaj आज today aj
parso परसों parson
ghanta घंटे घंटा ghante ghanta hours hour
mahina महीने महीना mahine mahina month months
saal साल sal years year varsh वर्ष
umra उम्र umar aged age
!pati पति husband
!patni पत्नी wife biwi बीवी
!beta बेटा bete बेटे son
!beti बेटी daughter
!bhai भाई brother bhaai bhaiya bhaiyya भैया
!behan बहन bahan behen sister bahin
!maa मां माँ mother mata माता
!pita पिता father papa पापा pitaji पिताजी
bachcha बच्चा bachche बच्चे bacche bache bacho bachchon बच्चों bacchon child children
aadmi आदमी admi
log लोग logo लोगों logon people
ladka लड़का larka
ladki लड़की larki
ladke लड़के ladko लड़कों ladkon
mahila महिला woman
gaon गांव गाँव gaav gaanv village gram ग्राम
ghar घर house ghr
makan मकान makaan
dukan दुकान दुकानें dukaan dookan
zameen जमीन ज़मीन jamin zamin jameen land
khet खेत khait kheit
rasta रास्ता raste रास्ते raasta
sadak सड़क sarak
gali गली
kabza कब्जा कब्ज़ा kabja qabza
maarpeet मारपीट marpeet marpit
dhamki धमकी
jaan जान jan
maarne मारने marne
madad मदद help sahayata सहायता madat
karwai कार्रवाई कार्यवाही karyavahi karyawahi karvai karyvahi action
sunwai सुनवाई sunvai
sikayat शिकायत shikayat complaint
tahrir तहरीर tehrir
mukadma मुकदमा mukdma
giraftar गिरफ्तार arrested arrest giraftari गिरफ्तारी
jaanch जांच जाँच janch investigation investigate
nyay न्याय justice insaaf इंसाफ insaf
suraksha सुरक्षा security
turant तुरंत तुरन्त immediately
kripya कृपया please plz pls pleas kripaya kindly kirpya plzz pliz प्लीज
sir सर sar सरजी sirji
dhanyavad धन्यवाद thanks thank thankyou shukriya शुक्रिया aabhar आभार
chowki चौकी choki chauki
thana थाना थाने thane ps thaane
lekhpal लेखपाल
pradhan प्रधान prdhan
sarkari सरकारी
sampark संपर्क
hamara हमारा hamare हमारे hamari हमारी hmare hmari hmara
mera मेरा meri मेरी mere मेरे my
mujhe मुझे mujhko mujse mujhse मुझसे
unka उनका unki unke
bahut बहुत bhut very
khule खुले
khuleaam खुलेआम
lekar लेकर lekr
jhagda झगड़ा ladai लड़ाई ladaai
awaz आवाज आवाज़ aawaj awaaz
tez तेज तेज़ tej
jagah जगह jgh
ghatna घटना ghtna incident
hadsa हादसा haadsa accident durghatna दुर्घटना
takkar टक्कर takkr
ghayal घायल gayal injured
peedit पीड़ित pidit
bayan बयान byan
aaropi आरोपी aropi accused abhiyukt अभियुक्त
aaropiyon आरोपियों aropiyo
apradh अपराध apraadh
vivechak विवेचक
sharab शराब sarab daru दारू liquor
avaidh अवैध awaidh awedh illegal
pareshan परेशान presan
lapata लापता missing gumshuda गुमशुदा gumsuda
vibhag विभाग department
adda अड्डा
jua जुआ jue जुए juye juwa
chaurahe चौराहे chauraha चौराहा chorahe crossing
majdoor मजदूर mazdoor
majdooron मजदूरों majduro
!5 paanch पांच पाँच panch five
!3 teen तीन tin three
!4 chaar चार char four
!6 chhah छह छः chhe six che
!7 saat सात seven
!8 aath आठ eight
!10 das दस ten
!12 barah बारह twelve
!50 pachas पचास fifty
!2 two
!11 gyarah ग्यारह eleven
!15 pandrah पंद्रह fifteen
!20 bees बीस twenty
!25 pachchis पच्चीस
!30 tees तीस thirty
!35 paintis पैंतीस
!40 chalis चालीस forty
!100 sau सौ hundred
jaldi जल्दी jaldii
theek ठीक thik
gaadi गाड़ी gadi gari vehicle vahan वाहन
gaadiyan गाड़ियां gadiyan
bandh बंद band bnd बन्द
shuru शुरू
jail जेल
shadi शादी
bachao बचाओ
lachar लाचार
zindagi जिंदगी jindagi
pedh पेड़ ped
khana खाना
paani पानी pani
!9 नौ nine
singh सिंह सिंघ
january जनवरी janvari janwary
february फरवरी farvari pharvari
march मार्च
april अप्रैल aprail
may मई
june जून joon
july जुलाई julai julay
august अगस्त agast
september सितंबर सितम्बर sitambar
october अक्टूबर अक्तूबर aktubar
november नवंबर नवम्बर navambar
december दिसंबर दिसम्बर disambar
!chacha चाचा chaacha kaka काका chachaji
!chachi चाची
!mama मामा mamaji
!mami मामी
!dada दादा grandfather baba बाबा
!dadi दादी grandmother
!nana नाना
!nani नानी
!didi दीदी
!jija जीजा jijaji
!sala साला
!sali साली
!saas सास
!bua बुआ
!tau ताऊ
!bahu बहू bahoo
`;
