import { foldName } from '../document/fold-name.ts'

/** How given names are mostly borne, for those borne by one gender nearly always. */
export type Gender = 'female' | 'male'

/** What a given name tells of its bearer's gender, and how surely. */
export interface GenderHint {
  readonly gender: Gender
  /** Whether the name is listed; one that is not is told by its ending only, which may be wrong. */
  readonly isSure: boolean
}

/** The gender that a given name tells; `undefined` when it is borne by both or says nothing. */
export function genderOfGiven(given: string): GenderHint | undefined {
  // "Jean-Pierre" goes by its first part, and an initial tells nothing.
  const folded = foldName(given).split(/[ -]/)[0] ?? ''
  if (folded.length < 3 || BOTH.has(folded)) return undefined
  if (FEMALE.has(folded)) return { gender: 'female', isSure: true }
  if (MALE.has(folded)) return { gender: 'male', isSure: true }
  // In most languages of Europe a name in -a is a woman's.
  if (/[bcdfghlmnprstvxzi]a$/.test(folded)) return { gender: 'female', isSure: false }
  return undefined
}

/** Names of women and men alike, and such in -a as differ by country. */
const BOTH: ReadonlySet<string> = names(
  'alex andrea sasha robin kim lee jordan taylor casey jamie morgan leslie lesley kelly tracy terry pat ' +
    'chris sam jesse jean dana jan nikita luca ali noor shannon ashley courtney cameron drew jackie ' +
    'kerry marion dominique claude camille mischa misha zhenya quinn avery riley reese rowan sacha ' +
    'angel ariel ira jody kai kelsey loren lynn michele nicola paris sidney stacy tracey valery',
)

const FEMALE: ReadonlySet<string> = names(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty ' +
    'margaret sandra kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie ' +
    'rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen ' +
    'samantha katherine catherine christine debra rachel carolyn janet maria heather diane diana ruth ' +
    'julie olivia joyce virginia victoria lauren christina joan evelyn judith megan cheryl hannah ' +
    'jacqueline martha gloria teresa theresa ann anne anne-marie marie madison frances kathryn janice ' +
    'alice abigail julia judy sophia grace denise amber doris marilyn danielle beverly isabella ' +
    'isabel isabelle diana brittany natalie natalia rose alexis kayla charlotte claire clare chloe ' +
    'condoleezza hillary madeleine angela ursula annalena christiane nikki susana jen jill jane janine ' +
    'jeanne wendy karine kamala melania ivanka michele kellyanne nancy dianne elise elaine ellen ' +
    'tammy patty tulsi loretta sonia ruth elena ketanji amy sheila sally samantha stella sylvia ' +
    'simone agnes agnieszka aisha alina astrid ayelet beate beatrice benita birgit brigitte bridget ' +
    'carmen carrie cecile celia chantal cristina daniela daria edith eleanor eileen elke esther eva ' +
    'fatima federica fiona florence francoise gabriela genevieve georgia gerda gertrude giorgia ' +
    'giulia hanan heidi helga helle hilda hilde ilse ines ingrid irena irina iris ivana jacinda ' +
    'jadwiga johanna josephine karin katarina katja katrin katya kirsten kristina larisa leila ' +
    'lena leonora leticia liesbet lilian lily liz lucia lucy ludmila lydia magda magdalena maia ' +
    'mairead margarethe margrethe marina marine marta maryam mette micheline mila miriam molly ' +
    'monica monique nadia naomi natasha nina nora odile olena olga oksana paula penelope petra ' +
    'phoebe pia priti rosa roberta roza ruba sabine sanna sigrid silvia sofia solveig sonja svetlana ' +
    'tamara tanya tatiana theodora tzipi ulrike valentina valerie vera veronica veronique vigdis ' +
    'viktoria vivian yael yulia yvette yvonne zainab zoe zuzana ilsabet elin odette margot ' +
    'siri liv signe greta tove lotte renske geertje katrin wanda gunda ludmila hanne hedda sigrun dorothea livia thea selma agnete tilde ester esther marit astri berit bodil cecilie ellinor elsa fernanda filippa freya frida gitte gudrun gunilla hella henriette ida inga inge inger jette jorunn jytte karen kari kerstin kirstin laila linnea maja malin margareta marianne merete mia nanna ragnhild randi rikke sanne sidsel siv sofie susanne svea synnove tine tora torunn ulla unni vibeke wencke ylva anneke femke griet hanneke ilona jolanda jozefina kinga krystyna malgorzata milena nevena radka ruzena slavica snezana vesna zdenka zofia adela alba alicia amelie ana anja annika antonia ariane aurelie beatriz bianca bruna carla carlota carolina catarina chiara clara concepcion dolores elisa emilia estrella eugenia flavia francesca giovanna gisela graciela ilaria ines joana josefa juana juliana lidia livia lourdes lucrezia luisa manuela marcela margarida mariana marisa martina matilde mercedes mireille nathalie nuria paola pilar raquel rocio rosalia rosario serena soledad sylvie teresa valeria valerie ximena yolanda abby beth betsy cathy cindy debbie gail gwen jenny joanne kate kathy katie kristen lori louise ' +
    'claudia adriana alexandra alejandra andreea anastasia angelica antonella aurora barbora carmela cecilia clementine cornelia delia edwina emanuela erika ewa federica felicia gabriella gloria graziella gwendolyn helena henrietta ilse ioana ivanka jolanta juliet julieta justina justyna karolina kasia kinga larisa laurence leocadia letitia loredana lucie ludivine maddalena marguerite marlene marta maryse maxine melinda mihaela nadine nicoletta noemi norma octavia oriana patrizia paulina pauline philippa raffaella raluca regina renata rosanna rosemary ruxandra sabrina sandrine selena serena sidonie stefania susannah tania thelma ursula valeriya vanessa viorica wilhelmina zofia mirela amina aminata fatou fatoumata mariam mariama kadiatou aissatou khadija zainabu hauwa halima asha ayesha aaliyah wanjiru wambui njeri wangari nyambura akinyi atieno adhiambo achieng chipo rudo ngozi chioma adaeze ifeoma nkechi nneka folake funmilayo yetunde bukola abena adjoa akosua akua ama esi efua yaa thandi thandiwe nomvula nomsa noluthando naledi lerato palesa dineo sibongile zanele zodwa busisiwe lindiwe nosipho kavita anita sunita lata usha indira sushma nirmala smriti jayanti lakshmi radha rekha geeta gita meena meenakshi priya pooja deepa shreya ananya divya rubina shirin sheikha nasreen tahmina rokeya khaleda hasina benazir bilawala shazia saima bushra kulsoom nilmini chandrika sirimavo dilrukshi marva keisha shanice latoya portia kamla lalaine corazon imelda leni maribel thuy linh huong mei xiaoli yuki yuko keiko naoko haruko sakura akiko tomoko yoko min-ji soo-jin eun-ji zeljka biljana dragana gordana jelena ljiljana mirjana jasna vesela svetla desislava rumyana tsvetana anisa ardita edona vjosa atifete albana blerta dafina elira teuta anila ase aase solveig ragnhildur katrin sigridur gudrun johanna vigdis birgitta birna asta hildur bjork thorgerdur mere litia sainimere kalolaine salote halaevalu moana leilani tiare hinemoa aroha ngaire mahina dana ' +
    'marcia marjorie maureen meg mindy paige peggy phyllis rita ronna roxanne sue suzanne tina trish',
)

const MALE: ReadonlySet<string> = names(
  'musa sani aminu ibrahima mamadou moussa ousmane abdoulaye cheikh boubacar alassane souleymane lamine modibo amadou issa idrissa tunde segun babatunde olusegun kayode adewale femi wole chidi emeka chukwuma chinedu obinna uche ikenna okechukwu nnamdi kwame kwaku kofi kojo yaw kwabena kwasi kipruto kipchoge kiprono kibet cheruiyot otieno odhiambo ochieng omondi kamau mwangi njoroge kariuki uhuru raila juma rashidi baraka tafadzwa thabo thabiso sipho themba mandla jabu lwazi bongani vusi siyabonga tshepo kagiso devan arun arvind amit anil ashok deepak dinesh ganesh harish jagan jagdish kamal karan mahesh manish mohan mukesh naveen nitin pankaj pradeep prakash pranab raghav rahul raj rajesh rajiv rajnath rakesh ramesh ravi sachin sandeep sanjay shashi siddharth sunil suresh vijay vikram vinod vivek yogi harbir gurpreet harpreet manpreet anwar asif bilawal ishaq javed kamran nawaz pervez shahbaz shehbaz tariq zardari zulfikar iqbal mahfuz obaidul ranil mahinda gotabaya maithripala ranjith sajith anura dilip errol delroy desmond glenroy winston julian basdeo tioti tebuai manu sevuloni sitiveni voreqe josaia timoci inoke isikeli semisi viliami siaosi tuilaepa aisake taneti anote feleti kausea manasseh rimbink hiroshi kenji takeshi shigeru yasuo junichiro naoto ichiro haruto min-ho jae-in hao hung minh duc tuan quang ljubo milorad dragan branko goran nenad nebojsa predrag srdjan vuk bozidar zdravko ivica ante stipe jure tihomir kiril boyko rumen plamen simeon georgi dimitar stoyan ilija aleksandar mihajlo edi hashim albin ramush sali ilir bujar fatmir bashkim jussi pekka sauli timo juha antti mika teemu odd orjan oystein stein torbjorn terje trond vidkun arild asbjorn bjarte bjarni gudni olafur sigmundur sigurdur halldor gunnlaugur steingrimur ' +
    'james robert john michael david william richard joseph thomas charles christopher daniel matthew ' +
    'anthony antony mark donald steven stephen paul andrew joshua kenneth kevin brian bryan george ' +
    'timothy ronald edward jason jeffrey jacob gary nicholas eric jonathan larry justin scott ' +
    'brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron ' +
    'jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian ' +
    'roger noah gerald carl terence arthur lawrence sean shawn joe joey juan albert jesus willie ' +
    'bruce ralph roy eugene louis philip phillip bobby johnny randy howard vincent russell logan ' +
    'barack bill bob bernie ted marco jeb mitt mitch mike tim tom jim rick rand ben ken ron don dan ' +
    'chuck newt rudy reince corey paul lindsey harry lloyd merrick ned jake antony vladimir sergei ' +
    'sergey dmitry dmytro volodymyr viktor victor boris alexei aleksei oleksandr aleksandr andrei ' +
    'andriy anatoly ihor igor ilya ivan konstantin leonid maxim mikhail nikolai oleg pavel petro ' +
    'roman ruslan stanislav taras valentin vitali vitaly vyacheslav yevgeny yuri yury emmanuel ' +
    'jean-yves nicolas francois pierre olivier bruno alain michel laurent gerard bernard olaf frank ' +
    'gerhard helmut friedrich heiko jens joachim jurgen karl klaus martin matthias norbert otto ' +
    'rainer sigmar stefan theo thorsten ulrich uwe werner wolfgang alexis kostas yanis nikos giorgos ' +
    'giuseppe giovanni matteo mario silvio sergio enrico lorenzo luigi paolo roberto antonio pedro ' +
    'pablo mariano carlos fernando javier jorge josep luis manuel miguel rafael ramon ricardo ' +
    'santiago andrzej donald jaroslaw lech mateusz radoslaw tomasz witold zbigniew benjamin ' +
    'ehud yair naftali shimon avigdor mahmoud mohammed mohammad muhammad mohamed ahmed ' +
    'ahmad hassan hussein hassan hossein ibrahim abdul abdullah abdel bashar khalid khaled omar ' +
    'osama recep mevlut tayyip hakan ibrahim yusuf mustafa kemal faisal salman nouri haider ashraf ' +
    'hamid imran narendra rahul manmohan shinzo fumio yoshihide taro xi keqiang jinping joko ' +
    'rodrigo justin stephen malcolm kevin scott tony gordon nigel boris jeremy keir ' +
    'rishi dominic liam alok kofi ban antonio nelson thabo jacob cyril goodluck muhammadu paul ' +
    'hugo nicolas evo lula enrique felipe andres vicente raul fidel tomas joram pieter ' +
    'hadrik marek harald anders anton arne axel bjorn carsten christoph claus dirk edgar edmund ' +
    'elias emil erik ernst felix ferdinand florian franz fritz georg gunther gustav hans harald ' +
    'heinrich henrik hermann hugo ingmar jaap jakob jan-peter jesper johan johann johannes jonas ' +
    'jorg josef kaspar knut kristian kurt lars leif leo leon lothar ludwig magnus marcel marius ' +
    'marcus markus mats mathias max milan milos mirko mladen morten nils oskar ove pascal per philippe ' +
    'radovan reinhard rene rolf rudolf rupert sebastian sigmund slobodan soren sven thierry tobias ' +
    'tor torsten vaclav viggo vojislav walther wilhelm willem yves zoran al alan allen art barry ' +
    'brad brett calvin chad clarence clark clay clint colin craig curtis dale darrell dave dean derek ' +
    'doug duncan dwight earl ed elliott ernie evan floyd fred geoff glenn graham greg hank herb herman ' +
    'hugh ian isaac jared jay jeff jimmy kirk lance leonard lewis luke marvin matt maurice melvin ' +
    'milton murray neil nelson nick norman oliver oscar perry preston randall ray rex rob rod rodney ' +
    'ross ryan seth simon stan stanley steve stuart todd trent trey trevor troy vernon wayne ' +
    'wesley zach zalmay denis dov jasper idris emmer stane aksel ruben bastian milos piers lucan bertil bruno ludvig magnus oskar tibor torvald reinholt willem ambrose anatole casimir clemens cornelius emeric gregor kester leopold lucian maurits pim ruud sietse theodor tycho aage arvid asger birger eino einar eirik espen esko finn frode geir gudmund gunnar haakon hakon halvor harri heikki helge hjalmar ingvar jarl jens-christian jorma jussi kaare kalle kjell knud lasse leif lennart matti mikael mogens niels nikolaj odd olav ole olof ossi otto palle petter poul ragnar roald rune sigurd sixten snorre staffan stellan sten svein tapio thor thorbjorn tore trygve ulf urho valdemar vidar yngve adam bela csaba ferenc gabor gyorgy imre istvan janos jozsef laszlo miklos sandor zoltan bogdan bohdan cezary dariusz grzegorz jacek janusz jerzy krzysztof leszek maciej marcin mariusz michal piotr pawel przemyslaw rafal ryszard slawomir tadeusz waclaw wiktor wladyslaw wojciech alberto alejandro alvaro andre armando arturo augusto aurelio baltasar bernardo camilo cesar claudio cristobal damian diego domingo edmundo eduardo emilio ernesto esteban fabio federico francisco gabriel gaspar gilberto giorgio gonzalo gustavo hector ignacio isidro jaime joaquin jorge julio leandro leonardo marcelo marcos martin mateo mauricio maximo nicanor octavio osvaldo patricio raimundo renato rodolfo rogelio ruben salvador sancho tiago tomaso vasco vicente wenceslao xavier ahmet ali-reza amir anwar arash ashraf aziz babak bilal dariush ehsan fadi farid farouk ghassan habib hamza haroun hicham iskander ismail jafar jamal javad karim khalil mahdi majid malik mansour marwan mehdi mehmet murat nabil nasser omer orhan rachid rafiq ramadan rashid reza saeed said samir selim sami tariq walid yasser yahya youssef zaid ziad',
)

/** Names as they are compared, so that each stands here in one spelling only. */
function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(foldName))
}
