import type { Fact } from './template.ts';

/** Names and places of the two halves of the corpus; no value stands in both. Made-up persons, real and common place names. */
const facts = (lines: string): Fact[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [hi = '', ...latin] = line.trim().split(/\s*\|\s*/);
      return { hi, latin };
    });

export interface FactLists {
  readonly name: readonly Fact[];
  readonly place: readonly Fact[];
  readonly thana: readonly Fact[];
}

export const DEVELOPMENT_FACTS: FactLists = {
  name: facts(`
    राकेश | Rakesh | rakesh
    राजेश | Rajesh | rajes
    मुकेश यादव | Mukesh Yadav | mukesh yadaw
    सुनीता देवी | Sunita Devi | suneeta devi
    अनीता | Anita | anitaa
    रामलाल | Ramlal | raamlal
    श्यामलाल | Shyamlal | shyam lal
    इमरान | Imran | imraan
    फैजान खान | Faizan Khan | fayzan khan
    पप्पू | Pappu | papu
    अरविंद मिश्रा | Arvind Mishra | arvind misra
    सुरेंद्र | Surendra | surender
    वीरेंद्र | Virendra | veerendra
    कमला | Kamla | kamala
    विमला | Vimla | vimala
    अजय सिंह | Ajay Singh | ajai singh
    विजय सिंह | Vijay Singh | vijai singh
    नसीम | Naseem | nasim
    ओमप्रकाश | Om Prakash | omprakash
    सीमा | Seema | sima
    रीमा | Reema | rima
    धर्मेंद्र | Dharmendra | dharmender
    बृजेश | Brijesh | brajesh
    कल्लू | Kallu | kalloo
  `),
  place: facts(`
    रामपुर | Rampur | rampur
    रामनगर | Ramnagar | ramnagar
    कैसरबाग | Kaiserbagh | qaiserbagh
    गोविंदनगर | Govind Nagar | govindnagar
    गोविंदपुर | Govindpur | govind pur
    सहादतगंज | Sahadatganj | saadatganj
    नवाबगंज | Nawabganj | navabganj
    शिवपुर | Shivpur | shiv pur
    शिवगढ़ | Shivgarh | shivgadh
    मलिहाबाद | Malihabad | malihabaad
    बिसौली | Bisauli | bisoli
    गजरौला | Gajraula | gajrola
    सिकंदरा | Sikandra | sikandara
    खुर्जा | Khurja | khurza
    चुनार | Chunar | chunaar
    मोदीनगर | Modinagar | modi nagar
    हापुड़ | Hapur | hapud
    देवबंद | Deoband | devband
    जलालपुर | Jalalpur | jalaalpur
    जलालाबाद | Jalalabad | jalaalabad
    इकौना | Ikauna | ikona
    बबेरू | Baberu | baberoo
    फरेंदा | Farenda | pharenda
    करछना | Karchhana | karchana
  `),
  thana: facts(`
    कोतवाली नगर | Kotwali Nagar | kotwali nagar
    सिविल लाइन | Civil Line | civil lines
    हुसैनगंज | Hussainganj | husainganj
    चिनहट | Chinhat | chinahat
    नाका | Naka | naaka
    पारा | Para | paara
    ताजगंज | Tajganj | taajganj
    एत्मादपुर | Etmadpur | etmaadpur
    सरधना | Sardhana | sardhna
    बहसूमा | Bahsuma | behsuma
    कैंट | Cantt | cant
    भोजपुर | Bhojpur | bhoj pur
    मसूरी | Masuri | masoori
    बेनीगंज | Beniganj | beni ganj
    अतरौली | Atrauli | atroli
    महोली | Maholi | mahauli
  `),
};

export const HELD_BACK_FACTS: FactLists = {
  name: facts(`
    दिनेश | Dinesh | dines
    महेश | Mahesh | mahes
    नरेश चौहान | Naresh Chauhan | naresh chohan
    पूनम | Poonam | punam
    रेखा देवी | Rekha Devi | rekha devee
    जगदीश | Jagdish | jagdeesh
    हरिओम | Hariom | hari om
    सलमान | Salman | salmaan
    शाहिद अंसारी | Shahid Ansari | sahid ansari
    बबलू | Bablu | babloo
    गुड्डू | Guddu | guddoo
    संतोष तिवारी | Santosh Tiwari | santos tivari
    महेंद्र | Mahendra | mahender
    जितेंद्र | Jitendra | jeetendra
    शकुंतला | Shakuntala | sakuntla
    मंजू | Manju | manjoo
    अंजू | Anju | anjoo
    रवि वर्मा | Ravi Verma | ravi varma
    कपिल त्यागी | Kapil Tyagi | kapil tyagee
    सोनू | Sonu | sonoo
    मोनू | Monu | monoo
    प्रदीप | Pradeep | pradip
    संदीप | Sandeep | sandip
    गंगाराम | Gangaram | ganga ram
  `),
  place: facts(`
    हसनपुर | Hasanpur | hasan pur
    हुसैनपुर | Hussainpur | husainpur
    शास्त्री नगर | Shastri Nagar | shastrinagar
    सैफई | Saifai | sefai
    बिल्हौर | Bilhaur | bilhor
    खलीलाबाद | Khalilabad | khaleelabad
    पडरौना | Padrauna | padrona
    मिर्जापुर | Mirzapur | mirjapur
    भदोही | Bhadohi | bhadoi
    लहरपुर | Laharpur | leharpur
    मऊरानीपुर | Mauranipur | mau ranipur
    तिलहर | Tilhar | tilhar
    उझानी | Ujhani | ujhaani
    बिलासपुर | Bilaspur | bilas pur
    अकबरपुर | Akbarpur | akbar pur
    अकबरगंज | Akbarganj | akbargunj
    टूंडला | Tundla | toondla
    जसवंतनगर | Jaswantnagar | jaswant nagar
    चरखारी | Charkhari | charkhaari
    राठ | Rath | raath
    सादाबाद | Sadabad | saadabad
    नगीना | Nagina | nageena
    धामपुर | Dhampur | dhaampur
    चांदपुर | Chandpur | chaandpur
  `),
  thana: facts(`
    सदर बाजार | Sadar Bazar | sadar bazaar
    इंदिरापुरम | Indirapuram | indrapuram
    विजयनगर | Vijay Nagar | vijaynagar
    कविनगर | Kavi Nagar | kavinagar
    गोमतीनगर | Gomti Nagar | gomtinagar
    बिठूर | Bithoor | bithur
    चकेरी | Chakeri | chakery
    पनकी | Panki | panaki
    लालगंज | Lalganj | laalganj
    भेलूपुर | Bhelupur | bheloopur
    लंका | Lanka | lankaa
    रोहनिया | Rohania | rohaniya
    कुंडा | Kunda | kundaa
    मांट | Mant | maant
    फराह | Farah | pharah
    बरसाना | Barsana | barsaana
  `),
};
