/** Fields 09 and 10: agriculture and medicine. Columns and codes: see `disciplines.ts`. */
export const agricultureMedicineDisciplines = `
09|农学|Agriculture|农学类;农业;agricultural science;农学门类;农林;农林类;agricultural sciences;农业硕士;农林牧渔|090101
0901|作物学|Crop Science|作物栽培学与耕作学;作物遗传育种;植物生产类;agronomy;农艺;现代农业技术
090150|植物科学与技术|Plant Science and Technology||090104
090151|种子科学与工程|Seed Science and Engineering|种子生产与经营|090105
090152|烟草|Tobacco Science||090108
090153|农艺教育|Agronomy Education||090110
090154|智慧农业|Smart Agriculture||090112
090155|菌物科学与工程|Mycology Science and Engineering||090113
090156|生物育种科学|Biological Breeding Science||090116
090157|生物育种技术|Biological Breeding Technology||090117
0902|园艺学|Horticulture|园艺;horticultural science;园艺技术;果树学;蔬菜学|090102
090203|茶学|Tea Science|茶艺与茶文化;茶艺|090107
090250|设施农业科学与工程|Facility Agriculture Science and Engineering|设施农业|090106
090251|园艺教育|Horticulture Education||090111
0903|农业资源与环境|Agricultural Resources and Environment|农业资源利用;土壤学;soil science|090201
090350|土地科学与技术|Land Science and Technology||090205
090351|生物质科学与工程|Biomass Science and Engineering||090204
0904|植物保护|Plant Protection|植保;植物病理学;农业昆虫与害虫防治|090103
090403|农药学|Pesticide Science|农药
090450|农药化肥|Pesticides and Fertilisers||090114
090451|生物农药科学与工程|Biopesticide Science and Engineering||090115
0905|畜牧学|Animal Science|动物科学;动物生产类;animal husbandry;动物遗传育种与繁殖;畜牧兽医;畜牧;动物营养与饲料科学;animal nutrition|090301
090550|蚕学|Sericulture Science||090302
090551|蜂学|Apiculture||090303
090552|经济动物学|Economic Animal Science||090304
090553|马业科学|Equine Science||090305
090554|饲料工程|Feed Engineering|饲料科学;动物营养与饲料|090306
090555|智慧牧业科学与工程|Smart Animal Husbandry||090307
0906|兽医学|Veterinary Medicine|动物医学;veterinary;动物医学类;基础兽医学;预防兽医学;临床兽医学;兽医;veterinary science;宠物医疗技术;兽医硕士|090401
090650|动物药学|Animal Pharmacy||090402
090651|动植物检疫|Animal and Plant Quarantine||090403
090652|实验动物学|Laboratory Animal Science|实验动物|090404
090653|中兽医学|Traditional Chinese Veterinary Medicine||090405
090654|兽医公共卫生|Veterinary Public Health||090406
090655|宠物养护与驯导|Pet Care|宠物
0907|林学|Forestry|林学类;林业;forest science;森林培育;林业技术|090501
090706|园林植物与观赏园艺|Ornamental Plants and Horticulture|园林;园林技术;园林工程技术;园林绿化|090502
090750|森林保护|Forest Protection||090503
090751|经济林|Economic Forests||090504
090752|智慧林业|Smart Forestry||090505
090753|野生动物与自然保护区管理|Wildlife and Nature Reserve Management|自然保护与环境生态类|090202
090754|湿地保护与恢复|Wetland Conservation and Restoration||090206
090755|国家公园建设与管理|National Park Management||090207
090756|生态修复学|Ecological Restoration||090208
0908|水产|Aquaculture|水产养殖;水产类;水产养殖学;fisheries;水产养殖技术|090601
090850|海洋渔业科学与技术|Marine Fishery Science and Technology|捕捞学|090602
090851|水族科学与技术|Aquarium Science and Technology||090603
090852|水生动物医学|Aquatic Animal Medicine||090604
0909|草学|Grassland Science|草业科学;草学类|090701
090950|草坪科学与工程|Turf Science and Engineering||090702
0910|水土保持与荒漠化防治学|Soil and Water Conservation and Desertification Control|水土保持与荒漠化防治|090203
10|医学|Medicine and Health|医学类;medical;health sciences;医科;医药卫生;medical sciences;医学门类;医学相关;health science;医疗卫生;医卫类
1001|基础医学|Basic Medicine|preclinical medicine;basic medical sciences;基础医学类|100101
100101|人体解剖与组织胚胎学|Human Anatomy and Histology|解剖学;anatomy
100103|病原生物学|Pathogen Biology|病原微生物学;医学微生物学;virology;病毒学
100104|病理学与病理生理学|Pathology and Pathophysiology|病理学;pathology
100105|法医学|Forensic Medicine|法医;法医学类|100901
100106|放射医学|Radiation Medicine||100206
1002|临床医学|Clinical Medicine|medicine;临床;MBBS;临床医学类;临床医学硕士;临床医学博士;clinical medical sciences;临床类;medicine and surgery|100201
100201|内科学|Internal Medicine|
100202|儿科学|Paediatrics|pediatrics;儿科|100207
100203|老年医学|Geriatrics|
100204|神经病学|Neurology|
100205|精神病与精神卫生学|Psychiatry and Mental Health|精神医学;psychiatry|100205
100206|皮肤病与性病学|Dermatology|
100207|影像医学与核医学|Imaging and Nuclear Medicine|医学影像学;radiology;医学影像诊断|100203
100208|临床检验诊断学|Clinical Laboratory Diagnostics|
100210|外科学|Surgery|
100211|妇产科学|Obstetrics and Gynaecology|
100212|眼科学|Ophthalmology|眼视光医学|100204
100213|耳鼻咽喉科学|Otorhinolaryngology|
100214|肿瘤学|Oncology|
100215|康复医学与理疗学|Rehabilitation Medicine|康复医学
100216|运动医学|Sports Medicine|
100217|麻醉学|Anaesthesiology|麻醉;anesthesiology|100202
100218|急诊医学|Emergency Medicine|
100219|全科医学|General Practice|family medicine
1003|口腔医学|Stomatology|dentistry;口腔;口腔医学类;口腔临床医学;dental surgery;dental medicine;口腔医学硕士|100301
1004|公共卫生与预防医学|Public Health|预防医学;公共卫生;preventive medicine;公共卫生与预防医学类;公卫;MPH;公共卫生硕士|100401
100401|流行病与卫生统计学|Epidemiology and Health Statistics|epidemiology;流行病学
100402|劳动卫生与环境卫生学|Occupational and Environmental Health|
100403|营养与食品卫生学|Nutrition and Food Hygiene|食品卫生与营养学;临床营养|100402
100404|儿少卫生与妇幼保健学|Maternal, Child and Adolescent Health|妇幼保健医学|100403
100405|卫生毒理学|Health Toxicology|
100450|卫生监督|Health Supervision||100404
100451|全球健康学|Global Health||100405
100452|运动与公共健康|Sport and Public Health||100406
1005|中医学|Traditional Chinese Medicine|中医;中医药;中医药类;TCM;中医学类;中医内科学;chinese medicine;中医硕士|100501
100512|针灸推拿学|Acupuncture and Tuina|针灸推拿;acupuncture;针灸;推拿|100502
100550|藏医学|Tibetan Medicine||100503
100551|蒙医学|Mongolian Medicine||100504
100552|维医学|Uyghur Medicine||100505
100553|壮医学|Zhuang Medicine||100506
100554|哈医学|Kazakh Medicine||100507
100555|傣医学|Dai Medicine||100508
100556|回医学|Hui Medicine||100509
100557|中医康复学|Chinese Medicine Rehabilitation|中医康复技术|100510
100558|中医养生学|Chinese Medicine Health Preservation|中医养生保健|100511
100559|中医儿科学|Chinese Medicine Paediatrics||100512
100560|中医骨伤科学|Chinese Medicine Orthopaedics|中医骨伤|100513
1006|中西医结合|Integrated Chinese and Western Medicine|中西医结合类;中西医临床医学;中西医结合临床;中西医|100601
1007|药学|Pharmacy|pharmaceutical sciences;药学类;医药;药物科学;pharmaceutical science;pharmacy and related;藥學;医药类;药物学;药学硕士;药学相关;pharmaceutical|100701
100701|药物化学|Medicinal Chemistry|pharmaceutical chemistry;藥物化學|100706
100702|药剂学|Pharmaceutics|药物制剂;藥劑學;drug delivery;药物制剂技术|100702
100703|生药学|Pharmacognosy|
100704|药物分析学|Pharmaceutical Analysis|药物分析;drug analysis;药品质量与安全;药物检验|100705
100705|微生物与生化药学|Microbial and Biochemical Pharmacy|生化药学
100706|药理学|Pharmacology|药理;pharmacology and toxicology;毒理学;toxicology
100750|药品经营与管理|Pharmacy Management|药品生产技术;药品经营;药品服务与管理
100751|临床药学|Clinical Pharmacy||100703
100752|药事管理|Pharmaceutical Administration|药品监督管理;regulatory affairs studies|100704
100753|海洋药学|Marine Pharmacy||100707
100754|化妆品科学与技术|Cosmetics Science and Technology||100708
100755|药物经济与管理|Pharmacoeconomics and Management||100709
1008|中药学|Chinese Materia Medica|Chinese medicines;中药;中药学类;Chinese pharmacy;chinese medicinal;中药学硕士|100801
100850|中药资源与开发|Chinese Medicinal Resources and Development||100802
100851|藏药学|Tibetan Pharmacy||100803
100852|蒙药学|Mongolian Pharmacy||100804
100853|中药制药|Chinese Medicine Manufacturing|中药生产与加工;中药制药工程|100805
100854|中草药栽培与鉴定|Chinese Herb Cultivation and Identification||100806
1009|特种医学|Special Medicine|航空航天与航海医学
1010|医学技术|Medical Technology|医学技术类;medical technologies
101050|医学检验技术|Medical Laboratory Science|医学检验;medical laboratory technology;检验医学;检验;laboratory medicine;医学检验学|101001
101051|康复治疗学|Rehabilitation Therapy|康复治疗技术;康复;rehabilitation;康复技术;rehabilitation sciences|101005
10105150|康复物理治疗|Physiotherapy|physical therapy;物理治疗|101009
10105151|康复作业治疗|Occupational Therapy|职业治疗|101010
10105152|听力与言语康复学|Audiology and Speech Rehabilitation|speech therapy;言语治疗;言语听觉康复技术|101008
101052|医学影像技术|Medical Imaging Technology|医学影像;medical imaging;放射治疗技术;radiography|101003
101053|医学实验技术|Medical Experimental Technology||101002
101054|眼视光学|Optometry|眼视光技术;optometric science|101004
101055|口腔医学技术|Dental Technology|dental technician studies|101006
101056|卫生检验与检疫|Health Inspection and Quarantine|卫生检验|101007
101057|智能医学工程|Intelligent Medical Engineering||101011
101058|生物医药数据科学|Biomedical Data Science||101012
101059|智能影像工程|Intelligent Imaging Engineering||101013
101060|健康与医疗保障|Health and Medical Security||101016
101061|老年医学与健康|Geriatric Medicine and Health||101017
101062|医学美容技术|Medical Cosmetology|医学美容;medical beauty
1011|护理学|Nursing|护理;护理学类;护理硕士;nursing studies;高级护理;nursing science|101101
101150|老年保健与管理|Elderly Care|智慧健康养老服务与管理;养老服务;老年服务与管理;老年护理;智慧健康养老服务
101151|助产学|Midwifery|助产|101102
`;
