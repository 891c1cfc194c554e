/**
 * Life sciences, pharmacy, chemistry of drugs, clinical and laboratory work, care.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const lifeScienceSkills = `
# chemistry and drug discovery
chemistry|domain|化学|chemistry|化学知识;化學||
medicinal-chemistry|domain|药物化学|medicinal chemistry|药化;med chem;medchem;藥物化學;pharmaceutical chemistry|chemistry|drug-synthesis=4000;drug-design=3500;organic-synthesis=3500
organic-synthesis|method|有机合成|organic synthesis|有机合成化学;synthetic chemistry;有机合成实验;合成化学;有機合成|chemistry|
organic-chemistry|domain|有机化学|organic chemistry||chemistry|organic-synthesis=4000
analytical-chemistry|domain|分析化学|analytical chemistry||chemistry|drug-analysis=3500
physical-chemistry|domain|物理化学|physical chemistry||chemistry|
inorganic-chemistry|domain|无机化学|inorganic chemistry|无机合成|chemistry|
computational-chemistry|domain|计算化学|computational chemistry|量子化学;quantum chemistry;Gaussian;DFT计算|chemistry|molecular-dynamics=4000;drug-design=3000
drug-synthesis|method|药物合成|drug synthesis|化学药合成;pharmaceutical synthesis;藥物合成;小分子合成;化合物合成;small molecule synthesis|organic-synthesis|process-chemistry=4000
peptide-synthesis|method|多肽合成|peptide synthesis|固相多肽合成;SPPS;多肽药物;肽合成|organic-synthesis|
chiral-synthesis|method|手性合成|chiral synthesis|不对称合成;asymmetric synthesis;手性拆分|organic-synthesis|
oligonucleotide-synthesis|method|寡核苷酸合成|oligonucleotide synthesis|小核酸合成;核酸药物;siRNA;小核酸药物;oligonucleotides||peptide-synthesis=2500
click-chemistry|method|点击化学|click chemistry||organic-synthesis|
protac|domain|靶向蛋白降解|targeted protein degradation|PROTAC;targeted protein degraders;蛋白降解||medicinal-chemistry=2500
sar|method|构效关系|SAR|构效关系研究;SAR分析;structure-activity relationship;structure activity relationships;SAR studies||medicinal-chemistry=4000;drug-design=3500
drug-discovery|domain|新药研发|drug discovery|药物发现;新药发现;药物研发;drug development;新药开发;小分子新药研发;创新药研发;pharmaceutical R&D||medicinal-chemistry=3000
drug-design|method|药物设计|drug design|计算机辅助药物设计;CADD;rational drug design;computer-aided drug design;AI药物设计;AIDD;AI drug design|drug-discovery|
molecular-docking|method|分子对接|molecular docking|docking;AutoDock;Glide对接|drug-design|
virtual-screening|method|虚拟筛选|virtual screening||drug-design|molecular-docking=4000
molecular-dynamics|method|分子动力学|molecular dynamics|分子动力学模拟;MD simulation;MD simulations;GROMACS;Amber模拟;自由能计算;free energy calculation|drug-design|molecular-docking=3500
qsar|method|定量构效关系|QSAR||drug-design|sar=4000
target-identification|method|靶点发现|target identification|靶点验证;靶点筛选;target validation;target discovery|drug-discovery|
hts|method|高通量筛选|high-throughput screening|HTS;药物筛选;化合物筛选;drug screening|drug-discovery|
# analysis
instrumental-analysis|domain|仪器分析|instrumental analysis|分析仪器操作;分析检测;理化分析;理化检验;理化检测|analytical-chemistry|
chromatography|method|色谱分析|chromatography|色谱;层析;色谱技术;色譜;chromatographic analysis|instrumental-analysis|
hplc|method|高效液相色谱|HPLC|高效液相;液相色谱;液相色谱仪;液相;高效液相色谱法;高效液相色谱仪;high performance liquid chromatography;high-performance liquid chromatography;liquid chromatography;UPLC;超高效液相色谱;高效液相層析|chromatography|lc-ms=4000;gc=3000
gc|method|气相色谱|gas chromatography|~GC;气相;气相色谱仪;氣相層析|chromatography|
lc-ms|method|液质联用|LC-MS|LCMS;LC-MS/MS;LCMSMS;液相质谱联用;液相色谱质谱联用;液相色谱-质谱联用;液质;液質聯用;liquid chromatography mass spectrometry|mass-spectrometry;chromatography|gc-ms=4000
gc-ms|method|气质联用|GC-MS|GCMS;气相色谱质谱;气相色谱-质谱联用;气相质谱联用|mass-spectrometry;chromatography|gc=4000
mass-spectrometry|method|质谱|mass spectrometry|质谱分析;~MS;质谱仪;質譜;mass spec;高分辨质谱;HRMS|instrumental-analysis|
ion-chromatography|method|离子色谱|ion chromatography||chromatography|
column-chromatography|method|柱层析|column chromatography|柱色谱;过柱;柱层析分离;柱層析;flash chromatography|chromatography|tlc=3500
tlc|method|薄层色谱|thin-layer chromatography|薄层层析;TLC|chromatography|
prep-hplc|method|制备液相|preparative HPLC|制备色谱;prep HPLC|hplc|
nmr|method|核磁共振波谱|NMR|核磁;核磁共振;核磁谱图解析;NMR spectroscopy;nuclear magnetic resonance;核磁共振氢谱;核磁共振碳谱|instrumental-analysis|spectral-analysis=4000
spectral-analysis|method|波谱解析|spectral interpretation|谱图解析;结构确证;结构解析;structure elucidation;波谱分析|instrumental-analysis|
ir-spectroscopy|method|红外光谱|infrared spectroscopy|FTIR;傅里叶红外;FT-IR;红外光谱仪|instrumental-analysis|
raman|method|拉曼光谱|Raman spectroscopy|Raman|instrumental-analysis|
uv-vis|method|紫外光谱|UV-Vis spectroscopy|紫外可见分光光度计;紫外分光光度;UV-Vis;紫外可见光谱|instrumental-analysis|
icp-ms|method|电感耦合等离子体质谱|ICP-MS|ICPMS;~ICP;ICP-OES|instrumental-analysis|aas=4000
aas|method|原子吸收光谱|atomic absorption spectroscopy|AAS;原子吸收|instrumental-analysis|
titration|method|滴定分析|titration|滴定;容量分析;电位滴定|analytical-chemistry|
dissolution-testing|method|溶出度测定|dissolution testing|溶出;溶出试验;溶出度|drug-analysis|
dsc|method|差示扫描量热|DSC|热分析;TGA;差示扫描量热法;热重分析;thermal analysis|instrumental-analysis|
drug-analysis|domain|药物分析|pharmaceutical analysis|药物检测;drug analysis;药品检验;药品分析;药品检测;藥物分析|analytical-chemistry|hplc=3500;method-validation=3500
method-validation|method|分析方法验证|analytical method validation|方法学验证;method validation;方法验证;分析方法开发;分析方法学;方法开发;analytical method development;method development;方法学研究|drug-analysis|
impurity-analysis|method|杂质研究|impurity analysis|有关物质分析;杂质分析;related substances;基因毒杂质;genotoxic impurities;impurity profiling|drug-analysis|
bioanalysis|method|生物样品分析|bioanalysis|生物分析;bioanalytical;生物样本分析|drug-analysis|lc-ms=3000
stability-study|method|稳定性研究|stability studies|稳定性考察;stability testing;稳定性试验;stability study|drug-analysis|
quality-standard|practice|质量标准研究|quality standard development|质量标准制定;质量研究;药品质量研究|drug-analysis|
pharmacopoeia|standard|药典|pharmacopoeia|中国药典;USP;欧洲药典;pharmacopeia|drug-analysis|
admet|domain|ADMET评价|ADMET|ADME;DMPK;药代动力学;药物代谢;药代;pharmacokinetics;药物代谢动力学;PK/PD;药动学;drug metabolism||pharmacology=3000;toxicology=3000
pharmacology|domain|药理学|pharmacology|药理研究;药理;药效学;药效评价;药理实验;pharmacodynamics;药效研究||animal-experiments=3500;toxicology=3500
toxicology|domain|毒理学|toxicology|毒理评价;非临床安全性评价;毒理;安全性评价;安评;毒理研究;nonclinical safety;preclinical safety||glp=3000
preclinical|domain|临床前研究|preclinical research|临床前;临床前评价;preclinical studies;非临床研究||pharmacology=4000;animal-experiments=4000;toxicology=4000
# process and formulation
process-chemistry|method|工艺化学|process chemistry|合成工艺开发;原料药工艺;原料药合成工艺;合成工艺;API process development;原料药工艺开发;路线开发;合成路线设计|chemistry|scale-up=4000;organic-synthesis=3500
api-manufacturing|domain|原料药生产|API manufacturing|原料药;API生产;active pharmaceutical ingredients||process-chemistry=4000
scale-up|practice|工艺放大|process scale-up|放大生产;scale up;中试放大;中试;小试中试;pilot scale;scale-up;放大工艺;pilot production|process-development|
process-development|practice|工艺开发|process development|工艺研发;工艺优化;process optimization;process optimisation;工艺改进||
tech-transfer|practice|技术转移|technology transfer|技术转移转化;工艺转移;tech transfer;technical transfer;技术转让||scale-up=3000
crystallization|method|结晶|crystallization|晶型研究;结晶工艺;重结晶;药物晶型;crystallisation;polymorph screening|process-chemistry|
lyophilization|method|冻干工艺|lyophilization|冻干;冷冻干燥;freeze drying;freeze-drying;冻干粉针;lyophilisation||sterile-preparation=3000
formulation|method|制剂开发|formulation development|制剂研究;药物制剂;formulation;制剂研发;处方开发;处方工艺;制剂工艺;药剂学;pharmaceutics;药剂;drug formulation;處方開發||drug-delivery=4000
solid-dosage|method|固体制剂|solid dosage forms|口服固体制剂;片剂;胶囊剂;oral solid dosage;口服固体;压片;tablets and capsules|formulation|
sterile-preparation|method|无菌制剂|sterile preparations|注射剂;无菌灌装;注射剂开发;injectables;parenteral formulation;aseptic filling|formulation|aseptic-technique=3500
inhalation|method|吸入制剂|inhaled products|吸入剂;inhalation formulation|formulation|
topical-preparation|method|外用制剂|topical preparations|透皮制剂;乳膏;透皮给药;transdermal|formulation|
sustained-release|method|缓控释制剂|modified-release formulation|缓释制剂;控释;缓控释片;controlled release;modified-release tablets;缓控释|formulation|
drug-delivery|domain|药物递送|drug delivery|药物递送系统;递送系统;给药系统;drug delivery systems;靶向给药;纳米药物;nanomedicine||liposome=4500
liposome|method|脂质体|liposome|LNP;脂质纳米颗粒;lipid nanoparticles;liposomes;lipid nanoparticle|drug-delivery|
coating-pharma|method|包衣|tablet coating|薄膜包衣|solid-dosage|
generic-drugs|domain|仿制药|generic drugs|仿制药研发;一致性评价;BE试验;bioequivalence;生物等效性|formulation|
# traditional medicine
tcm|domain|中药学|Chinese materia medica|中药;中医药;中医;traditional Chinese medicine;TCM;中药研究;中藥||
tcm-extraction|method|中药提取|herbal extraction|中药提取工艺;中药提取分离;提取分离;天然产物提取;提取工艺;natural product extraction|tcm|natural-products=4000
tcm-identification|method|中药鉴定|herbal identification|中药材鉴别;中药鉴别;药材鉴定;药材鉴别|tcm|
tcm-processing|method|中药炮制|herbal processing|饮片炮制;炮制|tcm|
tcm-formula|method|中药配方颗粒|formula granules|配方颗粒;经典名方;classical formulas|tcm|
fingerprint|method|指纹图谱|chromatographic fingerprint|中药指纹图谱|tcm|hplc=3000
natural-products|domain|天然产物|natural products|天然药物化学;天然产物化学;植物化学;phytochemistry;natural product chemistry|chemistry|
# biology
biology|domain|生物学|biology|生命科学;life sciences;life science||
molecular-biology|method|分子生物学|molecular biology|分子生物学实验;分子实验;分子生物学技术;分子生物|biology|
molecular-cloning|method|分子克隆|molecular cloning|质粒构建;基因克隆;载体构建;plasmid construction;cloning;质粒提取|molecular-biology|
pcr|method|PCR|PCR|聚合酶链式反应;polymerase chain reaction;PCR扩增;PCR技术;PCR实验|molecular-biology|
qpcr|method|实时荧光定量PCR|qPCR|荧光定量PCR;RT-qPCR;real-time PCR;RT-PCR;定量PCR;qRT-PCR;即時定量PCR;荧光PCR|pcr|
digital-pcr|method|数字PCR|digital PCR|ddPCR;dPCR|pcr|qpcr=4500
primer-design|method|引物设计|primer design|引物探针设计;引物探针;primer and probe design|molecular-biology|pcr=3500
nucleic-acid-extraction|method|核酸提取|nucleic acid extraction|DNA提取;RNA提取;DNA extraction;RNA extraction|molecular-biology|pcr=3000
electrophoresis|method|电泳|gel electrophoresis|凝胶电泳;SDS-PAGE;琼脂糖电泳;electrophoresis|molecular-biology|western-blot=3500
western-blot|method|蛋白免疫印迹|Western blot|WB;Western blotting;免疫印迹;蛋白印迹;蛋白質印跡;WB实验;=Western|protein-assays|
elisa|method|酶联免疫吸附|ELISA|酶联免疫;酶联免疫吸附试验;酶聯免疫;enzyme-linked immunosorbent assay;酶联免疫吸附实验|immunoassay|
immunoassay|method|免疫分析|immunoassay|免疫检测;免疫测定;immunoassays;免疫诊断||immunology=3000
protein-assays|method|蛋白检测|protein assays|蛋白实验;蛋白定量;BCA定量|molecular-biology|
immunofluorescence|method|免疫荧光|immunofluorescence|IF染色;免疫荧光染色|protein-assays|confocal-microscopy=3500;histology=3000
co-ip|method|免疫共沉淀|co-immunoprecipitation|Co-IP;ChIP;免疫沉淀;染色质免疫沉淀|protein-assays|western-blot=3000
flow-cytometry|method|流式细胞术|flow cytometry|~流式;FACS;流式细胞仪;流式检测;流式分析;流式細胞術;流式细胞;cell sorting;流式分选||cell-biology=3000;immunology=3000
cell-biology|domain|细胞生物学|cell biology|细胞实验;细胞生物学实验;cell biology experiments|biology|
cell-culture|method|细胞培养|cell culture|养细胞;哺乳动物细胞培养;mammalian cell culture;細胞培養;细胞培养技术;CHO细胞培养;CHO细胞;细胞复苏|cell-biology|
primary-cells|method|原代细胞分离|primary cell isolation|原代培养;原代细胞培养;原代细胞;primary cell culture|cell-culture|
organoids|method|类器官|organoids|类器官培养;organoid culture;3D细胞培养;器官芯片;organ-on-a-chip|cell-culture|stem-cells=3000
stem-cells|domain|干细胞|stem cells|干细胞培养;iPSC;诱导多能干细胞;間充質幹細胞;间充质干细胞;mesenchymal stem cells;~MSC;stem cell culture;幹細胞|cell-biology|cell-therapy=3500;cell-culture=3500
transfection|method|细胞转染|transfection|转染;瞬转;稳转细胞株;稳转株构建;稳定细胞株;stable cell lines;瞬时转染;cell line development;细胞株构建|cell-biology|cell-culture=3500;viral-vector=3500
cell-assays|method|细胞功能实验|cell-based assays|细胞活性检测;CCK-8;MTT实验;细胞增殖实验;cell assays;细胞毒性实验;杀伤实验|cell-biology|
cell-therapy|domain|细胞治疗|cell therapy|免疫细胞治疗;细胞疗法;细胞与基因治疗;CGT;cell and gene therapy;細胞治療;免疫细胞;NK细胞;NK cells||car-t=4500
car-t|domain|CAR-T|CAR-T|嵌合抗原受体T细胞;CART;CAR-T细胞治疗;CAR-T细胞;CAR-T cell therapy;CAR-T疗法;CAR-NK|cell-therapy|
cell-prep-gmp|practice|细胞制备|GMP cell manufacturing|细胞制备工艺;细胞制剂;cell manufacturing;细胞生产;GMP细胞制备;细胞工艺|cell-therapy|gmp=3000;cell-culture=3500
viral-vector|method|病毒载体|viral vectors|慢病毒;AAV;lentivirus;慢病毒包装;病毒包装;腺相关病毒;viral vector;lentiviral vectors;病毒生产;腺病毒||gene-therapy=4000
crispr|method|基因编辑|gene editing|CRISPR;CRISPR-Cas9;CRISPR/Cas9;genome editing;基因敲除;gene knockout;基因編輯|molecular-biology|gene-therapy=3000
gene-therapy|domain|基因治疗|gene therapy|基因疗法;基因治療||cell-therapy=3500
antibody-engineering|domain|抗体工程|antibody engineering|抗体发现;antibody discovery;抗体药物;抗体筛选;单克隆抗体;monoclonal antibodies;单抗;抗體工程;双特异性抗体;bispecific antibodies;纳米抗体;nanobodies;抗体研发;抗体人源化;antibody humanization;therapeutic antibodies||protein-engineering=4000
phage-display|method|噬菌体展示|phage display|噬菌体展示技术;噬菌体库;酵母展示;yeast display|antibody-engineering|
hybridoma|method|杂交瘤技术|hybridoma technology|杂交瘤;hybridoma|antibody-engineering|
bioconjugation|method|抗体偶联|bioconjugation|ADC;抗体偶联药物;antibody-drug conjugates;偶联工艺;ADC药物;antibody drug conjugate;=偶联|antibody-engineering|
protein-engineering|domain|蛋白质工程|protein engineering|蛋白工程;蛋白设计;protein design;定向进化;directed evolution;directed enzyme evolution;酶定向进化||enzyme-catalysis=3500
protein-expression|method|蛋白表达|protein expression|重组蛋白表达;recombinant protein expression;重组蛋白;recombinant proteins;原核表达;真核表达;蛋白质表达|protein-science|
protein-purification|method|蛋白纯化|protein purification|蛋白质纯化;AKTA;下游纯化;ÄKTA;蛋白質純化;蛋白层析;亲和层析;affinity chromatography;蛋白分离纯化|protein-science|downstream-process=4500;chromatography=2500
protein-science|domain|蛋白质科学|protein science|蛋白质化学;生物化学;biochemistry;生化;protein chemistry|biology|
protein-characterization|method|蛋白质表征|protein characterization|蛋白表征;蛋白质分析;蛋白分析;protein characterisation|protein-science|mass-spectrometry=2500
structural-biology|domain|结构生物学|structural biology|冷冻电镜;cryo-EM;蛋白质结晶;X-ray crystallography;蛋白结构|protein-science|
spr|method|表面等离子共振|SPR|Biacore;BLI;亲和力测定;surface plasmon resonance;亲和力检测;分子互作;Octet|protein-science|
upstream-process|method|上游工艺|upstream processing|细胞培养工艺;上游工艺开发;upstream process development;upstream process;上游培养;灌流培养;perfusion culture|bioprocess|bioreactor=4500;cell-culture=3500
downstream-process|method|下游工艺|downstream processing|下游工艺开发;downstream process development;downstream process;下游纯化工艺;超滤;UF/DF|bioprocess|
bioprocess|domain|生物工艺|bioprocessing|生物工艺开发;bioprocess development;生物制药工艺;生物药工艺;CMC;bioprocess;biomanufacturing;生物制造;药学研究CMC|process-development|
bioreactor|equipment|生物反应器|bioreactor operation|反应器操作;bioreactors;生物反应器操作;bioreactor;一次性反应器|bioprocess|fermentation=3500
fermentation|method|发酵|fermentation|微生物发酵;发酵工艺;发酵罐操作;发酵工程;發酵;发酵罐;发酵工艺开发|bioprocess|
biopharma|domain|生物制药|biopharmaceuticals|生物药;大分子药物;biologics;生物制品;生物医药;biopharmaceutical;生物技术药物||bioprocess=3500;antibody-engineering=3000
strain-engineering|method|菌种改造|strain engineering|菌株改造;代谢工程;metabolic engineering;菌种构建;菌株构建;菌种选育;菌株筛选;strain construction;菌种筛选|synthetic-biology|fermentation=3000
synthetic-biology|domain|合成生物学|synthetic biology|synbio;合成生物;合成生物技术|biology|molecular-cloning=3000
enzyme-catalysis|method|酶催化|biocatalysis|生物催化;酶工程;enzyme engineering;enzymology;酶学;酶法合成;酶制剂||synthetic-biology=3000
animal-experiments|method|动物实验|animal experiments|动物造模;in vivo studies;小鼠实验;动物模型;animal models;in vivo study;大小鼠;实验动物;动物给药;尾静脉给药;disease models;animal studies;疾病动物模型;in vivo pharmacology;灌胃;animal handling||pharmacology=3000
animal-husbandry|practice|实验动物饲养|laboratory animal care|动物饲养;动物房管理;饲养员|animal-experiments|
histology|method|病理切片|histology|组织病理;免疫组化;IHC;HE染色;石蜡切片;冰冻切片;histopathology;immunohistochemistry;病理;病理学;病理诊断;pathology;组织切片||
microscopy|method|显微成像|microscopy|显微镜操作;显微镜;显微镜成像;light microscopy||
confocal-microscopy|method|共聚焦显微镜|confocal microscopy|荧光显微成像;激光共聚焦;荧光显微镜;fluorescence microscopy;活细胞成像|microscopy|
electron-microscopy|method|透射电镜|transmission electron microscopy|~TEM;透射电子显微镜;电镜;电子显微镜;electron microscopy|microscopy|sem=4000
immunology|domain|免疫学|immunology|免疫学实验;=免疫;肿瘤免疫;immuno-oncology;免疫实验|biology|
oncology|domain|肿瘤学|oncology|肿瘤;肿瘤生物学;抗肿瘤;cancer biology;cancer research;肿瘤药理||immunology=2500
neuroscience|domain|神经科学|neuroscience|神经生物学;脑科学;neurobiology|biology|
microbiology|method|微生物检测|microbiological testing|微生物限度;无菌检查;微生物检验;微生物限度检查;sterility testing;微生物实验;microbiology testing;微生物学;microbiology;=微生物;微生物培养;环境监测;environmental monitoring;内毒素检测|biology|aseptic-technique=3000
virology|domain|病毒学|virology|病毒;病毒培养|biology|vaccine=3000;viral-vector=3000
genetics|domain|遗传学|genetics|医学遗传;遗传咨询;genetic counselling|biology|
vaccine|domain|疫苗研发|vaccine development|疫苗;mRNA疫苗;vaccines;mRNA vaccines;mRNA;疫苗开发;vaccine||immunology=3000
ngs-library|method|高通量测序|next-generation sequencing|NGS;二代测序;建库测序;文库构建;library preparation;建库;基因测序;高通量定序;=测序;gene sequencing;sequencing|molecular-biology|
sanger|method|一代测序|Sanger sequencing|Sanger测序|ngs-library|
single-cell|method|单细胞测序|single-cell sequencing|scRNA-seq;单细胞转录组;单细胞多组学;single-cell RNA-seq;单细胞分析;single-cell multi-omics;=单细胞;single cell analysis|ngs-library|rna-seq=4500;bioinformatics=3500
rna-seq|method|转录组分析|RNA-seq analysis|RNA-seq;转录组测序分析;转录组;transcriptomics;转录组测序|bioinformatics|
genome-analysis|method|基因组分析|genome analysis|全基因组分析;WGS;变异检测;genomics;基因组学;variant calling;外显子测序;WES;基因组;肿瘤基因组;cancer genomics|bioinformatics|
metagenomics|method|宏基因组|metagenomics|微生物组;microbiome;16S测序;肠道菌群|bioinformatics|
proteomics|method|蛋白质组学|proteomics|蛋白组学;蛋白质组;蛋白组||mass-spectrometry=3500;bioinformatics=2500
metabolomics|method|代谢组学|metabolomics|代谢组||mass-spectrometry=3500;proteomics=3000
bioinformatics|domain|生物信息学|bioinformatics|生信;生信分析;生物信息分析;生物信息;生物資訊;生物資訊學;bioinformatic analysis;bioinformatics analysis;计算生物学;computational biology;多组学;multi-omics;多组学分析||genome-analysis=4500
workflow-engines|tool|生信流程搭建|bioinformatics pipelines|Snakemake;Nextflow;分析流程开发;pipeline development|bioinformatics|linux=2500
biostatistics|domain|生物统计|biostatistics|医学统计;临床统计;生物统计学;卫生统计;medical statistics;生存分析;survival analysis;统计分析计划;SAP撰写|statistics|sas=3500
epidemiology|domain|流行病学|epidemiology|流行病学调查;流行病学数据;epidemiological data;真实世界研究;real-world evidence;RWE;真实世界||biostatistics=3500;public-health=4000
public-health|domain|公共卫生|public health|预防医学;疾病预防;疾控;disease prevention||
# diagnostics
diagnostic-reagent|domain|体外诊断试剂|IVD reagent development|IVD;诊断试剂研发;in vitro diagnostics;诊断试剂;体外诊断;试剂研发;体外诊断试剂研发;reagent development;試劑研發;IVD reagents;诊断试剂开发||
molecular-diagnostics|domain|分子诊断|molecular diagnostics|核酸检测;分子诊断试剂;分子检测;molecular testing|diagnostic-reagent|pcr=3500
immunochromatography|method|免疫层析|lateral flow assay|胶体金;immunochromatography;lateral flow;荧光免疫层析;胶体金试纸|diagnostic-reagent|immunoassay=3500
chemiluminescence|method|化学发光|chemiluminescence immunoassay|CLIA;化学发光免疫分析;chemiluminescence;发光试剂;chemiluminescence reagents;化学发光试剂|diagnostic-reagent|immunoassay=4000
biochemical-reagent|method|生化试剂|clinical chemistry reagents|生化诊断;生化检测|diagnostic-reagent|
poct|domain|即时检验|point-of-care testing|POCT|diagnostic-reagent|
microfluidics|method|微流控|microfluidics|微流控芯片;microfluidic chips;微流体||diagnostic-reagent=2500
biosensors|method|生物传感器|biosensors|电化学传感器;biosensor;无创血糖;=传感器;sensors;传感器技术||microfluidics=2500
clinical-lab|method|临床检验|clinical laboratory testing|医学检验;检验技术;临床检验技术;medical laboratory;检验医学;血常规||
# clinical and regulatory
gmp|standard|GMP|GMP|药品生产质量管理规范;cGMP;good manufacturing practice;GMP管理;GMP规范;GMP体系;GMP认证;GMP生产||
gcp|standard|GCP|GCP|药物临床试验质量管理规范;good clinical practice;GCP证书;ICH-GCP;临床试验规范||
glp|standard|GLP|GLP|good laboratory practice;GLP规范;药物非临床研究质量管理规范||
gsp|standard|GSP|GSP|药品经营质量管理规范;good supply practice||
gxp|standard|GxP|GxP|GXP规范||gmp=4500;gcp=3000;glp=3000
fda-regulation|standard|FDA法规|FDA regulations|21 CFR;21 CFR Part 11;FDA;FDA申报;FDA现场检查||drug-registration=3500
ich-guidelines|standard|ICH指导原则|ICH guidelines|ICH;ICH Q7;ICH指南||drug-registration=3000
clinical-trials|domain|临床试验|clinical trials|临床研究;临床试验管理;clinical research;clinical trial management;臨床試驗;临床试验运营;clinical operations;临床运营;临床项目管理;clinical studies;clinical trial||
clinical-monitoring|practice|临床监查|clinical monitoring|临床试验监查;~CRA;site monitoring;监查;中心监查;临床监察;中心启动;中心关闭;monitoring visits|clinical-trials|gcp=3500;clinical-coordination=4000
clinical-coordination|practice|临床协调|clinical research coordination|~CRC;研究协调;临床协调员;受试者管理;受试者随访;clinical coordination;伦理递交|clinical-trials|
clinical-data|practice|临床数据管理|clinical data management|EDC;数据核查;临床数据;EDC系统;clinical data;CDISC;SDTM|clinical-trials|
sas|software|SAS|SAS|SAS编程;SAS programming;SAS软件|statistical-software|r-language=3500;spss=3500
statistical-software|group|统计软件|statistical software|||statistics=3500
medical-writing|practice|医学撰写|medical writing|医学写作;临床研究报告撰写;医学文案;medical writer;方案撰写;protocol writing;scientific writing;科学写作;论文写作;论文撰写||technical-writing=2500;clinical-trials=2500
pharmacovigilance|practice|药物警戒|pharmacovigilance|~PV;不良反应监测;drug safety;药品不良反应;药物安全;adverse event reporting;不良事件||clinical-trials=2500
medical-affairs|practice|医学事务|medical affairs|MSL;医学联络;医学支持||medical-writing=3000
drug-registration|practice|药品注册|drug registration|注册申报;regulatory affairs;~RA;注册事务;药品注册申报;法规事务;藥品註冊;新药申报;药政;drug regulatory affairs;NDA;ANDA;药品申报;regulatory submissions||ctd-dossier=4500
ctd-dossier|practice|CTD资料撰写|CTD dossier writing|CTD;eCTD;申报资料撰写;注册资料撰写;CTD资料;注册资料;申报资料;CTD dossiers;registration dossiers|drug-registration|
ind|practice|IND申报|IND filing|IND;临床试验申请;IND applications;创新药IND|drug-registration|
device-registration|practice|医疗器械注册|medical device registration|器械注册;注册检验;CE注册;器械注册申报;CE认证;510(k);510k;医疗器械注册申报;CE marking;MDR;NMPA注册;三类器械注册;device registration||drug-registration=4000;iso-13485=3000
iso-13485|standard|ISO 13485|ISO 13485|ISO13485;医疗器械质量管理体系;ISO13485体系;13485体系||iso-9001=4000;gmp=3000
iso-14971|standard|ISO 14971|ISO 14971|ISO14971;医疗器械风险管理;风险管理;risk management;medical device risk management||iso-13485=3500
iec-60601|standard|IEC 60601|IEC 60601|医用电气安全;IEC60601;GB 9706;GB9706||iso-14971=2500;emc=2500
iec-62304|standard|IEC 62304|IEC 62304|医疗器械软件;IEC62304;medical device software||iso-14971=2500
deviation-handling|practice|偏差处理|deviation handling|偏差与CAPA;CAPA;纠正预防措施;偏差调查;变更控制;deviation investigation;change control;偏差管理;corrective and preventive action;deviation management;变更管理||gmp=3000
process-validation|practice|工艺验证|process validation|验证管理;清洁验证;设备验证;cleaning validation;=验证;确认与验证;IQ/OQ/PQ;equipment qualification;计算机化系统验证;~CSV;computerized system validation;=validation||gmp=3000
sop-writing|practice|SOP编写|SOP writing|SOP;标准操作规程;作业指导书编写;standard operating procedures;SOP文件;标准作业程序||document-management=3000
data-integrity|practice|数据完整性|data integrity|数据可靠性;ALCOA||gmp=3500
aseptic-technique|practice|无菌操作|aseptic technique|无菌技术;洁净区操作;洁净室操作;cleanroom operation;无菌保证;sterility assurance;无菌操作技术;洁净车间||gmp=2500
lab-safety|practice|实验室安全|laboratory safety|生物安全;biosafety;BSL-2;lab safety;实验室生物安全;危化品管理||
lab-management|practice|实验室管理|laboratory management|实验室运营;lab management;LIMS;实验室体系;CNAS;ISO 17025;ISO/IEC 17025||lab-safety=3500
lab-operations|practice|实验室操作|laboratory techniques|实验操作;基础实验操作;laboratory skills;实验技能;实验室技能||
literature-search|practice|文献检索|literature search|文献调研;查文献;SciFinder;Reaxys;literature review;文献阅读;文献综述;literature research;PubMed;英文文献阅读;文獻檢索||patent-analysis=3000
patent-analysis|practice|专利分析|patent analysis|专利检索;FTO;专利布局;patent search;专利撰写;patent drafting;freedom to operate||intellectual-property=4500
grant-application|practice|科研项目申报|grant applications|项目申报;基金申请;课题申报;grant writing;grant application;标书撰写;课题申请||technical-writing=2500
research-assistance|practice|科研助理|research assistance|课题协助;科研辅助;research support;=科研工作;=科研;=scientific research;=科学研究||literature-search=3000
experimental-design|practice|实验方案设计|experiment planning|实验设计与实施;课题设计;experimental planning||doe=3500
# care and health
patient-care|practice|护理操作|nursing procedures|临床护理;基础护理;=护理;nursing;patient care;病人护理;护理技能;nursing care;護理||
rehabilitation|practice|康复护理|rehabilitation care|康复训练;康复治疗;物理治疗;physiotherapy;=康复;rehabilitation;作业治疗|patient-care|
elderly-care|practice|老年照护|elderly care|养老护理;长者照护;老人护理;老人照顾;照顾老人;aged care;护老;安老服務;elder care;失能照护;养老照护|patient-care|
phlebotomy|practice|静脉采血|phlebotomy|采血;静脉穿刺;=抽血;blood collection;输液;=injections|patient-care|
health-education|practice|健康宣教|health education|患者教育;健康管理;health management;健康教育;慢病管理;patient education;健康咨询||
nutrition|domain|营养学|nutrition|营养指导;营养配餐;dietetics;营养师||child-nutrition=4000
infant-care|practice|婴幼儿照护|infant care|育婴;婴幼儿护理;托育;婴幼儿托育;带孩子;看护婴幼儿;childcare;child care;育儿;月嫂;新生儿护理;母婴护理;baby care;托育服务技能||early-education=4000
early-education|practice|早期教育|early childhood education|早教;幼儿教育;学前教育;幼教;preschool education;感统训练;幼儿园教学||teaching=3000
child-nutrition|practice|婴幼儿营养|infant nutrition|辅食制作;儿童营养;baby food|infant-care|
first-aid|practice|急救|first aid|急救技能;CPR;心肺复苏;急救证;海姆立克;first-aid;BLS||
counselling|practice|心理咨询|counselling|心理辅导;psychological counselling;counseling;心理健康||
pharmacy-practice|practice|药房工作|pharmacy practice|处方审核;执业药师;药学服务;配药;调剂;药店;dispensing||
dental|practice|口腔护理|dental assisting|牙科助理;口腔医学||patient-care=2500
`;
