/**
 * Everyday words of complaints. A word that stands here is no name: where two posts exchange it for another one, they may
 * still say the same, and a word that is one slip of the thumb away from it is this word mistyped. What stands in FACTS or
 * FILLERS (facts.ts) is looked up there first. Latin spellings; other spellings meet them in the folding.
 */
export const VOCABULARY = `
aadat aadesh aadhar aag aage aakar aake aam aana aane aankh aansu aarop aaropit aaspaas aata aatank aate aati
aatmahatya aaya aaye aayi abhadra abhadrata abhiyan able about above abuse abused abusing abusive accept accepted
access according accuse accused accusing across act acting active activity actually adalat adda added address adhik
adhikar adhikari adhura admit admitted affected afraid again against agar age agent agle ago agree agya aid ajnat
akela akele akeli aksar alag alcohol alive allegation alleged allow allowed alone along already also although always
amal amanviya amount andar andhera andhere andolan anek angry anjaan announce announced annoyed another answer
antisocial anuchit anurodh anusar anyay anybody anymore anyone anything anyway apart apharan apman appeal appear
application apply approach approached apradhi apsabd area argue arji armed arms arop aropi around arrange arrived
artha asamajik asar ashanti ashleel ashlil aside ask asked asking asks assault assaulted assist assistance asuraksha
asuvidha atankit atikraman attached attack attacked attacking attempt attempted attend attention attitude atyachar
auction authorities authority avagat avaidh available avashyak avoid awaiting awara aware away awful ayog baarish
baat baatein baaten bachana bachane back bad bada badal badalkar bade badh badhe badi badla badly badmash badmashon
badnaam badtameezi badtamiji bahala bahana bahar bahu bahumulya bainama baitha baithakar baithata baithaye baithe
bajata bajay baje bajne bajta bajte bakaya baki balance balatkar bana banakar banake banate banaya banaye banayi
bandhak bandook bane bani banne banta bantane banti banwa banwaya baraat baramad barbad barricade bartav based basic
bata batana batane batate bataun bataya bataye battery beat beaten beating became because bech becha bechne bechta
bechte become beech been beete before began begging beghar begin behave behaving behavior behaviour behind behosh
beimaan being bekabu bekar bekasur belongs below berahmi besahara beside best better between bewajah beyond bhaag
bhaga bhagaya bhage bhagne bhagwan bhai bhar bhara bhari bharosa bharti bhatak bhatakna bhavishya bheed bhej bheja
bheje bhejna bhejte bhi bhookh bhrasht bhrashtachar bhumi big bigad bijli bik bikhar bikri bikta bikti bill bimar
bimari bina biometric bite blast block blocked blocking blood board bodies body bola bole boli bolkar bolne bolta
bolte bolti bomb book booked booking born both bottle bought boundary break breaking bribe bribery bribes bring
broke broken brought brutal brutally build built bujurg bukhar bulakar bulana bulaya bulaye bully bura bure burglary
buri burn burning burnt business busy buy buyer byaj byan called caller calling calls came camera campus cancel
cancelled captured careless carried carry carrying cash caste catch caught cause caused causing center centre
certificate chabi chahe chahiye chahta chahte chahti chakkar chal chala chalakar chalana chalane chalata chalate
chalaya chale challan chalta chalte chalti chalu chamatkar change changed chara charcha charge charged charges
charging charo charon charsa chaukidar cheat cheated cheating check checked checking chehra chetavani chhat chhed
chhedchhad chhedkhani chheena chhina chhinkar chhintai chhipa chhipe chhod chhoda chhodkar chhodne chhoot chhota
chhote chhoti chhutti chikitsa chilla chillaye chinhit chinta chipka chitra chook chot choten chuka chuke chuki
chukka chunav chup chupchap chupke chura churakar churane churaya clean clear clearly close closed closes clothes
collect collected collecting colour come comes coming comment commission commissioner commit committed common
commuters complain complainant complained complaining complaints complete completed completely concern concerned
condition confirm confiscated congestion consider constantly construction consumer contact contacted contacting
continue continued continuous continuously contract contractor control cooperate cooperating cooperation copies copy
corner correct corrupt corruption could counter country couple cover crackers credit crime criminal criminals cross
crossed crowd cruelly crying current curse custody cut cutting daba dabang dabangai dabangon dabav dabe daily
dakaiti dakhil dal dala dalaal dalal dali damage damaged dand danda dande dandit danger dangerous dangerously dar
dara darj dark darr darwaja darwaze dastakhat dastavej data daude daudta dead deal dealer death debit debited
deceased decided deducted deep deewar defamed deh dehant dekh dekha dekhe dekhi dekhiye dekhkar dekhne dekho dekhte
delay delayed delete deleted deliberately deliver delivered demand demanded demanding demands demolished dena dene
deni denied deny denying department deposit deputy der deri desi destroy destroyed deta detail details detained dete
deti develop device dhairya dhakka dham dhamka dhamkakar dhamkane dhamkata dhamkate dhamkaya dhan dhandha dhandhli
dhara dharam dharmik dharna dhat dheere dhokha dhokhadhadi dhokhe dhool dhoop dhuan dhulai dhundh dhundhne dhwani
dhwast died different difficult dikha dikhai dikhakar dikhata dikhate dikkat dil dilane dilaya dilayein dinank dinon
diqqat direct direction dirty disabled disappear disappeared discuss dishaa dispute district disturb disturbance
disturbed disturbing divert diwar dobara document documents doing done door doosra doosre doshi doshiyon dost dosti
down dowry drag dragged drain drink drinking drishti drive driven driving drop dropped drove drug drugs drunk
drunkard due dues dukandar dukh dukhi dump dumped dumping dupatta duplicate durachar during durvyavhar dushkarm duty
duvidha dwara each earlier early earn ease easily easy eat edge education effect effective ehsaan either ekatra
ekdum elder elderly electricity else emergency employee employees employer employment empty encroached encroachment
encroachments end ended enemies enforcement engine engineer enough enquiry enter entered entering entire entry
escape escaped especially even event ever every everybody everyday everyone everything everywhere evidence exactly
examine except exchange excuse existing expect expired explain exploit exploiting export express extort extorted
extorting extortion extra extreme extremely eyewitness face faced facing fact fail failed fails failure faisla fajul
fake falana fall fallen falling false familiar families family far faraar farar fariyad farji farzi fasa fasal
fasane fasaya fast fatafat fatal fati fayda fear feel feeling feels fees fell fellow fence fenk fenka fenkta fenkte
few fields fight fighting fights file filed filing fill film final finally financial find finding fine fined finger
finish fire firecrackers fired first fix fled flee flood floor fod foda follow followed following food foot footage
footpath force forced forcefully forcibly forged forget former forms forward found fourth free freely freeze
frequent frequently friend friends front fuel full funds fursat further future gaal gaali gaaliyan galat galiyan
galti gamblers gambling gang garbage garbhvati gardan gareeb gareebon garib garmi gathered gave gawah gawahi gayab
gets getting ghane ghat ghati ghera ghere gherkar ghina ghoom ghoomta ghoomte ghoos ghoosa ghotala ghumta ghumte
ghumti ghus ghusa ghuse ghuskar ghusna ghusne ghutan gira giraftariyan giraya gire giri girkar girl girls giroh
girvi give given gives giving godam goes going gold goli golibari gone gonna good goods goons government grab
grabbed grabbing grave grief grievance groups guhar guilty gujar gujara gujarish gumraah gun gunda gundagardi gunde
gundo gundon gunpoint guns gussa gut guton guzar haal haalat haath hack hacked hacker hadap hadtal hafta hafte hak
hakikat half halka halla halt hamesha hamla hamlavar hand handed handle handling hang hangama happen happened
happening happens happy haramkhor harass harassed harasses harassing harassment haraya hard hardly harkat harkaton
harm hasil hasiya hatane hatao hataya hataye hate hath hathiyar hatya hatyara hatyare havi having hawai hawala
hawalaat head headlights health hear heard hearing heart heavily heavy held helped helper helpless helps here hiding
high higher highly hijacked himself hinsa hired hisab hissa hit hitting hoga hogi hold holding holds hole hona hone
honest honge honour hope horn horrible hosh hostage hostel hota hote hoti hours huee huge hukum humble humiliated
hundreds hurt identified identity idle ignore ignored ignoring ijjat ilaaj ilaj ilaka ilake illegally imaandar
imandari immediate important impose impossible improper inaam inaction incidents include including incomplete
increase increased increasing indeed inform information informed inhe injure injuries injury inka inkar inko
innocent inquiry inse inside inspect install installed instead insult insulted intentionally interest internet into
intoxicated investigated investigating investment involved irada ishara issue issued issues istemal items itihas
itna itne itni itself izzat jabaran jabardasti jabran jabtak jacket jagrook jaha jahan jahar jahreela jaisa jaise
jakar jakhm jakhmi jala jalakar jalaya jali jam jama jamaa jamanat jamghat jana janata jane jankar jankari janlewa
janta janwar janwaron jari jarur jarurat jashn jata jataya jate jati jawab jaye jayega jayegi jeena jeevan jhapat
jhapta jholachhap jhooth jhootha jhoothe jhuthe jila jinda jinhone jise jiska jiske jitna jobs jod jodne join joined
joint jor jua juari julm junction jurm jurmana just justice juta jute kaagaz kaam kaaran kaat kaata kaate kaati
kaatkar kaaval kabad kabhi kaccha kachchi kachra kafi kagaj kagaz kaha kahan kahe kahi kahin kahkar kahna kahne
kahta kahte kahti kaisa kaise kaisi kaksh kalabazari kalank kam kamai kami kamjor kamra kamre kanoon kantedar kanun
kapda kapde karai karan karana karane karate karaya karayein karayi karmchari karta kartavya karte karti
karvaya karwa karwane karwaya karyakram karyalay karyarat kata katai katal katar kathinai kathit kathor kaun kaunsa
kaushal keemat keep keeping keeps keh kendra kept keys khada khade khadi khadya khal khali khanan khandit kharab
kharch kharid kharida khata khatam khate khatra khatre khaya khayal khaye kheencha khel khela khelte kheti khich
khicha khidki khilaf khinch kho khoj khoja khojbeen khojne khol khola khona khoon khud khule khulkar khuni khush
khushi kick kicked kids kill killed killing kind kindness kirana kiraya kirayedar kisan kisano kishor kishori kisi
kisne kist kitna kitne kitni knife knock know knowing known knows koi kone koshish kotedar krodh kuchal kuchla kuda
kudna kukarm kulhadi laash labh labour lack ladai ladna ladte lady laga lagai lagakar lagane lagatar lagate lagaya
lagaye lagayi lagbhag lage lagi lagna lagta lagte lakdi lake lalach lamba lambe lane laparvah laparvahi laparwahi
large lash last late lately later latest lathi lathiyan lathiyon laut lauta lautaya lautaye lautna lautte laws
lawyer lay laya laye lead leader leak leaked learn least leave leaves leaving left legal legally lekh lekin lena
lene less leta lete leti letter level liable lie lies life light lights like likely likha likhayi likhe likhi likhit
likhna likhne likhwa likhwane likhwaye limit linked lipt list listen listened listening listens little live lives
living lobh local locals location lock locked lodge lodged lodging lokar lonely long longer look looked looking
looks loose loot loota looted looters lootkar lootpat lose losing loss lost lots loud loudly love low luchcha
luggage lut luta lying maafi maal maalik maamla maang maanga maange maangne maangta maangte maanta maante maar maara
maardiya maare maaregi maari maarkar maarta maarte maarti mad madak made mahaul main mainly maintain majboor majburi
major make makes making malba malik malkin malpractice malwa mamla mamle man mana management manane manchale mandir
mang mangalsutra mange mangne mangta mani mansik mante many mar mara mare mareej mareez mari marijon mark marked
marta marte marti masjid masla masoom mass master matlab matter matters mauka mauke maukey mauqa mausam maut maybe
mazak means medh media medicine meet meeting mehnat mehngai mele member members memory men menace mental mentally
mention mentioned merchant messages middle might migrant mila milakar milawat milawati mile mili milibhagat milijuli
milkar milna milne milta milte milti mine mining minister minor minors minute minutes misbehave misbehaved
misbehaving misbehaviour mischief miscreant miscreants misplaced misuse misused mitti mobs mohalla mohalle mol
molest molestation molested moment money monthly mood moond more morning most mostly move moved moving mritak mrityu
much mud mukhya mulakat multiple munafa murder murdered mushkil musibat must myself naala naali naaraz nabalig
nabaliq nagarik nagdi nahar nai nails najar nakab nakal naked nakli namak name named names nari narrow nash nasha
nashe nashedi nasty nateeja nation naujawan naukri nawjat naya naye nazar near nearby nearest nearly necessary
neeche need needed needs neglect negligence negligent neighbor neighborhood neighbors neighbour neighbourhood
neighbours neither nephew neta netaji never new news next nigrani nikal nikala nikale nikali nikalkar nikalna
nikalne nikalta nikalte nikalti nikas nikat niklava niraasha nirdayata nirdosh nirikshan nirmaan nirman nishan
nishpaksh nivas nivasi nivedan niwas niwasi niyam niyukt nobody noise none normal note noted nothing notice noticed
now nuisance nuksaan nuksan number obey objection objectionable obscene observe obstruct obstructing obtained
occupied occupy occur occurred offence offer offered offering official officials often old once one ongoing only
onto open opened opening openly opens operate operating operation operator opposite ordered orders ordinary organise
original others otherwise outrage outside over owed owner owners pada pade padhai padhne padi pados padosi padosiyon
padta padte page pahchan pahle pahunch pahuncha pahunche pahunchi paid paidal pain pairvi paise pakad pakda pakde
pakdi pakdo pakka palan palat panah panchayat panic pant parchi parents pareshani parijan parikshan parinam parivaar
parivar park parked parmishan part particular parties parwah passenger passengers passers passing password past pata
pataka patakhe path pathar patharav patient patients patrol patrolling patta pattal pay payable paying payment
payments peace peaceful peacefully pedestrians peecha peechha peechhe peekar peene peeta peete peetkar pehchan pehle
pending pension persistent person personal personally persons pesh petition petrol phat phatak phek phenk phenka
phoda phone pichhle pichhli pick picked pictures pidhi piece pinjra pistaul pistol pit pita pitai pitayi pite
pitwaya place placed places plan planned plate platform play played playing pleading pleasure pocket point poison
poisoned poisoning political politician polluting pollution pond poochh poochhne poor poora poore poori popular
portal portion position possession possible post posted posting posts pour power practice pradarshan pradarshit
prakaran prakriya pramaan pramukh prarthana prarthi prashasan prasuti pratibadh pratibandhit pratidin pravesh prayas
praying pregnant premises prepared prerit presence present press pressure pressured pressuring pressurising pretend
pretending pretends prevent previous price prior private probably problem problems proceed process produce profile
prohibited promise promised promises prompt promptly proof proper properly properties property prosecute protect
protection protest protesting prove proved provide provided providing public publicly puchh puchha puchhtachh pujari
pukar pulia pull pulled punish punished punishment purana purane purani purchase purchased purpose pursue push
pushed pushti puta puts putting quarrel question quick quickly quiet quite raftar raha rahata rahegi rahna rahne
rahta rahte rahti raid raided railing rain raise raised rajmarg rakam rakh rakha rakhe rakhi rakhkar rakhta raksha
rakshak rampant ran ransom rape raped rapist rarely rash rasoi rate rather reach reached reaching react read ready
real really reason reasons receipt receive received receiving recent recently record recorded recording recover
recovered recovery recruit red reduce refund refuse refused refuses refusing regarding register registered
registration regular regularly rehne rehta rehte rehti related relative relatives release released reliable
religious relocate remain remained remains remind reminder removal remove removed removing rent rental repair
repaired repeat repeated repeatedly replied reply replying report reported reporting reports request requested
requesting requests require required rescue residence resident residential residents resolve resolved respond
responded response responsible rest restaurant restless result retired return returned returning reveal revenge
review reward rich ride riders riding right rights rise risk river road roam roaming robbed robber robbers robbery
robbing rok roka roke roki rokna rokne rokta rona rone roof room rote roti round rude rudely ruin ruined ruk rukawat
ruke rukna rule rules run running runs rupay rupe rupees rush saaman saamne saansein sab sabhi sabki sabko saboot
sabse sabut sabzi sach sad sadasya safe safely safety sahan sahi sahyog said saja sajish sakhat sakht sakta sakte
sakti salary sale samaan samadhan samaj samajh saman samast samasya samasyaon samay same samiti samjha samjhate
samjhauta samjhaute samjhaya samne sampatti samuday sanchalit sand sandesh sandigdh sangeen sangyan sankat sankhya
santulan saraam sarak sareaam sarvajanik sasural satark satarkta satata satate sataya sathi sathiyon savari saved
saw sawal sawar saying says saza scam scammed scammer scare scared school scold screaming screen screenshot search
searching seat second secret section secure see seeing seeking seems seen seize seized sell seller selling sells
send sender sending sends senior sense sent separate serious seriously served service services serving session set
settle settlement several severe severely sewa sexual sexually shaan shahar shaher shame shamil sharabi sharam share
shared shareer sharirik shayad sheet shelter shift shikar shikayatein shikayati shikshak shocked shocking shoot
shooting shops shor short shoshan shot should shout shouted shouting show showed showing shown shows shulk shuru
shut sick side sides sidha sifarish sign signed siksha silence silent silently similar simple simply since single
sirf sit sitting situation slap slapped sleep sleeping slept slow slowly small smell smoke smoking smuggling snatch
snatched snatcher snatchers snatching soch soche sochna social sold solution solve somebody somehow someone
something sometimes somewhere sone soochit soochna sookha soon sorry sota sound source soye space speak speaker
speaking special speed speeding spend spoke spot spread stab stabbed staff stage stalk stalked stalker stalking
stall stamp standing stands start started starting starts state statement stay stayed staying steal stealing step
steps sthaan sthan sthaneey sthaniya sthapit sthit sthiti stick sticks still stole stolen stones stood stop stopped
stopping stops store story straight stranger street streets strict strictly strike strong struck struggle stuck
student students studies stunt stunts subject submit submitted such suchna sudden suddenly sudhar suffer suffered
suffering sufficient suicide suit sula suljhaya sun sunai sunaye sunkar sunne sunta sunte sunti support
supported supporting surakshit sure surrounding survey suspect suspended suspicious swasthya swayam swikar taala
taale tabaah taiyar tak take taken takes taking tala talaab talaash talk talking talks talwar tamancha tamasha tanav
tang tankar taraf tarah tareeka target tarikh tatha tatkal tawajjo tayari team tears tease teased teasing teenagers
teer tel tell telling tells temper temporary tenant tenants tension terrible terror terrorise terrorised tezab thag
thaga thage thagi thagon than thappad theka theke thekedar them then thereafter therefore thief thieves thik thing
things think thinking third thoda thodi though thought thousands threat threaten threatened threatening threatens
threats threw through throughout throw throwing thrown thus tied till tod toda today todfod todi todkar together
told tolna tomorrow tona tonight took tool toot tootna top tore torn torture tortured torturing total totally touch
touched toward towards tower town track trader traffic tragic trained transaction transactions transfer transferred
transport trap trapped travel travelling treat treated treatment trick tried trouble troubled troubles troubling
true trust truth trying turant turn turned tuti twice uchit uda udhar udhari ukhad ukhada ukt unable unauthorised
unauthorized unclaimed under unemployed unhe unhone unidentified university unknown unless unlock unnecessary unsafe
unse until unwanted upadrav upar upasthit upay upchar upload uploaded upon upset upyog urgently urine used useless
user users uses using usual usually utha uthakar uthana uthate uthaya uthaye uthta utpat utpeedan utpidan vaad
vaasta vacant vacate vacating vachan vadh vadi vahi vajah vakya valuables vandalised vapas varisht vasool vasooli
vasul vasuli vehicles vendor vendors verify version very victim victims vidhayak vidhwa vidyalay vidyarthi view
vilamb village villagers vinti violate violated violating violation violence violent virodh viruddh vishay vishesh
vishwas visit visited visiting visits vivad vivadit vivah vivash vivran voice vulgar vyakti vyapari vyast vyavahar
vyavastha wait waited waiting wajah walk walked walking wall want wanted wanting wants wapas warned warning washed
wasooli waste watch watched watching water weak weapon weapons wear wearing week weekly weeks welfare well went what
whatever when where whether which while whole whom whose wide widow will window wish within without witness
witnesses women wood word words work worked worker workers working workshop worried worry worse worst worth would
wound wounded write writing written wrong wrongly yaatra yaatri yadi yani yard yell yelling yet yojana young younger
your yours yourself youth yuva yuvak yuvakon yuvati zabardasti zahar zakhmi zaroorat zaroori zero ziddi zinda zulm
`;
