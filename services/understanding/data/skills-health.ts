/**
 * Medicine, nursing, public health, laboratory medicine, rehabilitation, dentistry, Chinese medicine, medical software.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const healthSkills = `
# clinical medicine: fields
clinical-medicine|knowledge|临床医学|clinical medicine|=医学;临床诊疗;诊疗;西医;=medicine;临床医疗;medical practice;西医临床;医疗诊治;诊断学|
rehab-medicine|knowledge|康复医学|rehabilitation medicine||clinical-medicine|rehabilitation=3500
internal-medicine|knowledge|内科|internal medicine|内科学;大内科;内科诊疗;内科临床;general medicine|clinical-medicine
cardiology|knowledge|心血管内科|cardiology|心内科;心脏科;心血管病;冠心病诊疗;cardiovascular medicine;高血压诊疗|internal-medicine
respiratory-medicine|knowledge|呼吸内科|respiratory medicine|呼吸科;呼吸与危重症医学;pulmonology;胸肺科;慢阻肺;pulmonary medicine;肺功能检查|internal-medicine
gastroenterology|knowledge|消化内科|gastroenterology|消化科;肠胃科;胃肠病学;肝病;hepatology;脾胃病|internal-medicine
endocrinology|knowledge|内分泌科|endocrinology|内分泌;糖尿病管理;diabetes management;甲状腺疾病;糖尿病教育;代谢病|internal-medicine
nephrology|knowledge|肾内科|nephrology|肾脏科;肾脏内科;肾脏病学;renal medicine|internal-medicine|hemodialysis=3500
hematology|knowledge|血液内科|haematology|血液科;血液病学;hematology;白血病诊疗;血液肿瘤;血液病|internal-medicine
neurology|knowledge|神经内科|neurology|脑科;脑神经科;脑卒中诊疗;stroke care;癫痫诊疗;神经病学;帕金森|internal-medicine
rheumatology|knowledge|风湿免疫科|rheumatology|风湿科;风湿病;风湿免疫;免疫风湿科|internal-medicine
geriatrics|knowledge|老年医学|geriatrics|老年病;老年科;老人科;geriatric medicine;老年内科|internal-medicine|elderly-care=2000
infectious-diseases|knowledge|感染科|infectious diseases|传染病;感染病学;传染科;肝炎防治;infectious disease control;传染病防治|internal-medicine|public-health=2500
surgery|knowledge|外科|surgery|外科手术;外科学;普外科;general surgery;普通外科;手术操作;surgical procedures;外科诊疗|clinical-medicine
orthopaedics|knowledge|骨科|orthopaedics|骨外科;矫形外科;orthopedics;骨伤科;关节外科;脊柱外科;创伤骨科;骨科手术|surgery
neurosurgery|knowledge|神经外科|neurosurgery|脑外科;神经外科手术|surgery
cardiothoracic-surgery|knowledge|胸心外科|cardiothoracic surgery|心胸外科;心脏外科;胸外科;thoracic surgery;cardiac surgery|surgery
urology|knowledge|泌尿外科|urology|泌尿科;男科;泌尿系结石|surgery
plastic-surgery|knowledge|整形外科|plastic surgery|整形;整形美容外科;整容;reconstructive surgery;烧伤整形;双眼皮手术|surgery|aesthetic-medicine=4000
minimally-invasive-surgery|technique|微创手术|minimally invasive surgery|腹腔镜手术;laparoscopic surgery;腔镜手术;达芬奇机器人手术;内镜手术;腹腔镜;laparoscopy|surgery
obstetrics-gynaecology|knowledge|妇产科|obstetrics and gynaecology|妇科;产科;妇产科学;obstetrics;gynaecology;gynecology;OB/GYN;obstetrics and gynecology;妇产|clinical-medicine
antenatal-care|technique|产检|antenatal care|产前检查|obstetrics-gynaecology
reproductive-medicine|knowledge|生殖医学|reproductive medicine|辅助生殖;试管婴儿;~IVF;assisted reproduction;不孕不育;胚胎培养;embryology laboratory;人工授精;辅助生殖技术|obstetrics-gynaecology
paediatrics|knowledge|儿科|paediatrics|小儿科;儿科学;pediatrics;儿内科;儿童疾病;儿科诊疗|clinical-medicine
neonatology|knowledge|新生儿科|neonatology|新生儿重症;NICU;早产儿护理;新生儿医学;neonatal care|paediatrics
child-healthcare|knowledge|儿童保健|child health care|儿保;儿童发育评估;生长发育评估;child development assessment;儿童健康管理;妇幼保健;maternal and child health|paediatrics|public-health=2500
ophthalmology|knowledge|眼科|ophthalmology|眼科学;白内障手术;眼底病;青光眼;眼病诊疗|clinical-medicine|optometry=3500
refraction|technique|屈光|refraction|屈光检查|ophthalmology|optometry=3500
ent|knowledge|耳鼻喉科|otolaryngology|耳鼻咽喉科;ENT科;耳鼻咽喉头颈外科;耳鼻喉;ear nose and throat|clinical-medicine
dermatology|knowledge|皮肤科|dermatology|皮肤病;皮肤性病;皮肤病学;皮肤科诊疗;皮肤镜|clinical-medicine|aesthetic-medicine=3000
psychiatry|knowledge|精神科|psychiatry|精神医学;精神病学;精神卫生;精神疾病;精神科诊疗|clinical-medicine|counselling=3000
emergency-medicine|knowledge|急诊医学|emergency medicine|急诊;急诊科;院前急救;急症室;pre-hospital care;急救医学;急诊急救;A&E;prehospital emergency care|clinical-medicine|first-aid=3000
critical-care|knowledge|重症医学|critical care medicine|~ICU;重症监护;intensive care;深切治疗部;重症;呼吸机管理;critical care;ventilator management;intensive care unit|clinical-medicine|icu-nursing=4000
anaesthesiology|knowledge|麻醉学|anaesthesiology|麻醉;麻醉科;anesthesiology;anesthesia;麻醉管理;anaesthesia;疼痛科;pain management;气管插管;intubation|clinical-medicine
clinical-oncology|knowledge|肿瘤科|clinical oncology|肿瘤内科;放疗科;肿瘤放化疗;chemotherapy;化疗;肿瘤治疗;medical oncology|clinical-medicine|oncology=3500
radiotherapy|technique|放射治疗|radiotherapy|放疗;放疗计划;radiation therapy;treatment planning system;放射物理;medical physics;放疗技师;医学物理;质子治疗|clinical-oncology
general-practice|knowledge|全科医学|general practice|全科;家庭医生;family medicine;基层医疗;社区医疗;primary care;家庭医学;家庭医生签约;primary health care|clinical-medicine
occupational-medicine|knowledge|职业医学|occupational medicine|职业病;职业健康检查;职业病诊断;occupational health;职业健康体检|clinical-medicine|industrial-hygiene=3500
preventive-care-checkup|technique|健康体检|health check-ups|=体检;体检中心;体检报告解读;主检;health screening;健康检查;身体检查;总检;physical examination|general-practice
sports-medicine|knowledge|运动医学|sports medicine|运动损伤;运动防护;sports injury;运动损伤防护;athletic training;运动康复医学|clinical-medicine|sports-rehab=4000
aesthetic-medicine|knowledge|医学美容|aesthetic dermatology|美容皮肤科;注射美容;玻尿酸注射;肉毒素注射;cosmetic medicine|clinical-medicine|medical-aesthetics=4500;beauty=2500
laser-aesthetics|technique|医美光电操作|aesthetic laser treatment|皮肤激光;激光祛斑;IPL脉冲光;激光脱毛|aesthetic-medicine
history-taking|technique|病史采集|medical history taking|问诊;体格检查;physical assessment;病史询问;临床问诊;采集病史;clinical assessment|clinical-medicine
case-writing|technique|病历书写|medical record writing|病历撰写;病案书写;medical documentation;clinical documentation;病历整理;病程记录;电子病历书写|clinical-medicine|emr-software=2500
differential-diagnosis|technique|疾病诊断|clinical diagnosis|鉴别诊断;differential diagnosis;临床诊断;medical diagnosis;诊断治疗;diagnosis and treatment|clinical-medicine
prescribing|technique|开具处方|prescribing|临床用药;处方权;prescription writing;合理用药;rational drug use;处方开具;抗菌药物管理;antimicrobial stewardship|clinical-medicine|pharmacy-practice=2500
telemedicine|knowledge|远程医疗|telemedicine|线上问诊;在线问诊;telehealth;遥距医疗;远程会诊;online consultation;图文问诊|clinical-medicine
infection-control|technique|医院感染控制|infection control|院感;院感控制;医院感染管理;消毒隔离;手卫生;infection prevention;hand hygiene;感染控制;院感管理;infection prevention and control|clinical-medicine|public-health=2500
cssd|technique|消毒供应|sterile supply|消毒供应中心;CSSD;器械清洗消毒;供应室;sterile processing;手术器械清洗;手术器械包装|infection-control|sterilization=3500
medical-quality-management|knowledge|医疗质量管理|medical quality management|医疗质控;~JCI;JCI认证;医院等级评审;patient safety;医疗安全;患者安全;医务管理;三甲评审;医疗质量;病历质控|hospital-management
hospital-management|knowledge|医院管理|hospital management|医院运营;医院行政;healthcare management;卫生管理;卫生事业管理;health administration;诊所管理;clinic management;医疗管理;门诊管理|
drg-dip|knowledge|DRG/DIP医保支付|DRG payment|~DRG;DIP付费;DRGs;医保支付改革;诊断相关分组;diagnosis related groups;医保结算;医保管理;医保办|hospital-management|medical-coding=3500
medical-coding|technique|病案编码|medical coding|ICD编码;ICD-10;疾病编码;病案管理;ICD-9-CM-3;病案首页;病案室;CPT coding;ICD-10 coding;medical records coding;编码员|hospital-management|document-management=2500
medical-billing|technique|医疗收费结算|medical billing|挂号收费;medical claims processing;医疗收费;门诊收费;insurance claims coding;medical billing software;挂号员;导医收费;住院结算|hospital-management|cashier=2000
medical-reception|technique|导诊服务|medical reception|诊所前台;诊所助理;分诊;clinic assistant;medical secretary;=triage;门诊导诊;诊所助护|hospital-management|reception=3500
patient-communication|soft|医患沟通|patient communication|医患关系;doctor-patient communication;患者沟通;医患沟通技巧;出院随访|clinical-medicine|communication=3000
medical-terminology|knowledge|医学术语|medical terminology|医学英语;medical English;医学名词;医学专业术语;medical vocabulary|clinical-medicine
# nursing
icu-nursing|technique|重症护理|critical care nursing|ICU护理;重症监护护理;ICU护士;intensive care nursing;CCU护理;critical care nurse|patient-care
operating-room-nursing|technique|手术室护理|operating room nursing|手术室护士;器械护士;巡回护士;perioperative nursing;手术配合;operating theatre nursing;围手术期护理;scrub nurse|patient-care
emergency-nursing|technique|急诊护理|emergency nursing|急诊护士;急救护理;急症室护理;emergency room nursing;预检分诊|patient-care|emergency-medicine=3000
obstetric-nursing|technique|助产|midwifery|助产士;接生;产科护理;midwife;妇产科护理;产房护理;孕产护理;obstetric nursing|patient-care
paediatric-nursing|technique|儿科护理|paediatric nursing|小儿护理;儿科护士;pediatric nursing;小儿静脉穿刺;小儿头皮针;新生儿病房护理|patient-care
medical-surgical-nursing|technique|内外科护理|medical-surgical nursing|病房护理;内科护理;外科护理;住院部护理;ward nursing;med-surg nursing;责任护士|patient-care
dialysis-nursing|technique|血液透析护理|haemodialysis nursing|透析护士;透析护理;血透护理;dialysis nursing;腹膜透析护理|patient-care|hemodialysis=4500
hemodialysis|technique|血液透析|haemodialysis|血透;hemodialysis;透析;洗肾;透析机操作;dialysis;腹膜透析;peritoneal dialysis;CRRT|nephrology
psychiatric-nursing|technique|精神科护理|psychiatric nursing|精神科护士;心理护理;mental health nursing;精神病人护理|patient-care
community-nursing|technique|社区护理|community nursing|居家护理;home nursing;家访护理;互联网+护理;网约护士;外展护理;home health nursing;公共卫生护理;延续护理|patient-care
wound-care|technique|伤口换药|wound care|换药;ostomy care;pressure ulcer care;伤口造口;wound dressing;洗伤口;拆线|patient-care
iv-therapy|technique|静脉治疗|intravenous therapy|静脉输液;静脉注射;IV therapy;PICC;留置针;PICC维护;打针;肌肉注射;皮下注射;IV cannulation;静疗专科;注射操作;输液;=injections|patient-care|phlebotomy=4000
cardiac-monitoring|technique|心电监护|cardiac monitoring|心电监测;ECG monitoring;心电监护仪使用;telemetry monitoring;多参数监护;bedside monitoring|patient-care
tube-feeding|technique|鼻饲与管道护理|tube feeding and catheter care|导尿;吸痰;nasogastric tube feeding;catheterisation;管喂;胃管护理;导尿管护理;口腔吸痰;suctioning;catheter care;气管切开护理|patient-care
vaccination|technique|预防接种|vaccination|疫苗接种;接种门诊;打疫苗;immunisation;immunization;疫苗注射;计划免疫;预防接种证|public-health|iv-therapy=2500
nursing-management|technique|护理管理|nursing management|护士长;护理部;护理质控;护理质量管理;nurse management;护理带教;nursing quality;护理质量|patient-care|team-leading=2500
nursing-documentation|technique|护理文书|nursing documentation|护理记录;护理文书书写;护理评估;nursing assessment;护理计划;nursing care plan;护理病历|patient-care|case-writing=3000
specialist-nurse|certificate|专科护士|specialist nurse certificate|专科护士证;专科护士资格;糖尿病专科护士;伤口造口专科护士;ICU专科护士;advanced practice nurse;专科护士证书;专科护理|patient-care
nurse-license|certificate|护士执业资格|nursing licence|护士执业证;护士资格证;护士证;护士执业证书;registered nurse;护师资格;注册护士;RN执照;初级护师;主管护师;nursing license;RN licence;护士资格考试;护士执照|patient-care||patient-care
enrolled-nurse-hk|certificate|登记护士|enrolled nurse|登记护士资格;EN护士;香港登记护士;登记护士执照;licensed practical nurse;~LPN|patient-care|nurse-license=4000
nursing-assistant|trade|护理员|nursing assistant|助理护士;病房助理;健康服务助理;healthcare assistant;patient care assistant;CNA护理|patient-care|elderly-care=4000
nclex|certificate|NCLEX-RN|NCLEX-RN|NCLEX;美国注册护士考试;CGFNS|nurse-license
bls-acls|certificate|高级生命支持|advanced cardiac life support|ACLS;~PALS;高级心脏生命支持;AHA急救证;advanced life support;BLS证书;基础生命支持;basic life support;~BLS|first-aid|emergency-medicine=2500|first-aid
bandaging|technique|止血包扎|bandaging and haemostasis|创伤急救;包扎;创伤救护;骨折固定;trauma first aid;伤员搬运;止血带|first-aid
ambulance-care|technique|救护车急救|ambulance care|救护员;救护车随车;paramedic;急救转运;~EMT;急救医疗员;非紧急救护运送;病人转运;emergency medical technician|first-aid|emergency-medicine=3500
# licences of doctors
physician-license|certificate|执业医师资格|medical practitioner licence|执业医师证;医师资格证;执业医师;医师执业证;medical license;医师执业证书;医师资格考试;注册医生;physician licence;执业助理医师;medical licence|clinical-medicine||clinical-medicine
residency-training|certificate|住院医师规范化培训|standardised residency training|规培;规培证;住培;住院医师规培;residency training;规培结业证;住院医师培训;专培;residency programme|clinical-medicine
medical-title|certificate|卫生专业技术资格|health professional title|主治医师;副主任医师;主任医师;主治医师资格;attending physician;卫生专业技术职称;主治医生;卫生职称;主治医师证|clinical-medicine|physician-license=3500
usmle|certificate|USMLE|USMLE|美国医师执照考试;香港执业资格试医生;HKMLE;PLAB;香港医生执照|physician-license
tcm-physician-license|certificate|中医执业医师资格|TCM practitioner licence|中医执业医师;中医师资格证;中医医师资格;注册中医;注册中医师;香港注册中医;registered Chinese medicine practitioner;中医师承出师;中医专长医师;中医助理医师;中医执业医师证|tcm-clinical||tcm-clinical
pharmacist-license|certificate|执业药师资格|pharmacist licence|执业药师证;执业药师资格证;注册药剂师;registered pharmacist;pharmacist license;licensed pharmacist;药师资格证;主管药师;执业西药师;执业中药师;执业药师|pharmacy-practice||pharmacy-practice
# pharmacy
hospital-pharmacy|technique|医院药学|hospital pharmacy|药剂科;医院药房;门诊药房;住院药房;静配中心;PIVAS;静脉用药调配;药房调剂;hospital pharmacist work|pharmacy-practice
clinical-pharmacy|knowledge|临床药学|clinical pharmacy|临床药师;药物治疗管理;medication therapy management;用药指导;medication counselling;药学监护;pharmaceutical care;用药咨询;药学门诊|pharmacy-practice
pharmacy-retail|technique|药店零售|retail pharmacy|药店店员;药店营业员;药店导购;社区药房;药品零售;community pharmacy;药品销售药店;药店驻店药师;联合用药推荐;药店|pharmacy-practice|retail=3500
pharmacology-therapeutics|knowledge|药学|pharmacy science|药学知识;药物学;药品知识;pharmaceutical knowledge;药物知识;pharmaceutical sciences;药物治疗学;therapeutics||pharmacology=3000;pharmacy-practice=3000
dispenser-hk|certificate|配药员|dispenser qualification|配药员资格;药剂助理;pharmacy technician;药剂士;西药师助理;配药员文凭;dispensing assistant;pharmacy assistant|pharmacy-practice
drug-storage|technique|药品储存养护|drug storage|药品养护;药品管理;药品验收;药库管理;药品仓储;medication storage;drug inventory;药品保管;麻精药品管理|pharmacy-practice|gsp=3500;warehousing=2500
pharmacy-software|tool|药房管理软件|pharmacy management software|药房系统;pharmacy software;PrimeRx;药店ERP;海典;时空药店软件;雨诺;QS/1;Rx30;pharmacy management system|medical-software
# laboratory medicine
clinical-hematology-lab|technique|血液学检验|clinical haematology testing|血液检验;血细胞分析;血细胞形态;凝血检验;hematology testing;骨髓细胞学;coagulation testing;complete blood count;全血细胞计数;血常规;血液学|clinical-lab
clinical-chemistry-lab|technique|临床生化检验|clinical chemistry|生化检验;肝功能检测;clinical biochemistry;生化分析检验;血生化;生化分析|clinical-lab
clinical-microbiology|technique|临床微生物检验|clinical microbiology|细菌培养;bacterial culture;微生物室;标本培养;血培养;临床细菌学|clinical-lab|microbiology=4000;antimicrobial-susceptibility=3500
clinical-immunology-lab|technique|临床免疫检验|clinical immunology testing|免疫检验;乙肝五项;自身抗体检测;免疫学检验;传染病四项;serology;血清学|clinical-lab
blood-bank|technique|输血检验|blood banking|血库;输血科;配血;交叉配血;血型鉴定;transfusion medicine;blood typing;blood transfusion;献血服务;血站;crossmatching|clinical-lab
urinalysis|technique|体液检验|urinalysis and body fluids|尿常规;尿液分析;便常规;精液分析;urinalysis;临床体液检验;尿液检验|clinical-lab
pcr-lab-certificate|certificate|PCR上岗证|clinical gene amplification certificate|基因扩增上岗证;PCR证;临床基因扩增检验技术人员;PCR实验室上岗证;临床基因扩增实验室上岗证|clinical-lab|pcr=3500
lab-technologist-license|certificate|检验技师资格|medical laboratory technologist licence|检验士;检验师;检验技师;主管检验师;医务化验师;注册医务化验师;medical laboratory technologist;MLT registration;初级检验师;临床检验技师证|clinical-lab||clinical-lab
iso-15189|knowledge|ISO 15189|ISO 15189|医学实验室认可;室间质评;室内质控;medical laboratory accreditation;CAP认证;临床实验室质量管理;CLIA认证;EQA室间|clinical-lab|iso-17025=4000
clinical-analyzer|tool|临床检验仪器|clinical analysers|全自动生化仪;Roche cobas;罗氏cobas;Sysmex;希森美康;迈瑞生化仪;Beckman Coulter;雅培Architect;clinical chemistry analyzer;血细胞分析仪;hematology analyzer|clinical-lab
anatomic-pathology|knowledge|临床病理诊断|anatomic pathology|病理科;外科病理;病理阅片诊断;surgical pathology;冰冻诊断;病理医师;术中冰冻;解剖病理;病理诊断|clinical-medicine|histology=4000
cytology|technique|细胞病理|cytopathology|细胞学检查;~TCT;液基细胞学;宫颈细胞学;cytology;细胞涂片;宫颈癌筛查;Pap smear;细胞学阅片|anatomic-pathology
pathology-technician|technique|病理技术|histotechnology|病理制片;病理取材;切片制作;病理技师;组织脱水包埋;embedding and sectioning;特殊染色;special staining;组织包埋|histology
autopsy-forensics|knowledge|法医病理|forensic medicine|法医;司法鉴定法医;forensic pathology;法医物证;DNA亲子鉴定;伤残鉴定;法医毒物|clinical-medicine
# imaging and function tests
radiology|knowledge|放射诊断|diagnostic radiology|放射科;影像诊断;医学影像诊断;radiology;影像报告;影像科;阅片;影像医学;放射学;X线诊断|clinical-medicine|medical-imaging=3500
radiography|technique|医学影像技术|radiography|放射技术;放射技师;影像技师;影像技术;radiographer;放射师;DR摄片;X-ray imaging;X光检查;放射检查;diagnostic radiography;X光操作;~DR|radiology
ct-scanning|technique|CT扫描操作|CT scanning|CT技师;CT操作;CT检查;computed tomography;电脑断层扫描;CT诊断;CT增强|radiography
mri-scanning|technique|磁共振扫描操作|MRI scanning|磁共振检查;磁力共振;核磁技师;MRI技师;MRI操作;磁共振技术;MR扫描;magnetic resonance imaging scanning|radiography|ct-scanning=3500
nuclear-medicine|knowledge|核医学|nuclear medicine|PET-CT;SPECT;放射性药物;=放药;radiopharmaceuticals;正电子扫描;同位素治疗|radiology
interventional-radiology|technique|介入治疗|interventional radiology|介入手术;心脏介入;~DSA;PCI手术;导管室;冠脉介入;cath lab;interventional cardiology;血管介入;介入科|radiology|cardiology=2500
ultrasound-diagnosis|technique|超声诊断操作|diagnostic sonography|彩超;B超;心脏彩超;超声科;超声医师;产科超声;sonography;四维彩超;echocardiography;心脏超声;sonographer;超声检查;腹部超声|radiology|ultrasound=4000
mammography|technique|乳腺X线摄影|mammography|钼靶;乳腺钼靶;乳房造影;乳腺影像|radiography
ecg|technique|心电图检查|electrocardiography|心电图;~ECG;~EKG;动态心电图;Holter;心电图诊断;electrocardiogram;心电图操作;运动平板|cardiology
eeg|technique|脑电图检查|electroencephalography|脑电图;~EEG;肌电图;~EMG;脑电监测;electromyography;神经电生理;诱发电位|neurology
endoscopy-nursing|technique|内镜诊疗|gastrointestinal endoscopy|胃镜;肠镜;胃肠镜;内镜室;colonoscopy;gastroscopy;内镜护理;支气管镜;内镜清洗消毒;照肠镜|gastroenterology|endoscopy=3000
sleep-monitoring|technique|睡眠监测|polysomnography|多导睡眠监测;~PSG;睡眠医学;sleep medicine;睡眠呼吸监测|neurology
large-equipment-cert|certificate|大型医用设备上岗证|large medical equipment operator certificate|大型设备上岗证;CT上岗证;MRI上岗证;放射工作人员证;乳腺上岗证;LA放疗上岗证;放射诊疗上岗证;放射工作证|radiography
radiation-protection|knowledge|辐射防护|radiation protection|放射防护;辐射安全;辐射安全与防护;radiation safety;辐射安全证;放射卫生;剂量监测|radiology|ehs=2500
contrast-injection|technique|造影剂注射|contrast media administration|增强造影;contrast injection;高压注射器;造影检查|radiography
# rehabilitation and allied health
physical-therapy|technique|物理治疗技术|physical therapy|物理治疗师;PT治疗;physiotherapist;运动疗法;exercise therapy;物理因子治疗;physical therapist;PT康复;物理治疗;physiotherapy|rehabilitation
manual-therapy|technique|手法治疗|manual therapy|关节松动术;joint mobilisation;肌筋膜松解;myofascial release;整脊;麦特兰德;chiropractic;脊椎按摩疗法;徒手治疗;干针|physical-therapy|massage=3000
neuro-rehab|technique|神经康复|neurological rehabilitation|Bobath;PNF技术;中风康复;偏瘫康复;stroke rehabilitation;脑卒中康复;神经康复治疗|physical-therapy
ortho-rehab|technique|骨科康复|orthopaedic rehabilitation|术后康复;骨关节康复;肌骨康复;musculoskeletal rehabilitation;疼痛康复;脊柱侧弯矫正;施罗斯;Schroth|physical-therapy
sports-rehab|technique|运动康复|sports rehabilitation|体态评估;体态矫正;运动康复师;functional movement screen;FMS评估;corrective exercise;运动理疗|physical-therapy
cardiopulmonary-rehab|technique|心肺康复|cardiopulmonary rehabilitation|肺康复;心脏康复;cardiac rehabilitation;呼吸治疗;respiratory therapy;呼吸训练;呼吸治疗师;pulmonary rehabilitation;respiratory therapist|physical-therapy
postpartum-rehab|technique|盆底康复|pelvic floor rehabilitation|产后盆底康复;postpartum rehabilitation;盆底肌修复;pelvic floor therapy|physical-therapy
paediatric-rehab|technique|儿童康复|paediatric rehabilitation|小儿康复;脑瘫康复;儿童康复治疗;pediatric rehabilitation;小儿脑瘫;早期干预;儿童康复师;early intervention therapy|rehabilitation
occupational-therapy|technique|职业治疗|occupational therapy|OT治疗;作业治疗师;职业治疗师;occupational therapist;作业疗法;ADL训练;手功能训练;日常生活能力训练;作业治疗|rehabilitation|physical-therapy=3500
speech-therapy|technique|言语治疗|speech therapy|语言治疗;言语治疗师;言语康复;speech-language pathology;吞咽治疗;吞咽训练;dysphagia therapy;构音训练;语言康复;speech therapist;语言训练;speech and language therapy;口肌训练|rehabilitation
autism-therapy|technique|孤独症干预|autism intervention|~ABA;应用行为分析;applied behavior analysis;BCBA;特殊儿童训练;自闭症康复;ABA训练;地板时光;BCBA认证;孤独症康复;applied behaviour analysis|paediatric-rehab
prosthetics-orthotics|technique|假肢矫形器|prosthetics and orthotics|假肢矫形;义肢矫形;义肢装配;矫形鞋垫;足踝矫形;假肢装配;矫形器制作;orthotics;prosthetics;足病治疗;podiatry|rehabilitation
hydrotherapy|technique|水疗康复|hydrotherapy|水中康复;水中运动治疗;aquatic therapy;水疗训练|physical-therapy
electrotherapy|technique|电疗|electrotherapy|中频电疗;~TENS;超短波治疗;经颅磁刺激;TMS治疗;冲击波治疗;shockwave therapy;红外理疗;理疗仪操作;低频脉冲|physical-therapy
rehab-assessment|technique|康复评定|rehabilitation assessment|康复评估;肌力评估;步态分析;gait analysis;平衡评估;ROM测量;关节活动度;Berg平衡;Barthel指数|rehabilitation
rehab-therapist-license|certificate|康复治疗师资格|rehabilitation therapist licence|康复治疗士;康复技师证;康复治疗师证;康复医学治疗技术;注册物理治疗师;registered physiotherapist;康复医学治疗技术资格;康复治疗师|rehabilitation||rehabilitation
exercise-prescription|technique|运动处方|exercise prescription|运动处方师;exercise physiology;运动生理学;运动处方制定;慢病运动干预|rehabilitation
audiology|technique|听力学|audiology|听力检测;助听器验配;验配师;hearing aid fitting;听力师;听力测试;纯音测听;听力筛查;hearing test;人工耳蜗;助听器|ent
optometry|technique|视光验光|optometry|验光;视光;验光配镜;验光师;眼镜验配;optometrist;隐形眼镜验配;角膜塑形镜;OK镜;eyeglass fitting;视光学;眼视光;眼科验光;配镜|ophthalmology
spectacle-fitting|trade|眼镜定配|spectacle making|定配工;装配眼镜;眼镜加工;dispensing optician;镜片磨边;眼镜定配工;眼镜销售|optometry|retail=2000
optometrist-certificate|certificate|验光师证|optometrist certificate|眼镜验光员;眼镜验光师证;注册视光师;眼镜验光员证;高级验光员;registered optometrist|optometry||optometry
vision-training|technique|视功能训练|vision therapy|视觉训练;弱视训练;近视防控;myopia control;斜弱视;斜视弱视治疗;近视控制;视力训练|optometry
oct-imaging|technique|眼科检查|ophthalmic examination|眼底照相;眼科OCT;裂隙灯;fundus photography;眼压测量;光学相干断层扫描;视野检查;眼科特检;slit lamp;~OCT|ophthalmology
# nutrition and mental health
clinical-nutrition|technique|临床营养|clinical nutrition|营养评估;营养科;肠内营养;enteral nutrition;治疗膳食;therapeutic diet;nutritional assessment;临床营养师;肠外营养|nutrition
registered-dietitian|certificate|注册营养师|registered dietitian|公共营养师;注册营养师证;公共营养师证;dietitian licence;registered dietitian nutritionist;营养师证;高级营养师;营养技师;营养指导员;营养师|nutrition||nutrition
weight-loss-coaching|technique|减重管理|weight loss coaching|体脂管理;减肥指导;减脂餐;体重控制|nutrition
sports-nutrition|technique|运动营养|sports nutrition|运动营养师;健身饮食;增肌减脂饮食;sports dietitian|nutrition
psychotherapy|technique|心理治疗|psychotherapy|~CBT;正念疗法;精神分析疗法;psychoanalysis;家庭治疗;sandplay therapy|counselling|cbt=4500
psychological-assessment|technique|心理测评|psychological assessment|心理测量;心理测验;量表评估;psychometric testing;智力测验;SCL-90;psychological testing;心理评估;韦氏智力测验;MMPI|counselling
eap|technique|员工心理援助|employee assistance programme|EAP服务;employee assistance program;职场心理辅导|counselling
child-psychology-counselling|technique|儿童青少年心理辅导|child and adolescent counselling|青少年心理咨询;学校心理辅导;儿童心理治疗;青少年心理;亲子关系咨询|counselling
marriage-family-counselling|technique|婚姻咨询|marriage and family counselling|婚恋咨询;家庭辅导;couples therapy;婚姻家庭咨询师|counselling
addiction-treatment|technique|戒毒成瘾治疗|addiction treatment|物质成瘾;戒毒;戒烟门诊;substance abuse treatment|psychiatry|counselling=2500
hypnotherapy|technique|催眠治疗|hypnotherapy|催眠;催眠师;催眠疗法;hypnosis|psychotherapy
sleep-coaching|technique|正念冥想|mindfulness and meditation|冥想;mindfulness;正念;冥想引导;=meditation;压力管理;stress management;MBSR|counselling
# dentistry
dentistry|knowledge|口腔医学临床|dentistry|口腔科;口腔诊疗;牙科;口腔全科;dental medicine;牙医;口腔医师;口腔科诊疗;口腔医学|clinical-medicine|dental=3500
dental-restoration|technique|口腔修复|prosthodontics|牙齿修复;烤瓷牙;全瓷冠;贴面修复;义齿修复;口腔美学修复;dental crowns;prosthetic dentistry;瓷贴面;牙冠修复|dentistry
dental-implant|technique|口腔种植|dental implantology|种植牙;植牙;dental implants;种植修复;即刻种植;上颌窦提升|dentistry
orthodontics|technique|口腔正畸|orthodontics|牙齿矫正;箍牙;正畸;Invisalign;隐适美;正畸方案设计;时代天使;clear aligners;牙齿正畸;排牙设计|dentistry
clear-aligner|technique|隐形矫治|clear aligner treatment|隐形矫正|orthodontics
endodontics|technique|牙体牙髓治疗|endodontics|根管治疗;root canal treatment;补牙;牙髓治疗;显微根管;牙体牙髓;杜牙根;dental fillings;root canal|dentistry
oral-surgery|technique|口腔颌面外科|oral and maxillofacial surgery|拔牙;智齿拔除;口腔外科;tooth extraction;oral surgery;颌面外科;智慧齿拔除|dentistry
periodontics|technique|牙周治疗|periodontics|洁牙;洗牙;牙周病;龈下刮治;teeth cleaning;牙周洁治;dental hygiene;超声洁牙;dental hygienist;牙齿卫生员|dentistry
paediatric-dentistry|technique|儿童口腔|paediatric dentistry|儿牙;窝沟封闭;pediatric dentistry;涂氟;儿童牙科;乳牙治疗;学童牙科|dentistry
dental-chairside|technique|四手操作|four-handed dentistry|椅旁护理;口腔护士;牙科护士;dental nurse;牙医助理;口腔器械消毒;dental nursing;chairside assisting;牙科助护|dental
dental-technician|trade|义齿加工|dental technology|牙科技工;义齿制作;上瓷;车瓷;口腔技工;dental technician;活动义齿;牙科技术员;义齿技工;蜡型;支架排牙;牙技师;义齿生产;全口义齿;denture making|dental
dental-cad-cam|tool|口腔数字化设计|dental CAD/CAM|exocad;3Shape;义齿CAD设计;口扫;口内扫描;CEREC;dental CAD;数字化义齿设计;intraoral scanning;牙科CAD;义齿设计|dental-technician|cad-3d=2000
dental-imaging|technique|口腔影像|dental imaging|CBCT;口腔CT;曲面断层;牙片拍摄;dental radiography;口腔X光;全景片|dentistry
dental-software|tool|牙科管理软件|dental practice software|Dentrix;Eaglesoft;Open Dental;e看牙;dental office software;领健;牙科软件;Patterson Eaglesoft|medical-software
dentist-license|certificate|口腔执业医师资格|dentist licence|口腔执业医师;口腔执业医师证;注册牙医;口腔助理医师;dental licence;dental license;牙医执照|dentistry||dentistry
# Chinese medicine practice
tcm-clinical|knowledge|中医临床|TCM clinical practice|中医诊疗;中医内科;中医门诊;坐诊中医;中医诊断;望闻问切;TCM diagnosis;Chinese medicine practice;辨证论治;中医学;中医科;中医师;把脉;脉诊;中医|clinical-medicine|tcm=3500;tcm-field=3500
acupuncture-tcm|technique|中医针灸|TCM acupuncture|=针刺;针灸推拿;毫针;电针;针灸师;针灸治疗;浮针;小针刀;针刀;acupuncturist;耳针;腹针;acupuncture and moxibustion;针灸;acupuncture|tcm-clinical|massage=4000
cupping-guasha|technique|拔罐刮痧|cupping and gua sha|cupping therapy;中医适宜技术;放血疗法|tcm-clinical|acupuncture-tcm=3500
bone-setting|technique|中医正骨|TCM bone setting|中医骨伤;跌打医师;正骨手法;bonesetting;骨伤手法;=铁打;中医骨伤科|tcm-clinical|manual-therapy=3500
tcm-gynecology|knowledge|中医妇科|TCM gynaecology|中医不孕;中医妇科调理;月经调理;TCM gynecology|tcm-clinical|obstetrics-gynaecology=2000
tcm-pediatrics|knowledge|中医儿科|TCM paediatrics|小儿捏脊;儿科推拿;TCM pediatrics;捏脊;小儿推拿按摩|tcm-clinical|paediatrics=2000
tcm-wellness|technique|中医养生|TCM wellness|养生保健;health preservation;体质辨识;中医理疗师;中医治未病;治未病;养生调理|tcm-clinical|massage=2500
tcm-dispensing|technique|中药调剂|Chinese medicine dispensing|中药房;抓药;中药调剂员;煎药;执中药;中药配方员;中药煎煮;配中药;Chinese herbal dispenser;中药饮片调剂;中药斗谱|pharmacy-practice|tcm-identification=3000
tcm-classics|knowledge|中医经典|TCM classics|伤寒论;黄帝内经;金匮要略;温病学;中医基础理论;经方;TCM theory;Chinese medical formulas|tcm-clinical
# public health
health-inspection|technique|卫生监督|health inspection|卫生检验;卫生监督执法;公共场所卫生;卫生督察;卫生检疫;sanitary inspection;环境卫生监督;卫生检验检疫|public-health
disease-surveillance|technique|疾病监测|disease surveillance|传染病监测;疫情防控;流调;contact tracing;疫情报告;传染病报告;outbreak investigation;传染病上报;疫情处置|public-health|epidemiology=4000
basic-public-health|technique|基本公共卫生服务|basic public health services|慢病随访;糖尿病随访;高血压随访;居民健康档案;chronic care management;基本公卫;公卫服务|health-education|general-practice=2500
health-statistics|technique|医院统计|health statistics|卫生信息统计;医疗数据分析;health data analysis;临床数据分析;healthcare data analytics;病案统计|public-health|biostatistics=3500
health-promotion|technique|健康促进|health promotion|健康科普;医学科普;科普写作医学;health communication;健康讲座;健康传播;控烟宣传|health-education|copywriting=2000
school-health|technique|学校卫生|school health|校医;卫生保健老师;幼儿园保健医;保健医;school nurse;保健医生;校医室;幼儿园保健|public-health|child-healthcare=3000
global-health|knowledge|全球卫生|global health|国际卫生;WHO项目;公共卫生政策;health policy;卫生政策;卫生法学|public-health
public-health-physician|certificate|公共卫生执业医师|public health physician licence|公卫医师;公共卫生医师证;公卫执业医师;公共卫生执业医师证;公共卫生医师|public-health||public-health
# medical software and devices at the point of care
medical-software|tool|医疗信息系统|medical software|medical information systems;healthcare software;healthcare IT;health informatics;医学信息学;medical informatics;health information systems|
emr-software|tool|电子病历系统|electronic health record software|电子病历;~EMR;electronic medical records;electronic health record EHR software;EMR software;EHR systems;electronic medical record software;EMR系统;electronic health records;电子健康记录|medical-software
epic-systems|tool|Epic电子病历|Epic Systems|EpicCare;Epic EMR;Epic EHR;Epic Hyperspace;EpicCare Inpatient Clinical System;Epic MyChart|emr-software|cerner=3500
cerner|tool|Cerner|Cerner Millennium|Cerner PowerChart;Oracle Health;Cerner EHR;Oracle Cerner;PowerChart|emr-software
meditech|tool|MEDITECH|MEDITECH|Meditech EHR;Meditech Expanse;MEDITECH software|emr-software|epic-systems=3500;cerner=3500
ambulatory-ehr|tool|门诊电子病历软件|ambulatory EHR software|eClinicalWorks;NextGen Healthcare;Allscripts;athenahealth;GE Healthcare Centricity EMR;Practice Fusion;Kareo;AdvancedMD;Greenway Medical;Centricity EMR;DrChrono|emr-software
his|tool|医院信息系统|hospital information system|~HIS;HIS系统;东软HIS;卫宁HIS;hospital information systems;创业慧康;卫宁健康;东软医疗;HIS实施;医院HIS;门诊HIS;医管局CMS系统;Clinical Management System HA|medical-software|emr-software=4000
pacs|tool|PACS影像系统|PACS|医学影像存档系统;RIS系统;picture archiving and communication system;PACS/RIS;radiology information system;PACS软件;影像归档|medical-software|radiology=2500
lis|tool|检验信息系统|laboratory information system|LIS系统;实验室信息系统;LIS/PACS;检验LIS;clinical laboratory information system|medical-software|clinical-lab=2500;lims-software=3500
hl7-fhir|knowledge|HL7医疗数据标准|HL7 and FHIR|医疗数据互操作;SNOMED CT;医疗互联互通;LOINC;healthcare interoperability;互联互通测评|medical-software
hipaa|knowledge|医疗数据隐私|health data privacy|HIPAA;患者隐私保护;patient privacy;HIPAA compliance;patient confidentiality|medical-software|compliance=2000
medical-transcription|technique|医学转录|medical transcription|病历录入;medical transcriptionist;Dragon Medical;Nuance Dragon Medical;病历抄录;medical scribe;病历听打|case-writing|typing=3000
practice-management|tool|诊所管理软件|medical practice management software|诊所管理系统;medical office software;practice management software;clinic management software;诊所系统;预约排班系统;patient scheduling software|medical-software
medical-device-operation|technique|医疗设备操作|medical equipment operation|监护仪操作;呼吸机操作;输液泵;infusion pumps;医疗仪器操作;medical device operation;呼吸机|patient-care
surgical-instruments|knowledge|手术器械|surgical instruments|外科器械;骨科耗材;手术跟台;高值耗材;surgical consumables;医用耗材;medical consumables;跟台服务;导管耗材|device-rd|operating-room-nursing=2500
medical-device-sales-support|technique|临床应用支持|clinical application support|临床应用专家;clinical application specialist;设备应用培训;医疗设备应用;应用专员;clinical specialist;医疗设备培训;产品临床支持|technical-support|medical-device-operation=3000
medical-insurance-review|technique|医疗险核保理赔|medical underwriting and claims|医学核保;医学理赔;核保医学;医疗理赔;medical claims assessment;案件医学审核;健康险理赔;医保审核;临床医学核查|drg-dip
medical-ai-annotation|technique|医学影像标注|medical image annotation|医学数据标注;病历标注;medical data annotation;医学标注;医疗数据标注;病历结构化;CT标注|data-labelling|radiology=2000
care-coordination|technique|就医协调|care coordination|个案管理师;患者管理;出院计划;case manager;discharge planning;患者服务管理;绿色通道就医;病例管理|hospital-management|social-work=2500
medical-tourism|technique|跨境医疗服务|cross-border medical services|国际医疗;海外医疗;medical tourism;国际患者服务;港澳就医服务;高端医疗;international patient services;VIP就医服务|hospital-management|customer-service=2500
medical-record-english|technique|医学文献翻译与编辑|medical editing|医学编辑;medical editor;医学编审;SCI润色;医学润色;medical proofreading;医学稿件;医学内容编辑|medical-writing|translation=2500
patient-observation|technique|病情观察|patient observation|监测生命体征;生命体征监测;vital signs;血糖监测;体温测量;测量血压;blood glucose monitoring;病情监测;监测血糖|patient-care|vital-signs=4500
defibrillation|technique|除颤操作|defibrillation|AED除颤;~AED;除颤;AED defibrillation;电除颤;自动除颤仪|first-aid|aed=4500
palliative-medicine|knowledge|缓和医疗|palliative medicine|宁养服务;舒缓医学;姑息治疗;姑息医学;癌痛治疗;cancer pain management|clinical-medicine|palliative-care=4500
suicide-prevention|technique|自杀预防|suicide prevention|crisis counselling;情绪支援热线;自杀干预;防止自杀热线|counselling|psychological-first-aid=4000
registered-psychologist|certificate|注册心理师|registered psychologist|注册心理学家;心理治疗师资格;registered counsellor;中科院心理咨询师;心理咨询师三级;licensed counselor;临床心理学家;clinical psychologist;chartered psychologist|counselling|psych-counsellor-cert=4500
moxibustion-therapy|technique|艾灸疗法|moxibustion therapy|悬灸;隔姜灸;灸法;督灸;艾灸|tcm-clinical|moxibustion-cupping=4500;acupuncture-tcm=3500
tuina-therapy|technique|推拿治疗|tuina therapy|中医推拿师;骨伤推拿;穴位按摩;穴位推拿|tcm-clinical|massage=4000;chinese-massage=4500
vector-control|technique|虫害控制|vector control|虫控;消毒消杀;vector and pest control;病媒监测|public-health|pest-control=4500
medical-equipment-service|technique|医疗设备售后|medical equipment field service|医工科;临床工程;CT维修;影像设备维修;医学装备管理|technical-support|biomedical-equipment-repair=4500
dental-consulting|technique|口腔咨询|dental consulting|口腔咨询师|dental
health-assessment|technique|健康评估|health assessment||health-management-service
tcm-formulas|knowledge|方剂学|TCM formulas|方剂|tcm-field
patient-follow-up|technique|患者随访|patient follow-up|=随访|patient-care
cad-cam|technique|CAD/CAM|CAD/CAM|计算机辅助设计与制造|cad|dental-cad-cam=3000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const healthSenses = `
MRI|mri-scanning|放射科;放射技师;影像技师;影像技术;radiographer;radiography;上岗证
超声|ultrasound-diagnosis|超声科;彩超;医师;B超;临床;sonographer;心电图
ultrasound|ultrasound-diagnosis|sonographer;radiographer;radiology;clinic;patients
医学影像|radiology|放射科;医师;影像诊断;阅片;放射技师;CT扫描
针灸|acupuncture-tcm|中医;医师;针灸科;康复科;TCM
acupuncture|acupuncture-tcm|TCM;Chinese medicine;clinic;practitioner
中医|tcm-clinical|医师;坐诊;门诊;针灸;推拿;诊所
口腔医学|dentistry|医师;执业;种植;正畸;牙医;dentist
`;
