/** Wide wordings that mean several disciplines. Columns: code, beginning with `x` | zh | en | aliases; | codes that it means; */
export const wideDisciplines = `
x1|生物医药|Biomedicine|biopharma;生物与医药;生物医药专业;医药生物;pharmaceutical and biological sciences;医药生物类;生物医药相关;生物制药与药学|1007;0710;0836;1008;0831
x2|理工科|Science and Engineering|理工;理工类;理工农医;STEM;science or engineering;理工科类;science, technology, engineering;理工科背景;理工科相关;science, engineering;science and technology disciplines;quantitative discipline;quantitative field|07;08
x3|经管|Economics and Management|经济管理专业;economics and business;经济管理;经管类;经济管理类;管理经济;经济、管理类;business or economics|02;12
x4|生化环材|Biology, Chemistry, Environment, Materials|生化环材类|0710;0703;0830;0805
x5|化学化工|Chemistry and Chemical Engineering|化学化工类;化工化学;chemistry or chemical engineering;化学与化工;化工、化学类;化学化工相关|0703;0817
x6|光机电|Optics, Mechanics, Electronics|机电光;光机电一体化|0803;0802;080950
x7|医药类相关|Medical and Pharmaceutical|医药学;医学药学;medicine and pharmacy;医药相关;医学、药学类;medical or pharmaceutical|1007;10
x8|财经|Finance and Economics|财经类;财务金融;财经金融;财会金融|02;1202
x9|信息类|Information Disciplines|电子信息与计算机;电子计算机类;计算机电子;ICT;计算机与信息;电子与计算机;信息与电子;信息技术相关;计算机通信;计算机电子信息类|0812;0809;0810;0835
x10|新能源|New Energy|新能源类;energy;新能源相关|080552;0807;0808
x11|电子电气|Electrical and Electronic Engineering|EEE;EE;electrical and electronics engineering;机械电子电气;electrical or electronic engineering;电子电气类;电气电子;电子电器;电气电子工程;electrical/electronic engineering|0808;080950;0809
x12|医学工程交叉|Bio-Interdisciplinary|生物交叉;医工结合;医工交叉|0831;1002
x13|财会|Accounting and Finance Roles|财会类;财会相关;财务会计相关;财会审计;财税;财务会计与审计;finance or accounting;accounting or finance|120201;120202
x14|机电一体|Mechanical and Electrical|机械电气;机械电气类;mechanical or electrical engineering;机电仪;机电相关;机械、电气类|0802;0808;0811
x15|计算机与软件|Computing and Software|计算机软件工程;计算机与软件工程;软件计算机;计算机/软件;computer science or software engineering;计算机科学与软件工程|0812;0835
x16|数学统计类|Mathematics and Statistics|数学与统计;数统;数学统计学;mathematics or statistics;数理类;数理|0701;0714;0702
x17|数理化|Mathematics, Physics, Chemistry|数理化类|0701;0702;0703
x18|商学院相关|Business Related|business related;business or related;商科相关;commerce related|1202;02;1201
x19|农林畜牧|Agriculture and Animal Husbandry|农牧;农牧类;动物类|09
x20|建筑土木|Architecture and Civil Engineering|土木工程类相关;建筑土木类;土木建筑工程;建工类;architecture, engineering and construction|0813;0814;0833
x21|环境安全|Environment, Health and Safety|环境安全类;安全环保;安环;安全环保类;环境健康安全|0830;0837
x22|机器人与人工智能|Robotics and AI|人工智能与机器人;AI与机器人|081250;081151
x23|家政护理|Home and Care Services|家政护理类;护理康养;康养;康养类|030352;1011;101150
x24|人文社科|Humanities and Social Sciences|文史哲;人文社会科学;humanities and social sciences;arts and humanities;人文社会科学类|01;03;05;06
x25|营销管理类|Marketing and Business|市场营销与管理;营销管理;marketing or business|120203;1202
x26|设计美术|Design and Fine Art|美术设计;美术设计类;艺术设计相关;设计美术类|1304;1305
x27|外语外贸|Foreign Languages and Trade|外语外贸类;英语外贸;外贸英语|0502;020206
x28|自动化电气|Automation and Electrical|自动化电气类;电气、自动化类;自动化与电气|0808;0811
x29|车辆机械|Vehicles and Machines|车辆机械类;机械车辆;汽车机械|080204;0802
x30|光电材料|Optoelectronics and Materials|光电材料类;材料光电|0803;0805
x31|材料与化学|Materials and Chemistry|化学材料;材料化工;化学与材料;化工材料|0805;0703;0817
x32|生物与化工|Biology and Chemical Engineering|生物化学工程|0710;0817;0836;071010
`;
