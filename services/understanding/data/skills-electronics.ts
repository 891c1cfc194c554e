/**
 * Electronics, embedded systems, communications, optics, instruments.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const electronicsSkills = `
# circuits and hardware
analog-circuit-design|technique|模拟电路开发|analog circuit development|运放电路;运算放大器;op-amp;operational amplifiers;analogue electronics;analogue circuit design;analog circuit design;模拟前端;~AFE;类比电路;類比電路設計;滤波器设计;filter design;信号调理;signal conditioning;模拟电路;模拟电路设计;analog circuits|circuit-design
digital-circuit-design|technique|数字电路开发|digital circuit development|数字逻辑;数字逻辑电路;digital logic;digital circuit design;逻辑电路;logic circuits;時序電路;数位电路;数字电路;数字电路设计;digital circuits|circuit-design|analog-circuit-design=2500;fpga=3000
schematic-design|technique|原理图设计|schematic design|原理图绘制;画原理图;schematic capture;circuit schematics;电路原理图;电路图绘制;电路图;circuit diagrams;线路图;schematic entry;read circuit diagrams|circuit-design|pcb-design=4000
high-speed-design|technique|高速电路设计|high-speed circuit design|高速PCB;高速数字电路;high-speed digital design;高速信号;高速板;high-speed PCB;高速PCB设计;DDR设计;DDR布线;阻抗匹配;impedance matching;阻抗控制|circuit-design|pcb-design=3500|pcb-design
signal-integrity|technique|信号完整性|signal integrity|SI仿真;SI/PI;信号完整性分析;SI分析;~SI;signal integrity analysis;眼图;eye diagram;串扰分析|high-speed-design
power-integrity|technique|电源完整性|power integrity|PI仿真;电源完整性仿真;PDN设计;power distribution network;~PDN|high-speed-design|signal-integrity=4500
mixed-signal-design|technique|混合信号设计|mixed-signal design|混合信号电路;mixed signal;mixed-signal circuits;数模混合;数模混合电路;ADC/DAC;数模转换;模数转换;data converters;analog-to-digital conversion|circuit-design|analog-circuit-design=4000
component-selection|technique|元器件选型|electronic component selection|器件选型;电子元器件;电子元件;electronic components;元器件;BOM选型;component engineering;电子料;电子零件;元件选型;物料选型;阻容感;passive components;被动元件|electronics|circuit-design=3000
hardware-debugging|technique|硬件调试|hardware debugging|电路调试;板级调试;board bring-up;hardware bring-up;bring-up;硬件测试;hardware testing;电路板调试;PCBA调试;单板调试;硬體除錯;硬件调测;circuit debugging;debug hardware;板卡调试|circuit-design|test-instruments=3500
pcba-repair|technique|电路板维修|circuit board repair|PCBA维修;板卡维修;芯片级维修;PCB维修;电子维修;electronics repair;board-level repair;electronic repair;BGA返修;BGA焊接;BGA rework;电路板返修;repair electronic components;线路板维修|electronics|soldering=3000;hardware-debugging=3000
pcb-manufacturing|technique|PCB制造工艺|PCB fabrication|线路板制造;PCB生产;电路板制造;printed circuit board manufacturing;多层板;HDI板;~HDI;软硬结合板;~FPC;柔性电路板;flexible printed circuits;PCB工艺;线路板工艺;沉铜;压合;阻焊;印刷电路板;印刷电路板制造;PCB制程|electronics|pcb-design=2500;electroplating=2000
pcba-process|technique|PCBA工艺|PCBA process engineering|PCBA;PCBA生产;电子制造工艺;电装工艺;electronics manufacturing;印制板组装;printed circuit board assembly;钢网设计;EMS制造;电子组装工艺;IPC-A-610;IPC标准;IPC-610|electronics-assembly|smt=4000
sensor-technology|knowledge|传感器开发|sensor technology|sensor;传感器应用;sensor development;感测器;传感技术;压力传感器;温度传感器;pressure sensors;temperature sensors;传感器选型;感測技術;=传感器;sensors;传感器技术|electronics|mems=3000;biosensors=2500
sensor-fusion|technique|传感器融合|sensor fusion|多传感器融合;~IMU;惯性测量单元;惯性导航;inertial navigation;Kalman filter;姿态解算;multi-sensor fusion;多源融合;陀螺仪|sensor-technology|signal-processing=3000;slam=3000
data-acquisition-hardware|technique|数据采集系统|data acquisition systems|采集卡;~DAQ;数据采集卡;NI采集卡;信号采集;signal acquisition;=data acquisition;=数采;数采系统|electronics|labview=3500
low-power-design|technique|低功耗设计|low-power design|低功耗;功耗优化;power optimization;低功耗电路;超低功耗;low power electronics|circuit-design
audio-engineering-electronics|technique|音频电路|audio electronics|音频开发;音频硬件;音响设计;扬声器设计;耳机研发;TWS耳机;headphone development;电声;electroacoustics;电声工程;acoustics engineering;acoustic design;功放;audio amplifiers;喇叭设计|electronics|signal-processing=2500
magnetics-design|technique|磁性元件设计|magnetics design|变压器设计;电感设计;transformer design;inductor design;高频变压器;磁性器件;磁元件;magnetic components|power-electronics
ac-dc-power|technique|AC-DC电源设计|AC-DC power supply design|适配器开发;适配器;~LLC;反激电源;flyback;flyback converter;~PFC;充电器研发;快充;fast charging;PD快充;USB PD;电源适配器;开关电源设计;交换式电源;switch mode power supply;SMPS;电源供应器;氮化镓快充|power-electronics
dc-dc-design|technique|DC-DC变换器设计|DC-DC converter design|~Buck;Boost变换器;~LDO;buck converter;DCDC电源;直流变换器;电源管理芯片应用;power converters;PMIC应用;电源模块|power-electronics|ac-dc-power=4000
inverter-design|technique|逆变器设计|inverter design|逆变器开发;变流器;converter design;变流器设计;并网逆变器;grid-tied inverter;微型逆变器;microinverter;光伏逆变器;PV inverters;UPS电源;uninterruptible power supply;PWM控制;SVPWM;不间断电源|power-electronics|photovoltaics=2500;motor-control=2500
wireless-charging|technique|无线充电|wireless charging|无线充电技术;Qi协议;wireless power transfer;无线电能传输;Qi标准|power-electronics
wide-bandgap-power|technique|宽禁带器件应用|wide-bandgap power devices|SiC应用;GaN应用;SiC MOSFET;GaN器件;功率器件应用;IGBT驱动;IGBT应用;gate driver;gate drivers;MOSFET|power-electronics|power-semiconductor=3500
emc-standards|knowledge|电磁兼容标准|EMC standards|CISPR;IEC 61000;GB/T 17626;FCC认证;FCC Part 15;CE-EMC;EMC认证;EMC directive|emc|product-safety-certification=3500
esd-protection|technique|静电防护|ESD protection|~ESD;ESD防护;静电放电;electrostatic discharge;防静电;静电管理;ESD control;ANSI/ESD S20.20;S20.20;防静电管理;静电防护设计|electronics|emc=3000
product-safety-certification|knowledge|电子产品认证|product safety certification|=安规;安规工程;安规认证;3C认证;CCC认证;UL认证;UL certification;CB认证;产品认证;product certification;safety compliance engineering;安规设计;认证工程师;安规测试;safety certification;TUV认证;IEC 62368|electronics|emc=3000;compliance=1500
electronic-reliability|technique|电子产品可靠性|electronics reliability|~HALT;~HASS;高低温试验;高加速寿命试验;MTBF;MTBF计算;元器件可靠性;降额设计;derating;温度循环;盐雾试验;salt spray testing;跌落试验|reliability|electronics=2500
electronics-test-engineering|technique|电子测试工程|electronics test engineering|ICT测试;ICT治具;FCT测试;功能测试治具;测试治具;test fixtures;in-circuit test;测试夹具;自动化测试设备开发;ATE开发;=产测;产线测试;production test;测试架;测试工装|electronics|hardware-debugging=3000;labview=2500
test-instruments|tool|电子测量仪器|electronic test instruments|示波器;oscilloscope;oscilloscopes;万用表;multimeter;multimeters;万用电表;三用电表;逻辑分析仪;logic analyzer;logic analyzers;信号发生器;signal generators;function generators;电子负载;电子测量;electronic measurement;仪器使用;示波器使用;电子仪器;testing equipment for electronics;电源供应器使用;LCR表;电桥|electronics
rf-instruments|tool|射频测试仪器|RF test instruments|频谱仪;频谱分析仪;spectrum analyzer;spectrum analyzers;spectrum analyser;网络分析仪;矢量网络分析仪;vector network analyzer;~VNA;矢网;综测仪;network analyzers;射频仪表;信号源|test-instruments|rf=3500
keysight|tool|是德科技仪器|Keysight instruments|Keysight;Agilent仪器;安捷伦仪器;Tektronix;泰克;Rohde & Schwarz;罗德与施瓦茨;R&S;力科;LeCroy|test-instruments
ni-teststand|tool|NI TestStand|NI TestStand|TestStand;National Instruments TestStand|electronics-test-engineering|labview=4000
multisim|tool|Multisim|NI Multisim|National Instruments Multisim;Electronics Workbench|circuit-simulation
circuit-simulation|technique|电路仿真|circuit simulation|~SPICE;SPICE仿真;simulation of circuits;circuit modelling;电路模擬;电路模拟仿真;SPICE simulation|circuit-design
pspice|tool|PSpice|OrCAD PSpice|Cadence PSpice;MicroSim PSpice|circuit-simulation|multisim=3500
ltspice|tool|LTspice|LTspice|Linear Technology LTspice;Analog Devices LTspice|circuit-simulation|pspice=4000
saber|tool|Saber仿真|Synopsys Saber|Saber软件;~Saber|circuit-simulation|pspice=3000
psim|tool|PSIM|PSIM|PLECS;电力电子仿真;power electronics simulation|circuit-simulation|power-electronics=3500
proteus|tool|Proteus仿真|Proteus Design Suite|~Proteus;Labcenter Proteus|circuit-simulation|stm32=2500
eda-pcb|group|PCB设计软件|PCB design software|电路板设计软件;electronic design automation EDA software;EDA软件;EDA工具;PCB EDA|
pads|tool|PADS|PADS||eda-pcb|altium-designer=3500;cadence-allegro=3500;pcb-design=3500|pcb-design
cadence-allegro|tool|Cadence Allegro|Cadence Allegro|=Allegro|eda-pcb|altium-designer=3500;pcb-design=3500|pcb-design
altium-designer|tool|Altium Designer|Altium Designer|~Altium;AD画板|eda-pcb|pcb-design=3500;altium-classic=4000;orcad=3000;kicad=3500|pcb-design
orcad|tool|OrCAD|Cadence OrCAD|OrCAD Capture;OrCAD软件;Cadence Capture|eda-pcb|pcb-design=4000;pspice=3000
altium-classic|tool|Protel|Protel|Protel 99SE;99SE;~DXP;Protel DXP|eda-pcb|pcb-design=4000|pcb-design
kicad|tool|KiCad|KiCad|KiCad EDA|eda-pcb|pcb-design=4000
eagle-pcb|tool|EAGLE PCB|Autodesk EAGLE|CadSoft EAGLE;EAGLE软件|eda-pcb|pcb-design=4000;kicad=3500
lceda|tool|嘉立创EDA|EasyEDA|立创EDA;LCEDA;嘉立创专业版|eda-pcb|pcb-design=4000;kicad=3500
mentor-xpedition|tool|Mentor Xpedition|Siemens Xpedition|Xpedition;Mentor Expedition;Mentor Graphics PCB;Mentor Graphics;Siemens EDA|eda-pcb|pcb-design=4000
zuken|tool|Zuken CR-8000|Zuken CR-8000|CR-8000;CR-5000;Zuken;CADSTAR|eda-pcb|pcb-design=3500
cam350|tool|CAM350|CAM350|Genesis2000;Gerber;Gerber文件;InCAM;Gerber files;PCB CAM|eda-pcb|pcb-manufacturing=3500
hyperlynx|tool|HyperLynx|HyperLynx|Mentor HyperLynx;Siemens HyperLynx;Cadence Sigrity;Sigrity;PowerSI|signal-integrity
# microwave, antennas
antenna-engineering|technique|天线工程|antenna engineering|天线;天线调试;手机天线;antennas;天线工程师;阵列天线;phased array;相控阵;天线仿真;antenna testing;OTA测试;天线设计;antenna design|rf
microwave-circuits|technique|微波电路|microwave circuits|微波工程;microwave engineering;微波器件;低噪声放大器;~LNA;滤波器射频;微带电路;microwave components;毫米波;millimetre wave;mmWave;毫米波电路;微波;microwave|rf
rf-power-amplifier|technique|射频功放设计|RF power amplifier design|射频PA;功率放大器;power amplifiers;RF PA;射频前端;RF front end;射频前端模组|rf|microwave-circuits=3500
rf-testing|technique|射频测试|RF testing|射频调试;RF test;无线测试;射频指标测试;SRRC;wireless testing;射频认证;射频校准;RF calibration;TRP/TIS|rf|rf-instruments=3500
ansys-hfss|tool|HFSS|Ansys HFSS|Ansoft HFSS;电磁仿真;electromagnetic simulation;高频电磁仿真;电磁场仿真|rf|antenna-engineering=3000;fea=1500
cst-studio|tool|CST Studio Suite|CST Studio Suite|CST Microwave Studio;CST仿真;FEKO;Altair FEKO|rf|ansys-hfss=4000
keysight-ads|tool|Keysight ADS|Keysight ADS|Advanced Design System;ADS仿真;Agilent ADS;PathWave ADS;AWR Microwave Office;~ADS|rf|ansys-hfss=3000
radar-technology|technique|雷达技术|radar technology|雷达;radar;毫米波雷达;雷达信号处理;radar signal processing;雷达系统;mmWave radar;合成孔径雷达;SAR雷达;FMCW|rf|signal-processing=3500
lidar|technique|激光雷达|LiDAR|激光雷达开发;光达;laser radar|photonics|point-cloud=3500;laser=2500
ads-b-gnss|technique|卫星导航定位|satellite navigation|GNSS;GPS定位;~北斗;北斗导航;~RTK;RTK定位;BeiDou;卫星定位;global navigation satellite systems;GPS开发|telecom|sensor-fusion=2500;surveying=2000
rfid|technique|RFID技术|RFID|射频识别;~NFC;radio frequency identification;近场通信;电子标签;RFID读写器;无线射频识别|rf|iot=3000
# communications
communications-theory|knowledge|通信原理|communication theory|数字通信;digital communications;调制解调;=modulation;通信系统;communication systems;基带处理;通訊原理|telecom|signal-processing=3500
wireless-baseband|technique|无线基带算法|wireless baseband algorithms|物理层;物理层算法;PHY layer;基带算法;OFDM;MIMO;通信算法;physical layer algorithms;~baseband;通信物理层|communications-theory
mobile-networks|knowledge|移动通信网络|mobile networks|~4G;~LTE;5G NR;移动通信;mobile communications;3GPP;行動通訊;蜂窝网络;cellular networks;~GSM;WCDMA;5G基站;~6G|telecom
protocol-stack|technique|通信协议栈|protocol stack development|协议栈;协议栈开发;L2/L3;高层协议;3GPP协议;5G协议栈;protocol stacks|mobile-networks
network-optimization-telecom|technique|无线网络优化|radio network optimisation|网优;=网络优化;RF优化;radio network planning;=路测;drive test;网规网优;无线网规;=network optimization;无线网络规划;RF optimisation|mobile-networks
base-station|technique|基站建设维护|base station construction and maintenance|基站维护;基站开通;通信基站;基站;base stations;~BBU;~RRU;基站安装;通信塔;铁塔维护;tower maintenance|mobile-networks
optical-fibre-communication|technique|光纤通信|optical fibre communication|光纤;光模块;optical transceivers;光传输;~OTN;DWDM;~WDM;optical transmission;fibre optics;fiber optics;optical communication;光通讯;光器件;光纤通讯;~PON;FTTH;GPON;光通信器件;optical modules;光通信|telecom|photonics=3500
optical-cable-works|trade|光缆施工装维|optical cable works|熔纤;OTDR;光缆施工;光缆维护;fusion splicing;装维;宽带装维;宽带安装;broadband installation;装机维修|optical-fibre-communication|cabling=3500
elv-systems|trade|弱电工程|extra-low-voltage systems|弱电;弱电施工;low-voltage systems;网线布线;结构化布线;ELV systems;extra low voltage;智能化弱电;弱电工;~ELV;data cabling|telecom|network-engineering=2500
telecom-network-equipment|tool|通信设备|telecommunications equipment|交换设备;程控交换;中兴设备;传输设备;核心网;core network;通信设备调测;电信设备;=数据通信;通信电源;telecom equipment;通信设备维护|telecom|network-engineering=3000
satellite-communication|technique|卫星通信|satellite communication|卫星通讯;satcom;VSAT;低轨卫星;LEO satellites;卫星通信系统|telecom
low-power-wireless|technique|短距无线通信|short-range wireless|~UWB;超宽带;无线模组;2.4G;Thread协议;Matter协议;BLE开发;WiFi模块;短距离通信|communication-protocols
lpwan|technique|低功耗广域网|LPWAN|LoRa;LoRaWAN;NB-IoT;窄带物联网;Cat.1;Cat-M|communication-protocols|low-power-wireless=3000
mqtt|tool|MQTT|MQTT|MQTT协议;CoAP;物联网协议;IoT protocols|iot|communication-protocols=3000
iot-platform|technique|物联网平台|IoT platforms|物联网平台开发;边缘网关;IoT gateway;edge gateway;物联网网关;=涂鸦;Tuya;AWS IoT;AIoT|iot|mqtt=3000
smart-home|knowledge|智能家居|smart home|智慧家庭;home automation;智能硬件;smart hardware;智能家居产品;智慧家居;全屋智能;HomeKit;智能家电;smart devices|iot
usb-protocol|technique|USB开发|USB development|USB协议;USB驱动;USB 3.0;Type-C;USB Type-C;USB HID|communication-protocols
pcie-protocol|technique|PCIe|PCI Express|PCIe协议;PCIE接口;SATA协议|communication-protocols|usb-protocol=2500
mipi-interface|technique|MIPI接口|MIPI|MIPI CSI;MIPI DSI;LVDS;HDMI;DisplayPort;~eDP;显示接口;视频接口|communication-protocols|display-tech=2500
edge-computing|knowledge|边缘计算|edge computing|边缘智能;edge AI;端侧AI;TinyML;嵌入式AI;embedded AI;边缘AI;端侧部署|iot|model-deployment=3500;embedded=2500
# embedded
embedded-c|technique|嵌入式软件架构|embedded software architecture|裸机开发;bare-metal;bare metal programming;嵌入式架构;底层驱动;底层驱动开发;底层开发;low-level drivers;low-level programming;单片机驱动;驱动程序;HAL库;寄存器编程|embedded||c-language
bootloader|technique|Bootloader开发|bootloader development|Bootloader;U-Boot;OTA升级;~OTA;固件升级;firmware update;BIOS开发;UEFI;~BIOS|embedded|embedded-linux=3500|c-language
bsp-development|technique|BSP开发|BSP development|~BSP;板级支持包;board support package;Yocto;Buildroot;系统移植;内核移植;设备树;device tree;kernel porting;Linux BSP|embedded-linux||c-language;linux
embedded-android|technique|安卓系统底层开发|Android system development|AOSP;Android Framework;Android HAL;Android系统开发;安卓底层;Android BSP;安卓系统移植;Android驱动;framework开发|embedded|bsp-development=3500;android=3000|c-language
zephyr|tool|Zephyr|Zephyr RTOS|ThreadX;VxWorks;~QNX;AliOS Things;鸿蒙嵌入式;LiteOS;Zephyr OS;Azure RTOS;μC/OS|rtos||rtos
openharmony|tool|OpenHarmony|OpenHarmony|鸿蒙;HarmonyOS;鸿蒙开发;鸿蒙系统;开源鸿蒙;鸿蒙OS;OpenHarmony开发|embedded|android=2500
arm-architecture|knowledge|ARM架构|ARM architecture|~ARM;Cortex-A;Cortex-R;ARMv8;ARM处理器;ARM体系结构;Cortex-M;ARM开发|embedded|stm32=4000
risc-v|knowledge|RISC-V|RISC-V|RISC-V架构;RISC-V处理器|embedded|arm-architecture=3500;processor-architecture=3000
esp32|tool|ESP32|ESP32|ESP8266;乐鑫;Espressif;ESP-IDF|embedded|stm32=3500;iot=3000|embedded
arduino|tool|Arduino|Arduino|Arduino开发;Arduino编程;arduino uno|embedded|stm32=3000
raspberry-pi|tool|树莓派|Raspberry Pi|Jetson Nano;NVIDIA Jetson;Jetson;香橙派;瑞芯微;Rockchip;RK3588;=全志|embedded|arduino=3000;embedded-linux=3000
keil|tool|Keil|Keil MDK|Keil5;MDK-ARM;~IAR;IAR Embedded Workbench;Keil uVision;STM32CubeMX;STM32CubeIDE;CubeMX|embedded|stm32=4000|embedded
ti-dsp|tool|TI DSP|TI DSP|DSP芯片;DSP开发;TMS320;C2000;DSP编程;DSP28335;DSP processors;Code Composer Studio;CCS开发|embedded|signal-processing=3500|c-language
msp430|tool|MSP430|MSP430|PIC单片机;PIC microcontrollers;AVR单片机;~AVR;Microchip PIC;瑞萨单片机;Renesas MCU;NXP单片机|embedded|stm32=4000|embedded
assembly-language|language|汇编语言|assembly language|=汇编;assembler;ARM汇编;x86汇编;組合語言;assembly code|programming|embedded=2500
jtag-debugging|technique|嵌入式调试|embedded debugging|JTAG;~SWD;J-Link;GDB调试;仿真器调试;在线调试;~GDB|embedded|hardware-debugging=3000
autonomous-hardware-video|technique|嵌入式视频|embedded video|GStreamer;摄像头调试;摄像头驱动;camera driver;V4L2;ISP调试;ISP调优;image signal processor tuning;视频编解码;H.264;H.265;海思平台;HiSilicon;camera tuning;影像调优;安防摄像机|embedded|computer-vision=2500
functional-safety-electronics|knowledge|功能安全|functional safety|IEC 61508;~SIL;安全完整性等级;safety integrity level;功能安全认证;functional safety engineering;SIL认证|electronics|iso-26262=4500
fpga-image|technique|FPGA图像处理|FPGA image processing|FPGA算法加速;FPGA加速;~HLS;Vitis;FPGA acceleration;高层次综合;Vivado HLS;FPGA信号处理|fpga||fpga
quartus|tool|Quartus|Intel Quartus|Altera Quartus;Quartus II;Altera FPGA;Intel FPGA;Lattice Diamond;国产FPGA;紫光同创;Altera;Xilinx ISE;Xilinx FPGA;ZYNQ;Zynq开发;Xilinx|fpga||fpga
fpga-prototyping|technique|FPGA原型验证|FPGA prototyping|HAPS;原型验证;硬件仿真加速;hardware emulation;Cadence Palladium;ZeBu|fpga|ic-verification=3500
modelsim|tool|ModelSim|ModelSim|QuestaSim;Questa;Mentor ModelSim;Mentor Graphics ModelSim|fpga|ic-verification=3000
# display and light
tft-lcd|technique|TFT-LCD工艺|TFT-LCD process|液晶面板;LCD制程;~TFT;阵列工艺;Array制程;成盒工艺;Cell制程;液晶模组;~LCM;LCD modules;TFT LCD;面板工艺;array process|display-tech
oled-process|technique|OLED工艺|OLED process|AMOLED;蒸镀;OLED器件;OLED材料;OLED devices;柔性显示;flexible displays;flexible OLED;有机发光|display-tech|tft-lcd=3500
micro-led|technique|Micro LED|Micro-LED|Micro LED技术;巨量转移;mass transfer LED;COB显示;LED显示屏;LED display;LED屏|display-tech|oled-process=3000
backlight-design|technique|背光设计|backlight design|背光模组;背光源;backlight units;导光板;light guide|display-tech|optical-design=3000
touch-panel|technique|触控技术|touch technology|触摸屏技术;触控面板;touch panels;touch sensors;电容屏;触控IC;触控|display-tech
ar-vr-hardware|knowledge|AR/VR硬件|AR/VR hardware|AR眼镜;VR头显;光波导;waveguide;head-mounted display;AR光学;智能眼镜;smart glasses;近眼显示|display-tech|optical-design=3500
lighting-design-engineering|technique|灯光照明设计|lighting design|DIALux;DIALux evo;照明工程;灯光设计;配光;Relux;照度计算;lighting engineering;AGi32;建筑照明;照明设计|led-lighting
led-driver|technique|LED驱动电源|LED drivers|LED电源;LED驱动;LED driver design;调光驱动;调光|led-lighting|ac-dc-power=4000
lens-imaging-design|technique|成像光学设计|imaging optics design|成像设计;镜头开发;手机镜头;相机模组;~CCM;镜头;imaging lens;摄影镜头;镜组设计;安防镜头|optical-design
codev|tool|CODE V|CODE V|Synopsys CODE V|optical-design|lens-imaging-design=3500
lighttools|tool|LightTools|LightTools|TracePro;ASAP光学;FRED光学;非成像光学;照明光学;illumination optics;non-imaging optics;Lambda Research TracePro;Synopsys LightTools|optical-design|codev=2500
lumerical|tool|Lumerical FDTD|Lumerical FDTD Solutions|FDTD;时域有限差分;VPIphotonics;光子仿真;photonic simulation|photonics|silicon-photonics=3500
silicon-photonics|technique|硅光|silicon photonics|硅光芯片;硅基光电子;photonic integrated circuits;光子芯片;光子集成;photonic chips;硅光子;薄膜铌酸锂|photonics|optical-fibre-communication=3000;ic-design=2000
optical-coating|technique|光学镀膜|optical coating|光学薄膜;optical thin films;膜系设计;增透膜;anti-reflection coating;Essential Macleod;~Macleod;TFCalc;光学膜|optical-design|thin-film=3500
optical-manufacturing|technique|光学加工|optical fabrication|光学冷加工;镜片加工;lens manufacturing;光学元件加工;光学零件;玻璃研磨;optical components;optics manufacturing;玻璃模压;光学装调;optical alignment;光学装配;光路调试;光机装调|optical-design
optomechanics|technique|光机设计|optomechanical design|光机结构;=光机;opto-mechanical engineering;光机电一体化;光机系统;optomechanics|optical-design|mechanical-design=3500
optical-measurement|technique|光学测量|optical measurement|干涉仪;interferometer;干涉测量;interferometry;积分球;光学检测技术;optical metrology;MTF测试;光度计|optical-design|instrument-calibration=2500
spectroscopy-instruments|knowledge|光谱仪器|optical spectroscopy instruments|光谱分析技术;spectroscopic instruments;高光谱;hyperspectral imaging;光谱成像|optical-measurement|raman=2500
fibre-laser|technique|光纤激光器|fibre lasers|fiber lasers;fiber laser;固体激光器;solid-state lasers;超快激光;ultrafast lasers;飞秒激光;皮秒激光;femtosecond laser|laser
semiconductor-laser|technique|半导体激光器|semiconductor lasers|VCSEL;laser diodes;激光二极管;~DFB;~EML;diode lasers;LD芯片;激光芯片|laser|photonics=3500
laser-marking|technique|激光打标|laser marking|镭雕;激光雕刻;laser engraving;打标机;激光打标机;镭射雕刻;镭射打标;激光镭雕|laser
infrared-imaging|technique|红外成像|infrared imaging|红外热成像;热成像;thermal imaging;红外探测器;infrared detectors;夜视;红外技术|photonics
photodetectors|technique|光电探测器|photodetectors|光电探测;~APD;SPAD;photodiodes;光电检测;image sensors;CMOS图像传感器;~CIS;图像传感器;CMOS image sensors|photonics|sensor-technology=3500
image-sensing-camera|technique|工业相机应用|industrial camera integration|工业相机;industrial cameras;相机标定;camera calibration;机器视觉光源;线扫相机;Basler;海康工业相机|machine-vision
# instruments and equipment
scientific-instruments|knowledge|科学仪器研发|scientific instrument development|分析仪器研发;仪器研发;instrument development;实验仪器;仪器开发;分析仪器;精密仪器研发;仪器科学;instrument science|instrumentation|precision-machinery=2500
ivd-instrument-rd|technique|体外诊断仪器研发|IVD instrument development|诊断仪器;诊断仪器开发;发光仪;检验仪器;诊断设备研发;IVD设备;diagnostic instruments|device-rd|scientific-instruments=3500;diagnostic-reagent=2000
medical-electronics|technique|医疗电子|medical electronics|医用电子;监护仪;patient monitors;医疗电子设备;medical electronic devices;呼吸机研发;ventilators;血压计;血糖仪;医疗硬件;医用电气|device-rd|electronics=3000;iec-60601=3000
biomedical-equipment-repair|technique|医疗设备维修|biomedical equipment maintenance|医疗器械维修;医学装备;医学工程;clinical engineering;医疗设备维护;medical equipment repair;设备科;医学设备科;医疗设备工程师;=医工;biomedical equipment technician;medical equipment maintenance|device-rd|equipment-maintenance=3000
x-ray-equipment|technique|X射线设备|X-ray equipment|X光机;DR设备;CT设备;CT机;X-ray systems;球管;平板探测器;flat panel detectors;X射线检测;X-ray检测;X光|medical-electronics|medical-imaging=3000
process-instruments|technique|过程检测仪表|process instruments|流量计;flow meters;变送器;transmitters;压力表;pressure gauges;液位计;热电偶;thermocouples;热工仪表;智能仪表;调节阀;control valves;工业仪表|instrumentation
energy-meters|technique|电能表|electricity meters|智能电表;smart meters;=电表;=水表;燃气表;计量表计;抄表|instrumentation
security-electronics|technique|安防与门禁工程|security and surveillance systems|安防;视频监控;surveillance systems;摄像头安装;closed circuit television;门禁;监视系统;防盗报警|elv-systems
av-systems|technique|音视频系统集成|audiovisual systems integration|影音系统;AV系统;视听系统;会议系统;audio visual systems;会议室系统;多媒体系统;扩声系统;Crestron;快思聪;AV integration;AV设备;=多媒体|elv-systems
consumer-electronics|knowledge|消费电子|consumer electronics|3C产品;3C电子;消费类电子;手机研发;手机结构;mobile phone development;=智能手机;3C行业;电子产品;electronic products;家电研发;小家电;小家电研发|electronics
electronic-cigarette|knowledge|电子烟|electronic cigarettes|电子雾化;雾化器;vaping devices;雾化芯|consumer-electronics
memory-storage-devices|knowledge|存储产品|storage devices|~SSD;固态硬盘;eMMC;存储器产品;storage firmware;Flash存储;SSD firmware;~UFS;闪存|electronics|pcie-protocol=3000
electron-tubes-vacuum-electronics|knowledge|真空电子技术|vacuum electronics|电子束;electron beam;行波管;X射线管|electronics
circuit-theory|knowledge|电路理论|circuit theory|电路原理;电路基础;电工电子;basic electronics;电工学;电子电工;electrical theory;电子基础;电子线路|electronics
mechatronics|knowledge|机电一体化|mechatronics|机电一体化技术;mechatronic engineering;机械电子工程;机械电子;机电;electromechanical;机电工程;electromechanical systems;机电设备;mechatronics engineering|automation|mechanical-design=2500;electronics=2500
server-design|technique|服务器硬件研发|server hardware design|服务器研发;服务器主板;server design;数据中心硬件;交换机硬件;switch hardware design;主板研发;motherboard design;主板设计|circuit-design|server-hardware=3000;high-speed-design=3000
capacitor-rd|technique|电容器研发|capacitor development|薄膜电容;固态电容;capacitors;超容;片式电容;电阻电容;贴片电感;passive component development|electronics|supercapacitor=3500
electronic-process|technique|电子工艺|electronics manufacturing process||electronics|pcba-process=4000
camera-module|knowledge|摄像头模组|camera modules|=摄像头;摄像头模块|electronics|lens-imaging-design=3000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const electronicsSenses = `
dsp|ti-dsp|TMS320;C2000;DSP28335;CCS;DSP芯片
传感器|sensor-technology|嵌入式;硬件;电路;自动化;MEMS;IMU;PLC;单片机
sensors|sensor-technology|embedded;hardware;circuit;automation;MEMS;IMU;PLC;microcontroller
传感器技术|sensor-technology|嵌入式;硬件;电路;自动化;MEMS;IMU;PLC;单片机
`;
