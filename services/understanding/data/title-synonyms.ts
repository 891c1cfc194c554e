/**
 * Words of English titles that say the same: spellings of either side of the Atlantic, short forms, forms by sex and
 * number, and pairs such as attorney and lawyer. Each line: the word that stands for all, a colon, the others.
 */
export const titleSynonyms = `
# spellings
labour: labor
labourer: laborer laborers
colour: color
centre: center
tyre: tire tires tyres
program: programme
jewellery: jewelry
jeweller: jeweler jewelers
counsellor: counselor counselors
counselling: counseling
modeller: modeler modelers
modelling: modeling
organization: organisation
organizer: organiser organisers
organizational: organisational
optimization: optimisation
visualization: visualisation
digitization: digitisation digitalisation digitalization
localization: localisation
sterilization: sterilisation
gynaecologist: gynecologist gynecologists
gynaecology: gynecology
paediatric: pediatric pediatrics paediatrics
paediatrician: pediatrician pediatricians
orthopaedic: orthopedic orthopedics orthopaedics
anaesthetist: anesthetist anesthetists anesthesiologist anesthesiologists anaesthesiologist anaesthesiologists
anaesthesia: anesthesia anesthesiology
haematologist: hematologist hematologists
haematology: hematology
aesthetician: esthetician estheticians aestheticians
archaeologist: archeologist archeologists
archaeology: archeology
fibre: fiber fibers
fibreglass: fiberglass
theatre: theater
licence: license
licensing: licencing
aluminium: aluminum
catalogue: catalog
cataloguer: cataloger catalogers
mould: mold
moulder: molder molders
moulding: molding
plough: plow
grey: gray
defence: defense
draughtsperson: draftsman draftsmen draughtsman draughtsmen draftsperson draftspersons draughtspersons draughtswoman drafter drafters draughter draughters
draughting: drafting
kerb: curb
sulphur: sulfur
foetal: fetal
enrolment: enrollment
fulfilment: fulfillment
tunnelling: tunneling
woollen: woolen
aircraft: airplane aeroplane
adviser: advisor advisors
cosy: cozy
tumour: tumor
behaviour: behavior
behavioural: behavioral
harbour: harbor
neighbourhood: neighborhood
parlour: parlor
armoury: armory
armour: armor
flavour: flavor
flavourist: flavorist
calibre: caliber
ageing: aging
artefact: artifact
# short forms
manager: mgr mngr mgrs
assistant: asst aide aides
representative: rep reps
engineer: engr
developer: dev devs
administrator: admin admins
executive: exec execs
coordinator: coord
operations: ops
manufacturing: mfg
maintenance: maint
service: svc svcs
director: dir
international: intl
university: univ postsecondary
laboratory: lab labs
information: info
communications: comms
telecommunications: telecom telecoms
veterinary: vet vets
it: ict
account: acct
department: dept
registered nurse: rn rns
practical nurse: lpn lvn lpns lvns
nursing assistant: cna cnas
ambulance technician: emt emts
lorry: truck trucks hgv lgv
health care: healthcare
child care: childcare
day care: daycare
e commerce: ecommerce
e business: ebusiness
e learning: elearning
# by sex and number
salesperson: salesman salesmen saleswoman saleswomen salespeople salespersons
chairperson: chairman chairwoman chairmen
foreperson: foreman forewoman foremen
firefighter: fireman firemen firewoman
police officer: policeman policewoman policemen
waiter: waitress waitresses
host: hostess hostesses
actor: actress actresses
steward: stewardess stewardesses
craftsperson: craftsman craftswoman craftsmen
handyperson: handyman handymen handywoman
repairer: repairman repairmen repairperson
tradesperson: tradesman tradesmen tradeswoman
cameraperson: cameraman camerawoman cameramen
fisher: fisherman fishermen fisherwoman
barman: bartender bartenders barmaid barmen
businessperson: businessman businesswoman businessmen
postman: mailman postwoman postmen mailmen postperson
deliveryman: deliverywoman deliverymen deliveryperson
doorman: doorwoman doormen doorperson
masseur: masseuse
seamstress: seamster
maid: chambermaid
# the same work
doctor: physician physicians
primary: elementary
operator: operative operatives
railway: railroad
lift: elevator
cleaner: janitor janitors
cleaning: janitorial
pharmacist: druggist
mortician: undertaker undertakers
garbage: refuse rubbish
film: movie
car: automobile
motorbike: motorcycle
petrol: gasoline
`;
