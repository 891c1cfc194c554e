/**
 * Semiconductors: design, verification, process, packaging, test, equipment.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const semiconductorSkills = `
# chip design
analog-ic|technique|模拟芯片设计|analogue IC design|模拟IC;模拟集成电路;analogue IC;analog integrated circuits;模拟电路IC;类比IC;類比IC設計;模拟芯片;CMOS模拟电路;analog design;模拟IC设计;analog IC design|ic-design
digital-ic|technique|数字前端设计|digital front-end design|数字IC;数字IC前端;RTL设计;RTL design;~RTL;RTL coding;前端设计IC;数字集成电路;digital integrated circuits;数位IC;数字芯片设计;ASIC;ASIC设计;ASIC design;逻辑设计;logic design;micro-architecture;IC前端;数字IC设计;digital IC design|ic-design|fpga=3500
soc-design|technique|SoC设计|SoC design|~SoC;系统级芯片;片上系统;system on chip;SoC集成;SoC integration;SoC架构|digital-ic||digital-ic
rf-ic|technique|射频芯片设计|RFIC design|RFIC;射频IC;射频集成电路;MMIC;毫米波芯片;射频芯片|analog-ic|rf=3500
mixed-signal-ic|technique|混合信号芯片设计|mixed-signal IC design|混合信号IC;数模混合IC;ADC设计;ADC design;DAC设计;mixed-signal IC;Sigma-Delta;delta-sigma;SAR ADC|analog-ic|mixed-signal-design=3500
pmic-design|technique|电源管理芯片设计|power management IC design|PMIC;电源管理IC;电源芯片;LDO设计;=bandgap;带隙基准;power management IC;BCD电路设计;电源管理芯片|analog-ic|dc-dc-design=2500
pll-serdes|technique|高速接口电路设计|high-speed interface IC design|~PLL;锁相环;phase-locked loop;SerDes;高速接口IP;high-speed SerDes;DDR PHY;时钟电路;PHY设计;CDR电路|analog-ic
memory-design|technique|存储器设计|memory circuit design|SRAM;SRAM设计;DRAM设计;DRAM;存储芯片;memory chips;NAND Flash;NOR Flash;存算一体;compute-in-memory;memory compiler;記憶體;存储器芯片|ic-design|memory-storage-devices=2500
ic-layout|technique|芯片版图设计|IC layout|~版图;模拟版图;analog layout;版图工程师;layout engineer;版图绘制;custom layout;全定制版图;佈局設計;IC版图;mask layout;芯片版图;布局图设计;版图设计;layout design|ic-design
physical-design|technique|数字后端设计|physical design|数字后端;后端设计;布局布线;place and route;floorplan;P&R;~APR;时钟树综合;clock tree synthesis;CTS时钟树;IC后端;物理设计;backend physical design;floorplanning;physical implementation;芯片后端;数字IC后端|ic-design|digital-ic=2500
static-timing-analysis|technique|静态时序分析|static timing analysis|~STA;时序分析;timing analysis;PrimeTime;时序收敛;timing closure;时序约束;~SDC;timing sign-off|physical-design
logic-synthesis|technique|逻辑综合|logic synthesis|Design Compiler;DC综合;RTL综合;~Genus;Cadence Genus;Synopsys Design Compiler;Fusion Compiler|digital-ic|static-timing-analysis=3500
low-power-ic|technique|芯片低功耗设计|low-power IC design|~UPF;~CPF;低功耗芯片;功耗分析IC;clock gating;power gating;PrimePower|digital-ic
dft|technique|可测性设计|design for test|DFT设计;扫描链;scan chain;ATPG;MBIST;design for testability;BIST;JTAG边界扫描;Tessent;可测试性设计|ic-design|ic-verification=2500
physical-verification|technique|物理验证|physical verification|~DRC;版图验证;~Calibre;Mentor Calibre;~ERC;寄生参数提取;parasitic extraction;StarRC;~PEX|ic-layout|physical-design=3500
ir-drop|technique|芯片电源完整性分析|power sign-off analysis|RedHawk;Voltus;IR drop;Ansys RedHawk;电迁移;electromigration|physical-design|power-integrity=3000
processor-architecture|knowledge|处理器架构|processor architecture|CPU设计;CPU架构;GPU架构;CPU design;computer architecture;计算机体系结构;~NPU;AI芯片;AI chips;AI加速器;AI accelerators;处理器设计;芯片架构;chip architecture;GPU芯片;計算機架構|digital-ic|algorithms=1500
amba-bus|knowledge|AMBA总线|AMBA bus|~AXI;~AHB;~APB;AXI总线;AMBA;总线协议AXI|soc-design
verilog-language|language|Verilog HDL|Verilog HDL|Verilog语言;Verilog代码;~HDL;硬件描述语言;hardware description language;硬體描述語言;Verilog编程;Verilog|programming|fpga=4500
systemc|language|SystemC|SystemC|~TLM;虚拟原型;virtual prototyping;ESL建模|programming|cpp=3000;ic-verification=2500|cpp
formal-verification|technique|形式验证|formal verification|JasperGold;~Formality;等价性检查;equivalence checking;~LEC;~Conformal;形式化验证;SVA断言;assertions SVA;~SVA|ic-verification
ic-post-silicon|technique|芯片流片后验证|post-silicon validation|硅后验证;回片测试;样片测试;芯片bring-up;silicon validation;芯片应用验证;silicon bring-up;芯片调试;chip debugging;post-silicon|ic-design|hardware-debugging=3000
tape-out|technique|流片|tape-out|投片;~MPW;流片管理;fab对接;代工厂对接;foundry interface;=foundry|ic-design
eda-ic|group|芯片设计软件|IC design EDA tools|IC设计软件;芯片EDA;~EDA;电子设计自动化;electronic design automation|
eda-development|technique|EDA软件开发|EDA software development|EDA算法;EDA研发;芯片设计软件开发;国产EDA;EDA tools development|ic-design|cpp=3000;algorithms=2500
cadence-virtuoso|tool|Cadence Virtuoso|Cadence Virtuoso|Virtuoso;~Spectre;Cadence Spectre;IC617;Cadence IC;~Cadence;Virtuoso Layout|eda-ic|analog-ic=3000;ic-layout=3000
synopsys-tools|tool|Synopsys工具链|Synopsys tools|Synopsys;~VCS;~Verdi;IC Compiler;ICC2;HSPICE;Synopsys VCS;VCS/Verdi|eda-ic|cadence-virtuoso=2500;ic-verification=2500
cadence-innovus|tool|Innovus|Cadence Innovus|SoC Encounter;Cadence Encounter;Innovus Implementation|eda-ic|physical-design=4000|physical-design
xcelium|tool|Xcelium|Cadence Xcelium|NCSim;~Incisive;irun;NC-Verilog;Cadence Incisive;Cadence NC-Verilog|eda-ic|synopsys-tools=3500;ic-verification=3000
empyrean|tool|华大九天|Empyrean Aether|~Aether;九天EDA;概伦电子;广立微|eda-ic|cadence-virtuoso=3500
tcl-language|language|Tcl语言|Tcl scripting|Tcl/Tk;tool command language;~Tcl;Tcl脚本|programming|perl=2500
makefile-ic-scripts|technique|芯片设计流程脚本|IC design flow scripting|CAD流程;设计流程自动化;design flow automation;flow开发;IC CAD|ic-design|tcl-language=4000;perl=3000
# devices and process
semiconductor-physics|knowledge|半导体器件与微电子|semiconductor devices and microelectronics|器件物理;device physics;半导体器件;semiconductor devices;微电子学;microelectronics;微电子|semiconductor
tcad|tool|TCAD仿真|TCAD|Sentaurus;Silvaco;器件仿真;device simulation;Synopsys Sentaurus;Silvaco Atlas;半导体器件仿真|semiconductor-physics
device-modeling|technique|器件建模|device modelling|SPICE建模;SPICE model;BSIM;device modeling;紧凑模型;compact models;模型提取;~PDK;PDK开发|semiconductor-physics|circuit-simulation=2500
power-semiconductor|technique|功率半导体|power semiconductors|IGBT;功率器件;功率芯片;power devices;碳化硅;~SiC;silicon carbide;功率MOSFET;超结;super junction;功率模块;power modules;第三代半导体;宽禁带半导体;wide bandgap semiconductors;SiC器件;IGBT模块;功率半导体器件|semiconductor|power-electronics=2500
compound-semiconductor|technique|化合物半导体|compound semiconductors|氮化镓;砷化镓;GaAs;gallium nitride;~InP;磷化铟;III-V族;III-V半导体;GaN HEMT;HEMT|semiconductor|power-semiconductor=3500
process-integration|technique|工艺整合|process integration|~PIE;制程整合;工艺集成;process integration engineer;工艺整合工程师;制程整合工程师;CMOS工艺;CMOS process;FinFET;先进制程;成熟制程;BCD工艺;CIS工艺|semiconductor|yield=3500
epitaxy|technique|外延生长|epitaxy|~外延;MOCVD;~MBE;分子束外延;epitaxial growth;磊晶;外延片;EPI工艺;molecular beam epitaxy;外延工艺|semiconductor|thin-film=3500
crystal-growth|technique|单晶生长|crystal growth|晶体生长;拉晶;单晶硅;长晶;直拉法;Czochralski;硅片制造;silicon wafers;切磨抛;晶体材料;PVT法|semiconductor
oxidation-diffusion|technique|氧化扩散炉管工艺|oxidation and diffusion|炉管;炉管工艺;furnace process;热氧化;thermal oxidation;快速热退火;~RTA;~RTP;快速热处理;扩散炉;LPCVD;扩散工艺;diffusion process|semiconductor|ion-implantation=4000
pvd-process|technique|物理气相沉积|physical vapour deposition|physical vapor deposition;PVD工艺;蒸发镀膜;电子束蒸发;e-beam evaporation;thermal evaporation;热蒸发;PVD|thin-film
cvd-process|technique|化学气相沉积|chemical vapour deposition|chemical vapor deposition;PECVD;CVD工艺;PECVD工艺;等离子体增强化学气相沉积;~CVD|thin-film|pvd-process=3500
ald-process|technique|原子层沉积|atomic layer deposition|ALD工艺;ALD设备;ALD|thin-film|cvd-process=4000
wet-process|technique|湿法工艺|wet process|湿法清洗;wet cleaning;清洗工艺;RCA清洗;湿制程;wet bench;wet clean;半导体清洗;=湿法|semiconductor|etching=3500
metallization|technique|金属化互连|metallisation and interconnect|metallization;铜互连;copper interconnect;大马士革;damascene;BEOL;后段工艺;FEOL;前段工艺;电镀铜工艺|semiconductor
photoresist-process|technique|光刻胶与掩模|photoresist and masks|光刻胶;photoresist;涂胶显影;track设备;掩膜版;photomask;光罩;光学邻近效应;optical proximity correction;光刻机;~stepper;mask design|lithography
ebeam-lithography|technique|电子束光刻|electron-beam lithography|~EBL;e-beam lithography;电子束曝光;纳米压印;nanoimprint;激光直写|lithography
wafer-metrology|technique|晶圆量测|wafer metrology|量测;膜厚测量;椭偏仪;ellipsometer;ellipsometry;CD-SEM;缺陷检测晶圆;defect inspection;defect review;~KLA;缺陷分析;YE缺陷;=overlay;椭偏|semiconductor|sem=2500;yield=3000
fib-tem|technique|聚焦离子束|focused ion beam|~FIB;FIB-SEM;TEM制样;双束电镜;FIB制样;芯片失效定位;EMMI;热点定位;OBIRCH;芯片开封;芯片decap|material-characterization|failure-analysis=3500;sem=3500
semiconductor-fa|technique|芯片失效分析|IC failure analysis|芯片FA;半导体失效分析;IC失效;semiconductor failure analysis;芯片分析|failure-analysis|fib-tem=4000
semiconductor-reliability|technique|芯片可靠性|IC reliability|HTOL;芯片可靠性测试;JEDEC;AEC-Q100;BHAST;可靠性认证;IC qualification;芯片可靠性验证;reliability qualification;AEC-Q101|reliability|semiconductor=2500
semiconductor-materials|knowledge|半导体材料|semiconductor materials|电子化学品;electronic chemicals;湿电子化学品;靶材;sputtering targets;电子特气;specialty gases;硅材料;电子材料;electronic materials;二维材料;2D materials|semiconductor|materials-science=3500
led-chip|technique|LED芯片工艺|LED chip process|LED芯片;LED外延;发光二极管;light-emitting diodes;芯片LED;LED工艺|semiconductor|epitaxy=3500;led-lighting=2500
quantum-chips|knowledge|量子器件|quantum devices|qubits|semiconductor-physics
flexible-electronics|technique|柔性电子|flexible electronics|印刷电子;printed electronics;柔性传感器;flexible sensors;电子皮肤;electronic skin;有机电子;organic electronics|mems|wearables=3000
mems-sensors|technique|MEMS传感器|MEMS sensors|MEMS麦克风;MEMS设计;MEMS工艺;MEMS process;MEMS压力传感器;压电MEMS;PMUT;微机电|mems|sensor-technology=3500
saw-baw-filter|technique|声表面波滤波器|SAW/BAW filters|~SAW;~BAW;滤波器芯片;声学滤波器;FBAR;acoustic wave filters;压电材料|mems|rf=3000
# packaging and test
wire-bond-process|technique|焊线工艺|wire bonding process|~打线;WB工艺;焊线;焊线机;打线机;金线键合;wire bonder;ball bonding;铝线键合;K&S焊线机;引线键合;wire bonding|ic-packaging
die-attach-process|technique|装片工艺|die attach process|固晶机;die attach;DB工艺;贴片工艺封装;装片;die bonder;共晶焊;eutectic bonding;固晶工艺;粘片;die bonding;固晶|ic-packaging|wire-bond-process=4000
flip-chip|technique|倒装焊|flip chip|倒装芯片;FC封装;FCBGA;flip-chip bonding;凸块;bumping;凸点工艺;倒装;underfill;覆晶|ic-packaging
wafer-level-packaging|technique|晶圆级封装|wafer-level packaging|WLCSP;Fan-out;扇出型封装;~WLP;FOWLP;~RDL;面板级封装;重布线;FOPLP;晶圆封装|ic-packaging|flip-chip=4000
tsv-3d|technique|2.5D/3D封装|2.5D/3D integration|~TSV;Chiplet;芯粒;硅通孔;through-silicon via;CoWoS;混合键合;hybrid bonding;3D封装;2.5D封装;异构集成;heterogeneous integration;~HBM;晶圆键合;wafer bonding|ic-packaging|wafer-level-packaging=4000
sip-package|technique|系统级封装|system-in-package|SiP封装;SiP设计;模组封装|ic-packaging
molding-packaging|technique|塑封工艺|IC moulding and trim|封装塑封;molding工艺;切筋成型;trim and form;塑封;塑封料;EMC塑封料;epoxy molding compound;切筋|ic-packaging
dicing|technique|划片减薄|wafer dicing and grinding|划片;晶圆切割;wafer dicing;减薄;back grinding;wafer thinning;切割工艺晶圆;~DISCO;划片机;晶圆减薄;dicing saw|ic-packaging
package-substrate|technique|封装基板设计|package substrate design|封装设计;package design;基板设计;substrate design;载板;IC载板;ABF载板;封装基板;引线框架;lead frame;APD封装;Cadence APD;IC substrate|ic-packaging|pcb-manufacturing=3000
package-simulation|technique|封装仿真|package simulation|封装热仿真;翘曲仿真;warpage simulation;封装应力仿真;封装电性能仿真|ic-packaging|fea=3500;thermal-design=3000
optoelectronic-packaging|technique|光电封装|optoelectronic packaging|光器件封装;COB封装;~COB;耦合工艺;光耦合;optical coupling;硅光封装;~COC;光模块封装;~CPO|ic-packaging|optical-fibre-communication=3000
power-module-packaging|technique|功率模块封装|power module packaging|IGBT封装;银烧结;silver sintering;功率器件封装;DBC基板;AMB基板|ic-packaging|power-semiconductor=3500
ate-test-development|technique|ATE测试开发|ATE test development|ATE测试;ATE程序开发;测试程序开发IC;~93K;V93000;Advantest;J750;Teradyne;UltraFLEX;泰瑞达;爱德万;STS8200;测试程序调试;ATE test engineering;IC测试开发;load board;load board设计;test program development;华峰测控;~ATE|wafer-testing
probe-card|technique|探针卡与探针台|probe cards and probers|探针卡;探针台;prober;probe card;probe station;TEL prober;UF3000|wafer-testing
final-test-handler|tool|分选机|test handlers|~handler;测编;测编一体机;编带;tape and reel;Handler设备;重力式分选机;转塔式|wafer-testing
parametric-test|technique|电参数测试|parametric testing|~WAT;WAT测试;B1500;4200-SCS;半导体参数分析仪;semiconductor parameter analyzer;Keithley;IV/CV测试;IV测试;WAT分析;半导体参数测试|wafer-testing|test-instruments=2500
# fab and equipment
fab-equipment|technique|半导体设备维护|semiconductor equipment maintenance|半导体设备;半导体设备工程师;fab设备;equipment engineer fab;刻蚀设备;薄膜设备;机台维护;PM保养;设备PM;wafer fab equipment;机台保养;AMAT;应用材料设备;Applied Materials;Lam Research;泛林;东京电子;TEL设备;=ASML|semiconductor|equipment-maintenance=3500
semi-equipment-rd|technique|半导体设备研发|semiconductor equipment development|半导体装备;半导体设备开发;半导体设备设计;晶圆设备研发;semiconductor capital equipment;腔体设计;chamber design|equipment-development|fab-equipment=3500
wafer-handling|technique|晶圆传输系统|wafer handling systems|EFEM;晶圆机器人;wafer transfer;AMHS;天车系统OHT;~OHT;晶圆传送;load port|semi-equipment-rd|industrial-robot=2500
secs-gem|technique|SECS/GEM|SECS/GEM|SECS;GEM协议;~EAP;EAP开发;设备自动化程序;equipment automation program;~CIM;半导体CIM;半导体MES;RMS系统|semiconductor|mes=3500
plasma-technology|technique|等离子体工艺|plasma process technology|等离子体;=plasma;等离子清洗;plasma cleaning;等离子处理;射频电源等离子|semiconductor|etching=3000
cleanroom|technique|洁净室作业|cleanroom work|无尘室;洁净室;cleanroom;百级洁净;洁净室管理;千级洁净室;clean room protocols;洁净区操作;洁净室操作;cleanroom operation;洁净车间|semiconductor|aseptic-technique=2500
ultra-pure-facilities|technique|超纯水与特气系统|ultrapure water and gas systems|超纯水;~UPW;特气系统;大宗气体;bulk gas;厂务系统;hook-up;二次配;化学品供应系统;fab facilities;特气;厂务二次配;气体管路;gas distribution|utility-systems|cleanroom=2500
fab-manufacturing|technique|晶圆厂生产管理|wafer fab manufacturing|~MFG;晶圆制造部;派工;制造部fab;fab production;WIP管理;fab operation;晶圆厂|semiconductor|production-management=3000
fab-operator|technique|芯片产线作业|semiconductor production operation|半导体操作员;半导体技术员;晶圆作业员;封测操作员;wafer operator;fab operator;芯片操作工;作业员半导体|semiconductor|machine-operation=3500;cleanroom=3000
semiconductor-quality|technique|半导体质量管理|semiconductor quality management|fab质量;晶圆质量;封测质量;~PCN;semiconductor quality;车规芯片质量;零缺陷;zero defect;芯片质量|quality-management|spc=2500
automotive-chips|knowledge|车规级芯片|automotive-grade chips|车规芯片;汽车芯片;车规级;automotive semiconductors;AEC-Q;automotive ICs;MCU芯片;车规|ic-design|semiconductor-reliability=3000
chip-fae|technique|芯片应用支持|IC application engineering|芯片FAE;芯片AE;IC应用工程;chip application engineering;芯片方案;参考设计;reference design;demo板|technical-support|ic-design=2000;circuit-design=3000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const semiconductorSenses = `
gan|compound-semiconductor|氮化镓;HEMT;MOCVD;功率器件;SiC;GaAs;gallium nitride
ate|ate-test-development|测试程序;93K;V93000;J750;load board
版图设计|ic-layout|Virtuoso;DRC;LVS;Calibre;模拟版图
sar|mixed-signal-ic|ADC;模拟IC;流片
opc|photoresist-process|光刻;掩模;光罩;lithography
`;
