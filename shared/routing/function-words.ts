/** Words that never begin or end the name of a place, as people write them. */
export const FUNCTION_WORDS = `
ka ke ki ko se me mein main par pe ne to bhi hi na nahi nahin aur or ya ek do teen char yeh ye woh wo is us isi usi ab jab tab tak
hai hain tha the thi ho hu hun hoon hua hui hue gaya gayi gaye kar karke karte karta karti karna karne karo kare karen karein karaya karwa
rahe raha rahi diya diye de den liya liye le lekar li lo ja jaa jata jati jate aa aaya aayi aaye aai aa rahe banaya bana bani mili mila mile
kya kyu koi kuch mera meri mere hamara hamari hamare apna apni apne mujhe hame unke uske iske wala wale wali sath saath bina baad pehle
wahan yahan kahan sab bahut log band khula hazar lakh karod khela khel beti beta bahu saas daily highway हाइवे हाईवे medical number tar taar
a an the is are was were be been has have had of in on at for with from by and not no my our me us we he she it they this that
near after before until till since into over under about above between through during against very too also so if then than
`;
