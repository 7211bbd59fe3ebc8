/** Words of grammar, of courtesy and of pleading: they come and go without any change of sense. */
export const FILLERS = `
please kripya kindly request requesting urgent urgently madad help karwai sir saheb sahab shriman mahoday mahodaya respected
dear madam ji hind police immediately turant jaldi asap shighra dhyan sangyan lijiye kijiye karein karen kare karo karna
karne dijiye dein den dilaye dilao dilaiye bachao nyay namaste namaskar pranam good morning evening afternoon night hello hi namaskaar radhe गुड मॉर्निंग हेलो नमस्ते नमस्कार प्रणाम हिंद हिन्द anurodh nivedan vinti prarthana
seva sewa officer adhikari attention look matter necessary strict legal share retweet rt reply dekhiye dekhein suniye sunwai
reminder repeat again phir fir dobara likh post tweet thread urgently humbly sincerely regards hath haath jodkar kripa karke
ka ke ki ko se me main par ne to bhi hi na nahi aur ya ek yeh ye woh wo vo is us isi usi in un hai tha thi the ho hu hua hui hue
gaya gayi gaye kar raha rahi rahe kiya diya liya di de le li do kya kyu koi kuch mera hamara apna apni apne mujhe hume hame humein
mujhko aap apko aapko aapse unka tak jab ab abhi wala wale wali jo jise jiske jis kisi kaise kaha kahan itna bahut bas sirf lekin par magar
han haan ok hoga hogi honge hota hoti hote kab yadi agar iska iski iske uska uski uske inka inki unke unki isliye kyonki taki jaise
a an the is are was were be been being am has have had having of to in on at for with from by not no my our his her your their me us we he
she it its they you i this that these those very so too also please any some who whom which what when where why how there here
will would should can could may might must do does did if then than as or but because about into via per
r u n m im ive s t re ve ll d
दे दो दी ले ली था थी थे हुआ हुई हुए तो भी ही वो यह ये
`;

/** Things, kin, times and other words that tell one complaint from another although everybody uses them. */
export const FACT_NOUNS = `
pati patni bhai behan beta beti maa pita chacha chachi mama mami dada dadi nana nani bhatija bhatiji bhanja bhanji saas sasur devar
nanad jeth bahu jija sala sali didi bhabhi uncle aunt aunty nephew niece cousin grandfather grandmother parents friend dost pitaji mataji
bike motorcycle scooter scooty cycle bicycle car truck bus train auto tempo tractor trolley rickshaw jeep van taxi cab activa bullet thar scorpio
mobile laptop purse bag chain mangalsutra battery engine motor meter helmet jewellery wallet tablet tv ac fridge gold silver cash
gaay gau bhains bakri bachhda bachhiya kutta dog dogs cow cows calf buffalo goat calves mor hiran monkey bandar suar horse
monday tuesday wednesday thursday friday saturday sunday somvar mangalvar budhvar guruvar shukravar shanivar ravivar itvar
january february march april june july august september october november december
black white blue green yellow grey kala kali safed lal neela neeli hara
smack charas ganja afeem heroin sharab beer whisky
temple mosque church mandir masjid gurudwara school college hospital hotel bank factory
east west north south purab pashchim uttar dakshin
`;

/** Times that move on between two posts of one author about one matter. */
export const MOVING =
  'kal aaj parso din ghanta mahina hafte saal monday tuesday wednesday thursday friday saturday sunday night raat sham';

/** Words behind which a name stands, also one that is an everyday word ("gram Naya"). */
export const NAME_CUES = `
thana chowki gram gaon village mohalla tehsil tahsil jila district block ward sector colony nagar post naam name pradhan daroga
constable sipahi inspector lekhpal kotedar thekedar pati patni bhai padosi
`;
