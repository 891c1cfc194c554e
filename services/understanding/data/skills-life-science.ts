/**
 * Life sciences, pharmacy, chemistry of drugs, clinical and laboratory work, care.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const lifeScienceSkills = `
# chemistry and drug discovery
chemistry|knowledge|化学|chemistry|化学知识|
medicinal-chemistry|knowledge|药物化学|medicinal chemistry|药化;med chem;pharmaceutical chemistry|chemistry|drug-synthesis=4000;drug-design=3500;organic-synthesis=3500
organic-synthesis|technique|有机合成|organic synthesis|有机合成化学;synthetic chemistry;有机合成实验;合成化学|chemistry
organic-chemistry|knowledge|有机化学|organic chemistry||chemistry|organic-synthesis=4000
analytical-chemistry|knowledge|分析化学|analytical chemistry||chemistry|drug-analysis=3500
physicochemical-testing|technique|理化检测|physicochemical testing|理化分析;理化检验;理化实验|analytical-chemistry|instrumental-analysis=3500
physical-chemistry|knowledge|物理化学|physical chemistry||chemistry
inorganic-chemistry|knowledge|无机化学|inorganic chemistry||chemistry
inorganic-synthesis|technique|无机合成|inorganic synthesis||inorganic-chemistry
computational-chemistry|knowledge|计算化学|computational chemistry||chemistry|molecular-dynamics=4000;drug-design=3000
quantum-chemistry|knowledge|量子化学|quantum chemistry||computational-chemistry
drug-synthesis|technique|药物合成|drug synthesis|化学药合成;pharmaceutical synthesis;小分子合成;化合物合成;small molecule synthesis|organic-synthesis|process-chemistry=4000
peptide-synthesis|technique|多肽合成|peptide synthesis|固相多肽合成;SPPS;肽合成|organic-synthesis
chiral-synthesis|technique|手性合成|chiral synthesis|不对称合成;asymmetric synthesis|organic-synthesis
chiral-resolution|technique|手性拆分|chiral resolution||chiral-synthesis
oligonucleotide-synthesis|technique|寡核苷酸合成|oligonucleotide synthesis|小核酸合成;oligonucleotides||peptide-synthesis=2500
click-chemistry|technique|点击化学|click chemistry||organic-synthesis
protac|knowledge|靶向蛋白降解|targeted protein degradation|PROTAC;targeted protein degraders;蛋白降解||medicinal-chemistry=2500
sar|technique|构效关系|SAR|构效关系研究;SAR分析;structure-activity relationship;structure activity relationships;SAR studies||medicinal-chemistry=4000;drug-design=3500
drug-discovery|knowledge|新药研发|drug discovery|药物发现;新药发现;药物研发;drug development;新药开发;小分子新药研发;创新药研发;pharmaceutical R&D||medicinal-chemistry=3000
drug-screening|technique|药物筛选|drug screening|化合物筛选;compound screening|drug-discovery|hts=4000
target-validation|technique|靶点验证|target validation||drug-discovery|target-identification=4000
antibody-drugs|knowledge|抗体药物|antibody drugs|therapeutic antibodies;抗体类药物|drug-discovery|antibody-engineering=3500;biopharma=3000
adc|knowledge|抗体偶联药物|antibody-drug conjugates|ADC;ADC药物;antibody drug conjugate|antibody-drugs|bioconjugation=4500
nucleic-acid-drugs|knowledge|核酸药物|nucleic acid drugs|小核酸药物;siRNA;oligonucleotide drugs|drug-discovery|oligonucleotide-synthesis=3500;rnai=2500
peptide-drugs|knowledge|多肽药物|peptide drugs||drug-discovery|peptide-synthesis=3500
drug-design|technique|药物设计|drug design|rational drug design|drug-discovery
ai-drug-design|technique|AI药物设计|AI drug design|AIDD;AI制药;人工智能药物设计|drug-design|cadd=3500
cadd|technique|计算机辅助药物设计|computer-aided drug design|CADD|drug-design
molecular-docking|technique|分子对接|molecular docking|docking|drug-design
glide-docking|tool|Glide对接|Schrodinger Glide||molecular-docking
autodock|tool|AutoDock|AutoDock|AutoDock Vina|molecular-docking
virtual-screening|technique|虚拟筛选|virtual screening||drug-design|molecular-docking=4000
molecular-dynamics|technique|分子动力学|molecular dynamics|分子动力学模拟;MD simulation;MD simulations|drug-design|molecular-docking=3500
amber-md|tool|Amber模拟|Amber MD||molecular-dynamics|gromacs=3500
gromacs|tool|GROMACS|GROMACS|Gromacs模拟|molecular-dynamics
qsar|technique|定量构效关系|QSAR||drug-design|sar=4000
target-identification|technique|靶点发现|target identification|靶点筛选;target discovery|drug-discovery
hts|technique|高通量筛选|high-throughput screening|HTS|drug-discovery
# analysis
instrumental-analysis|knowledge|仪器分析|instrumental analysis|分析仪器操作;分析检测|analytical-chemistry
thermal-analysis|technique|热分析|thermal analysis|热分析仪|instrumental-analysis
icp-oes|technique|电感耦合等离子体发射光谱|ICP-OES|ICP-AES|instrumental-analysis|icp-ms=4000;aas=3500
chromatography|technique|色谱分析|chromatography|色谱;层析;色谱技术;chromatographic analysis|instrumental-analysis
hplc|technique|高效液相色谱|HPLC|高效液相;液相色谱;液相色谱仪;液相;高效液相色谱法;高效液相色谱仪;high performance liquid chromatography;liquid chromatography;高效液相層析|chromatography|lc-ms=4000;gc=3000
uplc|technique|超高效液相色谱|UPLC|UHPLC;ultra performance liquid chromatography|hplc
gc|technique|气相色谱|gas chromatography|~GC;气相;气相色谱仪;氣相層析|chromatography
lc-ms|technique|液质联用|LC-MS|LCMSMS;液相质谱联用;液相色谱质谱联用;液质;liquid chromatography mass spectrometry|mass-spectrometry;chromatography|gc-ms=4000
gc-ms|technique|气质联用|GC-MS|气相色谱质谱;气相色谱-质谱联用;气相质谱联用|mass-spectrometry;chromatography|gc=4000
mass-spectrometry|technique|质谱|mass spectrometry|质谱分析;~MS;质谱仪;mass spec;高分辨质谱;HRMS|instrumental-analysis
ion-chromatography|technique|离子色谱|ion chromatography||chromatography
column-chromatography|technique|柱层析|column chromatography|柱色谱;过柱;柱层析分离;flash chromatography|chromatography|tlc=3500
tlc|technique|薄层色谱|thin-layer chromatography|薄层层析;TLC|chromatography
prep-hplc|technique|制备液相|preparative HPLC|制备色谱;prep HPLC|hplc
nmr|technique|核磁共振波谱|NMR|核磁;核磁共振;核磁谱图解析;NMR spectroscopy;nuclear magnetic resonance;核磁共振氢谱;核磁共振碳谱|instrumental-analysis|spectral-analysis=4000
spectral-analysis|technique|波谱解析|spectral interpretation|谱图解析;结构确证;结构解析;structure elucidation;波谱分析|instrumental-analysis
ir-spectroscopy|technique|红外光谱|infrared spectroscopy|FTIR;傅里叶红外;红外光谱仪|instrumental-analysis
raman|technique|拉曼光谱|Raman spectroscopy|Raman|instrumental-analysis
uv-vis|technique|紫外光谱|UV-Vis spectroscopy|紫外可见分光光度计;紫外分光光度;UV-Vis;紫外可见光谱|instrumental-analysis
icp-ms|technique|电感耦合等离子体质谱|ICP-MS|~ICP|instrumental-analysis|aas=4000
aas|technique|原子吸收光谱|atomic absorption spectroscopy|AAS;原子吸收|instrumental-analysis
titration|technique|滴定分析|titration|滴定;容量分析|analytical-chemistry
potentiometric-titration|technique|电位滴定|potentiometric titration||titration
dissolution-testing|technique|溶出度测定|dissolution testing|溶出;溶出试验;溶出度|drug-analysis
dsc|technique|差示扫描量热|DSC|差示扫描量热法|thermal-analysis
drug-analysis|knowledge|药物分析|pharmaceutical analysis|药物检测;drug analysis;药品检验;药品分析;药品检测|analytical-chemistry|hplc=3500;method-validation=3500
analytical-method-development|technique|分析方法开发|analytical method development|方法开发;method development;分析方法建立|drug-analysis|method-validation=4000
method-validation|technique|分析方法验证|analytical method validation|方法学验证;method validation;方法验证;分析方法学;方法学研究|drug-analysis
impurity-analysis|technique|杂质研究|impurity analysis|有关物质分析;杂质分析;related substances;impurity profiling|drug-analysis
genotoxic-impurities|technique|基因毒杂质|genotoxic impurities|基因毒性杂质|impurity-analysis
bioanalysis|technique|生物样品分析|bioanalysis|生物分析;bioanalytical;生物样本分析|drug-analysis|lc-ms=3000
stability-study|technique|稳定性研究|stability studies|稳定性考察;stability testing;稳定性试验;stability study|drug-analysis
quality-standard|technique|质量标准研究|quality standard development|质量标准制定;质量研究;药品质量研究|drug-analysis
pharmacopoeia|knowledge|药典|pharmacopoeia|pharmacopeia|drug-analysis
ph-eur|knowledge|欧洲药典|European Pharmacopoeia||pharmacopoeia|chp=2500;usp=2500
usp|knowledge|美国药典|United States Pharmacopeia|~USP|pharmacopoeia|chp=2500
chp|knowledge|中国药典|Chinese Pharmacopoeia||pharmacopoeia
admet|knowledge|ADMET评价|ADMET|ADME||pharmacology=3000;toxicology=3000
pharmacology|knowledge|药理学|pharmacology|药理研究;药理;药理实验||animal-experiments=3500;toxicology=3500
tumor-pharmacology|knowledge|肿瘤药理|oncology pharmacology||pharmacology|oncology=3500
pharmacodynamics|knowledge|药效学|pharmacodynamics|药效评价;药效研究|pharmacology|pharmacokinetics=3000
drug-metabolism|knowledge|药物代谢|drug metabolism||pharmacology|admet=4000;pharmacokinetics=3500
pharmacokinetics|knowledge|药代动力学|pharmacokinetics|药代;药物代谢动力学;药动学;PK/PD|pharmacology|admet=4000
toxicology|knowledge|毒理学|toxicology|毒理评价;毒理;毒理研究||glp=3000
nonclinical-safety|technique|非临床安全性评价|nonclinical safety|安全性评价;安评;preclinical safety|toxicology
preclinical|knowledge|临床前研究|preclinical research|临床前;临床前评价;preclinical studies;非临床研究||pharmacology=4000;animal-experiments=4000;toxicology=4000
# process and formulation
process-chemistry|technique|工艺化学|process chemistry|合成工艺开发;原料药工艺;原料药合成工艺;合成工艺;API process development;原料药工艺开发;路线开发;合成路线设计|chemistry|scale-up=4000;organic-synthesis=3500
api-manufacturing|knowledge|原料药生产|API manufacturing|原料药;API生产;active pharmaceutical ingredients||process-chemistry=4000
scale-up|technique|工艺放大|process scale-up|放大生产;scale up;放大工艺|process-development
pilot-scale|technique|中试|pilot production|中试放大;小试中试;pilot scale|scale-up
process-development|technique|工艺开发|process development|工艺研发|
process-optimization|technique|工艺优化|process optimization|process optimisation;工艺改进|process-development
tech-transfer|technique|技术转移|technology transfer|工艺转移;tech transfer;technical transfer||scale-up=3000
crystallization|technique|结晶|crystallization|结晶工艺;重结晶;crystallisation|process-chemistry
polymorph|technique|药物晶型|polymorph screening|晶型研究;晶型筛选|crystallization
lyophilization|technique|冻干工艺|lyophilization|冻干;冷冻干燥;freeze drying;冻干粉针;lyophilisation||sterile-preparation=3000
formulation|technique|制剂开发|formulation development|制剂研究;药物制剂;formulation;制剂研发;处方开发;处方工艺;制剂工艺;drug formulation;=制剂||drug-delivery=4000
solid-dosage|technique|固体制剂|solid dosage forms|口服固体制剂;oral solid dosage;口服固体;tablets and capsules|formulation
capsules|technique|胶囊剂|capsule formulation||solid-dosage|tablets=2500
tablets|technique|片剂|tablet formulation||solid-dosage
sterile-preparation|technique|无菌制剂|sterile preparations||formulation|aseptic-technique=3500
sterility-assurance|knowledge|无菌保证|sterility assurance||sterile-preparation|aseptic-technique=3500
injectables|technique|注射剂|injectables|注射剂开发;parenteral formulation|sterile-preparation
inhalation|technique|吸入制剂|inhaled products|吸入剂;inhalation formulation|formulation
topical-preparation|technique|外用制剂|topical preparations|乳膏|formulation
transdermal|technique|透皮给药|transdermal|透皮制剂|topical-preparation
sustained-release|technique|缓控释制剂|modified-release formulation|缓释制剂;控释;缓控释片;controlled release;modified-release tablets;缓控释|formulation
drug-delivery|knowledge|药物递送|drug delivery|药物递送系统;递送系统;给药系统;drug delivery systems||liposome=4500
lnp|technique|脂质纳米颗粒|lipid nanoparticles|LNP;lipid nanoparticle|drug-delivery|liposome=4500
targeted-delivery|technique|靶向给药|targeted drug delivery|靶向递送|drug-delivery
liposome|technique|脂质体|liposome|liposomes|drug-delivery
coating-pharma|technique|包衣|tablet coating|薄膜包衣|solid-dosage
generic-drugs|knowledge|仿制药|generic drugs|仿制药研发|formulation
consistency-evaluation|knowledge|一致性评价|generic consistency evaluation|仿制药一致性评价|generic-drugs
# traditional medicine
tcm|knowledge|中药学|Chinese materia medica|中药;中药研究|tcm-field
tcm-extraction|technique|中药提取|herbal extraction|中药提取工艺;中药提取分离;提取分离;天然产物提取;提取工艺;natural product extraction;=提取|tcm|natural-products=4000
tcm-identification|technique|中药鉴定|herbal identification|中药材鉴别;中药鉴别;药材鉴定;药材鉴别|tcm
tcm-processing|technique|中药炮制|herbal processing|饮片炮制;炮制|tcm
tcm-formula|technique|中药配方颗粒|formula granules|配方颗粒;经典名方;classical formulas|tcm
fingerprint|technique|指纹图谱|chromatographic fingerprint|中药指纹图谱|tcm|hplc=3000
natural-products|knowledge|天然产物|natural products|天然药物化学;天然产物化学;natural product chemistry|chemistry
phytochemistry|knowledge|植物化学|phytochemistry||natural-products
# biology
biology|knowledge|生物学|biology|生命科学;life sciences;life science|
computational-biology|knowledge|计算生物学|computational biology||biology|bioinformatics=4000
genomics|knowledge|基因组学|genomics|基因组|biology|genome-analysis=4000
microbiology-science|knowledge|微生物学|microbiology||biology|microbiology=4000
microbiome|knowledge|微生物组|microbiome|肠道菌群|microbiology-science|metagenomics=3500
biochemistry|knowledge|生物化学|biochemistry|生化|biology|protein-science=4000
molecular-biology|technique|分子生物学|molecular biology|分子生物学实验;分子实验;分子生物学技术;分子生物|biology
library-prep|technique|文库构建|library preparation|建库;建库测序|molecular-biology|ngs-library=4500
chip-assay|technique|染色质免疫沉淀|ChIP|ChIP实验;chromatin immunoprecipitation|molecular-biology|co-ip=3000
plasmid-extraction|technique|质粒提取|plasmid extraction|质粒小提;plasmid prep|molecular-biology|nucleic-acid-extraction=3500
molecular-cloning|technique|分子克隆|molecular cloning|质粒构建;基因克隆;载体构建;plasmid construction;cloning|molecular-biology
pcr|technique|PCR|PCR|聚合酶链式反应;polymerase chain reaction;PCR扩增;PCR技术;PCR实验|molecular-biology
qpcr|technique|实时荧光定量PCR|qPCR|荧光定量PCR;RT-qPCR;real-time PCR;RT-PCR;定量PCR;qRT-PCR;即時定量PCR;荧光PCR|pcr
digital-pcr|technique|数字PCR|digital PCR|ddPCR;dPCR|pcr|qpcr=4500
primer-design|technique|引物设计|primer design|引物探针设计;引物探针;primer and probe design|molecular-biology|pcr=3500
nucleic-acid-extraction|technique|核酸提取|nucleic acid extraction|DNA提取;RNA提取;DNA extraction;RNA extraction|molecular-biology|pcr=3000
electrophoresis|technique|电泳|gel electrophoresis|凝胶电泳;electrophoresis|molecular-biology|western-blot=3500
agarose-gel|technique|琼脂糖电泳|agarose gel electrophoresis||electrophoresis|sds-page=2500
sds-page|technique|SDS-PAGE|SDS-PAGE|SDS-PAGE电泳|electrophoresis
western-blot|technique|蛋白免疫印迹|Western blot|~WB;Western blotting;免疫印迹;蛋白印迹;蛋白質印跡;WB实验;=Western|protein-assays
elisa|technique|酶联免疫吸附|ELISA|酶联免疫;酶联免疫吸附试验;enzyme-linked immunosorbent assay;酶联免疫吸附实验|immunoassay
immunoassay|technique|免疫分析|immunoassay|免疫检测;免疫测定;immunoassays;免疫诊断||immunology=3000
protein-assays|technique|蛋白检测|protein assays|蛋白实验;蛋白定量;BCA定量|molecular-biology
immunofluorescence|technique|免疫荧光|immunofluorescence|IF染色;免疫荧光染色|protein-assays|confocal-microscopy=3500;histology=3000
co-ip|technique|免疫共沉淀|co-immunoprecipitation|Co-IP;免疫沉淀|protein-assays|western-blot=3000
flow-cytometry|technique|流式细胞术|flow cytometry|~流式;FACS;流式细胞仪;流式检测;流式分析;流式细胞||cell-biology=3000;immunology=3000
cell-sorting|technique|流式分选|cell sorting|细胞分选;FACS sorting|flow-cytometry
cell-biology|knowledge|细胞生物学|cell biology|细胞实验;细胞生物学实验;cell biology experiments|biology
cell-culture|technique|细胞培养|cell culture|养细胞;哺乳动物细胞培养;mammalian cell culture;细胞培养技术|cell-biology
3d-cell-culture|technique|3D细胞培养|3D cell culture||cell-culture|organoids=3000
cho-culture|technique|CHO细胞培养|CHO cell culture|CHO细胞|cell-culture
primary-cells|technique|原代细胞分离|primary cell isolation|原代培养;原代细胞培养;原代细胞;primary cell culture|cell-culture
organoids|technique|类器官|organoids|类器官培养;organoid culture|cell-culture|stem-cells=3000
stem-cells|knowledge|干细胞|stem cells|干细胞培养;stem cell culture|cell-biology|cell-therapy=3500;cell-culture=3500
msc-cells|knowledge|间充质干细胞|mesenchymal stem cells|~MSC|stem-cells|ipsc=3000
ipsc|knowledge|诱导多能干细胞|iPSC|induced pluripotent stem cells|stem-cells
transfection|technique|细胞转染|transfection|转染;瞬转;瞬时转染|cell-biology|cell-culture=3500;viral-vector=3500
stable-cell-line|technique|稳定细胞株构建|stable cell line development|稳转细胞株;稳转株构建;稳定细胞株;stable cell lines;细胞株构建;cell line development|transfection
cell-assays|technique|细胞功能实验|cell-based assays|细胞活性检测;cell assays|cell-biology
proliferation-assay|technique|细胞增殖实验|cell proliferation assay||cell-assays|cck-8=3000;mtt=3000;cytotoxicity-assay=3000
cytotoxicity-assay|technique|细胞毒性实验|cytotoxicity assay|杀伤实验|cell-assays|cck-8=3000;mtt=3000
mtt|technique|MTT实验|MTT assay||cell-assays|cck-8=3000
cck-8|technique|CCK-8|CCK-8|CCK8实验|cell-assays
cell-therapy|knowledge|细胞治疗|cell therapy|免疫细胞治疗;细胞疗法;免疫细胞||car-t=4500
car-nk|knowledge|CAR-NK|CAR-NK|CAR-NK细胞|cell-therapy|car-t=3500;nk-cells=3500
nk-cells|knowledge|NK细胞|NK cells|自然杀伤细胞|cell-therapy
car-t|knowledge|CAR-T|CAR-T|嵌合抗原受体T细胞;CAR-T细胞治疗;CAR-T细胞;CAR-T cell therapy;CAR-T疗法|cell-therapy
cell-prep-gmp|technique|细胞制备|GMP cell manufacturing|细胞制备工艺;细胞制剂;cell manufacturing;细胞生产;GMP细胞制备;细胞工艺|cell-therapy|gmp=3000;cell-culture=3500
viral-vector|technique|病毒载体|viral vectors|病毒包装;viral vector;病毒生产||gene-therapy=4000
adenovirus|technique|腺病毒|adenovirus|腺病毒载体|viral-vector
crispr|technique|基因编辑|gene editing|genome editing;CRISPR;CRISPR-Cas9|molecular-biology|gene-therapy=3000
gene-knockout|technique|基因敲除|gene knockout||crispr
gene-therapy|knowledge|基因治疗|gene therapy|基因疗法||cell-therapy=3500
antibody-engineering|knowledge|抗体工程|antibody engineering|抗体研发||protein-engineering=4000
yeast-display|technique|酵母展示|yeast display||antibody-engineering|phage-display=3500
humanization|technique|抗体人源化|antibody humanization||antibody-engineering
nanobodies|technique|纳米抗体|nanobodies||antibody-engineering
bispecific|technique|双特异性抗体|bispecific antibodies|双抗|antibody-engineering
monoclonal-antibodies|technique|单克隆抗体|monoclonal antibodies|单抗|antibody-engineering
antibody-discovery|technique|抗体发现|antibody discovery|抗体筛选|antibody-engineering
phage-display|technique|噬菌体展示|phage display|噬菌体展示技术;噬菌体库|antibody-engineering
hybridoma|technique|杂交瘤技术|hybridoma technology|杂交瘤;hybridoma|antibody-engineering
bioconjugation|technique|抗体偶联|bioconjugation|偶联工艺;=偶联|antibody-engineering
protein-engineering|knowledge|蛋白质工程|protein engineering|蛋白工程||enzyme-catalysis=3500
protein-design|technique|蛋白设计|protein design||protein-engineering|directed-evolution=3000
directed-evolution|technique|定向进化|directed evolution|directed enzyme evolution;酶定向进化|protein-engineering
protein-expression|technique|蛋白表达|protein expression|recombinant protein expression;蛋白质表达;重组蛋白表达|protein-science
recombinant-proteins|technique|重组蛋白|recombinant proteins|recombinant protein|protein-expression
eukaryotic-expression|technique|真核表达|eukaryotic expression||protein-expression
protein-purification|technique|蛋白纯化|protein purification|蛋白质纯化;下游纯化;蛋白层析;蛋白分离纯化|protein-science|downstream-process=4500;chromatography=2500
affinity-chromatography|technique|亲和层析|affinity chromatography||protein-purification
akta|tool|ÄKTA|AKTA|AKTA纯化|protein-purification
protein-science|knowledge|蛋白质科学|protein science|蛋白质化学;protein chemistry|biology
molecular-interaction|technique|分子互作|molecular interaction analysis|亲和力测定;亲和力检测|protein-science
protein-characterization|technique|蛋白质表征|protein characterization|蛋白表征;蛋白质分析;蛋白分析;protein characterisation|protein-science|mass-spectrometry=2500
structural-biology|knowledge|结构生物学|structural biology|蛋白结构|protein-science
cryo-em|technique|冷冻电镜|cryo-EM|cryo-electron microscopy|structural-biology
spr|technique|表面等离子共振|SPR|surface plasmon resonance|molecular-interaction
biacore|tool|Biacore|Biacore||spr
upstream-process|technique|上游工艺|upstream processing|细胞培养工艺;上游工艺开发;upstream process development;upstream process;上游培养|bioprocess|bioreactor=4500;cell-culture=3500
perfusion-culture|technique|灌流培养|perfusion culture||upstream-process
downstream-process|technique|下游工艺|downstream processing|下游工艺开发;downstream process development;downstream process;下游纯化工艺|bioprocess
bioprocess|knowledge|生物工艺|bioprocessing|生物工艺开发;bioprocess development;生物制药工艺;生物药工艺;bioprocess;biomanufacturing;生物制造|process-development
bioreactor|tool|生物反应器|bioreactor operation|反应器操作;bioreactors;生物反应器操作;bioreactor;一次性反应器|bioprocess|fermentation=3500
fermentation|technique|发酵|fermentation|微生物发酵;发酵工艺;发酵罐操作;发酵工程;发酵罐;发酵工艺开发|bioprocess
biopharma|knowledge|生物制药|biopharmaceuticals|生物药;大分子药物;biologics;生物制品;生物医药;biopharmaceutical;生物技术药物||bioprocess=3500;antibody-engineering=3000
strain-engineering|technique|菌种改造|strain engineering|菌株改造;菌种构建;菌株构建;菌种选育;菌株筛选;strain construction;菌种筛选|synthetic-biology|fermentation=3000
synthetic-biology|knowledge|合成生物学|synthetic biology|synbio;合成生物;合成生物技术|biology|molecular-cloning=3000
metabolic-engineering|technique|代谢工程|metabolic engineering||synthetic-biology|strain-engineering=4000
enzyme-catalysis|technique|酶催化|biocatalysis|生物催化;酶法合成||synthetic-biology=3000
enzyme-preparations|knowledge|酶制剂|enzyme preparations||enzyme-catalysis|enzyme-engineering=3000;enzymology=3000
enzymology|knowledge|酶学|enzymology||enzyme-catalysis|enzyme-engineering=3000
enzyme-engineering|knowledge|酶工程|enzyme engineering||enzyme-catalysis
animal-experiments|technique|动物实验|animal experiments|in vivo studies;in vivo study;实验动物;animal studies;in vivo pharmacology;animal handling|
mouse-studies|technique|小鼠实验|mouse studies|大小鼠;小鼠;mice handling|animal-experiments|animal-models=3000;animal-dosing=3000
animal-dosing|technique|动物给药|animal dosing|灌胃;尾静脉给药;=给药|animal-experiments|animal-models=3000
animal-models|technique|动物模型|animal models|动物造模;disease models;疾病动物模型|animal-experiments
animal-husbandry|technique|实验动物饲养|laboratory animal care|动物饲养;动物房管理;饲养员|animal-experiments
histology|technique|病理切片|histology|组织病理;石蜡切片;冰冻切片;histopathology;组织切片|
he-staining|technique|HE染色|H&E staining||histology
ihc|technique|免疫组化|immunohistochemistry|IHC;免疫组织化学|histology|immunofluorescence=3500
microscopy|technique|显微成像|microscopy|显微镜操作;显微镜;显微镜成像;light microscopy|
em-general|technique|电子显微镜|electron microscopy|电镜|microscopy|fluorescence-microscopy=3000;live-cell-imaging=3000
live-cell-imaging|technique|活细胞成像|live-cell imaging||microscopy|fluorescence-microscopy=3000
fluorescence-microscopy|technique|荧光显微镜|fluorescence microscopy|荧光显微成像|microscopy
confocal-microscopy|technique|共聚焦显微镜|confocal microscopy|激光共聚焦|microscopy|fluorescence-microscopy=4000
electron-microscopy|technique|透射电镜|transmission electron microscopy|~TEM;透射电子显微镜|em-general|sem=4000
immunology|knowledge|免疫学|immunology|免疫学实验;=免疫;免疫实验|biology
immuno-oncology|knowledge|肿瘤免疫|immuno-oncology||oncology;immunology
oncology|knowledge|肿瘤学|oncology|肿瘤;肿瘤生物学;抗肿瘤;cancer biology;cancer research||immunology=2500
neuroscience|knowledge|神经科学|neuroscience|神经生物学;脑科学;neurobiology|biology
microbiology|technique|微生物检测|microbiological testing|微生物检验;微生物实验;=微生物;microbiology testing|biology|aseptic-technique=3000
microbial-culture|technique|微生物培养|microbial culture||microbiology
microbial-limit|technique|微生物限度|microbial limit test|微生物限度检查|microbiology
sterility-testing|technique|无菌检查|sterility testing||microbiology
virology|knowledge|病毒学|virology|=病毒;病毒培养|biology|vaccine=3000;viral-vector=3000
genetics|knowledge|遗传学|genetics|医学遗传|biology
genetic-counselling|technique|遗传咨询|genetic counselling||genetics
vaccine|knowledge|疫苗研发|vaccine development|疫苗;vaccines;疫苗开发;vaccine||immunology=3000
mrna-vaccine|knowledge|mRNA疫苗|mRNA vaccines||vaccine|mrna-production=3500
ngs-library|technique|高通量测序|next-generation sequencing|NGS;二代测序;基因测序;高通量定序;=测序;gene sequencing;sequencing|molecular-biology
sanger|technique|一代测序|Sanger sequencing|Sanger测序|ngs-library
single-cell|technique|单细胞测序|single-cell sequencing|scRNA-seq;单细胞转录组;单细胞多组学;single-cell RNA-seq;单细胞分析;single-cell multi-omics;=单细胞;single cell analysis|ngs-library|rna-seq=4500;bioinformatics=3500
rna-seq|technique|转录组分析|RNA-seq analysis|RNA-seq;转录组测序分析;转录组;transcriptomics;转录组测序|bioinformatics
genome-analysis|technique|基因组分析|genome analysis|全基因组分析|bioinformatics
cancer-genomics|technique|肿瘤基因组|cancer genomics||genome-analysis
wgs|technique|全基因组测序|whole genome sequencing|~WGS|genome-analysis
wes|technique|全外显子测序|whole exome sequencing|外显子测序;~WES|genome-analysis
variant-calling|technique|变异检测|variant calling||genome-analysis
metagenomics|technique|宏基因组|metagenomics||bioinformatics
16s|technique|16S测序|16S sequencing||metagenomics
proteomics|technique|蛋白质组学|proteomics|蛋白组学;蛋白质组;蛋白组||mass-spectrometry=3500;bioinformatics=2500
metabolomics|technique|代谢组学|metabolomics|代谢组||mass-spectrometry=3500;proteomics=3000
bioinformatics|knowledge|生物信息学|bioinformatics|生信;生信分析;生物信息分析;生物信息;生物資訊;生物資訊學;bioinformatic analysis;bioinformatics analysis||genome-analysis=4500
multi-omics|technique|多组学|multi-omics|多组学分析|bioinformatics
workflow-engines|tool|生信流程搭建|bioinformatics pipelines|分析流程开发;pipeline development|bioinformatics|linux=2500
nextflow|tool|Nextflow|Nextflow||workflow-engines|snakemake=3500
snakemake|tool|Snakemake|Snakemake||workflow-engines
biostatistics|knowledge|生物统计|biostatistics|医学统计;临床统计;生物统计学;卫生统计;medical statistics|statistics|sas=3500
statistical-analysis-plan|technique|统计分析计划|statistical analysis plan|SAP撰写|biostatistics
epidemiology|knowledge|流行病学|epidemiology|流行病学调查;流行病学数据;epidemiological data||biostatistics=3500;public-health=4000
real-world-study|technique|真实世界研究|real-world evidence|~RWE;真实世界|epidemiology
public-health|knowledge|公共卫生|public health|疾控|
preventive-medicine|knowledge|预防医学|preventive medicine|disease prevention;疾病预防|public-health
# diagnostics
diagnostic-reagent|knowledge|体外诊断试剂|IVD reagent development|诊断试剂研发;诊断试剂;试剂研发;reagent development;IVD reagents;诊断试剂开发;体外诊断试剂研发|ivd
molecular-diagnostics|knowledge|分子诊断|molecular diagnostics|分子诊断试剂|diagnostic-reagent|pcr=3500
nucleic-acid-testing|technique|核酸检测|nucleic acid testing|molecular testing;分子检测|molecular-diagnostics|pcr=3000
immunochromatography|technique|免疫层析|lateral flow assay|immunochromatography;lateral flow|diagnostic-reagent|immunoassay=3500
fluorescence-lateral-flow|technique|荧光免疫层析|fluorescence lateral flow||immunochromatography|colloidal-gold=3500
colloidal-gold|technique|胶体金|colloidal gold|胶体金试纸|immunochromatography
chemiluminescence|technique|化学发光|chemiluminescence immunoassay|CLIA;化学发光免疫分析;chemiluminescence;发光试剂;chemiluminescence reagents;化学发光试剂|diagnostic-reagent|immunoassay=4000
biochemical-reagent|technique|生化试剂|clinical chemistry reagents|生化诊断;生化检测|diagnostic-reagent
poct|knowledge|即时检验|point-of-care testing|POCT|diagnostic-reagent
microfluidics|technique|微流控|microfluidics|微流控芯片;microfluidic chips;微流体||diagnostic-reagent=2500
biosensors|technique|生物传感器|biosensors|biosensor||microfluidics=2500
glucose-monitoring|technique|无创血糖|non-invasive glucose monitoring|血糖监测技术|biosensors
electrochemical-sensors|technique|电化学传感器|electrochemical sensors||biosensors
clinical-lab|technique|临床检验|clinical laboratory testing|医学检验;检验技术;临床检验技术;medical laboratory;检验医学|
# clinical and regulatory
gmp|knowledge|GMP|GMP|药品生产质量管理规范;cGMP;good manufacturing practice;GMP管理;GMP规范;GMP体系;GMP认证;GMP生产|
gcp|knowledge|GCP|GCP|药物临床试验质量管理规范;good clinical practice;GCP证书;ICH-GCP;临床试验规范|
glp|knowledge|GLP|GLP|good laboratory practice;GLP规范;药物非临床研究质量管理规范|
gsp|knowledge|GSP|GSP|药品经营质量管理规范;good supply practice|
gxp|knowledge|GxP|GxP|GXP规范||gmp=4500;gcp=3000;glp=3000
fda-regulation|knowledge|FDA法规|FDA regulations|21 CFR;FDA;FDA申报;FDA现场检查||drug-registration=3500
part-11|knowledge|21 CFR Part 11|21 CFR Part 11|电子记录电子签名|fda-regulation|data-integrity=3000
ich-guidelines|knowledge|ICH指导原则|ICH guidelines|ICH;ICH Q7;ICH指南||drug-registration=3000
clinical-trials|knowledge|临床试验|clinical trials|临床研究;临床试验管理;clinical research;clinical trial management;clinical studies;clinical trial|
clinical-operations|technique|临床运营|clinical operations|临床试验运营|clinical-trials
bioequivalence|technique|生物等效性|bioequivalence|BE试验;生物等效性试验|clinical-trials|consistency-evaluation=3000;generic-drugs=2500
clinical-monitoring|technique|临床监查|clinical monitoring|临床试验监查;~CRA;site monitoring;监查;中心监查;临床监察;中心启动;中心关闭;monitoring visits|clinical-trials|gcp=3500;clinical-coordination=4000
clinical-coordination|technique|临床协调|clinical research coordination|~CRC;研究协调;临床协调员;受试者管理;受试者随访;clinical coordination;伦理递交|clinical-trials
clinical-data|technique|临床数据管理|clinical data management|数据核查;临床数据;clinical data|clinical-trials
edc|tool|EDC系统|EDC|电子数据采集系统;electronic data capture;InForm EDC|clinical-data
sas|tool|SAS|SAS|SAS编程;SAS programming;SAS软件|statistical-software|r-language=3500;spss=3500
statistical-software|group|统计软件|statistical software|||statistics=3500
smartpls|tool|SmartPLS|SmartPLS||statistical-software
statistica|tool|Statistica|Statistica||statistical-software
mplus|tool|Mplus|Mplus||statistical-software
amos|tool|AMOS软件|IBM SPSS AMOS|~AMOS;SPSS AMOS|statistical-software
jmp|tool|JMP统计软件|JMP统计软件|~JMP;SAS JMP;SAS Institute JMP|statistical-software
minitab|tool|Minitab|Minitab|Minitab软件|statistical-software|jmp=3500;spss=3000;spc=2500;doe=3000
origin-pro|tool|Origin绘图|OriginPro|=Origin|statistical-software|graphpad=3500
eviews|tool|EViews|EViews||statistical-software|stata=3500
medical-writing|technique|医学撰写|medical writing|医学写作;临床研究报告撰写;医学文案;medical writer||technical-writing=2500;clinical-trials=2500
pharmacovigilance|technique|药物警戒|pharmacovigilance|~PV;不良反应监测;drug safety;药品不良反应;药物安全;adverse event reporting;不良事件||clinical-trials=2500
medical-affairs|technique|医学事务|medical affairs|医学支持||medical-writing=3000
msl-work|technique|医学联络|medical science liaison|~MSL|medical-affairs
drug-registration|technique|药品注册|drug registration|注册申报;regulatory affairs;~RA;注册事务;药品注册申报;法规事务;新药申报;药政;drug regulatory affairs;药品申报;regulatory submissions||ctd-dossier=4500
anda|knowledge|ANDA|ANDA|仿制药申请|drug-registration|nda=3500
nda|knowledge|新药上市申请|New Drug Application|~NDA|drug-registration
ctd-dossier|technique|CTD资料撰写|CTD dossier writing|CTD;eCTD;申报资料撰写;注册资料撰写;CTD资料;注册资料;申报资料;CTD dossiers;registration dossiers|drug-registration
ind|technique|IND申报|IND filing|IND;临床试验申请;IND applications;创新药IND|drug-registration
device-registration|technique|医疗器械注册|medical device registration|器械注册;注册检验;器械注册申报;医疗器械注册申报;三类器械注册;device registration||drug-registration=4000;iso-13485=3000
ce-marking|knowledge|CE认证|CE marking|CE注册|device-registration
iso-13485|knowledge|ISO 13485|ISO 13485|医疗器械质量管理体系;ISO13485体系;13485体系||iso-9001=4000;gmp=3000
iso-14971|knowledge|ISO 14971|ISO 14971|医疗器械风险管理;medical device risk management||iso-13485=3500;risk-management=2500
iec-60601|knowledge|IEC 60601|IEC 60601|医用电气安全||iso-14971=2500;emc=2500
gb-9706|knowledge|GB 9706|GB 9706.1|医用电气设备国标|iec-60601
iec-62304|knowledge|IEC 62304|IEC 62304|||iso-14971=2500
deviation-handling|technique|偏差处理|deviation handling|偏差调查;deviation investigation;偏差管理;deviation management||gmp=3000
process-validation|technique|工艺验证|process validation|验证管理;=验证;确认与验证;=validation||gmp=3000
csv-validation|technique|计算机化系统验证|computerized system validation|~CSV|process-validation|cleaning-validation=2500;equipment-qualification=2500
equipment-qualification|technique|设备验证|equipment qualification|IQ/OQ/PQ;设备确认|process-validation|cleaning-validation=2500
cleaning-validation|technique|清洁验证|cleaning validation||process-validation
sop-writing|technique|SOP编写|SOP writing|SOP;标准操作规程;作业指导书编写;standard operating procedures;SOP文件;标准作业程序||document-management=3000
data-integrity|technique|数据完整性|data integrity|数据可靠性;ALCOA||gmp=3500
aseptic-technique|technique|无菌操作|aseptic technique|无菌技术;无菌操作技术||gmp=2500
lab-safety|technique|实验室安全|laboratory safety|lab safety|
biosafety|knowledge|生物安全|biosafety|BSL-2;实验室生物安全|lab-safety
lab-management|technique|实验室管理|laboratory management|实验室运营;lab management;实验室体系||lab-safety=3500
lab-operations|technique|实验室操作|laboratory techniques|实验操作;基础实验操作;laboratory skills;实验技能;实验室技能;=试验|
literature-search|technique|文献检索|literature search|文献调研;查文献;literature research||patent-analysis=3000
literature-review|technique|文献综述|literature review|文献阅读;英文文献阅读|literature-search|academic-writing=2500
pubmed|tool|PubMed|PubMed||literature-search|scifinder=3500;reaxys=3500
reaxys|tool|Reaxys|Reaxys||literature-search|scifinder=3500
scifinder|tool|SciFinder|SciFinder||literature-search
patent-analysis|technique|专利分析|patent analysis|||intellectual-property=4500
patent-portfolio|technique|专利布局|patent portfolio planning||patent-analysis|patent-search=3000;fto=3000
fto|technique|自由实施分析|FTO|freedom to operate|patent-analysis|patent-search=3000
patent-search|technique|专利检索|patent search||patent-analysis
grant-application|technique|科研项目申报|grant applications|项目申报;基金申请;课题申报;grant writing;grant application;标书撰写;课题申请||technical-writing=2500
research-assistance|technique|科研助理|research assistance|课题协助;科研辅助;research support;=科研工作;=科研;=scientific research;=科学研究||literature-search=3000
experimental-design|technique|实验方案设计|experiment planning|实验设计与实施;课题设计;experimental planning||doe=3500
# care and health
patient-care|technique|护理操作|nursing procedures|临床护理;基础护理;=护理;nursing;patient care;病人护理;护理技能;nursing care|
rehabilitation|technique|康复护理|rehabilitation care|康复训练;=康复;rehabilitation|patient-care
rehab-treatment|technique|康复治疗|rehabilitation treatment|康复理疗;康复治疗技术|rehabilitation
elderly-care|technique|老年照护|elderly care|养老护理;长者照护;老人护理;老人照顾;照顾老人;照护老人;照看老人;护理老人;照护失能老人;照顾失能老人;护理失能老人;aged care;护老;安老服務;elder care;失能照护;养老照护;老年护理|patient-care
phlebotomy|technique|静脉采血|phlebotomy|采血;静脉穿刺;=抽血;blood collection|patient-care
health-education|technique|健康宣教|health education|患者教育;健康教育;patient education;健康咨询|
chronic-disease|technique|慢病管理|chronic disease management|慢性病管理|health-education
nutrition|knowledge|营养学|nutrition|营养指导;营养配餐;dietetics;膳食指导||child-nutrition=4000
infant-care|technique|婴幼儿照护|infant care|育婴;婴幼儿护理;带孩子;照顾婴幼儿;照看婴幼儿;照护婴幼儿;看护婴幼儿;childcare;育儿;baby care||early-education=4000
early-education|technique|早期教育|early childhood education|早教||teaching=3000
child-nutrition|technique|婴幼儿营养|infant nutrition|儿童营养|infant-care
first-aid|technique|急救|first aid|急救技能|
heimlich|technique|海姆立克|Heimlich manoeuvre|海姆立克急救法|first-aid
cpr|technique|心肺复苏|CPR|心肺复苏术|first-aid
counselling|technique|心理咨询|counselling|心理辅导;psychological counselling;counseling|
pharmacy-practice|technique|药房工作|pharmacy practice|药学服务|
dispensing|technique|配药|dispensing|调剂;处方调配|pharmacy-practice|prescription-review=3000
prescription-review|technique|处方审核|prescription review||pharmacy-practice
dental|technique|口腔护理|dental assisting|牙科助理||patient-care=2500
dmpk|technique|药物代谢与药代动力学|DMPK|drug metabolism and pharmacokinetics||admet=4500;pharmacokinetics=4000
pharmaceutics|knowledge|药剂学|pharmaceutics|药剂||formulation=4000
tcm-field|knowledge|中医药|traditional Chinese medicine|TCM;中医药学|
organ-on-a-chip|technique|器官芯片|organ-on-a-chip|organ on chip||organoids=3000;microfluidics=3000
cgt|knowledge|细胞与基因治疗|cell and gene therapy|CGT||cell-therapy=4500;gene-therapy=4500
bli|technique|生物膜干涉|bio-layer interferometry|~BLI|molecular-interaction|spr=4000
octet|tool|Octet|Octet||bli
pathology|knowledge|病理学|pathology|病理||histology=3500
ivd|knowledge|体外诊断|in vitro diagnostics|IVD|
risk-management|technique|风险管理|risk management|风险管控|
medical-device-software|technique|医疗器械软件|medical device software||device-rd|iec-62304=4000
capa|technique|纠正预防措施|CAPA|corrective and preventive action;偏差与CAPA||deviation-handling=4000
change-control|technique|变更控制|change control|变更管理||deviation-handling=3000
patent-drafting|technique|专利撰写|patent drafting|专利申请文件撰写|intellectual-property|patent-analysis=3000
mental-health|knowledge|心理健康|mental health|||counselling=3500
`;
