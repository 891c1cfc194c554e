/**
 * Life sciences and medicines beyond the first table: genomics, cell and gene therapy, imaging, pharmacology, clinical trials, registration.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const biomedicineSkills = `
# molecular biology
epigenetics|knowledge|表观遗传学|epigenetics|表观遗传;表观基因组学;epigenomics;DNA甲基化;DNA methylation|genetics
methylation-analysis|technique|甲基化检测|methylation analysis|甲基化测序;bisulfite sequencing;亚硫酸氢盐测序;WGBS;RRBS;甲基化分析;methylation testing|epigenetics;ngs-library
atac-seq|technique|染色质可及性测序|ATAC-seq|染色质开放性测序;chromatin accessibility assay;CUT&Tag;CUT&RUN;ChIP-seq|epigenetics;ngs-library|co-ip=3000
rnai|technique|RNA干扰|RNA interference|RNAi;shRNA;基因敲低;gene knockdown;基因沉默;gene silencing;siRNA敲低;=knockdown|molecular-biology|crispr=3500;transfection=3000
gene-synthesis|technique|基因合成|gene synthesis|DNA合成;DNA synthesis;引物合成;primer synthesis;oligo synthesis|molecular-biology|oligonucleotide-synthesis=3500
site-directed-mutagenesis|technique|定点突变|site-directed mutagenesis|点突变;mutagenesis;突变体构建;饱和突变|molecular-cloning|protein-engineering=3000
gibson-assembly|technique|无缝克隆|Gibson assembly|同源重组克隆;seamless cloning;Golden Gate;Golden Gate assembly;In-Fusion cloning;酶切连接;restriction digestion and ligation;Gateway cloning|molecular-cloning
competent-cells|technique|感受态细胞制备|competent cell preparation|大肠杆菌转化;细菌转化;bacterial transformation;E. coli transformation;感受态转化;感受态细胞|molecular-cloning
plasmid-manufacturing|technique|质粒生产|plasmid manufacturing|质粒大规模制备;plasmid DNA production;质粒大提;质粒工艺;pDNA manufacturing;质粒DNA|molecular-cloning|downstream-process=2500
isothermal-amplification|technique|等温扩增|isothermal amplification|LAMP扩增;环介导等温扩增;loop-mediated isothermal amplification;RPA扩增;重组酶聚合酶扩增|molecular-biology|pcr=3500
multiplex-pcr|technique|多重PCR|multiplex PCR|多重荧光PCR;multiplex qPCR;巢式PCR;nested PCR|pcr
fish-cytogenetics|technique|荧光原位杂交|fluorescence in situ hybridization|FISH检测;FISH技术;fluorescence in situ hybridisation;原位杂交;in situ hybridization;in situ hybridisation;RNAscope|molecular-biology|karyotyping=3500;histology=2500
karyotyping|technique|染色体核型分析|karyotyping|核型分析;细胞遗传学;cytogenetics;染色体分析;chromosome analysis;G显带|genetics
emsa|technique|凝胶迁移实验|EMSA|电泳迁移率变动分析;electrophoretic mobility shift assay|molecular-biology
luciferase-assay|technique|荧光素酶报告基因实验|luciferase reporter assay|双荧光素酶;双荧光素酶报告实验;dual-luciferase assay;报告基因实验;reporter gene assay;luciferase assay|cell-assays
northern-southern-blot|technique|核酸印迹杂交|Southern and Northern blotting|Southern blot;Northern blot;Southern杂交;核酸杂交|molecular-biology
microarray|technique|基因芯片|DNA microarray|微阵列;生物芯片;microarrays;SNP芯片;SNP array;表达谱芯片;biochip;aCGH;Affymetrix|molecular-biology|ngs-library=3000
gene-expression-analysis|technique|基因表达分析|gene expression analysis|基因表达;gene expression profiling;基因表达检测|molecular-biology|qpcr=3500;rna-seq=3500
rna-biology|knowledge|RNA生物学|RNA biology|非编码RNA;lncRNA;miRNA;microRNA;circRNA;环状RNA;non-coding RNA|molecular-biology
mrna-production|technique|体外转录|in vitro transcription|IVT转录;mRNA合成;mRNA制备;mRNA synthesis;mRNA生产工艺;mRNA manufacturing;mRNA加帽;mRNA|molecular-biology|vaccine=3000;liposome=3000
yeast-two-hybrid|technique|酵母双杂交|yeast two-hybrid|Y2H;蛋白互作研究;protein-protein interaction;pull-down实验;GST pull-down;蛋白互作;pulldown assay|protein-assays|co-ip=4000
developmental-biology|knowledge|发育生物学|developmental biology|胚胎学;embryology;胚胎发育|biology
plant-biology|knowledge|植物学|plant biology|植物生物学;植物生理学;plant physiology;botany;植物分子生物学;plant molecular biology;plant science|biology
plant-tissue-culture|technique|植物组织培养|plant tissue culture|植物组培;组培快繁;micropropagation;愈伤组织培养;植物组培技术;组培;组织培养|plant-biology|plant-transformation=3500
plant-transformation|technique|植物遗传转化|plant genetic transformation|农杆菌转化;Agrobacterium-mediated transformation;转基因植物;transgenic plants;农杆菌侵染|plant-biology|crispr=2500
zoology|knowledge|动物学|zoology|动物生物学;animal biology;昆虫学;entomology;动物生理学;animal physiology|biology
marine-biology|knowledge|海洋生物学|marine biology|海洋生物;海洋生态学;marine ecology;水生生物学;aquatic biology|biology
physiology|knowledge|生理学|physiology|人体生理学;human physiology;病理生理学;pathophysiology|biology
anatomy|knowledge|人体解剖学|human anatomy|解剖学;系统解剖;anatomy;人体解剖|biology
biophysics|knowledge|生物物理学|biophysics|生物物理;单分子技术;single-molecule biophysics;光镊;optical tweezers;生物力学;biomechanics;single-molecule techniques;单分子成像;超分辨显微;膜生物物理;分子生物物理;电生理实验;脑片膜片钳;脑电采集|biology|structural-biology=3000
evolutionary-biology|knowledge|进化生物学|evolutionary biology|系统发育分析;phylogenetics;系统进化树;phylogenetic analysis;群体遗传学;population genetics|biology|bioinformatics=2500
biosafety-cabinet|tool|生物安全柜|biosafety cabinet|超净工作台;超净台;laminar flow hood;biological safety cabinet;洁净工作台|aseptic-technique
bsl3-lab|knowledge|P3实验室|biosafety level 3 laboratory|BSL-3;生物安全三级实验室;高等级生物安全;P2实验室;生物安全二级实验室|lab-safety
# sequencing platforms and omics
illumina|tool|Illumina测序平台|Illumina sequencing|因美纳;NovaSeq;MiSeq;NextSeq;HiSeq|ngs-library|mgi-sequencing=4000
mgi-sequencing|tool|华大测序平台|MGI sequencing platform|MGISEQ;DNBSEQ;华大智造测序仪;MGI sequencer;BGISEQ|ngs-library
third-gen-sequencing|technique|三代测序|third-generation sequencing|纳米孔测序;nanopore sequencing;PacBio;Oxford Nanopore;SMRT测序;long-read sequencing;长读长测序|ngs-library
spatial-omics|technique|空间转录组|spatial transcriptomics|空间组学;spatial omics;Stereo-seq;Visium;空间多组学;空间蛋白组|single-cell
10x-genomics|tool|10x Genomics平台|10x Genomics|10x单细胞;Chromium Controller;Cell Ranger|single-cell
seurat|tool|Seurat|Seurat|Scanpy;单细胞数据分析;single-cell data analysis;Monocle拟时序;细胞通讯分析|single-cell|r-language=3000
gatk|tool|GATK|GATK|~BWA;SAMtools;Picard工具;bcftools;变异注释;variant annotation;ANNOVAR;Mutect2|genome-analysis
blast-alignment|tool|序列比对|sequence alignment|~BLAST;NCBI BLAST;序列分析;sequence analysis;多序列比对;multiple sequence alignment;Clustal;HMMER|bioinformatics
genome-assembly|technique|基因组组装|genome assembly|de novo组装;基因组注释;genome annotation;基因组拼接;de novo assembly|genome-analysis|third-gen-sequencing=3000
gwas|technique|全基因组关联分析|GWAS|genome-wide association study;孟德尔随机化;Mendelian randomization;PLINK;多基因风险评分;polygenic risk score;eQTL分析|genome-analysis|biostatistics=3000
differential-expression|technique|差异表达分析|differential expression analysis|DESeq2;edgeR;limma;差异基因分析;differential gene expression|rna-seq
enrichment-analysis|technique|富集分析|pathway enrichment analysis|GSEA;GO富集;KEGG通路;KEGG富集;通路分析;pathway analysis;WGCNA;gene set enrichment analysis|rna-seq
bio-databases|knowledge|生物医学公共数据库|public biomedical databases|TCGA;NCBI数据库;NCBI;UniProt;GEO数据库;Ensembl;UK Biobank;公共数据库挖掘;NHANES;MIMIC数据库;SEER数据库|bioinformatics
multiomics-lipidomics|technique|脂质组学|lipidomics|脂质代谢组;糖组学;glycomics;lipid profiling|metabolomics
maxquant|tool|MaxQuant|MaxQuant|Proteome Discoverer;蛋白组数据分析;Spectronaut;DIA-NN;proteomics data analysis|proteomics
label-free-proteomics|technique|定量蛋白质组|quantitative proteomics|TMT标记;iTRAQ;DIA定量;label-free定量;label-free quantification;磷酸化蛋白组;phosphoproteomics;Olink|proteomics
alphafold|tool|AlphaFold|AlphaFold|蛋白结构预测;protein structure prediction;RoseTTAFold;蛋白质结构预测;ESMFold;同源建模;homology modelling;homology modeling|structural-biology|protein-engineering=3500
pymol|tool|PyMOL|PyMOL|UCSF Chimera;ChimeraX;分子可视化软件;molecular visualization;molecular visualization software;~Chimera;VMD可视化;Schrödinger;Maestro药物设计;MOE药物设计;~Coot;Phenix结构;molecular graphics;BIOVIA Discovery Studio;分子模拟软件;Molecular modeling software;PyMOL软件;Accelrys Discovery Studio;Chemical Computing Group MOE;Relion结构解析;Rosetta蛋白;molecular visualisation;Tripos SYBYL;OpenEye;Swiss-PdbViewer;BIOVIA Pipeline Pilot|structural-biology|molecular-docking=3000
rosetta|tool|Rosetta蛋白设计软件|Rosetta protein modelling|~Rosetta;RFdiffusion;ProteinMPNN;de novo蛋白设计;AI蛋白设计;de novo protein design;计算蛋白设计|protein-engineering|alphafold=3500
schrodinger|tool|薛定谔软件|Schrödinger Suite|Schrodinger;Maestro软件;Schrodinger Maestro;薛定谔软件包|drug-design|moe-software=4000
moe-software|tool|MOE分子模拟软件|Molecular Operating Environment|MOE软件;Discovery Studio;Sybyl;BIOVIA;Accelrys|drug-design
rdkit|tool|RDKit|RDKit|化学信息学;cheminformatics;chemoinformatics;OpenBabel;分子指纹|drug-design|computational-chemistry=3000|python
chemdraw|tool|ChemDraw|ChemDraw|ChemOffice;ChemBioDraw;化学绘图软件;chemical structure drawing;PerkinElmer ChemDraw;ChemDraw软件|medicinal-chemistry
free-energy-perturbation|technique|自由能微扰|free energy perturbation|FEP+;FEP计算;MM-PBSA;MM/GBSA;自由能计算;free energy calculation|molecular-dynamics
pharmacophore|technique|药效团模型|pharmacophore modelling|药效团;pharmacophore;pharmacophore modeling;基于结构的药物设计;structure-based drug design;SBDD;基于片段的药物设计;fragment-based drug design;FBDD|drug-design
del-technology|technique|DNA编码化合物库|DNA-encoded library|DEL技术;DEL筛选;DNA-encoded libraries;DEL筛选技术|hts
lead-optimization|technique|先导化合物优化|lead optimization|先导优化;lead optimisation;苗头化合物;hit-to-lead;PCC化合物|medicinal-chemistry
snapgene|tool|SnapGene|SnapGene|Benchling;Vector NTI;质粒图谱设计;DNASTAR|molecular-cloning
flowjo|tool|FlowJo|FlowJo|流式数据分析;flow cytometry analysis software;FACSDiva;FCS Express;质谱流式;CyTOF;mass cytometry;流式分析软件;CytExpert;Kaluza;FlowJo分析;BD FACSDiva;Cytobank;BD FACSDiva软件;ModFit;NovoExpress|flow-cytometry
imagej|tool|ImageJ|ImageJ|Fiji软件;图像定量分析;生物图像分析;bioimage analysis;CellProfiler;Imaris|microscopy
eln|tool|电子实验记录本|electronic laboratory notebook|ELN系统;电子实验记录;Signals Notebook;electronic lab notebook;LabArchives|lab-management
lims-software|tool|实验室信息管理系统|laboratory information management system|LabWare;LabVantage;STARLIMS;LIMS系统;laboratory information management systems;SampleManager;LIMS;Thermo SampleManager;LIMS实施;LIMS系统操作;LIMS管理;Laboratory information management system LIMS;LIMS软件;LIMS操作;三维天地;Laboratory information management system LIMS software;LIMS维护;STARLIMS software;LabWare LIMS;Laboratory information system LIS;Agilent OpenLAB;LIMS开发;Agilent SLIMS;LIMS系统实施;PerkinElmer LIMS;Abbott Informatics STARLIMS|lab-management
scientific-illustration|tool|科研绘图|scientific illustration|BioRender;SCI绘图;论文配图;科研作图;论文插图;scientific figures;科学绘图;科研图表绘制;ChemDraw绘图;学术图表;图形摘要;graphical abstract;科研插图;scientific plotting;科学可视化;科研绘图软件;scientific visualization;期刊封面设计;科研配图;Tecplot;ParaView;数据绘图;论文作图;机制图绘制;医学插画;medical illustration;Gnuplot;Golden Software Surfer;~Grapher;Surfer绘图;科技绘图;scientific visualisation;scientific drawing;科研动画;Origin作图;GraphPad作图;数据作图|literature-search|graphic-design=1500
reference-manager|tool|文献管理软件|reference management software|EndNote;Zotero;NoteExpress;Mendeley;文献管理;citation management;JabRef;知网研学;RefWorks;Thomson EndNote;Papers软件;Reference management;参考文献管理;Clarivate EndNote;EndNote文献管理;reference managers;医学文献王;Citavi;bibliographic software;ReadCube;Bibliographic database software;Thomson Reuters EndNote;参考文献格式;Elsevier Mendeley;reference manager|literature-search
web-of-science|tool|文献数据库|bibliographic databases|Web of Science;CNKI;中国知网;知网;万方数据;Scopus;Embase;ScienceDirect;Cochrane Library;Google Scholar|literature-search
meta-analysis|technique|Meta分析|meta-analysis|荟萃分析;系统评价;systematic review;系统综述;RevMan;循证医学;evidence-based medicine;systematic reviews;网状Meta分析;meta分析方法;Cochrane;循证研究;Review Manager;evidence synthesis;网络Meta分析;network meta-analysis;Covidence;scoping review;证据评价;GRADE评价;循证护理;证据综合;循证实践;evidence-based practice|biostatistics|literature-search=3000
# cells, gene and cell therapy
car-t-process|technique|CAR-T工艺开发|CAR-T process development|细胞治疗工艺开发;cell therapy process development;T细胞激活扩增;T cell expansion;T细胞培养|car-t|cell-prep-gmp=4000
tcr-t|technique|TCR-T|TCR-T|TIL疗法;TIL细胞治疗;TCR-T细胞治疗;肿瘤浸润淋巴细胞;tumor-infiltrating lymphocytes;T cell receptor therapy;CIK细胞|cell-therapy|car-t=4000
cell-separation|technique|细胞分选富集|cell isolation|磁珠分选;MACS分选;magnetic cell sorting;PBMC分离;PBMC isolation;密度梯度离心;免疫细胞分离;外周血单个核细胞分离|cell-biology|flow-cytometry=3000
cell-cryopreservation|technique|细胞冻存|cell cryopreservation|细胞库管理;cell banking;细胞建库;细胞冻存复苏;液氮冻存;主细胞库;cryopreservation;MCB/WCB;液氮罐管理;细胞复苏|cell-culture
exosomes|technique|外泌体|exosomes|细胞外囊泡;extracellular vesicles;外泌体提取;exosome isolation;外泌体分离|cell-biology|stem-cells=3000
3d-bioprinting|technique|生物3D打印|3D bioprinting|生物打印;bioprinting;bioink;生物墨水|biomaterials|additive-manufacturing=3000;organoids=3000
ipsc-differentiation|technique|干细胞分化|stem cell differentiation|iPSC诱导分化;定向分化;重编程;cell reprogramming;胚胎干细胞;embryonic stem cells;iPSC differentiation|stem-cells
ips-lab-culture-scale|technique|悬浮细胞驯化|suspension cell culture|无血清培养;serum-free culture;悬浮培养;HEK293培养;293细胞培养;无血清驯化;suspension culture;昆虫细胞培养|cell-culture|upstream-process=3500
culture-media-development|technique|培养基开发|cell culture media development|培养基优化;培养基配制;media preparation;培养基研发;media optimization;化学成分限定培养基;培养基制备|cell-culture|upstream-process=3000
cell-line-authentication|technique|细胞系鉴定|cell line authentication|STR鉴定;支原体检测;mycoplasma testing;STR细胞鉴定;细胞鉴定;支原体检查|cell-culture
aav-process|technique|AAV工艺|AAV process development|AAV生产;AAV纯化;AAV production;AAV purification;腺相关病毒工艺;AAV载体生产;AAV;腺相关病毒|viral-vector|bioprocess=3000
lentivirus-process|technique|慢病毒工艺|lentiviral vector production|慢病毒载体生产;慢病毒工艺开发;慢病毒纯化;LV生产;慢病毒;lentivirus;慢病毒包装;lentiviral vectors|viral-vector|aav-process=3500
oncolytic-virus|knowledge|溶瘤病毒|oncolytic virus|溶瘤病毒治疗;oncolytic viruses;HSV溶瘤病毒|gene-therapy|viral-vector=3500
base-editing|technique|碱基编辑|base editing|先导编辑;prime editing;Cas12a;Cas13;CRISPR筛选;CRISPR screening;CRISPR文库筛选|crispr
high-content-imaging|technique|高内涵成像|high-content imaging|高内涵筛选;high-content screening;高内涵分析;Operetta;HCS筛选;Incucyte|cell-assays|hts=3000
plate-reader|tool|酶标仪|microplate reader|多功能酶标仪;plate reader;酶标仪操作;microplate readers;EnVision|immunoassay
apoptosis-assay|technique|细胞凋亡检测|apoptosis assay|Annexin V;TUNEL;细胞周期检测;cell cycle analysis;Transwell;细胞迁移实验;划痕实验;cell migration assay;克隆形成实验|cell-assays
calcium-imaging|technique|钙成像|calcium imaging|双光子成像;two-photon imaging;光遗传;optogenetics;双光子显微镜;光纤记录;fiber photometry|neuroscience
patch-clamp|technique|膜片钳|patch clamp|电生理;electrophysiology;膜片钳技术;patch-clamp recording;hERG;在体电生理;电生理记录|neuroscience
behavioral-tests|technique|动物行为学|animal behavioural testing|行为学实验;水迷宫;旷场实验;Morris water maze;behavioral testing;小鼠行为学;动物行为实验;behavioural tests|animal-experiments|neuroscience=3000
stereotaxic-surgery|technique|脑立体定位注射|stereotaxic surgery|立体定位;stereotaxic injection;脑定位注射;stereotactic injection|neuroscience;animal-experiments
super-resolution|technique|超分辨显微成像|super-resolution microscopy|STED显微镜;SIM超分辨;STORM超分辨;光片显微镜;light-sheet microscopy;TIRF;转盘共聚焦|microscopy|confocal-microscopy=4000
cryo-em-processing|tool|冷冻电镜数据处理|cryo-EM data processing|RELION;cryoSPARC;单颗粒分析;single particle analysis;冷冻电镜制样;冷冻电子断层;cryo-ET|structural-biology
protein-crystallography|technique|蛋白质晶体学|protein crystallography|晶体学;蛋白晶体;~Phenix;CCP4;晶体衍射;晶体生长筛选;蛋白质结晶;X-ray crystallography|structural-biology
itc-mst|technique|等温滴定量热|isothermal titration calorimetry|ITC测定;微量热泳动;microscale thermophoresis;MST测定;热稳定性分析;~DSF;thermal shift assay;圆二色谱;circular dichroism|protein-characterization|spr=3500
# animals
spf-facility|knowledge|SPF动物房|SPF animal facility|屏障环境;SPF级动物;屏障设施;无特定病原体;实验动物设施;animal facility management;GLP动物房|animal-husbandry
transgenic-mice|technique|转基因小鼠|transgenic mice|基因工程小鼠;knockout mice;基因敲除小鼠;小鼠品系繁育;mouse breeding;genotyping;基因型鉴定;人源化小鼠;humanized mice;显微注射|animal-experiments|crispr=2500
animal-surgery|technique|实验动物手术|experimental animal surgery|动物手术;小动物手术;显微外科;survival surgery;rodent surgery;动物麻醉|animal-experiments
xenograft-models|technique|肿瘤移植模型|tumour xenograft models|CDX模型;PDX模型;~PDX;patient-derived xenograft;xenograft models;荷瘤小鼠;移植瘤模型;syngeneic models;异种移植|animal-experiments|oncology=3000
in-vivo-imaging|technique|小动物活体成像|in vivo imaging|活体成像;IVIS;小动物成像;small animal imaging;microCT;生物发光成像;bioluminescence imaging|animal-experiments
zebrafish|technique|斑马鱼模型|zebrafish models|斑马鱼;zebrafish;果蝇模型;Drosophila;线虫模型;C. elegans|animal-experiments
nonhuman-primates|technique|非人灵长类实验|non-human primate studies|食蟹猴;非人灵长类;NHP实验;猴子实验;non-human primates;比格犬实验;大动物实验;large animal studies|animal-experiments
animal-necropsy|technique|动物解剖取材|necropsy|组织取材;~取材;大小鼠解剖;tissue collection;动物采血;眼眶采血;心脏取血|animal-experiments|histology=2500
iacuc|knowledge|实验动物伦理|laboratory animal ethics|IACUC;动物福利;animal welfare;AAALAC;动物伦理审查;3R原则|animal-husbandry
lab-animal-certificate|certificate|实验动物从业人员上岗证|laboratory animal worker certificate|实验动物上岗证;动物实验上岗证;实验动物技术人员资格;动物实验证;实验动物从业资格证|animal-husbandry
# pharmacology, toxicology, DMPK
pk-modelling|technique|药代动力学建模|pharmacokinetic modelling|群体药代动力学;population pharmacokinetics;PopPK;定量药理学;pharmacometrics;PBPK;药代建模;pharmacokinetic modeling;模型引导的药物研发;MIDD;定量药理|admet
winnonlin|tool|Phoenix WinNonlin|Phoenix WinNonlin|WinNonlin;非房室分析;non-compartmental analysis;NCA分析;DAS药代软件|pk-modelling|nonmem=3500
nonmem|tool|NONMEM|NONMEM|Monolix;GastroPlus;Simcyp;Pumas药代;mrgsolve|pk-modelling
in-vitro-adme|technique|体外ADME实验|in vitro ADME|肝微粒体稳定性;microsomal stability;Caco-2;血浆蛋白结合;plasma protein binding;CYP抑制;CYP450;代谢稳定性;体外代谢;metabolic stability;Caco-2渗透性|admet
metabolite-identification|technique|代谢产物鉴定|metabolite identification|MetID;代谢物鉴定;metabolite profiling;物质平衡研究;放射性标记;radiolabelled ADME|admet|mass-spectrometry=3000
drug-drug-interaction|knowledge|药物相互作用|drug-drug interactions|DDI研究;药物间相互作用;drug interactions;转运体研究|admet
genetic-toxicology|technique|遗传毒性试验|genetic toxicology|Ames试验;Ames test;微核试验;micronucleus test;染色体畸变试验;遗传毒理;genotoxicity testing;致突变试验|toxicology
general-toxicology|technique|一般毒理试验|general toxicology studies|急性毒性试验;acute toxicity testing;重复给药毒性;repeat-dose toxicity;长期毒性试验;长毒试验;急毒试验;致癌试验;亚慢性毒性|toxicology
reproductive-toxicology|technique|生殖毒性试验|reproductive toxicology|发育毒性;developmental toxicity;生殖发育毒性;胚胎毒性;DART研究|toxicology
safety-pharmacology|technique|安全药理|safety pharmacology|安全药理学;心血管安全药理;telemetry studies;动物遥测;hERG安全性评价|toxicology|pharmacology=3500
toxicokinetics|technique|毒代动力学|toxicokinetics|毒代;TK分析;毒代分析|toxicology|admet=3500
toxicologic-pathology|technique|毒性病理|toxicologic pathology|毒理病理;毒性病理学;病理阅片;药物安全病理|toxicology|histology=3500
biocompatibility|technique|生物相容性评价|biocompatibility testing|ISO 10993;GB/T 16886;医疗器械生物学评价;生物学评价;细胞毒性试验;biological evaluation of medical devices;GB16886|toxicology|device-registration=3000
computational-toxicology|technique|计算毒理|computational toxicology|毒性预测;toxicity prediction;in silico toxicology;毒理学风险评估;PDE计算;toxicological risk assessment;Derek Nexus|toxicology
ocular-pharmacology|knowledge|眼科药物研究|ophthalmic drug development|眼用制剂;滴眼剂;ophthalmic formulation;眼科药物;眼科制剂;eye drops formulation|formulation
cns-pharmacology|knowledge|神经药理|neuropharmacology|CNS药物;中枢神经药理;神经精神药理;psychopharmacology;CNS drug discovery|pharmacology|neuroscience=3500
immunopharmacology|knowledge|免疫药理|immunopharmacology|自身免疫药理;炎症药理;inflammation pharmacology;自免疾病模型;免疫炎症|pharmacology|immunology=3500
cardiometabolic-pharmacology|knowledge|代谢与心血管药理|cardiometabolic pharmacology|代谢疾病模型;糖尿病模型;心血管药理;metabolic disease research;NASH模型;GLP-1;减重药物|pharmacology
oncology-biomarkers|knowledge|生物标志物|biomarkers|生物标记物;biomarker development;转化医学;translational medicine;biomarker;标志物发现;伴随诊断;companion diagnostics;translational research|drug-discovery|molecular-diagnostics=3000
immunogenicity|technique|免疫原性检测|immunogenicity assessment|ADA检测;抗药抗体;anti-drug antibody;中和抗体检测;neutralizing antibody assay;ELISpot;免疫原性评价;Nab检测|bioanalysis|immunoassay=3500
ligand-binding-assay|technique|配体结合分析|ligand binding assay|LBA方法;MSD平台;Meso Scale Discovery;电化学发光法;Luminex;多因子检测;大分子生物分析;Simoa|bioanalysis|elisa=4000
bioassay-potency|technique|生物活性测定|bioassay|效价测定;potency assay;ADCC;CDC检测;生物活性检测;bioassay development;细胞法活性;效力测定|protein-characterization|cell-assays=3500
sample-pretreatment-bio|technique|样品前处理|sample preparation|样本前处理;solid phase extraction;SPE小柱;蛋白沉淀法;样品制备;sample pretreatment;固相萃取;样品处理;样本处理;样品消解;样本制备;~SPE;SPE固相萃取;样品前处理技术;样品预处理;样品提取;sample processing;样品的前处理;消解处理;sample extraction;前处理操作;specimen processing;样本预处理;氮吹浓缩;样品萃取;样本提取;sample handling;研磨制样;加速溶剂萃取;样本收集处理;specimen preparation;样品研磨;样品分装;样本分装;蛋白沉淀前处理|instrumental-analysis
sciex-software|tool|Analyst质谱软件|SCIEX Analyst|SCIEX;三重四极杆;triple quadrupole;API 4000;SCIEX OS;Orbitrap;QTOF;Watson LIMS;TSQ质谱|lc-ms
empower|tool|Empower色谱软件|Waters Empower|~Empower;Waters色谱工作站;色谱数据系统;chromatography data system;Chromeleon;OpenLab;Agilent ChemStation;ChemStation;LabSolutions;Empower软件|chromatography|hplc=3000
# protein drugs, CMC
antibody-production|technique|抗体制备|antibody production|多克隆抗体;polyclonal antibodies;抗体生产;抗体纯化;antibody purification;动物免疫|antibody-engineering|protein-purification=3000
single-b-cell|technique|单B细胞抗体筛选|single B cell antibody discovery|单B细胞;单B细胞技术;Beacon平台;single B-cell screening|antibody-engineering|single-cell=2500
fusion-protein|knowledge|融合蛋白|fusion proteins|Fc融合蛋白;细胞因子药物;cytokine therapeutics;重组融合蛋白;长效蛋白|antibody-engineering
biosimilar|knowledge|生物类似药|biosimilars|生物类似物;biosimilar;生物类似药研发;biosimilar development|biopharma
blood-products|knowledge|血液制品|plasma-derived products|血浆制品;人血白蛋白;免疫球蛋白;plasma fractionation;血浆蛋白分离;凝血因子|biopharma
recombinant-collagen|knowledge|重组胶原蛋白|recombinant collagen|胶原蛋白;collagen;玻尿酸原料;hyaluronic acid;透明质酸|biomaterials|protein-expression=3000
ecoli-expression|technique|大肠杆菌表达|E. coli expression|大肠杆菌;E. coli;包涵体复性;inclusion body refolding;原核表达系统;枯草芽孢杆菌;原核表达|protein-expression
pichia-expression|technique|酵母表达|yeast expression|毕赤酵母;Pichia pastoris;酿酒酵母;Saccharomyces cerevisiae;毕赤酵母表达;酵母表达系统|protein-expression
cho-cell-line|technique|CHO细胞株构建|CHO cell line development|CLD开发;CHO稳转;单克隆筛选;clone screening;HEK293表达;哺乳动物表达系统;mammalian expression;单克隆化|protein-expression|transfection=3500
chromatography-purification|technique|层析纯化|preparative protein chromatography|离子交换层析;ion exchange chromatography;凝胶过滤;size exclusion chromatography;SEC-HPLC;Protein A层析;Protein A;疏水层析;层析柱装填;尺寸排阻色谱|protein-purification
tff-filtration|technique|切向流过滤|tangential flow filtration|~TFF;超滤浓缩;ultrafiltration;超滤换液;深层过滤;depth filtration;膜包;超滤;UF/DF|downstream-process
virus-clearance|technique|病毒清除验证|viral clearance|病毒灭活;virus inactivation;除病毒过滤;viral clearance study;病毒安全性|downstream-process
fed-batch|technique|补料分批培养|fed-batch culture|流加培养;fed-batch;流加工艺;高密度发酵;high-density fermentation;补料工艺|upstream-process|fermentation=3000
ambr|tool|Ambr微型反应器|Ambr bioreactor|Ambr 250;Ambr15;Sartorius生物反应器;Xcellerex;Wave反应器;摇瓶培养;shake flask culture|bioreactor
single-use-technology|knowledge|一次性使用技术|single-use technology|一次性工艺;single-use systems;一次性耗材系统;一次性袋子;disposable bioprocessing;相容性研究;浸出物可提取物|bioprocess
extractables-leachables|technique|包材相容性研究|extractables and leachables|E&L研究;可提取物浸出物;包材相容性;container closure integrity;CCIT;密封性测试;包装密封性|drug-analysis
glycan-analysis|technique|糖型分析|glycan analysis|N糖分析;glycosylation analysis;糖基化分析;肽图;peptide mapping;N-glycan;完整分子量|protein-characterization
charge-variants|technique|电荷异构体分析|charge variant analysis|CE-SDS;cIEF;毛细管电泳;capillary electrophoresis;icIEF;iCE3;毛细管等电聚焦;Maurice系统|protein-characterization
host-cell-residuals|technique|宿主残留检测|host cell residual testing|HCP检测;宿主蛋白残留;host cell protein;宿主DNA残留;residual DNA testing;HCD残留|protein-characterization
qbd|technique|质量源于设计|quality by design|~QbD;设计空间;design space;关键质量属性;~CQA;关键工艺参数;critical process parameters|process-development|doe=4000
pat|technique|过程分析技术|process analytical technology|PAT技术;在线监测工艺;在线拉曼;过程分析|process-development
continuous-manufacturing|technique|连续制造|continuous manufacturing|连续生产;连续化生产;continuous processing;连续生物工艺|process-development
comparability|technique|可比性研究|comparability study|工艺可比性;工艺变更可比性;=comparability;上市后变更研究;工艺表征;process characterization|bioprocess
technical-cmc-writing|knowledge|药学研究|CMC development|CMC药学;CMC研究;药学资料;CMC管理;CMC regulatory;药学开发;化学制造与控制;chemistry manufacturing and controls;CMC;药学研究CMC|drug-registration
# formulation and manufacture
tablet-press|tool|压片机操作|tablet press operation|旋转压片机;tablet press;胶囊填充机;capsule filling;铝塑泡罩机;blister packaging machine;高速压片机;压片|solid-dosage|machine-operation=2500
granulation|technique|制粒|granulation|湿法制粒;干法制粒;流化床制粒;fluid bed granulation;wet granulation;沸腾干燥;roller compaction;制粒干燥|solid-dosage
hot-melt-extrusion|technique|热熔挤出|hot melt extrusion|固体分散体;solid dispersion;喷雾干燥;spray drying;难溶药物增溶;无定形固体分散体|formulation
preformulation|technique|处方前研究|preformulation|原辅料相容性;辅料筛选;excipient compatibility;药用辅料;pharmaceutical excipients;理化性质研究;excipients;BCS分类|formulation
biologics-formulation|technique|生物药制剂|biologics formulation|大分子制剂;蛋白制剂;protein formulation;高浓度制剂;预充针;prefilled syringes;预灌封|formulation|protein-characterization=2500
microspheres|technique|微球制剂|microspheres|长效注射剂;long-acting injectables;PLGA微球;植入剂;原位凝胶;微球|sustained-release
nanoparticle-drug|technique|纳米制剂|nanoparticle formulation|纳米粒;纳米晶;nanocrystals;胶束;micelles;聚合物纳米粒;脂质纳米粒处方;纳米载体;纳米药物;nanomedicine|drug-delivery|liposome=4000
microneedle|technique|微针|microneedles|可溶性微针;microneedle;微针贴片;microneedle patch|topical-preparation|drug-delivery=3500
oral-liquid|technique|口服液体制剂|oral liquid formulation|口服液;糖浆剂;混悬剂;suspension formulation;液体制剂;口服溶液|formulation
inhaler-devices|technique|吸入给药装置|inhaler devices|DPI干粉吸入;干粉吸入剂;MDI气雾剂;雾化吸入制剂;级联撞击器;喷雾剂;鼻喷剂;nasal sprays|inhalation
particle-size-analysis|technique|粒度分析|particle size analysis|激光粒度仪;Malvern;马尔文;动态光散射;dynamic light scattering;Zeta电位;zeta potential;粒径测定;DLS测试;粒度仪|material-characterization
pharmaceutical-packaging|technique|药品包装|pharmaceutical packaging|药包材;药品外包装;铝塑包装;药品包装线;pharmaceutical packaging line;赋码;药品追溯码;=serialization|packaging-operation|solid-dosage=1500
aseptic-filling-line|tool|灌装线|filling line operation|洗烘灌封;西林瓶灌装;灌装机;隔离器;isolator technology;RABS;安瓿灌装;无菌灌装线;轧盖;无菌灌装;aseptic filling|sterile-preparation
media-fill|technique|培养基模拟灌装|media fill|无菌工艺模拟;aseptic process simulation;模拟灌装;media fills;APS验证|sterile-preparation|process-validation=3500
sterilization|technique|灭菌|sterilization|高压灭菌;autoclaving;湿热灭菌;环氧乙烷灭菌;EO灭菌;ethylene oxide sterilization;灭菌验证;sterilization validation;辐照灭菌;sterilisation;灭菌柜;autoclave;autoclaving and sterilization;灭菌锅操作;高压蒸汽灭菌;高压灭菌锅;干热灭菌;灭菌器操作;高压灭菌器;steam sterilization;灭菌操作;灭菌设备;灭菌器;压力灭菌器;灭菌锅;灭菌柜操作;灭菌工艺;autoclaves;灭菌处理|aseptic-technique
cleanroom-monitoring|technique|洁净环境监测|cleanroom environmental monitoring|尘埃粒子计数;沉降菌;浮游菌;悬浮粒子检测;particle counting;洁净度检测;洁净室检测;表面微生物|microbiology|aseptic-technique=3500
bacterial-endotoxin|technique|细菌内毒素检查|bacterial endotoxin testing|鲎试剂;LAL test;内毒素;热原检查;pyrogen testing;endotoxin testing;BET检查;内毒素检测|microbiology
microbial-identification|technique|微生物鉴定|microbial identification|菌种鉴定;MALDI-TOF;VITEK;16S rRNA鉴定;bacterial identification;细菌鉴定;菌种保藏;菌种管理;革兰氏染色;gram staining|microbiology
antimicrobial-susceptibility|technique|药敏试验|antimicrobial susceptibility testing|药物敏感试验;MIC测定;抗菌药物敏感性;抑菌试验;antibiotic susceptibility testing;药敏;抗菌活性测定|microbiology
bacteriology|knowledge|细菌学|bacteriology|真菌学;mycology;寄生虫学;parasitology;病原微生物;medical microbiology;医学微生物|microbiology
pharma-qa|technique|药品质量保证|pharmaceutical QA|GMP质量管理;GMP审计;GMP自检;药厂QA;验证QA;年度产品回顾;批记录审核;batch record review;product quality review;批生产记录;放行审核;batch release|quality-assurance|gmp=4000
qualified-person|certificate|质量受权人|qualified person|药品质量受权人;QP放行;质量授权人;authorised person|pharma-qa
pharma-qc|technique|药品质量控制|pharmaceutical QC|QC分析;理化QC;QC实验室;药品QC;QC仪器;QC laboratory;中间体检测;成品检测药品;pharmaceutical quality control|quality-control|drug-analysis=4500
oos-investigation|technique|OOS调查|OOS investigation|OOS/OOT;实验室偏差调查;超标结果调查;out-of-specification investigation;~OOT;OOS处理|deviation-handling|pharma-qc=3000
gamp5|knowledge|GAMP 5|GAMP 5|计算机系统验证;computer system validation;computerised system validation;GAMP|process-validation|data-integrity=3000
eqms|tool|GMP电子质量系统|electronic GMP quality system|Veeva QualityDocs;文控系统|pharma-qa
eu-gmp|knowledge|欧盟GMP|EU GMP|EU GMP Annex 1;PIC/S;WHO预认证;WHO PQ;欧盟GMP认证;EMA法规;GMP附录|gmp
facility-validation|technique|厂房设施验证|facility qualification|URS编写;user requirement specification;FAT/SAT;空调系统验证;水系统验证;DQ/IQ/OQ/PQ;设施确认;factory acceptance test;HVAC qualification;温度分布验证|process-validation
pharma-engineering|knowledge|制药工程|pharmaceutical engineering|制药设备;pharmaceutical equipment;药厂设计;GMP车间设计;制药工艺设备;药厂建设|chemical-engineering|gmp=2500
pharma-water|technique|制药用水系统|pharmaceutical water systems|制药用水;~WFI;纯蒸汽;纯水系统;TOC检测;纯化水系统;制水;纯化水;purified water systems;注射用水;purified water|utility-systems
pharmaceutical-production|technique|药品生产|pharmaceutical production|制药生产;药厂操作工;配液;称量配料;drug manufacturing;药品生产操作;制剂生产;药物制造;制剂车间;pharmaceutical manufacturing;制药工艺|production-management|gmp=3500
mah|knowledge|药品上市许可持有人|marketing authorisation holder|MAH制度;MAH管理;药品上市许可;~MAH;委托生产管理|gmp
cdmo|knowledge|CDMO外包服务|CDMO services|CDMO;CDMO管理;合同研发生产;CMO管理;contract manufacturing;~CRO;合同研究组织;contract research organization;contract research organisation;外包管理CRO|biopharma|mah=3000
# clinical trials
clinical-protocol-design|technique|临床试验方案设计|clinical trial protocol design|临床方案设计;临床研究设计;clinical study design;protocol design;试验方案设计;clinical trial design;随机对照试验;randomized controlled trial;RCT设计;protocol writing;方案撰写|clinical-trials|medical-writing=3500
clinical-project-management|technique|临床项目经理|clinical project management|临床PM;clinical project manager;CPM临床;临床试验项目管理;clinical study management;study management;临床项目管理|clinical-trials|project-management=3000
phase-i-trials|knowledge|I期临床试验|phase I clinical trials|一期临床;早期临床;first-in-human;I期病房;phase 1 trials;临床药理;clinical pharmacology;人体生物利用度;健康受试者试验|clinical-trials|generic-drugs=2500
late-phase-trials|knowledge|II/III期临床试验|phase II and III clinical trials|三期临床;二期临床;注册临床;phase III trials;多中心临床试验;multicentre trials;III期临床;multi-center clinical trials;国际多中心;MRCT|clinical-trials|phase-i-trials=3500
iit-trials|knowledge|研究者发起的临床研究|investigator-initiated trials|IIT研究;~IIT;investigator initiated study;研究者发起临床试验;上市后临床;IV期临床;phase IV|clinical-trials
device-trials|knowledge|医疗器械临床试验|medical device clinical trials|器械临床;器械临床试验;器械GCP;医疗器械临床评价;clinical evaluation report;CER撰写;临床评价报告;IVD临床试验|clinical-trials|device-registration=3000
start-up-ssu|technique|临床试验启动|study start-up|~SSU;伦理申报;遗传办申报;人类遗传资源申报;立项与伦理;site selection;中心筛选;site feasibility;HGRAC|clinical-trials|clinical-monitoring=3500
patient-recruitment|technique|受试者招募|patient recruitment|患者招募;subject recruitment;participant recruitment;受试者入组|clinical-trials|clinical-coordination=3500
ethics-committee|knowledge|伦理审查|research ethics review|伦理委员会;~IRB;ethics committee;医学伦理;institutional review board;伦理秘书;知情同意;informed consent;赫尔辛基宣言|clinical-trials|gcp=3500
clinical-qa|technique|临床稽查|clinical QA auditing|临床试验稽查;clinical audit;临床质量管理;GCP稽查;clinical quality assurance;稽查员;第三方稽查|clinical-trials|gcp=4000
tmf|technique|临床试验主文档|trial master file|~TMF;eTMF;TMF管理;临床文档管理;trial master files;Veeva Vault eTMF|clinical-trials|document-management=2500
ctms|tool|CTMS|clinical trial management system|临床试验管理系统;clinical trial management systems;Veeva Vault CTMS;Medidata CTMS;太美医疗系统|clinical-trials
medidata-rave|tool|Medidata Rave|Medidata Rave|Medidata;Oracle InForm;OpenClinica;REDCap;Rave EDC|clinical-data
iwrs|tool|随机化系统|interactive response technology|IWRS;IRT系统;随机化与药物管理;中央随机化;randomization system;IVRS|clinical-data
crf-design|technique|病例报告表设计|case report form design|CRF设计;eCRF;case report form;CRF填写;eCRF设计;EDC建库;CRF录入;case report forms|clinical-data
cdisc-adam|knowledge|CDISC标准|CDISC standards|~ADaM;ADaM数据集;CDASH;SDTM/ADaM;Define.xml;CDISC标准数据;CDISC;SDTM|clinical-data|sas=3500
meddra-coding|technique|医学编码|medical coding of clinical data|MedDRA;WHODrug;MedDRA编码;临床数据医学编码|clinical-data|pharmacovigilance=3500
clinical-statistical-programming|technique|临床统计编程|clinical statistical programming|统计编程;statistical programming;SAS程序员;TLF编程;TLFs;临床SAS编程;statistical programmer;SAS统计编程|biostatistics|cdisc-adam=4000|sas
sample-size|technique|样本量估算|sample size calculation|样本量计算;PASS软件;nQuery;sample size estimation;随机化方案;power analysis;适应性设计;adaptive design|biostatistics|clinical-protocol-design=3000
medical-monitoring|technique|医学监查|medical monitoring|医学审核;medical review;临床医学监查;医学监察;medical monitor;临床医学经理|clinical-trials|medical-affairs=3500
patient-registry|technique|患者登记研究|patient registry|注册登记研究;队列研究;cohort study;观察性研究;observational study;cohort studies;真实世界数据;real-world data;~RWD;病例对照研究;case-control study|epidemiology
heor|knowledge|药物经济学|health economics and outcomes research|卫生经济学;HEOR;health economics;药物经济学评价;pharmacoeconomics;卫生技术评估;health technology assessment;成本效果分析|public-health|market-access=4000
market-access|knowledge|药品市场准入|pharmaceutical market access|市场准入医药;医保准入;医保谈判;market access;集采;药品带量采购;药品招标采购;NRDL;医保目录|pharma-sales
pv-database|tool|Argus药物警戒系统|Oracle Argus Safety|Argus;Argus Safety;ArisG;安全性数据库;safety database;Veeva Safety|pharmacovigilance
icsr-processing|technique|个例安全性报告处理|ICSR processing|ICSR;个例报告;SAE报告;serious adverse event reporting;SUSAR;个例药品不良反应;严重不良事件;SAE上报;case processing|pharmacovigilance
psur-dsur|technique|定期安全性报告撰写|periodic safety reporting|PSUR;DSUR;PBRER;aggregate reports;定期安全性更新报告;研发期间安全性更新报告|pharmacovigilance|medical-writing=3000
signal-detection|technique|药物安全信号检测|safety signal detection|信号检测药物警戒;风险管理计划RMP;signal management;risk management plan;~GVP;药物警戒质量管理规范;药物警戒体系|pharmacovigilance
biobank|technique|生物样本库|biobanking|样本库;生物样本管理;biobank;样本管理;sample management;临床样本管理;生物样本储存|lab-management|cold-chain=2000
central-lab|knowledge|中心实验室|central laboratory services|临床试验中心实验室;central lab;样本物流|clinical-lab|clinical-trials=2500
# registration and regulation
nmpa-regulation|knowledge|国家药监局法规|NMPA regulations|NMPA;药监局;药品管理法;药品注册管理办法;国家药品监督管理局;CFDA;药品法规;CDE沟通;~CDE;药品监管法规;NMPA注册|drug-registration
eu-registration|knowledge|欧盟药品注册|EU drug registration|EMA注册;~EMA;CEP证书;欧洲注册;MAA申报;ASMF;COS证书;European Medicines Agency|drug-registration
dmf|technique|药物主文件申报|drug master file|~DMF;DMF申报;原料药登记;原料药备案;drug master files;原辅包登记|drug-registration|ctd-dossier=3500
fda-510k-pma|knowledge|FDA医疗器械注册|FDA medical device submissions|PMA申报;FDA器械注册;De Novo申请;FDA 510(k);QSR 820;21 CFR 820;FDA QSR;QMSR;510(k);510k|device-registration|fda-regulation=3500
hk-drug-registration|knowledge|香港药品注册|Hong Kong drug registration|港药注册;港澳药械通;大湾区药械通;香港药剂制品注册;Hong Kong pharmaceutical product registration;1+机制|drug-registration
eu-mdr-ivdr|knowledge|欧盟MDR/IVDR|EU MDR and IVDR|IVDR;MDR法规;EU MDR;EU IVDR;欧盟医疗器械法规;CE技术文件;CE technical file;~MDR|device-registration
mdsap|knowledge|MDSAP|MDSAP|医疗器械单一审核方案;medical device single audit program;MDSAP审核|device-registration|iso-13485=4000
device-gmp|knowledge|医疗器械生产质量管理规范|medical device GMP|医疗器械GMP;器械GMP;医疗器械体系考核;器械体系;医疗器械质量管理;medical device quality management|iso-13485|gmp=3500
device-filing|technique|医疗器械备案与经营许可|medical device filing and licences|一类备案;器械备案;医疗器械经营许可证;二类器械备案;~UDI;医疗器械唯一标识;器械经营质量;医疗器械GSP|device-registration|gsp=3000
iec-62366|knowledge|可用性工程|usability engineering for medical devices|IEC 62366;人因工程医疗;medical device usability;医疗器械可用性|device-rd|iso-14971=3000
ivd-registration|knowledge|IVD注册|IVD registration|诊断试剂注册;体外诊断试剂注册;IVD regulatory affairs;试剂注册;分析性能评估;IVD性能评估|device-registration|diagnostic-reagent=3000
cosmetic-regulation|knowledge|化妆品注册备案|cosmetics registration and filing|化妆品备案;化妆品法规;CPSR;cosmetic regulatory affairs;化妆品注册;化妆品安全评估;特殊化妆品注册;cosmetic safety assessment|drug-registration|cosmetics=3500
health-food-registration|knowledge|保健食品注册备案|health food registration|保健品注册;蓝帽子;保健食品备案;health supplement registration;保健食品法规;蓝帽申报|drug-registration|nutrition=2000
tcm-registration|knowledge|中药注册|traditional Chinese medicine registration|中药新药;中成药注册;香港中成药注册;中药新药研发;中药申报;proprietary Chinese medicine registration|drug-registration|tcm=3500
animal-drug-registration|knowledge|兽药研发与注册|veterinary drug development|兽药;兽药GMP;兽药注册;veterinary drugs;兽用生物制品;动物疫苗;veterinary vaccines;动保产品|drug-registration
# diagnostics development
ivd-kit-production|technique|诊断试剂生产|diagnostic kit manufacturing|试剂盒生产;试剂盒组装;试剂生产;kit assembly;体外诊断试剂生产;试剂配制;reagent preparation;试剂盒研发|diagnostic-reagent|packaging-operation=1500
antibody-labeling|technique|抗体标记|antibody labelling|酶标记;HRP标记;生物素标记;biotinylation;荧光标记;fluorescent labelling;吖啶酯标记;antibody labeling;磁珠偶联;磁微粒包被;HRP偶联|diagnostic-reagent|bioconjugation=3500
ivd-raw-materials|knowledge|诊断原料|IVD raw materials|诊断用酶;诊断酶;分子酶;molecular enzymes;磁珠;magnetic beads;抗原抗体原料;诊断抗原;Taq酶|diagnostic-reagent
tumor-markers|knowledge|肿瘤标志物检测|tumour marker testing|肿瘤早筛;液体活检;liquid biopsy;ctDNA;循环肿瘤细胞;CTC检测;cancer early detection;tumor markers;cfDNA;肿瘤基因检测;MRD检测|molecular-diagnostics|oncology-biomarkers=3500
nipt|technique|无创产前检测|non-invasive prenatal testing|NIPT;产前筛查;prenatal screening;~PGT;胚胎植入前遗传学检测;产前诊断;prenatal diagnosis;PGT-A|molecular-diagnostics|genetics=3500
genetic-testing-interpretation|technique|遗传检测报告解读|genetic test interpretation|基因检测报告解读;变异解读;ACMG指南;variant interpretation;遗传病基因检测;genetic testing;遗传报告撰写;基因检测;罕见病基因|genetics|genome-analysis=3500
ivd-instrument|knowledge|体外诊断仪器|IVD instruments|analyser development;POCT仪器;核酸提取仪;PCR仪;thermal cycler;诊断仪器研发;血球仪研发;IVD仪器;全自动化学发光仪;生化分析仪|device-rd|diagnostic-reagent=3000
ivd-application-support|technique|诊断产品应用支持|IVD application support|试剂应用支持;临床应用专员;field application scientist;应用科学家;application scientist;产品应用专员|technical-support|diagnostic-reagent=2500
respiratory-pathogen-test|technique|病原体检测|pathogen detection|mNGS;宏基因组病原检测;病原微生物检测;pathogen testing;呼吸道病原体检测;新冠检测;COVID-19 testing;核酸采样;HPV检测|molecular-diagnostics|metagenomics=2500
qms-reference-materials|technique|标准品制备|reference standard preparation|标准物质;reference materials;参考品;对照品;对照品标定;质控品;校准品;量值溯源;标准品标定|drug-analysis|instrument-calibration=2500
# lab routine
reagent-preparation-lab|technique|溶液配制|solution preparation|试剂配置;缓冲液配制;buffer preparation;试液配制;标准溶液配制;配溶液;配制试剂;溶液配置;preparing solutions|lab-operations
pipetting|technique|移液操作|pipetting|移液枪;移液器;移液;pipette handling;多道移液器;移液枪使用;liquid handling|lab-operations
liquid-handler|tool|自动化液体工作站|automated liquid handling|Hamilton工作站;Tecan;自动化移液工作站;liquid handler;实验室自动化;lab automation;laboratory automation;Beckman Biomek;Opentrons;液体处理工作站;移液工作站;Tecan工作站;liquid handling robots;高通量自动化;自动化工作站;laboratory robotics;自动化实验室;liquid handlers;机器人实验室;无人实验室;自动化移液;自动进样器|pipetting|hts=3000
centrifugation|technique|离心操作|centrifugation|离心机;超速离心;ultracentrifugation;centrifuge;低速离心;离心分离;离心机操作;高速离心;高速离心机;centrifuges;离心机使用;超高速离心机;低速离心机;冷冻离心机|lab-operations
weighing-balance|technique|称量|analytical weighing|分析天平;电子天平;天平使用;analytical balance;称量操作;精密称量|lab-operations
glassware-cleaning|technique|实验器皿清洗|laboratory glassware cleaning|玻璃器皿清洗;洗瓶;实验器皿洗涤;洗瓶工;glassware washing;器皿清洗消毒;器皿清洗;清洗器皿;洗瓶机;实验耗材清洗;实验用品清洗;实验器具清洗;玻璃仪器清洗;清洗试管;实验室清洁;laboratory cleaning;实验室卫生;实验室清洗消毒;实验台清洁;lab cleaning;清洗实验器皿;实验室保洁;瓶皿清洗;实验室卫生清洁;实验室内务|lab-operations
lab-instrument-maintenance|technique|实验仪器维护|laboratory instrument maintenance|仪器维护;仪器保养;实验室仪器维修;instrument maintenance;仪器设备管理;大型仪器管理;核心平台管理;分析仪器维护;lab equipment maintenance;仪器管理;实验设备维护;仪器维护保养;仪器日常维护;实验室设备管理;仪器期间核查;仪器维修;分析仪器维修;科学仪器维修;实验室仪器维护;仪器设备维护;实验仪器操作;仪器操作;实验设备操作;大型仪器操作;仪器设备操作;实验仪器使用;实验室仪器操作;laboratory instruments;lab equipment operation;实验仪器设备管理;实验设备管理;仪器设备维护保养;大型仪器共享平台;仪器培训;仪器台账;仪器故障排除;检测仪器操作;检测设备操作;检测仪器;maintain laboratory equipment;operate scientific measuring equipment;analytical instrument maintenance;仪器设备使用;scientific instruments;laboratory equipment;仪器售后维修;仪器装机;instrument installation and servicing;仪器安装调试;仪器设备的日常维护;仪器操作与维护;实验设备保养;use laboratory equipment;仪器期间核查与维护|lab-management|instrument-calibration=3000
sample-reception|technique|样品接收登记|sample reception|样本接收;收样;样品管理;sample accessioning;样本登记;样品登记;样本录入;样本前处理接收|lab-operations
lab-purchasing|technique|实验耗材采购|laboratory purchasing|试剂耗材采购;试剂采购;耗材管理;lab supplies ordering;试剂管理;lab inventory;试剂耗材管理;实验室采购|lab-management|procurement=2500
experiment-records|technique|实验记录|laboratory record keeping|原始记录;实验数据记录;lab notebook;实验记录撰写;laboratory notebook;检验记录;实验数据整理;实验报告;实验记录本;实验报告撰写;~ELN;检验原始记录;lab records;laboratory notebooks;原始数据记录;实验原始记录;原始记录填写;实验记录规范;填写实验记录;laboratory documentation;实验日志;撰写实验报告;实验总结;IDBS;实验总结报告;实验记录书写;实验技术报告;检测报告编制;检验报告;出具检测报告;test reports laboratory;检验报告编写;laboratory reports;lab reports;实验室记录;electronic notebook;实验方案撰写;实验方案编写;检测记录;试验报告;试验报告编写|lab-operations|data-integrity=3000
device-regulations|knowledge|医疗器械法规|medical device regulations||medical-devices|device-registration=3500
molecular-markers|technique|分子标记|molecular markers|分子标记辅助育种|plant-breeding|molecular-biology=2500
animal-restraint|technique|动物保定|animal restraint||animal-experiments
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const biomedicineSenses = `
SAP|biostatistics|统计分析计划;statistical analysis plan;CDISC;ADaM;临床统计;SDTM
内审|pharma-qa|GMP;药厂;药品生产
`;
