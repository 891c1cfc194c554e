/** Field 08, classes 0801–0812, 0835 and 0839: mechanics, machines, materials, energy, electronics, computing. Columns and codes: see `disciplines.ts`. */
export const machineElectronicsDisciplines = `
08|工学|Engineering|工科;工学类;工程类;engineering disciplines;engineering degree;engineering field;工学门类;工科类;工程专业;工科背景;engineering discipline;工程技术类;工程硕士;工学硕士;工程博士;工学学士;工学博士;工程技术;MEng
0801|力学|Mechanics|力学类;固体力学;流体力学;fluid mechanics;solid mechanics;一般力学与力学基础;applied mechanics
080150|理论与应用力学|Theoretical and Applied Mechanics||080101
080151|工程力学|Engineering Mechanics||080102
0802|机械工程|Mechanical Engineering|机械;机械类;机械设计制造及其自动化;机械设计与制造;机械制造及其自动化;mechanical design;机械制造;机械自动化;機械工程;机械设计;mechanical;机械工程及自动化;机械设计及理论;机械工程硕士;机械硕士;机械制造与自动化;机械设计制造;mechanical engineering and automation;机械相关;机械工程类;机械电子|080201;080202
080202|机械电子工程|Mechatronic Engineering|机电工程;mechatronics;机电;机电类;mechatronics engineering;机电控制|080204
080204|车辆工程|Vehicle Engineering|汽车工程;automotive engineering;新能源汽车技术;汽车类;汽车制造与试验技术;汽车电子技术;vehicle design|080207
08020450|新能源汽车工程|New Energy Vehicle Engineering||080216
08020451|智能车辆工程|Intelligent Vehicle Engineering|智能网联汽车技术;智能网联汽车|080214
080250|工业设计|Industrial Design||080205
080251|模具设计与制造|Mould Design and Manufacturing|模具;模具制造技术;模具制造;mold design;模具设计
080252|数控技术|CNC Technology|数控加工;数控技术应用;数控;numerical control;数控机床;数控设备应用与维护
080253|智能焊接技术|Welding Technology|焊接技术与自动化;焊接技术应用;焊接技术与工程;焊接;welding engineering;焊接加工;材料连接|080411
080254|机电一体化技术|Mechatronics Technology|机电一体化;机电技术应用;机电设备维修;机电设备技术;机电设备安装与维修;机电设备维修与管理
080255|智能制造工程|Intelligent Manufacturing|智能制造;smart manufacturing engineering;智能制造装备技术;智能制造技术|080213
080256|汽车检测与维修技术|Automotive Repair|汽车维修;汽车运用与维修;汽车检测与维修;汽车钣金;新能源汽车检测与维修技术
080257|过程装备与控制工程|Process Equipment and Control Engineering|过程装备;化工机械;化工过程机械;process equipment;过程控制装备|080206
080258|材料成型及控制工程|Material Forming and Control Engineering|材料成型;材料成形及控制工程|080203
080259|汽车服务工程|Automotive Service Engineering|汽车营销;汽车技术服务与营销|080208
080260|机械工艺技术|Mechanical Technology||080209
080261|微机电系统工程|Micro-electromechanical Systems Engineering|MEMS|080210
080262|机电技术教育|Mechatronics Education||080211
080263|汽车维修工程教育|Automotive Maintenance Education||080212
080264|仿生科学与工程|Bionic Science and Engineering||080215
080265|增材制造工程|Additive Manufacturing|增材制造;additive manufacturing engineering|080217
080266|智能交互设计|Intelligent Interaction Design||080218
080267|应急装备技术与工程|Emergency Equipment Technology||080219
080268|农林智能装备工程|Intelligent Agricultural and Forestry Equipment||080220
080269|工业产品质量检测技术|Industrial Product Inspection|机械产品检测检验技术;计量测试技术
0803|光学工程|Optical Engineering|光电;光信息;光电工程;optics;photonics;光电信息工程;光电类;光机电技术
080350|光电信息科学与工程|Optoelectronic Information Science and Engineering|optoelectronics;光信息科学与技术;光电子技术;光电子;光电信息;optoelectronic engineering|080705
080351|智能光电制造技术|Intelligent Optoelectronic Manufacturing|激光加工技术;激光技术
0804|仪器科学与技术|Instrument Science|测控;仪器仪表;精密仪器;仪器类;instrumentation;instrument science and technology;仪器科学;精密仪器及机械;测试计量技术及仪器|080302
080450|测控技术与仪器|Measurement and Control Technology|测控技术;measurement and control|080301
080451|智能感知工程|Intelligent Sensing Engineering||080303
0805|材料科学与工程|Materials Science and Engineering|材料学;materials science;材料;材料类;material science;材料工程;materials engineering;材料物理与化学;materials;材料硕士;材料与化工;材料相关;材料科学;material engineering|080401
080550|高分子材料与工程|Polymer Materials and Engineering|polymer science;高分子材料;高分子;polymer materials;polymer engineering;高分子材料智能制造技术;polymer science and engineering;高分子合成技术|080407
080551|金属材料工程|Metallic Materials Engineering|材料加工工程;metallurgy;金属材料;金属学;金属材料与热处理|080405
080552|新能源材料与器件|New Energy Materials and Devices|新能源材料|080414
080553|复合材料与工程|Composite Materials|复合材料;composites|080408
080554|无机非金属材料工程|Inorganic Non-metallic Materials|无机非金属材料;ceramics;无机非|080406
080555|材料物理|Materials Physics||080402
080556|材料化学|Materials Chemistry||080403
080557|粉体材料科学与工程|Powder Materials||080409
080558|宝石及材料工艺学|Gemmology and Materials Technology|宝石;珠宝鉴定;宝玉石鉴定与加工;gemmology|080410
080559|功能材料|Functional Materials||080412
080560|纳米材料与技术|Nanomaterials and Technology|nanomaterials;纳米材料|080413
080561|材料设计科学与工程|Materials Design Science and Engineering||080415
080562|复合材料成型工程|Composite Materials Forming||080416
080563|智能材料与结构|Smart Materials and Structures||080417
080564|光电信息材料与器件|Optoelectronic Information Materials and Devices||080418
080565|生物材料|Biomaterials|生物医用材料;biomaterial science|080419
080566|材料智能技术|Intelligent Materials Technology||080420
080567|电子信息材料|Electronic Information Materials|电子材料|080421
080568|软物质科学与工程|Soft Matter Science and Engineering||080422
080569|稀土材料科学与工程|Rare Earth Materials||080423
0806|冶金工程|Metallurgical Engineering|冶金;钢铁冶金;有色金属冶金;冶金物理化学|080404
0807|动力工程及工程热物理|Energy and Power Engineering|能源与动力工程;热能与动力工程;power engineering;能源动力;energy engineering;热能工程;能源动力类;动力工程;工程热物理;thermal engineering;能源动力硕士;热动|080501
080705|制冷及低温工程|Refrigeration and Cryogenic Engineering|制冷与低温;制冷与空调技术;refrigeration;制冷
080750|能源与环境系统工程|Energy and Environment Systems Engineering||080502
080751|新能源科学与工程|New Energy Science and Engineering|风能与动力工程;光伏工程技术;光伏;renewable energy;风力发电工程技术|080503
080752|储能科学与工程|Energy Storage Science and Engineering|储能;energy storage|080504
080753|能源服务工程|Energy Services Engineering||080505
080754|氢能科学与工程|Hydrogen Energy Science and Engineering|氢能|080506
080755|可持续能源|Sustainable Energy||080507
0808|电气工程|Electrical Engineering|电气工程及其自动化;电气;电气类;electrical;electrical engineering and automation;电机与电器;电气工程及自动化;电气工程与自动化;高电压与绝缘技术;electrical power engineering;电力;电力电子与电力传动;power electronics;电气相关;电气自动化工程;电工;电机工程;电机|080601
080802|电力系统及其自动化|Power Systems and Automation|电力系统;electric power systems;电力系统自动化技术;发电厂及电力系统
080850|电气自动化技术|Electrical Automation Technology|电气运行与控制;电气自动化;供用电技术;电气设备运行与控制
080851|智能电网信息工程|Smart Grid Information Engineering|智能电网|080602
080852|光源与照明|Light Sources and Illumination|照明|080603
080853|电气工程与智能控制|Electrical Engineering and Intelligent Control||080604
080854|电机电器智能化|Intelligent Electrical Machines||080605
080855|电缆工程|Cable Engineering||080606
080856|能源互联网工程|Energy Internet Engineering||080607
080857|智慧能源工程|Smart Energy Engineering||080608
080858|电动载运工程|Electric Transportation Engineering||080609
080859|大功率半导体科学与工程|High-power Semiconductor Science and Engineering||080610
0809|电子科学与技术|Electronic Science and Technology|电子科学;electronic science;电路与系统;物理电子学;circuits and systems|080702
080903|微电子学与固体电子学|Microelectronics|微电子科学与工程;微电子;微电子学;microelectronic engineering;半导体物理;微电子技术|080704
080904|电磁场与微波技术|Electromagnetic Fields and Microwave Technology|微波;射频;microwave engineering;radio frequency engineering
080950|电子信息工程|Electronic Engineering|电子信息;电子信息类;电子;electronics;电子工程;electronic information engineering;electronics engineering;应用电子技术;electronic information;电子技术;電子工程;电子类;电子信息工程技术;电子相关;电子信息硕士;电子与信息;electronic and information engineering;电子技术应用;电子与信息技术|080701
08095050|电子信息科学与技术|Electronic Information Science and Technology||080714
08095051|应用电子技术教育|Applied Electronics Education||080716
08095052|电子封装技术|Electronic Packaging|电子封装|080709
08095053|电磁场与无线技术|Electromagnetic Field and Wireless Technology||080712
08095054|电波传播与天线|Radio Wave Propagation and Antennas||080713
08095055|医学信息工程|Medical Information Engineering|医学信息学;health informatics;medical informatics|080711
08095056|柔性电子学|Flexible Electronics||080719
08095057|电子产品制造技术|Electronic Product Manufacturing Technology|电子产品检测技术;电子工艺与管理;电子产品质量检测
0810|信息与通信工程|Information and Communication Engineering|通信工程;通信;communication engineering;通信与信息系统;telecommunications;信号与信息处理;信息工程;information engineering;通讯工程;通讯;telecommunication engineering;通信类;communications engineering;通信技术;现代通信技术;signal processing;信号处理;通讯类|080703;080706
081050|广播电视工程|Radio and Television Engineering||080707
081051|水声工程|Underwater Acoustic Engineering||080708
081052|电信工程及管理|Telecommunications Engineering and Management||080715
081053|海洋信息工程|Marine Information Engineering||080718
081054|移动通信技术|Mobile Communication Technology|移动通信
0811|控制科学与工程|Control Science and Engineering|控制工程;control engineering;控制理论与控制工程;控制;检测技术与自动化装置;导航、制导与控制;导航制导与控制;系统工程;systems engineering;控制理论;自动控制;control theory
081104|模式识别与智能系统|Pattern Recognition and Intelligent Systems|模式识别
081150|自动化|Automation|自动化类;自动化专业;automation engineering;工业自动化;自动化工程;automatic control|080801
081151|机器人工程|Robotics Engineering|机器人;robotics;工业机器人技术;工业机器人;机器人技术|080803
081152|轨道交通信号与控制|Rail Transit Signalling and Control|铁道信号;铁道信号自动控制;城市轨道交通通信信号技术|080802
081153|邮政工程|Postal Engineering||080804
081154|核电技术与控制工程|Nuclear Power Technology and Control||080805
081155|智能装备与系统|Intelligent Equipment and Systems||080806
081156|工业智能|Industrial Intelligence||080807
081157|智能工程与创意设计|Intelligent Engineering and Creative Design||080808
081158|智能测控工程|Intelligent Measurement and Control Engineering||080720
081159|工业过程自动化技术|Process Automation Technology|生产过程自动化技术;智能控制技术;楼宇智能化工程技术
0812|计算机科学与技术|Computer Science|计算机;computer science and technology;计算机类;计算机科学;computing;计算机应用;计算机软件;informatics;information technology;IT;計算機;computer engineering;信息技术;计算机应用技术;计算机网络技术;電腦;计算机系统结构;计算机相关;CS;计算机技术;计算机软件与理论;计算机系;计算机工程;computer studies;计算机信息管理;信息科学;information science;information sciences;计算机科学技术;computer science & engineering;computer science and engineering;CSE;计算机专硕;计算机软硬件;IT相关;计算机科学系;资讯科技;资讯工程;资讯工程学;計算機科學|080901
081250|人工智能|Artificial Intelligence|智能科学与技术;AI;智能科学;人工智能技术应用|080717;080907
081251|数据科学与大数据技术|Data Science|数据科学与工程;大数据技术;大数据;data analytics;大数据技术与应用;数据分析;data science and analytics;big data|080910
081252|网络工程|Network Engineering|网络技术;computer networks;计算机网络;计算机网络工程|080903
081253|物联网工程|Internet of Things Engineering|物联网;IoT;物联网应用技术;internet of things|080905
081254|数字媒体技术|Digital Media Technology|数字媒体;数字媒体应用技术;digital media;多媒体技术|080906
081255|空间信息与数字技术|Spatial Information and Digital Technology||080908
081256|电子与计算机工程|Electronic and Computer Engineering|electrical and computer engineering;ECE|080909
081257|新媒体技术|New Media Technology||080912
081258|电影制作|Film Production||080913
081259|服务科学与工程|Service Science and Engineering||080915
081260|虚拟现实技术|Virtual Reality Technology|虚拟现实;虚拟现实技术应用;virtual reality|080916
081261|区块链工程|Blockchain Engineering|区块链;区块链技术应用|080917
081262|工业软件|Industrial Software||080919
081263|智能视觉工程|Intelligent Vision Engineering|计算机视觉;computer vision|080721
081264|智能视听工程|Intelligent Audiovisual Engineering||080722
081265|云计算技术应用|Cloud Computing Technology|云计算;cloud computing
081266|嵌入式技术|Embedded Systems Technology|嵌入式;嵌入式系统;embedded systems;嵌入式技术应用
0835|软件工程|Software Engineering|软件;software;软件技术;软件工程类;软件工程硕士;软件类;软件开发;software development;软件相关;软件与信息服务|080902
083550|移动应用开发|Mobile Application Development|移动应用技术与服务
0839|网络空间安全|Cyberspace Security|cyber security;cybersecurity;网络安全;网络与信息安全|080911
083950|信息安全|Information Security|信息安全技术应用;信息安全与管理;computer security|080904
083951|保密技术|Secrecy Technology||080914
083952|密码科学与技术|Cryptography Science and Technology|密码学;cryptography;密码|080918
`;
