/**
 * Care of children, the old and the ill, household work, social work, pets.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const careHouseholdSkills = `
# infants and young children
newborn-care|technique|新生儿照护|newborn care|新生儿照料;新生儿护理操作;初生婴儿护理;初生儿护理;新生婴儿照顾;照顾新生儿;newborn baby care;neonatal home care;新生儿护理|infant-care|maternity-matron-work=3500|diaper-changing
maternity-matron-work|technique|月嫂服务|maternity matron service|陪月;陪月员;月嫂经验;做过月嫂;坐月子护理;月子护理;月子服务;陪月服务;confinement nanny;confinement care;postnatal helper;maternity nanny;pui yuet;母婴护理员;maternity matron;月嫂;母婴护理|infant-care||newborn-care;infant-feeding;baby-bathing;diaper-changing
postpartum-care|technique|产妇护理|postpartum care|产后护理;产妇照护;产妇照料;产后照护;产褥期护理;产后妈妈护理;postnatal care;postpartum mother care|maternity-matron-work|patient-care=2000
maternity-meals|technique|月子餐制作|confinement meals|月子餐;月子膳食;产妇餐;坐月子餐;催奶汤;月子汤;postpartum meals;confinement cooking;陪月餐|maternity-matron-work;home-cooking
postpartum-recovery|technique|产后修复|postpartum recovery|产后恢复;产后康复;=产康;产康师;产后康复师;骨盆修复;盆底修复;腹直肌修复;满月发汗;产后塑形;postnatal recovery|postpartum-care|massage=2000
lactation-support|technique|催乳通乳|lactation support|催乳师;通乳;通乳师;=开奶;母乳喂养指导;乳腺疏通;泌乳指导;哺乳指导;lactation consulting;lactation consultant;breastfeeding support;breastfeeding counselling;IBCLC;催乳|infant-care|massage=2000
umbilical-skin-care|technique|新生儿脐带与臀部护理|newborn cord and skin care|脐带护理;脐部护理;臀部护理;红臀护理;黄疸护理;黄疸观察;湿疹护理;尿布疹护理;cord care;nappy rash care|newborn-care
infant-feeding|technique|婴儿喂养|infant feeding|冲奶粉;冲调奶粉;人工喂养;喂奶;瓶喂;拍嗝;奶瓶消毒;奶具消毒;混合喂养;bottle feeding;formula feeding;sterilising bottles;婴幼儿喂养;开奶粉|infant-care
baby-bathing|technique|婴儿洗澡抚触|baby bathing and massage|婴儿洗澡;给宝宝洗澡;婴儿抚触;抚触按摩;婴儿按摩;宝宝洗澡;婴儿沐浴;新生儿洗澡;infant massage;baby massage;baby bathing|infant-care
baby-swimming|technique|婴儿游泳|baby swimming|婴幼儿游泳;婴儿水疗;婴儿游泳馆;婴儿游泳护理;婴泳护理;baby spa|infant-care|baby-bathing=3500
diaper-changing|technique|换尿布|nappy changing|换尿片;换尿不湿;换纸尿裤;更换尿布;diaper changing;changing diapers;changing nappies|infant-care
infant-sleep-care|technique|婴幼儿睡眠照护|infant sleep care|哄睡;睡眠引导;睡眠训练;哄娃睡觉;夜间照看宝宝;=带夜;baby sleep training;sleep coaching|infant-care
complementary-food|technique|辅食添加|weaning foods|婴儿辅食;做辅食;宝宝辅食;宝宝餐;辅食喂养;幼儿餐;complementary feeding;weaning food preparation;儿童餐制作;辅食制作;baby food|child-nutrition
infant-caregiver-cert|certificate|育婴员证|infant caregiver certificate|育婴师证;育婴证;育婴员;育婴师;育婴员职业技能等级证书;初级育婴员;中级育婴员;高级育婴员;高级育婴师;五级育婴员;育婴员五级;育婴员四级;育婴员三级;infant carer certificate;childcare certificate;育婴师资格证|infant-care||infant-care
maternity-matron-cert|certificate|母婴护理证|maternity care certificate|母婴护理员证;月嫂证;母婴护理师证;母婴护理师;高级母婴护理师;陪月员证书;月嫂资格证;母婴护理专项证;maternity matron certificate;postnatal care certificate;母婴护理专项职业能力证书|maternity-matron-work|infant-caregiver-cert=4000
lactation-cert|certificate|催乳师证|lactation specialist certificate|催乳师资格证;催乳证;通乳师证;母乳喂养指导师证;IBCLC证书|lactation-support
postpartum-cert|certificate|产后康复师证|postpartum recovery certificate|产后修复师证;产康师证;产后恢复师证|postpartum-recovery
toddler-care|technique|幼儿照护|toddler care|幼儿照料;照顾幼儿;=带小孩;=看小孩;=照看孩子;=照顾小孩;=带娃;=带宝宝;=照看宝宝;=照顾宝宝;=看孩子;nanny experience;nannying;=照顾儿童;child minding;=looking after children;babysitting;babysitter;临时看护小孩;湊仔|infant-care
nursery-care|technique|托育机构照护|nursery care|托育老师;托班老师;托育机构;托儿所工作;托育园;托育中心;幼儿托管;托班照护;=日托;nursery nursing;day nursery work;day care work;nursery assistant;幼儿中心工作;托育;婴幼儿托育;托育服务技能|infant-care|early-education=3500
nursery-worker|technique|保育工作|nursery worker duties|=保育;保育员工作;保育老师;幼儿园保育;幼儿保育;生活老师;生活阿姨;幼儿园生活老师;保育生活照料;kindergarten care assistant;nursery worker|toddler-care|early-education=3000;nursery-care=4000
nursery-worker-cert|certificate|保育员证|nursery worker certificate|保育师证;保育员;保育师;保育员资格证;保育员职业技能等级证书;初级保育员;中级保育员;高级保育员;保育师职业技能等级证书;保育证|nursery-worker|infant-caregiver-cert=4000
daycare-cert|certificate|婴幼儿发展引导员证|early development guide certificate|婴幼儿发展引导员;幼儿照护职业技能等级证书;幼儿照护证;托育师证;托育员证;托育证;1+X幼儿照护;婴幼儿照护证|nursery-care|infant-caregiver-cert=4000
infant-development|knowledge|婴幼儿发展|infant development|婴幼儿身心发展;儿童发展;child development;儿童发育;婴幼儿发育;幼儿发展心理;early childhood development;developmental milestones|early-education
infant-play|technique|婴幼儿游戏活动|infant play activities|=亲子游戏;幼儿游戏;婴幼儿早教活动;亲子早教;婴儿早教;=亲子互动;=亲子活动;=讲故事给孩子;读绘本;绘本阅读;play activities;organising play for children;messy play|early-education|infant-care=3000
sensory-training|technique|感觉统合训练|sensory integration training|=感统;感统老师;感觉统合;感统课;感觉统合训练师;sensory integration;感统训练|early-education|special-needs-childcare=3000
special-needs-childcare|technique|特殊儿童照护|care of children with special needs|特殊儿童照顾;特需儿童照护;自闭症儿童照护;孤独症儿童照护;自闭症干预;影子老师;陪读老师;脑瘫儿童照护;special needs children care;shadow teacher;autism support;SEN儿童照顾|toddler-care
child-escort|technique|儿童上下学接送|escorting children to school|=接送孩子;=taking children to school;=接送小孩;=接送上学;=接送上下学;=接送孩子上下学;=接送儿童;=接娃;=school run;school drop-off and pick-up;child escort;=接放学|toddler-care
after-school-minding|technique|课后托管|after-school care|放学托管;=晚托;=午托;午托老师;晚托老师;托管老师;托管班;=午托班;作业托管;小学生托管;课后照顾;课后看护;after-school childcare;after school club;课余托管;功课辅导班|toddler-care|teaching=2500
nanny-teaching|technique|家庭育儿指导|family parenting guidance|育儿指导;科学育儿指导;家庭教育指导;家庭教育指导师;=家庭教育;育儿顾问;正面管教;parenting education;parent coaching;父母课堂|early-education|counselling=2500
family-education-cert|certificate|家庭教育指导师证|family education adviser certificate|家庭教育指导证书;家庭教育指导师证书;家庭教育证|nanny-teaching
child-safety|knowledge|儿童安全防护|child safety|婴幼儿安全;幼儿安全;意外伤害预防;婴幼儿意外伤害;幼儿园安全;child accident prevention;paediatric safety;儿童居家安全|infant-care|first-aid=3000
child-first-aid|technique|婴幼儿急救|paediatric first aid|儿童急救;小儿急救;幼儿急救;婴儿心肺复苏;婴儿窒息急救;pediatric first aid;infant CPR;baby first aid;气道异物急救|first-aid|infant-care=2500
child-illness-care|technique|儿童常见病护理|care of sick children|婴幼儿常见病;小儿常见病护理;小儿发烧护理;发热护理;幼儿常见病预防;小儿常见病;common childhood illnesses;caring for sick children|infant-care|patient-care=2500
child-hygiene|technique|幼儿生活习惯培养|toilet training and self-care|如厕训练;生活习惯培养;自理能力培养;戒尿布;幼儿自理;toilet training;potty training;self-help skills training|toddler-care
nursery-disinfection|technique|园所消毒|nursery disinfection|玩具消毒;幼儿园消毒;晨检;晨午检;餐具消毒;幼儿园卫生消毒;toy sanitising;morning health check|nursery-worker
child-observation|technique|幼儿观察记录|child observation records|婴幼儿观察;成长档案;观察记录;幼儿成长记录;child observation;learning stories|nursery-care
childrens-playground|technique|儿童乐园看护|playground supervision|儿童乐园;游乐场看护;淘气堡看护;母婴室看护;playground attendant;soft play supervision;儿童游乐园看护|toddler-care
# the old and the ill
elderly-daily-care|technique|老人生活照料|daily care of the elderly|老人生活照护;=照料老人;=看护老人;=看老人;=陪护老人;长者照顾;长者生活照料;老人起居照料;起居照料;=照顾长者;personal care of elderly;daily living assistance;activities of daily living;ADL照护;日常生活照料|elderly-care
personal-care|technique|个人清洁护理|personal care|助浴;助浴师;擦身;洗澡协助;协助洗澡;协助如厕;口腔清洁;床上擦浴;老人洗澡;个人护理服务;bathing assistance;personal hygiene assistance;toileting assistance;grooming assistance;起居护理;生活护理|elderly-care
feeding-assistance|technique|协助进食|feeding assistance|喂饭;喂食;=助餐;喂饭喂药;鼻饲;鼻饲护理;管饲;tube feeding;meal assistance;help with eating;吞咽障碍喂食|elderly-care|patient-care=2500
turning-transfer|technique|翻身移位|turning and transferring|翻身拍背;=翻身;=移位;轮椅转移;扶抱;扶抱技巧;体位转移;搬抱老人;patient transfer;manual handling of people;lifting and transferring;transfer belt;吊机扶抱;patient lifting|elderly-care|patient-care=3000
pressure-sore-care|technique|压疮护理|pressure sore care|褥疮护理;压疮预防;褥疮预防;压力性损伤;造口护理;伤口护理;pressure ulcer prevention;bedsore care;stoma care|turning-transfer|patient-care=3000
dementia-care|technique|失智照护|dementia care|认知症照护;认知障碍照护;阿尔茨海默;老年痴呆照护;失智老人照护;认知症照顾;认知训练;alzheimer's care;memory care;失智症照顾;脑退化症照顾|elderly-care
bedridden-care|technique|卧床老人照护|care of bedridden people|卧床照护;卧床护理;瘫痪病人护理;失能老人照护;半失能照护;长期卧床护理;偏瘫护理;偏瘫老人照护;不能自理老人照护;care of bedridden elderly;disabled elderly care|elderly-care|turning-transfer=3500|turning-transfer
palliative-care|technique|安宁疗护|palliative care|临终关怀;安宁护理;舒缓治疗;宁养;hospice care;end-of-life care;纾缓治疗;临终陪护|patient-care|elderly-care=2500
elderly-companionship|technique|陪伴老人|companionship for the elderly|老人陪伴;陪老人聊天;=陪聊;精神慰藉;陪伴照护;陪老人散步;companion care;elderly companion;senior companionship;关怀探访;长者探访|elderly-care
elderly-activities|technique|老年活动组织|activities for the elderly|长者活动;老年人活动策划;老年活动策划;手指操;老年康乐;老年文娱活动;activity coordination for elderly;recreational therapy for elderly;长者康乐活动|elderly-care|event-planning=2500
elderly-rehab|technique|老年康复训练|rehabilitation of the elderly|助行训练;步行训练;肢体功能训练;被动活动;关节活动训练;肢体康复;走路训练;复康运动;gait training;passive exercises;range of motion exercises|rehabilitation;elderly-care
home-care-elderly|technique|居家养老服务|home-based elderly care|居家养老;上门照护;居家照护;上门护理;家居照顾;家居照顾员;社区居家养老;助老服务;长者饭堂;上门助老;居家上门服务;home care;home care aide;home health aide;domiciliary care;in-home care;家居护理|elderly-care
nursing-home-work|technique|养老机构服务|residential care work|养老院工作;养老院;敬老院;老人院;护老院;安老院;护理院;养老机构;养老院护理;nursing home;residential care home;care home work;起居照顾员;长者院舍|elderly-care
elderly-assessment|technique|老年人能力评估|elderly ability assessment|老年人能力评估师;失能评估;长护险评估;失能等级评估;能力评估员;长者评估;=统评;elderly needs assessment;geriatric assessment|elderly-care
long-term-care-insurance|knowledge|长期护理保险|long-term care insurance|长护险;长护险服务;长护险护理;=长照险;LTC insurance|elderly-care
smart-elderly-care|knowledge|智慧养老|smart elderly care|养老信息平台;智慧养老平台;养老平台;紧急呼叫设备;乐龄科技;gerontechnology;gerontech|elderly-care
elderly-care-management|technique|养老机构管理|elderly care home management|养老院管理;养老院院长;养老运营;养老护理主管;养老项目运营;care home management;eldercare operations|nursing-home-work
elderly-caregiver-cert|certificate|养老护理员证|elderly caregiver certificate|养老护理员;养老护理证;养老护理员职业技能等级证书;初级养老护理员;中级养老护理员;高级养老护理员;养老护理员五级;养老护理员四级;养老护理员三级;老年照护证;失智老年人照护证;1+X老年照护;护理员证;elderly care worker certificate|elderly-care
elderly-assessor-cert|certificate|老年人能力评估师证|elderly ability assessor certificate|能力评估师证;长护险评估员证;失能评估员证|elderly-assessment
health-worker-hk|certificate|保健员证书|health worker certificate (Hong Kong)|保健员;注册保健员;保健员课程;registered health worker;health worker RCHE|elderly-care|patient-care=3500
personal-care-worker-hk|certificate|护理员训练证书|personal care worker certificate|起居照顾员证书;PCW证书;personal care worker;个人照顾工作员;家务助理训练证书;care worker certificate|personal-care|elderly-caregiver-cert=4000
care-certificate-uk|certificate|NVQ照护证书|NVQ in health and social care|Care Certificate;NVQ Level 2 health and social care;NVQ Level 3 health and social care;QCF health and social care;NVQ健康与社会照顾|elderly-care
cna|certificate|认证护理助理|certified nursing assistant|CNA证书;CNA certification;nurse aide certification;STNA;state tested nurse aide;护理助理证|patient-care|elderly-caregiver-cert=3500
hospital-attendant|technique|医院陪护|hospital attendant work|护工;医院护工;病房陪护;病人陪护;陪护;=陪床;病人照顾;=照顾病人;看护病人;住院陪护;护工经验;bedside attendant;hospital care assistant;ward attendant;病患照护;patient attendant|patient-care|elderly-care=4000
medical-care-worker-cert|certificate|医疗护理员证|medical care worker certificate|医疗护理员;医疗护理员职业技能等级证书;护工证;病患陪护证;陪护证;病人服务助理证书;医疗护理员资格证|hospital-attendant|elderly-caregiver-cert=4000
medical-escort|technique|陪诊|medical escort|陪诊师;陪诊服务;陪诊员;陪同就医;陪同就诊;陪老人看病;陪医;陪看病;代取药;代办住院;就医陪同;医院陪诊;护送复诊;陪诊接送;patient escort;medical companion;hospital companion;escort to medical appointments|elderly-companionship|hospital-attendant=3500
medical-escort-cert|certificate|陪诊师证|medical escort certificate|陪诊员证;助医陪诊证;陪诊师证书;健康照护师陪诊证|medical-escort
hospital-registration|technique|医院挂号流程|hospital registration procedure|预约挂号;代挂号;导诊;导医;导医服务;医院导诊;导诊台;就医流程;挂号缴费取药;hospital guide service;patient guidance;outpatient reception|medical-escort|reception=3000
health-caregiver-cert|certificate|健康照护师证|health caregiver certificate|健康照护师;健康照护师职业技能等级证书;健康照护员;长期照护师;长期照护师证|elderly-care|elderly-caregiver-cert=4000
health-manager-cert|certificate|健康管理师证|health manager certificate|健康管理师;健康管理师资格证;三级健康管理师;二级健康管理师|health-management-service
health-management-service|technique|健康管理服务|health management service|健康档案;健康随访;健康指导;health coaching;健康顾问;健康管理;health management||health-education=4000;nutrition=3000;patient-care=2500
vital-signs|technique|生命体征测量|measuring vital signs|量血压;测血压;测血糖;量体温;测量体温;血压测量;血糖测量;血压监测;vital signs monitoring;blood pressure measurement;blood glucose measurement;taking vital signs|patient-care
medication-assistance|technique|协助服药|medication assistance|喂药;服药提醒;用药提醒;药物管理协助;帮助服药;执药;administering medication;medication reminders;medication administration|elderly-care
disability-care|technique|残障人士照护|disability care|残疾人照护;残疾人照料;残障人士服务;残疾人托养;残疾人服务;残疾人康复;残疾人辅助器具;肢残照护;精神残疾照护;智障人士照顾;=展能;disability support;disability support work;learning disability care|patient-care|elderly-care=3500
sign-language|technique|手语|sign language|手语翻译;手语沟通;中国手语;香港手语;手语服务;American Sign Language;British Sign Language;BSL手语;ASL手语|disability-care
braille|technique|盲文|braille|=点字;盲文点写;盲文阅读|disability-care
health-food-soup|technique|药膳调理|medicinal diet|药膳;食疗;养生汤;药膳制作;食补;食养;药膳师;dietary therapy;Chinese medicinal cuisine;膳食调理|home-cooking|nutrition=3000
# the household
home-care-service|knowledge|家庭服务|household services|家庭服务员;家政服务工作;家政技能;家庭服务业;家庭助理;=家务劳动;=做家务;住家保姆;=住家阿姨;不住家保姆;家庭保姆;家政阿姨;household management;domestic service;domestic helper;外佣;housemaid;家庭佣工|housekeeping
housekeeper-cert|certificate|家政服务员证|domestic service certificate|家政服务证;家政证;家庭服务员证;家政服务员职业技能等级证书;家政上门服务证;居家上门服务证;家政服务员五级;家政服务师证;家务助理证书;domestic helper certificate|home-care-service
nanny-live-in|technique|住家照护|live-in care|=住家;24小时住家照护;住家护理;住家育儿嫂;live-in nanny;live-in carer;live-in caregiver;留宿照顾|home-care-service
home-cooking|technique|家庭餐制作|home cooking|家庭烹饪;家庭餐;做家庭餐;=煮饭;煮饭阿姨;家庭厨艺;广东家常菜;煲汤;老火汤;煲老火汤;粤菜家常菜;住家饭;family cooking;meal preparation;preparing meals;料理三餐;做饭阿姨;买菜做饭|cooking|home-care-service=3000
meal-part-time|technique|上门做饭|cooking at clients' homes|上门厨师;上门做菜;钟点做饭;上门煮饭;private cooking;cook at customer homes|home-cooking
grocery-shopping|technique|代购跑腿|errands and shopping|跑腿;=买菜;代买菜;代购菜;帮买;跑腿代办;同城跑腿;running errands;grocery shopping;personal shopping errands|home-care-service|delivery=3000
home-cleaning|technique|居室清洁|home cleaning|日常保洁;家庭日常保洁;居室保洁;卫生清洁;搞卫生;做卫生;打扫房间;房间打扫;钟点保洁;上门保洁;house cleaning;residential cleaning;domestic cleaning;家居清洁服务;大扫除;居家清洁;mopping and vacuuming;家居清洁;家庭清洁;居家保洁|housekeeping
deep-cleaning|technique|深度保洁|deep cleaning|深度清洁;开荒保洁;开荒清洁;新居开荒;装修后保洁;全屋保洁;大扫除服务;post-construction cleaning;move-in cleaning;end of tenancy cleaning|home-cleaning
kitchen-deep-cleaning|technique|厨房油污清洗|kitchen degreasing|厨房清洁;厨房保洁;抽油烟机清洗;油烟机清洗;烟机清洗;kitchen cleaning;range hood cleaning;灶台清洁|home-cleaning|appliance-cleaning=3500
bathroom-cleaning|technique|卫生间清洁|bathroom cleaning|厕所清洁;洗手间清洁;洁厕;浴室清洁;toilet cleaning;washroom cleaning;洗手间保洁|home-cleaning
appliance-cleaning|technique|家电清洗|appliance cleaning|空调清洗;洗衣机清洗;冰箱清洗;热水器清洗;家电清洁;洗冷气机;家电清洗师;air conditioner cleaning;home appliance cleaning|housekeeping|appliance-repair=2000
soft-furnishing-cleaning|technique|布艺沙发清洗|upholstery cleaning|沙发清洗;地毯清洗;窗帘清洗;床垫清洗;除螨;除螨服务;carpet cleaning;mattress cleaning;sofa cleaning|housekeeping
home-organizing|technique|整理收纳|home organising|收纳师;整理师;整理收纳师;收纳服务;衣橱整理;衣橱收纳;家居整理;全屋收纳;衣物收纳;decluttering;professional organising;home organizing;closet organisation;收纳整理|housekeeping
home-organizer-cert|certificate|整理收纳师证|home organiser certificate|整理收纳证;收纳师证;整理师证|home-organizing
home-laundry|technique|衣物洗涤熨烫|household laundry and ironing|洗衣做饭;洗衣熨烫;衣物护理;衣物洗涤;手洗衣物;衣物熨烫;衣物晾晒;洗烫衣物;domestic laundry;washing clothes;household ironing;clothes care|laundry|ironing=3500
garment-care-luxury|technique|奢侈品皮具护理|luxury leather care|皮具护理;奢侈品护理;皮具保养;皮衣护理;球鞋清洗;洗鞋;鞋包护理;shoe cleaning;luxury goods care;leather restoration|laundry
dry-cleaning-skill|technique|干洗操作|dry cleaning|干洗店;去渍;干洗机操作;衣物去渍;干洗工;stain removal;dry cleaner operation;干洗|laundry
laundry-plant|technique|布草洗涤|linen laundry operation|布草;洗衣房;酒店洗衣房;布草分拣;洗衣厂;水洗机操作;折叠布草;linen service;laundry room;laundry attendant|laundry
home-etiquette|knowledge|家政礼仪|household service etiquette|家庭服务礼仪;管家礼仪;涉外家政;涉外保姆;涉外家政服务;household etiquette|home-care-service|etiquette-service=3500
household-manager|technique|家庭管家|household butler service|私人管家;高端管家;管家服务;住家管家;生活管家;英式管家;butler service;private butler;household manager;estate management (household)|home-care-service
home-repair|technique|家居小修|handyman work|家庭维修;居家维修;小修小补;换灯泡修水管;水电小修;家装维修;handyman;small household repairs;home maintenance;家居维修|plumbing
furniture-installation|technique|家具安装|furniture assembly|家具组装;安装家具;家具配送安装;橱柜安装;灯具安装;窗帘安装;flat-pack assembly;furniture installation;curtain installation|assembly
house-moving|technique|搬家服务|house moving|搬家;=搬运;搬家打包;居民搬家;日式搬家;搬屋;=搬运工;removal services;moving and packing;furniture removal|delivery
household-waste-sorting|technique|垃圾分类|waste sorting|垃圾分类指导;垃圾分类督导;垃圾分类督导员;废品回收;回收分拣;waste separation;garbage sorting;recycling sorting|housekeeping
pest-control|technique|有害生物防制|pest control|除四害;灭鼠;灭蚊;白蚁防治;杀虫;灭蟑;消杀;消杀服务;灭虫;病媒生物防制;有害生物防治员;fumigation;termite control;rodent control|cleaning-professional
air-purification|technique|室内空气治理|indoor air treatment|除甲醛;甲醛治理;甲醛检测;室内环境治理;室内空气检测;formaldehyde removal;indoor air quality|cleaning-professional|environmental-testing=2500
home-service-dispatch|technique|家政派单|domestic service dispatching|家政顾问;家政门店;家政经纪人;家政匹配;阿姨面试;家政公司派单;home service coordination;家政培训;domestic agency|home-care-service|customer-service=2500
homestay-cleaning|technique|民宿保洁|homestay cleaning|民宿打扫;短租房保洁;公寓保洁;公寓清洁;airbnb cleaning;short-let cleaning;serviced apartment cleaning|housekeeping|hotel-service=3500
# certificates of health and conduct
health-certificate|certificate|健康证|health certificate|健康证明;健康合格证;食品从业健康证;有健康证;持健康证;健康体检证;食品健康证;从业人员健康证;food handler health certificate;medical fitness certificate;health card;健康证书|
no-crime-record|certificate|无犯罪记录证明|certificate of no criminal record|无犯罪证明;无犯罪记录;良民证;犯罪记录查询;性罪行定罪纪录查核;police clearance;DBS check;enhanced DBS;criminal background check;background check clearance;working with children check;无刑事犯罪记录|
first-aid-cert|certificate|救护员证|first aider certificate|红十字救护员证;红十字会救护员证;红十字急救证;急救员证;红十字救护员;初级救护员;急救员证书;first aid certificate;first aid certification;CPR certification;Red Cross first aid;CPR/AED certification;AED证书;心肺复苏证;圣约翰急救证书;BLS certification;BLS provider;AHA证书;急救证|first-aid
aed|technique|AED使用|AED use|自动体外除颤器;除颤仪;自动体外心脏除颤器;automated external defibrillator;AED操作|first-aid
psychological-first-aid|technique|心理急救|psychological first aid|危机干预;crisis intervention;心理危机干预;哀伤辅导;grief counselling|counselling
# social work and community
social-casework|technique|社会个案工作|social casework|个案工作;个案管理;个案辅导;个案跟进;社工个案;case management;casework;client case management|social-work
social-groupwork|technique|小组工作|social group work|小组活动;社工小组;社会小组工作;社工活动;group work facilitation;support group facilitation;=团体活动|social-work
community-work|technique|社区营造|community development|社区发展;社区活动组织;社区治理;居委会工作;居委会;村居工作;社区网格;网格员;网格化管理;community organising;community outreach;社区外展;网格管理;社区服务;community service;社区工作|social-work
volunteer-management|technique|志愿者管理|volunteer management|义工管理;志愿者组织;义工招募;志愿者招募;志愿服务管理;volunteer coordination;volunteer recruitment;义工统筹|social-work
social-worker-cert|certificate|社会工作师证|social worker certificate|社会工作者职业资格证;助理社会工作师;中级社会工作师;社会工作师;初级社工证;中级社工证;社工师证;助理社工师;社会工作者证;注册社工;~RSW;registered social worker;licensed social worker;LCSW;LMSW;社工证|social-work
family-mediation|technique|家庭调解|family mediation|婚姻家庭咨询;婚姻辅导;家事调解;人民调解;人民调解员;=调解员;纠纷调解;矛盾调解;mediation;marriage counselling;dispute mediation;family therapy|social-work|counselling=3000
welfare-policy|knowledge|社会保障政策|social welfare policy|=民政;低保政策;社会救助;救助政策;=社会福利;民政工作;=社会保障;social welfare;welfare benefits;综援|social-work
child-protection|knowledge|儿童保护|child protection|未成年人保护;儿童主任;儿童督导员;safeguarding children;=safeguarding;child safeguarding;困境儿童服务;儿童福利|social-work
youth-work|technique|青少年服务|youth work|青少年社工;青少年辅导;外展社工;青少年活动;youth services;youth outreach;学校社工;school social work|social-work
addiction-service|technique|禁毒戒毒服务|drug rehabilitation service|禁毒社工;戒毒康复;禁毒;社区矫正;司法社工;substance abuse counselling;addiction counselling;community corrections;probation work|social-work
medical-social-work|technique|医务社会工作|medical social work|医务社工;医院社工;精神健康社工;mental health social work;hospital social work|social-work|patient-care=1500
ngo-fundraising|technique|公益筹款|charity fundraising|=fundraising;公益项目;=公益;=慈善;筹款;募捐;公益活动;劝募;=non-profit;charity work;NGO work;donor relations;慈善筹款;公益项目管理|social-work
employment-counselling|technique|就业指导|employment counselling|就业服务;职业指导;职业指导师;职业指导员;就业创业服务;career guidance;career counselling;job coaching;就业帮扶;职业规划;vocational guidance;生涯规划|social-work|recruiting=2500
psych-counsellor-cert|certificate|心理咨询师证|psychological counsellor certificate|心理咨询师;国家二级心理咨询师;三级心理咨询师;心理咨询师二级;心理治疗师;心理咨询证;心理健康指导师;licensed counsellor;licensed professional counselor;LPC执照|counselling
play-therapy|technique|游戏治疗|play therapy|沙盘游戏;沙盘治疗;沙盘疗法;儿童心理辅导;箱庭疗法;sandplay;sandtray therapy;艺术治疗;art therapy;音乐治疗;music therapy|counselling
cbt|technique|认知行为治疗|cognitive behavioural therapy|认知行为疗法;认知行为治疗CBT;CBT疗法;cognitive behavioral therapy|counselling
hotline-counselling|technique|心理热线|crisis hotline counselling|心理热线接听;心理援助热线;情感热线;telephone counselling;helpline counselling;生命热线|counselling|phone-communication=3000
funeral-services|technique|殡葬服务|funeral services|殡仪;殡仪服务;遗体整容;入殓;殡葬礼仪;墓园服务;embalming;mortuary services;funeral directing;公墓管理|
matchmaking|technique|婚介服务|matchmaking|红娘;婚恋顾问;婚介;婚恋服务;相亲服务;dating consultant;matchmaker||sales=2500
# pets
pet-sitting|technique|宠物寄养照料|pet sitting|宠物寄养;上门喂猫;上门喂养;遛狗;喂猫;宠物照料;照顾宠物;宠物看护;宠物喂养;dog walking;pet boarding;kennel work;pet feeding;dog sitting;cat sitting|pet-care
pet-grooming-skill|technique|宠物洗护美容|pet grooming and bathing|宠物洗澡;宠物洗护;宠物造型;犬只美容;宠物修剪;宠物美容师;狗狗美容;剪毛造型;dog grooming;pet bathing;pet groomer;宠物美容;pet grooming|pet-care
pet-groomer-cert|certificate|宠物美容师证|pet groomer certificate|CKU美容师证;NGKC证书;宠物美容师C级;C级宠物美容师;B级宠物美容师;CKU宠物美容;宠物美容证|pet-grooming-skill
dog-training|technique|犬只训练|dog training|训犬;训犬师;宠物训练;驯犬;行为纠正训练;警犬训练;animal training;dog behaviour training;pet training|pet-care
pet-nursing|technique|宠物医护助理|veterinary assisting|宠物医助;宠物护士;动物医院助理;宠物医院前台;兽医助理;宠物医生助理;veterinary nursing;veterinary assistant;vet nurse;vet tech;pet clinic assistant|pet-care
pet-retail|technique|宠物用品销售|pet shop sales|宠物店;宠物店店员;宠物食品;活体销售;宠物用品;pet store;pet supplies sales|pet-care;retail
aquarium-keeping|technique|水族养护|aquarium keeping|水族;鱼缸清洗;养鱼;水族造景;观赏鱼养殖;鱼缸造景;aquarium maintenance;aquascaping|pet-care
# software of care
childcare-software|tool|托育管理软件|childcare management software|幼儿园管理系统;智慧托育平台;掌通家园;ProCare;Procare Software;Brightwheel;Famly;Kinderlime;HiMama;childcare software;家园共育平台|
care-records-software|tool|照护记录系统|care planning software|护理记录系统;养老管理系统;养老系统;PointClickCare;MatrixCare;Person Centred Software;care plan software;照护记录;长者照护系统;Nourish Care;resident care records|
case-management-software|tool|个案管理系统|social case management software|社工系统;社工服务平台;Casebook;Apricot case management;ETO Social Solutions;case management software;client information database software||social-casework=2000
home-service-platforms|tool|家政服务平台|home service apps|58到家;天鹅到家;美团家政;轻喜到家;e家帮;阿姨来了;家政平台;南粤家政;Toby平台;TaskRabbit;Care.com|
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const careHouseholdSenses = `
`;
