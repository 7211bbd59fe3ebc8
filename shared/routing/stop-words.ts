/**
 * Common words that are also names of villages or thanas: they must not fire as places. Written as people write them; folding
 * covers the other spellings and the other script.
 */
export const STOP_WORDS = `
police thana thane chowki kotwali sadar nagar gaon gram village district jila zila tehsil block ward sector mohalla colony
road marg bazar bazaar market station chauraha tiraha gali makan ghar school college hospital mandir masjid court
madad kripya shikayat report mukadma karyavahi sunwai nyay pareshan dhamki maarpeet marpeet chori loot hatya jameen zameen kabza
vivad jhagda paisa paise rupaye mobile phone number bike gadi truck car scooty tempo
mahila purush ladka ladki beta beti bhai bahan mata pita pati patni bachcha bachche bachchi parivar log logo pradhan daroga sipahi
neta mantri sarkar adhikari vidhayak mukhyamantri yogi modi lekhpal patwari
aaj kal parso subah shaam raat din mahina saal hafta abhi turant jaldi
sharab ganja smack jua satta dj jam parking challan helmet
please help need urgent sir madam kindly request action take against about case complaint officer station
bahar andar samne paas pass peeche aage upar neeche beech kinare
company factory bank builder flat plot office society
happy good morning diwali holi jai hind salute thank thanks great work
koi kuch sab sabhi bahut jyada kam bada bade chhota naya purana
karke karte karta karti kiya kiye gaya gayi gaye raha rahe rahi hua hui hue hota hoti hote wala wale wali
mera meri mere hamara hamari hamare apna apni apne aapka unka uska iska inka
lakdi taskari balu pani tel bijli sadak pul nadi talab khet bagh jungle
dharna hungama bawal patthar lathi danda chaku goli bandook tamancha
sachin ramesh suresh rajesh mukesh amit sumit rahul ravi vijay ajay anil sunil sanjay manoj deepak pankaj santosh dinesh mahesh
kumar singh yadav sharma verma gupta mishra pandey tiwari dubey khan ansari chauhan rajput thakur
kanhaiya shiva krishna ram lakshman sita gita hari
naam pata sahab sahib bhaiya didi chacha mama
accident durghatna takkar ghayal maut lash
website online fraud cyber otp account khata
constable bharti result exam paper leak
tyohar mela barat baraat shaadi vivah dahej
police wale dabang gunde badmash apradhi chor
video viral photo news khabar
`;
