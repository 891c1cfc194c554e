/**
 * Research methods, mathematics, statistics, physics, social science, academic work, laboratory practice.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const researchSkills = `
# mathematics
mathematics|knowledge|数学|mathematics|数学基础;高等数学;数学知识;数理基础;=maths;应用数学;applied mathematics;数学功底;高数;工程数学;=math;数学分析;数学理论;数学能力;数理逻辑能力;mathematical skills;use mathematics;数学专业知识|
calculus|knowledge|微积分|calculus|=微分;=积分;多元微积分;mathematical analysis;实分析;real analysis;复变函数;complex analysis;实变函数;向量分析;multivariable calculus;微积分学|mathematics
linear-algebra|knowledge|线性代数|linear algebra|矩阵论;矩阵分析;高等代数;matrix theory;矩阵运算;matrix analysis;张量分析;矩阵计算;tensor analysis|mathematics
probability|knowledge|概率论|probability theory|概率统计;概率论与数理统计;随机过程;stochastic processes;probability and statistics;测度论;stochastic calculus;随机分析;随机微积分;measure theory;=probability;Markov chains;马尔可夫链;概率模型;probabilistic models|mathematics|statistics=3500
discrete-mathematics|knowledge|离散数学|discrete mathematics|图论;组合数学;数理逻辑;graph theory;combinatorics;数论;number theory;集合论;布尔代数;set theory;mathematical logic;离散结构;形式化方法;formal methods;形式化验证理论|mathematics|algorithms=2500
abstract-mathematics|knowledge|抽象代数与拓扑|algebra and topology|抽象代数;拓扑学;微分几何;泛函分析;abstract algebra;=topology;functional analysis;群论;代数几何;differential geometry;近世代数;group theory;algebraic geometry;李群李代数;pure mathematics;基础数学;代数拓扑;=几何学|mathematics
numerical-methods|technique|数值分析|numerical analysis|数值计算;数值方法;计算数学;numerical methods;数值模拟方法;有限元方法理论;numerical computation;科学计算;scientific computing;计算方法;数值算法;插值拟合;computational mathematics;numerical modelling;数值求解;numerical simulation;数值模拟;numerical modeling;边界元;计算科学;computational science;谱方法;科学计算软件开发;迭代法;mesh-free methods|mathematics
fvm|technique|有限体积法|finite volume method||numerical-methods|fdm=3000;monte-carlo=3000
monte-carlo|technique|蒙特卡洛方法|Monte Carlo method|Monte Carlo;蒙特卡罗模拟;蒙特卡洛模拟|numerical-methods|fdm=3000
fdm|technique|有限差分法|finite difference method||numerical-methods
differential-equations|knowledge|微分方程|differential equations|偏微分方程;常微分方程;~PDE;partial differential equations;数学物理方程;~ODE;动力系统;dynamical systems;ordinary differential equations;nonlinear dynamics;非线性动力学;数理方程;混沌理论|mathematics|numerical-methods=3000
game-theory|knowledge|博弈论|game theory|机制设计;mechanism design;决策理论;decision theory;排队论;queueing theory;拍卖理论;queuing theory;=决策分析;decision analysis;层次分析法;~AHP;模糊综合评价;多准则决策;multi-criteria decision making;TOPSIS;熵权法;decision modelling;analytic hierarchy process;模糊数学;灰色关联分析;数据包络分析;data envelopment analysis;DEA模型|mathematics|optimization=2500
information-theory|knowledge|信息论|information theory|编码理论;信道编码;coding theory;压缩感知;compressed sensing;channel coding;信息论与编码;纠错码;~LDPC|mathematics|signal-processing=2500
fourier-analysis|technique|傅里叶分析|Fourier analysis|小波分析;小波变换;傅里叶变换;wavelet analysis;~FFT;频谱分析;spectral analysis;调和分析;时频分析;time-frequency analysis;FFT算法;wavelet transform;希尔伯特变换;经验模态分解|mathematics|signal-processing=3500
math-software|tool|数学软件|mathematical software|Mathematica;~Maple;Mathcad;Wolfram Mathematica;~Octave;Scilab;SageMath;PTC Mathcad;Maplesoft Maple;Wolfram Research Mathematica;GNU Octave;MAGMA代数;The Geometer's Sketchpad;SymPy;符号计算;~Maxima;symbolic computation;数学公式编辑;computer algebra|mathematics|matlab=3000
matlab-toolboxes|tool|MATLAB工具箱|MATLAB toolboxes|Simscape;Stateflow;MATLAB GUI;MATLAB图像处理;MATLAB信号处理;MATLAB编程仿真;MATLAB数据处理;MathWorks Simulink;App Designer;MATLAB建模;MathWorks;Simulink建模;Embedded Coder;MATLAB App Designer;Simulink仿真;Simulink模型搭建;MATLAB算法;The MathWorks Simulink;Simulink代码生成;MATLAB数值计算;模型自动代码生成;MBD开发;Simulink建模仿真;基于模型开发;Targetlink;MATLAB绘图;MATLAB科学计算;MATLAB分析;~MBD;基于模型的设计;model-based design|matlab
# statistics
regression-analysis|technique|回归分析|regression analysis|线性回归;多元回归;逐步回归;linear regression;回归模型;多元线性回归;regression models;~Lasso;岭回归;广义线性模型;generalized linear models;multiple regression;LASSO回归;非线性回归;回归建模;multivariate regression;regression modelling;GLM模型;Poisson regression;分位数回归;quantile regression;regression modeling;=相关性分析;correlation analysis;相关分析|statistics
hypothesis-testing|technique|假设检验|hypothesis testing|t检验;卡方检验;方差分析;ANOVA;显著性检验;t-test;非参数检验;chi-square test;significance testing;参数估计;=差异分析;置信区间;方差分析ANOVA;nonparametric statistics;analysis of variance;统计检验;statistical testing;confidence intervals;秩和检验;non-parametric tests;差异性分析;inferential statistics;统计推断;statistical inference;功效分析|statistics
bayesian-statistics|technique|贝叶斯统计|Bayesian statistics|贝叶斯推断;MCMC;Bayesian inference;贝叶斯网络;Stan建模;WinBUGS;Bayesian modelling;JAGS;贝叶斯方法;贝叶斯分析;Bayesian networks;OpenBUGS;PyMC;hierarchical models;贝叶斯模型;Markov chain Monte Carlo;RStan;Bayesian methods;贝叶斯理论;brms;Bayesian analysis;Bayesian modeling|statistics
multivariate-statistics|technique|多元统计分析|multivariate statistics|对应分析;典型相关;路径分析;潜变量模型;latent class analysis;多元分析;multivariate analysis;path analysis;EFA/CFA;信效度分析;中介效应;调节效应;PLS-DA;mediation analysis;多元统计;PLS回归;multivariate data analysis|statistics
pls|technique|偏最小二乘|partial least squares||multivariate-statistics|factor-analysis=3000;discriminant-analysis=3000
discriminant-analysis|technique|判别分析|discriminant analysis||multivariate-statistics|factor-analysis=3000
factor-analysis|technique|因子分析|factor analysis|探索性因子分析;验证性因子分析;exploratory factor analysis;confirmatory factor analysis|multivariate-statistics
structural-equation|technique|结构方程模型|structural equation modelling|SEM模型;structural equation modeling|multivariate-statistics
mixed-models|technique|混合效应模型|mixed-effects models|多层线性模型;纵向数据分析;~HLM;multilevel models;混合模型;重复测量;multilevel modelling;longitudinal data analysis;随机效应模型;mixed models;linear mixed models;hierarchical linear modelling;纵向数据;multilevel modeling;GEE模型;panel models;广义估计方程;repeated measures;线性混合模型|statistics|regression-analysis=3500
sampling|technique|抽样调查设计|sampling methods|抽样方法;抽样设计;抽样调查;sampling design;随机抽样;分层抽样;抽样技术;sampling techniques;survey sampling;样本设计;随机化;randomization;stratified sampling;statistical sampling;抽样框|statistics
causal-methods|technique|因果识别方法|causal inference methods|双重差分;倾向得分匹配;工具变量;~DID;断点回归;~PSM;difference-in-differences;propensity score matching;instrumental variables;合成控制法;propensity score;DID模型;政策效果评估;regression discontinuity;policy evaluation;项目影响评估;impact evaluation;randomized controlled trials;准实验;quasi-experimental design;~RCT;synthetic control;program evaluation;programme evaluation;反事实分析|statistics
survival-methods|technique|生存分析方法|survival analysis methods|Cox回归;Kaplan-Meier;COX比例风险模型;竞争风险模型;time-to-event analysis;Cox proportional hazards;KM曲线;Cox模型;预后模型;列线图;nomogram;临床预测模型;clinical prediction models;prognostic models;预测模型构建临床;生存分析;survival analysis|biostatistics
econometrics|knowledge|计量经济学|econometrics|计量经济分析;面板数据;计量分析;panel data;计量模型;econometric analysis;经济计量;宏观计量;econometric modelling;面板数据分析;VAR模型;计量经济模型;协整检验;面板数据模型;空间计量;经济建模;spatial econometrics;econometric models;计量经济;固定效应模型;economic modelling;economic modeling;Granger因果;实证分析;empirical analysis;实证研究;CGE模型;投入产出分析;DSGE;econometric modeling;panel data analysis;empirical research|statistics|stata=3000;regression-analysis=3000
psychometrics|technique|心理测量学|psychometrics|量表编制;项目反应理论;信度效度;item response theory;量表开发;测验编制;scale development;reliability and validity;测评工具开发;认知诊断;test development and validation;教育测量;人才测评技术;心理统计;量表编制与验证;IRT模型|statistics
spatial-statistics|technique|空间统计|spatial statistics|空间分析;地统计学;geostatistics;GeoDa;克里金插值;spatial analysis;kriging;GIS空间分析;空间自相关;geospatial analysis;空间计量分析;空间插值;空间数据挖掘;地理加权回归;spatial data analysis;spatial modelling;地理大数据|statistics|surveying=2000
descriptive-statistics|technique|描述性统计|descriptive statistics|数据描述性分析;探索性数据分析;exploratory data analysis;EDA分析;描述统计;统计图表;频数分析;统计制图;statistical graphics;quantitative data analysis;数据统计描述;statistical summaries|statistics
quantitative-research|technique|定量研究|quantitative research methods|quantitative research;=定量分析;quantitative analysis;定量方法;quantitative methods;量化分析方法;量化方法;定量研究方法;定量调研;quantitative skills;定性定量分析|research-methods|statistics=3000
stat-software-tools|tool|统计分析软件包|statistical packages|SigmaPlot;SYSTAT;~NCSS;G*Power;MedCalc;LISREL;Gretl;SPSSAU;Statistical analysis software;XLSTAT;HLM软件;统计软件操作;统计分析软件;统计软件应用;JASP;jamovi;RATS软件;LIMDEP;SUDAAN;Systat Software SigmaStat;EQS软件;Statgraphics;Data analysis software;R/SPSS/Stata;PASS样本量;Design-Expert;Statistical Package for the Social Sciences;统计软件使用;statistical computing|statistical-software|spss=3500
survey-data-tools|tool|数据采集软件EDC与问卷库|research data capture software|EpiData;Epi Info;EpiData录入;KoboToolbox;ODK采集;问卷数据录入;Castor EDC;太美EDC;~CAPI;~CATI;双录入;百奥知EDC;research data entry;Research electronic data capture;clinical trial data capture;OpenEDC;~Blaise|statistical-software|clinical-data=2500
# physics
physics|knowledge|物理学|physics|=物理;大学物理;应用物理;applied physics;普通物理;physics knowledge;工程物理;理论物理;theoretical physics;物理实验;experimental physics;基础物理;物理基础;engineering physics|
mechanics-physics|knowledge|理论力学|classical mechanics|经典力学;分析力学;动力学分析;statics and dynamics;弹塑性力学;振动力学;连续介质力学;solid mechanics;固体力学;continuum mechanics;多体动力学;力学分析;塑性力学;损伤力学;力学基础;振动噪声;力学知识;=力学;三大力学|physics
vibration-analysis|knowledge|振动分析|vibration analysis|机械振动|mechanics-physics|strength-of-materials=3500;elasticity-mechanics=3500;structural-mechanics=3500;engineering-mechanics-basic=3500;fracture-mechanics=3500
fracture-mechanics|knowledge|断裂力学|fracture mechanics||mechanics-physics|strength-of-materials=3500;elasticity-mechanics=3500;structural-mechanics=3500;engineering-mechanics-basic=3500
engineering-mechanics-basic|knowledge|工程力学|engineering mechanics||mechanics-physics|strength-of-materials=3500;elasticity-mechanics=3500;structural-mechanics=3500
structural-mechanics|knowledge|结构力学|structural mechanics||mechanics-physics|strength-of-materials=3500;elasticity-mechanics=3500
elasticity-mechanics|knowledge|弹性力学|elasticity||mechanics-physics|strength-of-materials=3500
strength-of-materials|knowledge|材料力学|mechanics of materials|strength of materials;理论力学与材料力学|mechanics-physics
thermodynamics|knowledge|热力学|thermodynamics|统计物理;传热学;热力学与统计物理;statistical mechanics;工程热力学;热物理;statistical physics;热学;工程热物理;传热;thermal physics;热流体;thermal science;传热分析|physics
electromagnetism|knowledge|电磁学|electromagnetism|电动力学;电磁场与电磁波;电磁场;电磁理论;electromagnetics;electrodynamics;微波理论;计算电磁学;电磁场理论;computational electromagnetics;electromagnetic theory;FDTD算法;电磁计算;磁学;电磁波理论|physics
quantum-physics|knowledge|量子力学|quantum mechanics|量子物理;原子物理;quantum physics;原子分子物理;冷原子;atomic physics;quantum theory;离子阱;cold atoms;原子分子光学;AMO physics;ion traps|physics
quantum-technology|knowledge|量子信息|quantum information|量子计算;量子通信;quantum computing;量子密钥分发;量子算法;Qiskit;quantum communication;超导量子;量子精密测量;~QKD;量子传感;quantum key distribution;quantum algorithms;superconducting qubits;量子计算机;量子比特;Cirq;量子光学;quantum optics;量子科技;quantum sensing;量子芯片;量子测控;稀释制冷机;quantum technology|quantum-physics
condensed-matter|knowledge|凝聚态物理|condensed matter physics|固体物理;半导体物理;超导;solid state physics;低温物理;superconductivity;材料物理;semiconductor physics;磁性材料物理;spintronics;自旋电子学;二维材料物理;low-temperature physics;cryogenics;低温技术;拓扑材料;半导体器件物理;materials physics;crystallography;晶体生长物理;磁性测量;PPMS;~VSM;输运测量|physics
nuclear-physics|knowledge|核物理|nuclear physics|核技术;辐射探测;加速器物理;核科学与技术;粒子加速器;radiation detection;核辐射测量;加速器;accelerator physics;核电子学;radiation physics;反应堆物理;核反应堆;particle accelerators;中子物理;nuclear technology;核探测器;辐射物理;nuclear science;核数据;探测器技术|physics
dosimetry|knowledge|辐射剂量学|dosimetry|剂量学;剂量计算|nuclear-physics|particle-physics=3000;nuclear-engineering=3000
nuclear-engineering|knowledge|核工程|nuclear engineering||nuclear-physics|particle-physics=3000
particle-physics|knowledge|粒子物理|particle physics|高能物理;high energy physics|nuclear-physics
astrophysics|knowledge|天体物理|astrophysics|天文学;宇宙学;astronomy;空间物理;射电天文;cosmology;天文观测;空间科学;space physics;=天文;天文数据处理;space science;行星科学;望远镜;radio astronomy;planetary science;astronomical observation;天文学知识;IRAF;Astropy;空间天气|physics
plasma-physics|knowledge|等离子体物理|plasma physics|聚变;等离子体诊断;核聚变;fusion energy;低温等离子体;plasma diagnostics;托卡马克;tokamak;plasma processing;等离子体技术;可控核聚变;磁约束聚变|physics
fluid-mechanics|knowledge|流体力学|fluid mechanics|流体动力学;fluid dynamics;湍流;工程流体力学;气体动力学;计算流体力学理论;=turbulence;气动设计;水力学;流变学理论;flow analysis;气动分析;风洞试验;水力学基础;wind tunnel testing;PIV测量;流场分析;气动力;气动性能|physics
combustion|knowledge|燃烧学|combustion||fluid-mechanics|aerodynamics=3500;hydrodynamics=3500;multiphase-flow=3500
multiphase-flow|knowledge|多相流|multiphase flow||fluid-mechanics|aerodynamics=3500;hydrodynamics=3500
hydrodynamics|knowledge|水动力学|hydrodynamics||fluid-mechanics|aerodynamics=3500
aerodynamics|knowledge|空气动力学|aerodynamics||fluid-mechanics
acoustics|knowledge|声学|acoustics|声学设计;声学测试;电声学;acoustic engineering;acoustic testing;声学仿真;振动与噪声;声学材料;noise and vibration;噪声测试;声学结构设计;声学工程;噪声振动;声学调试;房间声学;声学设计仿真;Artemis声学;LMS Test.Lab;声品质;psychoacoustics;心理声学;噪声分析;声学分析;声学知识;声学检测|physics
architectural-acoustics|technique|建筑声学|architectural acoustics||acoustics
underwater-acoustics|technique|水声|underwater acoustics|水声工程|acoustics
nvh|technique|NVH分析|noise vibration harshness|~NVH;NVH测试;NVH仿真|acoustics
vacuum-technology|technique|真空技术|vacuum technology|真空系统;真空设备;超高真空;vacuum systems;分子泵;真空检漏;真空泵;氦质谱检漏;~UHV;leak detection;ultra-high vacuum;真空系统维护;真空设计;真空腔体;真空检测;=检漏;真空腔;真空测量|physics
spectroscopy-general|technique|光谱技术|spectroscopy|光谱分析;激光光谱;荧光光谱;光谱测量;超快光谱;laser spectroscopy;光谱仪;瞬态吸收;optical spectroscopy;光谱学;拉曼与荧光;ultrafast spectroscopy;spectrometers;光致发光;spectrometer;光谱仪操作;太赫兹;terahertz;光谱技术应用;spectroscopic techniques;~LIBS;光谱检测;高光谱成像技术;光谱数据分析;太赫兹技术|physics
physics-software|tool|物理模拟软件|physics simulation software|COMSOL物理建模;PHITS;Monte Carlo N-Particle;OOMMF;micromagnetic simulation;微磁学;mumax;~Meep;Lumerical;FDTD Solutions;Ansys Lumerical;FDTD仿真;蒙特卡罗模拟软件;辐射模拟;Rsoft;SRIM;PIC模拟;EGSnrc;CST粒子|physics
cern-root|tool|CERN ROOT|CERN ROOT|ROOT数据分析|physics-software|geant4=3500;mcnp=3500;fluka=3500
fluka|tool|FLUKA|FLUKA||physics-software|geant4=3500;mcnp=3500
mcnp|tool|MCNP|MCNP|MCNP模拟|physics-software|geant4=3500
geant4|tool|Geant4|Geant4|Geant4模拟|physics-software
first-principles|technique|第一性原理计算|density functional theory calculations|~DFT;DFT模拟;第一性原理模拟;ab initio calculations;SIESTA;能带计算;VASPKIT;电子结构计算;材料计算;计算材料学;材料模拟;材料模拟计算;ASE工具;Accelrys Materials Studio;DFT calculations;声子计算;phonon calculations;热力学计算软件;phase-field modelling;计算材料;integrated computational materials engineering;materials modelling;materials simulation;electronic structure calculations;DMol3;~VESTA;量化计算;materials modeling;density functional theory DFT;DFT计算|physics|computational-chemistry=4000
abinit|tool|ABINIT|ABINIT||first-principles|vasp=3500;castep=3500;quantum-espresso=3500;wien2k=3500
wien2k|tool|WIEN2k|WIEN2k||first-principles|vasp=3500;castep=3500;quantum-espresso=3500
quantum-espresso|tool|Quantum ESPRESSO|Quantum ESPRESSO||first-principles|vasp=3500;castep=3500
castep|tool|CASTEP|CASTEP||first-principles|vasp=3500
vasp|tool|VASP|VASP|VASP计算;第一性原理计算VASP|first-principles
molecular-simulation|technique|分子模拟|molecular simulation|MD模拟;粗粒化模拟;coarse-grained simulation;反应力场;molecular modelling;分子建模;molecular modeling;增强采样;ReaxFF;DPD模拟;多尺度模拟;multiscale modelling;Packmol;PLUMED;MS软件模拟;OVITO;经典分子动力学;molecular mechanics;multiscale simulation;multiscale modeling;Monte Carlo simulation;力场开发;force field development|physics|molecular-dynamics=4500
charmm|tool|CHARMM|CHARMM||molecular-simulation|lammps=3500;namd=3500;openmm=3500;gromacs=3500
openmm|tool|OpenMM|OpenMM||molecular-simulation|lammps=3500;namd=3500;gromacs=3500
namd|tool|NAMD|NAMD||molecular-simulation|lammps=3500;gromacs=3500
lammps|tool|LAMMPS|LAMMPS|LAMMPS模拟;分子动力学LAMMPS|molecular-simulation|gromacs=3500
# research methods
research-methods|knowledge|研究方法|research methods|科研方法;研究方法论;research methodology;研究设计;research design;社会研究方法;科学方法;科研方法论;research skills;scientific method;=研究能力;=科研能力;混合研究方法;mixed methods;独立科研能力;scientific research methodology;科研素养;科学研究方法;研究技能;科研思维;scientific research skills;mixed methods research;=课题研究;=专题研究;research and analysis;独立研究能力;conduct research|
social-network-analysis|technique|社会网络分析|social network analysis||research-methods
qualitative-research|technique|质性研究|qualitative research|定性研究;定性分析;质化研究;qualitative analysis;定性调研;qualitative methods;qualitative research methods;定性研究方法;qualitative data analysis;质性分析;质性访谈|research-methods
interviewing-research|technique|深度访谈|in-depth interviews|半结构化访谈;访谈法;访谈提纲;半结构式访谈;=座谈会主持;qualitative interviewing;research interviews;focus group moderation;semi-structured interviews;焦点小组访谈;深访;专家访谈;访谈记录整理;焦点团体;入户访谈;访谈研究;expert interviews;interview techniques|qualitative-research
grounded-theory|technique|扎根理论|grounded theory|内容分析;话语分析;主题分析法;content analysis;thematic analysis;叙事研究;discourse analysis;内容分析法;编码分析;=案例研究;case study research;文本分析质性;现象学研究;case studies;案例研究法;案例分析研究;narrative analysis;质性编码;case study method;批判话语分析|qualitative-research
fieldwork|technique|田野调查|ethnographic fieldwork|民族志;参与式观察;ethnography;田野调研;participant observation;实地调研;实地调查;field research;入村调研;社会实践调研;fieldwork;实地考察;field studies;观察法;structured observation;=走访调研;现场调研;外业调查;乡村调研;observational research;field investigation|qualitative-research
market-fieldwork|technique|调研执行|survey fieldwork|街头拦访;电话调查;入户调查;telephone interviewing;拦访;督导调研;survey interviewing;mystery shopper;神秘访客;consumer survey fieldwork;街访;市调执行;问卷访问;face-to-face interviews;调查访问;民意调查;opinion polling;街头访问;电访;访问督导;=暗访;=调研员;统计调查员|survey-research
qualitative-software|tool|质性分析软件|qualitative analysis software|NVivo;ATLAS.ti;MAXQDA;~Dedoose;QSR NVivo;QDA软件;ROST CM6;QSR International NVivo;Nvivo软件;Text analysis software;LIWC;Transana;KH Coder|qualitative-research
experimental-psychology|technique|实验心理学方法|experimental psychology methods|心理学实验;行为实验;psychology experiments;行为学测试;实验心理学;experimental psychology;behavioural experiments;心理实验;psychological experiments;心理实验编程;behavioral experiments;jsPsych;behavioural testing;心理物理学;Eyelink;psychophysics;~Inquisit|research-methods
eye-tracking|technique|眼动追踪|eye tracking|眼动仪;眼动实验|experimental-psychology
tobii|tool|Tobii|Tobii||experimental-psychology|e-prime=3500;psychopy=3500;psychtoolbox=3500
psychtoolbox|tool|Psychtoolbox|Psychtoolbox||experimental-psychology|e-prime=3500;psychopy=3500
psychopy|tool|PsychoPy|PsychoPy||experimental-psychology|e-prime=3500
e-prime|tool|E-Prime|E-Prime|E-prime编程|experimental-psychology
neuroimaging|technique|脑影像分析|neuroimaging analysis|ERP脑电实验;SPM脑成像;脑成像;FSL工具;ERP实验;neuroimaging;MRI数据分析;DTI分析;脑电图分析;脑网络分析;brain imaging;脑影像;DPABI;脑电信号;脑网络;~MEG;fMRIPrep;magnetic resonance imaging analysis;神经影像;脑影像数据处理;认知神经科学实验|research-methods|neuroscience=3000
mne-python|tool|MNE-Python|MNE-Python||neuroimaging|eeglab=3500;freesurfer=3500;fieldtrip=3500
fieldtrip|tool|FieldTrip|FieldTrip||neuroimaging|eeglab=3500;freesurfer=3500
freesurfer|tool|FreeSurfer|FreeSurfer||neuroimaging|eeglab=3500
eeglab|tool|EEGLAB|EEGLAB||neuroimaging
fnirs|technique|fNIRS|fNIRS|近红外脑功能|neuroimaging|fmri=3000;eeg-analysis=3000
eeg-analysis|technique|脑电分析|EEG analysis|脑电;脑电信号处理;脑电数据分析;EEG signal processing|neuroimaging|fmri=3000
fmri|technique|fMRI|fMRI|functional MRI|neuroimaging
network-analysis-tools|tool|社会网络与文献计量软件|social network and bibliometric software|Pajek;科学计量;scientometrics;Bibliometrix;HistCite;network analysis;复杂网络;complex networks;InCites;SciVal;igraph;复杂网络分析;Network visualization;网络科学;network science;学科评价;NodeXL|research-methods
networkx|tool|NetworkX|NetworkX||network-analysis-tools|citespace=3500;vosviewer=3500;gephi=3500;ucinet=3500
ucinet|tool|UCINET|UCINET||network-analysis-tools|citespace=3500;vosviewer=3500;gephi=3500
gephi|tool|Gephi|Gephi||network-analysis-tools|citespace=3500;vosviewer=3500
vosviewer|tool|VOSviewer|VOSviewer||network-analysis-tools|citespace=3500
citespace|tool|CiteSpace|CiteSpace|知识图谱可视化CiteSpace|network-analysis-tools
delphi-method|technique|德尔菲法|Delphi method|专家咨询法;专家打分法;Delphi technique;德尔菲专家咨询;expert elicitation;专家共识;consensus methods|research-methods
foresight|technique|未来预测与情景分析|foresight and scenario analysis|情景分析;技术预见;scenario planning;horizon scanning;产业趋势研究;技术趋势分析;科技情报;technology foresight;技术情报;情报研究;=技术调研;技术跟踪;科技情报研究;technology scouting;产业链分析;产业链研究;industrial policy research;think tank research;产业政策研究;=行业趋势分析|research-methods|market-research=2500
roadmapping|technique|技术路线图|technology roadmapping||foresight
novelty-search|technique|科技查新|novelty search|科技查新服务|foresight
competitive-intelligence|technique|competitive intelligence|competitive intelligence|=情报分析;竞争情报;科技情报分析|foresight
# social sciences and humanities
social-sciences|group|社会科学|social sciences||
marxism|knowledge|马克思主义理论|Marxist theory||social-sciences|history-studies=3000;philosophy=3000;religious-studies=3000;art-history=3000;literary-studies=3000
literary-studies|knowledge|文学研究|literary studies||social-sciences|history-studies=3000;philosophy=3000;religious-studies=3000;art-history=3000
art-history|knowledge|艺术史|art history||social-sciences|history-studies=3000;philosophy=3000;religious-studies=3000
religious-studies|knowledge|宗教学|religious studies||social-sciences|history-studies=3000;philosophy=3000
philosophy|knowledge|philosophy|philosophy|=哲学;科学哲学;philosophy of science;logic and philosophy|social-sciences|history-studies=3000
history-studies|knowledge|历史学|history studies|历史研究;historical research|social-sciences
economics|knowledge|经济学|economics|经济研究;产业经济学;区域经济;政治经济学;宏观经济分析;经济理论;经济学理论;国际贸易理论;industrial organization;经济学知识;经济形势分析;公共经济学;环境经济学;经济学基础;economic policy;经济政策;区域经济学;健康经济学;能源经济学|social-sciences|econometrics=3000
digital-economy|knowledge|数字经济|digital economy||economics|microeconomics=3500;macroeconomics=3500;international-economics=3500;behavioural-economics=3500;development-economics=3500;labour-economics=3500
labour-economics|knowledge|劳动经济学|labour economics|labor economics|economics|microeconomics=3500;macroeconomics=3500;international-economics=3500;behavioural-economics=3500;development-economics=3500
development-economics|knowledge|发展经济学|development economics||economics|microeconomics=3500;macroeconomics=3500;international-economics=3500;behavioural-economics=3500
behavioural-economics|knowledge|行为经济学|behavioural economics|behavioral economics|economics|microeconomics=3500;macroeconomics=3500;international-economics=3500
international-economics|knowledge|国际经济学|international economics||economics|microeconomics=3500;macroeconomics=3500
macroeconomics|knowledge|宏观经济学|macroeconomics||economics|microeconomics=3500
microeconomics|knowledge|微观经济学|microeconomics||economics
sociology|knowledge|社会学|sociology|社会理论;人口统计学;sociological research;社会分层研究;social theory;社会学研究;社会学理论;人口研究;城市社会学;社会治理研究;社会问题研究;社会结构;人口分析;民俗学研究;社会发展研究;social research|social-sciences
urban-studies|knowledge|城市研究|urban studies||sociology
gender-studies|knowledge|性别研究|gender studies||sociology
gerontology|knowledge|老年学|gerontology||sociology
social-policy|knowledge|社会政策|social policy||sociology
demography|knowledge|人口学|demography||sociology
anthropology|knowledge|人类学|anthropology|文化人类学;考古学;民族学;ethnology;cultural anthropology;考古发掘;民俗学;folklore;社会人类学;非遗研究;体质人类学;文化遗产研究;heritage studies;archaeological excavation;田野考古;biological anthropology|social-sciences
political-science|knowledge|政治学|political science|=politics;国际政治;政治学理论;比较政治;港澳研究;区域国别研究;area studies;粤港澳大湾区研究;=大湾区研究;港澳政策;=政策建议;political analysis;policy papers;区域研究;外交学;国际组织研究;公共管理理论;public administration theory;政策评估;全球治理;policy advice|social-sciences
geopolitics|knowledge|地缘政治|geopolitics||political-science|international-relations=3000;public-policy=3000
public-policy|knowledge|公共政策|public policy|公共政策分析|political-science|international-relations=3000
international-relations|knowledge|国际关系|international relations|国际关系研究|political-science
psychology|knowledge|心理学|psychology|应用心理学;心理学知识;心理学理论;心理学研究;认知科学;cognitive science;消费心理学;管理心理学;行为科学;behavioural science;behavioral science;普通心理学;变态心理学;消费者行为学;人格心理学;心理学基础;健康心理学;psychological research;人类行为;工程心理学;forensic psychology;儿童心理;行为心理学;engineering psychology;health psychology|social-sciences
cognitive-neuroscience|knowledge|认知神经科学|cognitive neuroscience||psychology|cognitive-psychology=3500;social-psychology=3500;clinical-psychology=3500;organizational-behavior=3500;io-psychology=3500
io-psychology|knowledge|工业与组织心理学|industrial and organizational psychology|organizational psychology;industrial psychology|psychology|cognitive-psychology=3500;social-psychology=3500;clinical-psychology=3500;organizational-behavior=3500
organizational-behavior|knowledge|组织行为学|organizational behavior|organizational behaviour|psychology|cognitive-psychology=3500;social-psychology=3500;clinical-psychology=3500
clinical-psychology|knowledge|临床心理学|clinical psychology||psychology|cognitive-psychology=3500;social-psychology=3500
social-psychology|knowledge|社会心理学|social psychology||psychology|cognitive-psychology=3500
cognitive-psychology|knowledge|认知心理学|cognitive psychology||psychology
linguistics|knowledge|语言学|linguistics|句法学;音系学;语义学;syntax and semantics;心理语言学;方言学;psycholinguistics;Praat;语言学知识;AntConc;phonology;现代汉语;古代汉语;语言研究;词典编纂;lexicography;语言习得;汉语言学;dialectology;语言学研究;Sketch Engine;ELAN标注;linguistic analysis|social-sciences
pragmatics|knowledge|语用学|pragmatics||linguistics|corpus-linguistics=3500;computational-linguistics=3500;applied-linguistics=3500;phonetics=3500;sociolinguistics=3500
sociolinguistics|knowledge|社会语言学|sociolinguistics||linguistics|corpus-linguistics=3500;computational-linguistics=3500;applied-linguistics=3500;phonetics=3500
phonetics|knowledge|语音学|phonetics||linguistics|corpus-linguistics=3500;computational-linguistics=3500;applied-linguistics=3500
applied-linguistics|knowledge|应用语言学|applied linguistics||linguistics|corpus-linguistics=3500;computational-linguistics=3500
computational-linguistics|knowledge|计算语言学|computational linguistics||linguistics|corpus-linguistics=3500
corpus-linguistics|knowledge|语料库语言学|corpus linguistics||linguistics
history-philosophy|knowledge|历史与哲学|history and philosophy|=伦理学;古文献学;文献考证;ethics studies;古籍整理;史料研究;archival research;美学理论;中国近代史;=逻辑学;世界史;中国史;党史研究;地方志编纂;党史;方志编纂;逻辑学理论;口述历史;oral history;史学研究;宗教研究;古籍修复整理;史学;香港历史研究;theology;比较文学;文艺学;古代文学;literary criticism;现当代文学;文学批评;古典文献学;comparative literature|social-sciences
library-science|knowledge|图书情报学|library and information science|信息组织;文献学;information science;信息资源管理;cataloguing;数字人文;digital humanities;cataloging;情报检索;信息管理学;archival science;图书情报;数字图书馆;digital libraries;中图法分类;MARC;信息计量;information organization;知识组织;OPAC;参考咨询;reference services;馆藏建设;图书馆系统;library systems;Integrated library system;Dewey Decimal|social-sciences|library=3500
bibliometrics|technique|文献计量|bibliometrics|文献计量学;文献计量分析;bibliometric analysis|library-science
geography-human|knowledge|人文地理|human geography|经济地理;城市地理;自然地理学;地理学;=geography;人文地理学;economic geography;physical geography;国土空间研究;城市地理学;旅游地理;地理知识;乡村地理;地理科学;urban geography;经济地理学|social-sciences
criminology|knowledge|犯罪学|criminology|刑事侦查学;犯罪心理;criminal justice studies;犯罪心理学;criminal psychology;公安学;victimology;penology;刑事司法;犯罪学研究|social-sciences
education-research|knowledge|教育学研究|education research|教育学理论;教育统计;pedagogy research;教育测评;教育评估研究;教育技术学;education policy;教育政策研究;高等教育研究;educational technology research;比较教育;学习科学;learning sciences;教育数据分析;learning analytics;higher education research|social-sciences
communication-studies|knowledge|传播学|communication studies|新闻传播学;媒介研究;传播理论;media studies;传播学理论;新闻学;受众研究;mass communication;journalism studies;media research;新媒体研究;传播效果研究;媒体研究;cultural studies;文化研究|social-sciences
science-communication|technique|科学传播|science outreach|科普写作;科普创作;popular science writing;科学普及|communication-studies
business-research|technique|工商管理研究|management research|管理学理论;组织研究;企业案例撰写;management studies;管理学研究;战略管理理论;管理科学;management science;创新管理研究;管理学原理;教学案例开发;=案例撰写;case writing;企业管理理论;企业管理知识;创新管理;innovation management;技术创新管理;科技管理;管理学;business studies;科技创新管理;企业研究;企业案例研究|social-sciences
# scholarly work
academic-writing|technique|学术论文写作|scholarly paper writing|英文论文写作;论文发表;SCI论文;发表SCI论文;SCI论文写作;学术论文撰写;论文投稿;英文论文;撰写学术论文;SCI发表;scientific paper writing;学术英语写作;学术论文;英文科技论文写作;manuscript preparation;发表论文;论文撰写能力;paper writing;科技论文写作;学术发表;SCI写作;peer-reviewed publications;scientific publications;research publications;科研论文写作;=publications;英文写作论文;thesis writing;学位论文写作;毕业论文指导;write scientific publications;科研写作;journal publications;论文写作指导;英文论文撰写;研究报告撰写;research reports;科研论文;publish academic research;高水平论文;论文返修;学术成果发表;SSCI;CSSCI;期刊论文;research paper writing;report writing research;科研报告撰写;revise manuscripts;technical reports;研究报告写作;撰写研究报告;课题报告撰写;write research papers;课题报告;scientific writing;科学写作;论文写作;论文撰写;研究报告|research-methods|medical-writing=3000
peer-review|technique|同行评审|peer review|期刊审稿;论文评审;journal reviewing;审稿人;SCI审稿;期刊审稿人;稿件评审;manuscript review;论文审稿;reviewer for journals;学术评审;项目评审;grant review;peer reviewer;项目评审专家;科技项目评审|academic-writing
academic-editing|technique|论文润色与编辑|manuscript polishing and editing|学术期刊编辑;论文编辑;language polishing;科技编辑;英文期刊编辑;学术出版;scholarly publishing;editorial office;scientific editing;论文校对;论文格式编辑;论文格式修改;期刊出版;学术英语润色;科技期刊编辑;稿件处理期刊;ScholarOne;Editorial Manager;投审稿系统;iThenticate|academic-writing
academic-presentation|technique|学术报告|academic presentations|学术会议报告;学术汇报;conference presentations;学术海报;scientific presentation;=学术交流;poster presentation;组会汇报;学术演讲;=学术会议;scientific communication;oral presentation at conferences;国际会议报告;conference posters;国际学术会议;学术交流能力;科普文章;科普视频;research seminars;academic conferences;学术讲座;科研汇报;学术沙龙;研讨会报告;present research findings|academic-writing|presentation=3000
latex|tool|LaTeX|LaTeX|Overleaf;~TeX;TeXstudio;BibTeX;LaTeX typesetting;LaTeX编辑;~Beamer;TexLive;XeLaTeX;~LyX;LaTeX写作;LaTeX公式|academic-writing
scientific-databases|tool|学术数据库|academic databases|EI检索;文献数据库检索;PubMed检索;~Ovid;谷歌学术;literature databases;MEDLINE;Springer数据库;Online databases research;SCI检索;ISI Web of Knowledge;academic search;CBM数据库;ResearchGate;PsycINFO;CINAHL;Westlaw学术;Elsevier数据库;bioRxiv;~SSRN;Semantic Scholar;读秀;中文数据库检索;超星;外文数据库;Wind文献|literature-search
arxiv|tool|arXiv|arXiv||scientific-databases|wanfang=3500;cqvip=3500;ieee-xplore=3500;ebsco=3500;proquest=3500;jstor=3500;derwent=3500;patsnap=3500;incopat=3500;pubmed=3500
incopat|tool|Incopat|Incopat||scientific-databases|wanfang=3500;cqvip=3500;ieee-xplore=3500;ebsco=3500;proquest=3500;jstor=3500;derwent=3500;patsnap=3500;pubmed=3500
patsnap|tool|PatSnap|PatSnap|智慧芽|scientific-databases|wanfang=3500;cqvip=3500;ieee-xplore=3500;ebsco=3500;proquest=3500;jstor=3500;derwent=3500;pubmed=3500
derwent|tool|Derwent|Derwent||scientific-databases|wanfang=3500;cqvip=3500;ieee-xplore=3500;ebsco=3500;proquest=3500;jstor=3500;pubmed=3500
jstor|tool|JSTOR|JSTOR||scientific-databases|wanfang=3500;cqvip=3500;ieee-xplore=3500;ebsco=3500;proquest=3500;pubmed=3500
proquest|tool|ProQuest|ProQuest||scientific-databases|wanfang=3500;cqvip=3500;ieee-xplore=3500;ebsco=3500;pubmed=3500
ebsco|tool|EBSCO|EBSCO||scientific-databases|wanfang=3500;cqvip=3500;ieee-xplore=3500;pubmed=3500
ieee-xplore|tool|IEEE Xplore|IEEE Xplore||scientific-databases|wanfang=3500;cqvip=3500;pubmed=3500
cqvip|tool|维普|CQVIP||scientific-databases|wanfang=3500;pubmed=3500
wanfang|tool|万方|Wanfang Data||scientific-databases|pubmed=3500
thesis-supervision|technique|科研指导|research supervision|学生科研指导;指导研究生;student supervision;research mentoring;=指导学生;supervising students;指导本科生;本科毕业设计指导;mentoring students;协助指导研究生;supervise doctoral students;mentor researchers;协助指导学生;科研训练指导;指导学生科研;PhD supervision;实验教学指导;teach in academic contexts;指导研究生科研;student mentoring;大创指导;竞赛指导;学科竞赛指导|research-management|teaching=3000
research-ethics|knowledge|科研伦理|research ethics|科研诚信;research integrity;伦理审批;伦理申请;IRB申请;学术道德;学术规范;CITI培训;ethics approval;human subjects research;human subjects protection;科技伦理;responsible conduct of research;research ethics and integrity;伦理审核;伦理材料准备;科技伦理审查;伦理委员会秘书;研究伦理;apply research ethics and scientific integrity principles in research activities|research-methods|gcp=2500
research-data-management|technique|科研数据管理|research data management|研究数据管理;数据存档;FAIR原则;open data;实验数据处理;实验数据分析;实验数据归档;data archiving;FAIR principles;=数据整理与分析;科学数据管理;实验数据统计;=数据记录;数据记录与分析;实验数据处理与分析;FAIR data;实验记录整理;实验结果分析;整理实验数据;分析实验数据;记录实验数据;open science;开放科学;experimental data analysis;=实验数据;处理实验数据;实验报告分析;数据处理与分析实验;manage research data;数据采集与分析实验;科研数据;科研数据分析;科研数据处理;科学数据;数据汇交;开放获取;open access;scientific data analysis;测试数据分析处理;research data analysis;analyze experimental laboratory data;实验数据采集;experimental data processing;interpretation of experimental results;analyse experimental laboratory data;=数据解读|research-methods
research-management|technique|科研管理|research management|科研项目管理;课题管理;科研行政;research administration;科研秘书;科技项目管理;项目验收材料;结题验收;科研财务助理;科研成果管理;科研处工作;课题结题;科研项目经费管理;research project management;grant management;grants management;科技奖励申报;科研经费预算;科研平台建设;科研经费;科技管理工作;课题验收;科研助理工作;科研成果登记;成果鉴定;科研服务;科研事务;科研绩效管理;课题进度管理;科研平台管理;科研组织;科研团队管理;research coordination;成果报奖;科研外协;课题组日常管理;课题组管理;科研报销;研究团队管理;科技奖申报;实验室日常管理;课题组日常事务;实验室财务报销;PI助理;科研项目执行;科研项目过程管理;科研合作管理;产学研管理;科研档案;research operations||project-management=3000;research-assistance=3000
policy-project-application|technique|科技项目与资质申报|government innovation programme applications|高企认定;政府补贴申报;科技型中小企业评价;企业技术中心申报;专精特新;科技计划项目申报;项目申报书撰写;创新创业大赛申报;工程中心申报;ITF申请;创新及科技基金;R&D tax credit;innovation funding;=政府项目;高企;科技项目;政府课题申报;政府资金申报;专项资金申报;政策研究申报;小巨人申报;科技金融项目申报;项目申报材料;高新企业申报;政策补贴申报;科技小巨人;研发加计;科技中介;知识产权贯标;申报书撰写;技术合同登记;双软认定;新产品认定;军民融合项目申报;人才项目申报;人才计划申报;=申报材料;科技局项目申报;政府申报;申报书编写;企业资质申报;企业资质办理;省市级项目申报|research-management|grant-application=4000
tech-commercialization|technique|科技成果转化|research commercialization|成果转化;技术经纪;技术经理人;技术经纪人;technology commercialization;技术转让许可;technology licensing;成果推广;知识转移;knowledge transfer;科技成果评价;概念验证;技术经纪人证;科技孵化;=产业化;科技成果产业化;产业孵化;spin-off creation;成果产业化;众创空间运营;技术转移服务;校企合作项目;技术商业化;产业化落地;产业化推进;创新创业服务;科技企业服务;accelerator programmes;园区企业服务;技术交易;commercialisation of research;=licensing;IP commercialization;=技术许可;技术转让;技术转移转化|research-management|tech-transfer=3500
incubation|technique|企业孵化|startup incubation|孵化服务;=孵化器|tech-commercialization
university-industry|technique|产学研合作|university-industry collaboration|=产学研;industry-academia collaboration;产学研对接|tech-commercialization
postdoc-application|technique|基金课题撰写|research proposal writing|国自然申请;国家自然科学基金;NSFC;国自然标书;research proposals;NSFC申请;社科基金申报;省自然基金;基金项目申请;国家基金申请;课题申请书撰写;国家自然科学基金申请;科研基金申请;项目标书;国自然基金;自然科学基金;青年基金;基金申报;博士后基金;科研项目申请书;proposal writing;research funding applications;RGC申请;apply for research funding;基金本子;课题申报书;国家级课题;主持国自然;课题申报书撰写;标书写作;国家社科基金;申请基金;申请课题;基金申请书;fellowship applications;研究计划书;研究计划撰写;研究方案设计;study protocol design;study design;研究计划;课题方案设计;research planning;课题设计方案|research-management|grant-application=4500
collaboration-research|technique|科研合作与联络|research collaboration|=跨学科合作;国际科研合作;科研合作;学术合作;interdisciplinary research;跨学科研究;international research collaboration;学术联络;交叉学科研究;多学科合作;interdisciplinary collaboration;学术网络;海外合作项目;multidisciplinary research;academic liaison;学科交叉;国际学术合作;外事联络学术;research partnerships|research-management
innovation-methods|technique|创新方法与设计思维|innovation methods and design thinking|TRIZ innovation methods;创新方法;=头脑风暴;brainstorming;TRIZ创新工程师;创新工程师证;六顶思考帽;创意方法;创新设计方法;ideation;创造性问题解决;value analysis|research-methods|innovation=3000
# laboratory practice
laboratory-practice|group|实验室基础实践|basic laboratory practice||
solution-preparation|technique|溶液试剂配制|reagent and solution preparation|溶液标定;称量配液;试剂准备;标准品配制;溶液制备;配制溶液;配药液;试剂的配制;流动相配制;培养基的配制;实验试剂配制;配试剂;配置溶液;culture media preparation;standard solution preparation;缓冲溶液配制;稀释配制;标准溶液标定|lab-operations
pipetting-weighing|technique|称量与移液|weighing and pipetting|移液器使用;天平称量;pipettes;weighing;移液器操作;分析天平使用;micropipetting;移液管使用;电子天平操作;准确称量;analytical balances;分液|lab-operations
sample-management|technique|样品采集与管理|sample collection and management|样本库管理;样品接收;留样管理;样品流转;样本入库;样品保存;sample tracking;样本存储;样品留样;样品收发;标本管理;样品标识;样本收集;样本采集管理;sample storage;样本保藏;样品存储;标本接收;样本运输;样品分发;样品台账;样品采集;=采样;sampling collection;sample collection;样本采集;=取样;样品取样;抽样取样;collect samples;collect samples for analysis;样品采样;specimen collection;标本采集;取样操作;样品收集;样品寄送|lab-operations
lab-supplies|technique|实验耗材管理|laboratory supplies management|实验物资管理;化学试剂管理;试剂出入库;药品试剂管理;实验室物资管理;reagent management;reagent inventory;实验材料采购;实验试剂采购;实验室试剂管理;实验材料准备;试剂仓管;实验物料管理;标准物质管理;reference materials management;标准品管理;=实验准备;实验室库存管理;试剂盘点;laboratory supplies;实验用品采购;试剂与耗材管理;易制毒试剂管理;实验物料准备|lab-operations|inventory=2000
hazardous-waste-lab|technique|实验室废弃物处置|laboratory waste disposal|危废处理实验室;实验废液处理;废液处理;医疗废物处置;实验废弃物;生物废弃物;废液回收;实验室三废;实验废液;实验室危废;实验室废物处理;biohazard waste;实验室废液处理;实验室危废管理;laboratory waste management;生物废弃物处理;化学废弃物处理;chemical waste disposal;三废处理实验室|lab-safety
lab-setup|technique|实验室搭建|laboratory set-up|实验平台搭建;实验装置搭建;实验台搭建;实验室规划;实验室筹建;搭建实验平台;实验系统搭建;实验室搬迁;实验设备选型;实验室规划建设;experimental setup;仪器选型;实验装置设计;实验设备调研;test bench construction;laboratory design;测试平台搭建;实验装置;=平台搭建;实验室筹备;test rig design;实验室改造;搭建实验装置;仪器设备采购论证;仪器设备采购;实验平台建设;实验平台搭建与调试|lab-management
lab-accreditation-docs|technique|检测实验室体系运行|testing laboratory quality system|CMA资质;质量手册编写;授权签字人;CNAS评审;不确定度评定;内审管理评审;CMA认证;CNAS认可;CNAS体系;体系文件管理;不确定度评估;质量监督实验室;CNAS内审员;实验室间比对;质控样分析;uncertainty analysis;误差分析;实验室体系管理;程序文件编写;CNAS认证;interlaboratory comparison;实验室质量管理;laboratory quality management;实验室认可体系;授权签字;实验室资质认定;实验室质量控制;扩项评审;方法证实;CNAS实验室;laboratory quality control;laboratory quality assurance;实验室内审;CMA体系;CNAS17025;实验室内审员;17025内审员;17025体系;质量控制图实验室;质控图|iso-17025
chromatography-software|tool|色谱工作站|chromatography data systems|MassHunter;MassLynx;Xcalibur;色谱工作站操作;Thermo Xcalibur;Analyst软件;Agilent MassHunter;Empower3;Waters MassLynx;OpenLab CDS;Compound Discoverer;Dionex Chromeleon;Analyst SCIEX;MultiQuant;CDS系统;Shimadzu LabSolutions;chromatography software;变色龙软件;Mass spectrometry software|chromatography
nmr-software|tool|波谱处理软件|spectroscopy processing software|MestReC;OMNIC;谱图处理软件;Bruker TopSpin;Spectroscopy software;Mestrelab MNova;核磁数据处理软件;ACD/Labs;Jade XRD分析;CasaXPS;PeakFit;XPS数据分析;Avantage;Advanced Chemistry Development ACD|spectral-analysis
image-analysis-software|tool|显微图像分析软件|microscopy image analysis software|~Fiji;Image-Pro Plus;ImageJ分析;QuPath;HALO病理;NIS-Elements;ZEN软件;Image analysis software;MetaMorph;Zeiss ZEN;National Institutes of Health NIH ImageJ;荧光定量图像分析;DigitalMicrograph;~Gatan;Gwyddion;Visiopharm;病理图像分析;Ilastik;image quantification;图像定量;cell image analysis|microscopy
molecular-bio-software|tool|分子生物学软件|molecular biology software|Oligo引物;序列比对软件;SnapGene Viewer;Primer-BLAST;BLAST比对;UGENE;LightCycler软件;ApE质粒编辑;GenBank;CLC Genomics;blast software;进化树构建;Basic Local Alignment Search Tool BLAST;Benchling质粒;CLC Genomics Workbench;UCSC Genome Browser;~IGV;ClustalW|molecular-biology|primer-design=3500
lasergene|tool|Lasergene|Lasergene|DNASTAR Lasergene|molecular-bio-software|dnaman=3500;primer-premier=3500;mega-phylo=3500;geneious=3500;bioedit=3500
bioedit|tool|BioEdit|BioEdit||molecular-bio-software|dnaman=3500;primer-premier=3500;mega-phylo=3500;geneious=3500
geneious|tool|Geneious|Geneious|Geneious Prime|molecular-bio-software|dnaman=3500;primer-premier=3500;mega-phylo=3500
mega-phylo|tool|MEGA进化分析|MEGA phylogenetics|MEGA软件;MEGA进化树|molecular-bio-software|dnaman=3500;primer-premier=3500
primer-premier|tool|Primer Premier|Primer Premier|Primer Premier 5;Primer5|molecular-bio-software|dnaman=3500
dnaman|tool|DNAMAN|DNAMAN||molecular-bio-software
chem-drawing-software|tool|化学结构软件|chemical structure software|MarvinSketch;InDraw;KingDraw;CambridgeSoft ChemOffice;ChemSketch;CambridgeSoft ChemDraw;Chemical drawing software;PerkinElmer ChemOffice;ISIS Draw;ChemAxon;Symyx;CambridgeSoft ChemBioOffice;化学结构式绘制;Marvin化学;ChemDraw绘制;Chem3D;ACD ChemSketch|chemistry
data-acquisition-research|technique|数据采集与仪器控制|data acquisition and instrument control|仪器控制编程;~VISA;SCPI;LabWindows/CVI;测控软件;National Instruments;仪器控制;instrument control;LabWindows;GPIB;instrument control programming;数据采集系统搭建;NI-DAQ;virtual instrumentation;Data acquisition software;LabVIEW上位机;仪器自动化测试;LabVIEW数据采集;测控系统开发;VeriStand;DAQmx;LabVIEW程序开发;测控系统;=测试系统开发|labview
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const researchSenses = `
ERP|neuroimaging|EEG;脑电;认知神经;fMRI;event-related potential
SEM|structural-equation|结构方程;AMOS;Mplus;structural equation;问卷
`;
