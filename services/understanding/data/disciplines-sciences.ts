/** Field 07: natural sciences. Columns and codes: see `disciplines.ts`. */
export const scienceDisciplines = `
07|理学|Natural Sciences|理科;理学类;natural science;science degree;理学门类;理科类;basic sciences;physical sciences;理学硕士;理学学士;理学博士;pure sciences
0701|数学|Mathematics|应用数学;applied mathematics;数学与应用数学;基础数学;maths;数学类;计算数学;mathematical sciences;math;数学专业;pure mathematics;应用数学系|070101
070101|概率论与数理统计|Probability and Mathematical Statistics|
070102|运筹学与控制论|Operations Research and Cybernetics|运筹学
070150|信息与计算科学|Information and Computing Science|computational mathematics;computational science|070102
070151|数理基础科学|Fundamental Mathematical Sciences||070103
070152|数据计算及应用|Data Computing and Application||070104
0702|物理学|Physics|应用物理学;applied physics;物理;物理类;物理学类;应用物理|070201;070202
070201|理论物理|Theoretical Physics|
070202|粒子物理与原子核物理|Particle and Nuclear Physics|核物理;nuclear physics|070203
070203|原子与分子物理|Atomic and Molecular Physics|
070204|等离子体物理|Plasma Physics|
070205|凝聚态物理|Condensed Matter Physics|solid state physics;固体物理
070206|声学|Acoustics||070204
070207|光学|Optics Physics|光物理
070208|无线电物理|Radio Physics|
070250|系统科学与工程|Systems Science and Engineering||070205
070251|量子信息科学|Quantum Information Science|quantum information;量子信息|070206
0703|化学|Chemistry|化学类;chemical sciences;chemical science;化学专业|070301
070301|无机化学|Inorganic Chemistry|
070302|分析化学|Analytical Chemistry|分析化学专业
070303|有机化学|Organic Chemistry|有机合成;organic synthesis
070304|物理化学|Physical Chemistry|
070305|高分子化学与物理|Polymer Chemistry and Physics|高分子化学;polymer chemistry
070350|应用化学|Applied Chemistry|应化|070302
070351|化学生物学|Chemical Biology||070303
070352|分子科学与工程|Molecular Science and Engineering||070304
070353|能源化学|Energy Chemistry||070305
070354|化学测量学与技术|Chemical Measurement Science and Technology||070306
070355|资源化学|Resource Chemistry||070307
0704|天文学|Astronomy|天文学类;astrophysics;天体物理|070401
0705|地理学|Geography|地理科学;地理科学类;geographical sciences;地理|070501
070501|自然地理学|Physical Geography|
070502|人文地理学|Human Geography|
070503|地图学与地理信息系统|Cartography and Geographic Information Systems|地理信息科学;GIS;地理信息系统;geographic information science;geoinformatics|070504
070550|自然地理与资源环境|Physical Geography and Resources Environment|资源环境与城乡规划管理|070502
070551|人文地理与城乡规划|Human Geography and Urban-Rural Planning||070503
0706|大气科学|Atmospheric Sciences|大气科学类;meteorology;气象学;大气物理学与大气环境;atmospheric science|070601
070650|应用气象学|Applied Meteorology||070602
070651|气象技术与工程|Meteorological Technology and Engineering||070603
070652|地球系统科学|Earth System Science|earth science;earth sciences|070604
0707|海洋科学|Marine Science|海洋科学类;oceanography;marine sciences;物理海洋学|070701
070703|海洋生物学|Marine Biology|
070750|海洋技术|Marine Technology||070702
070751|海洋资源与环境|Marine Resources and Environment||070703
070752|军事海洋学|Military Oceanography||070704
070753|海洋科学与技术|Marine Science and Technology||070705
0708|地球物理学|Geophysics|地球物理学类;固体地球物理学|070801
070850|空间科学与技术|Space Science and Technology|空间物理学|070802
070851|防灾减灾科学与工程|Disaster Prevention and Mitigation||070803
070852|行星科学|Planetary Science||070804
0709|地质学|Geology|地质学类;构造地质学;矿物学;geoscience;geosciences|070901
070902|地球化学|Geochemistry||070902
070950|地球信息科学与技术|Geoinformation Science and Technology||070903
070951|古生物学|Palaeontology|古生物学与地层学|070904
0710|生物学|Biology|生物科学;biological sciences;生物;生物类;biological science;life sciences;life science;生命科学;生科;生物科学类;bioscience;biosciences;生命科学类;生物学类;生物相关;biology-related|071001
071001|植物学|Botany|plant biology;plant science
071002|动物学|Zoology|
071003|生理学|Physiology|
071004|水生生物学|Hydrobiology|
071005|微生物学|Microbiology|microbiological science
071006|神经生物学|Neurobiology|神经科学;neuroscience|071006
071007|遗传学|Genetics|genomics;基因组学
071008|发育生物学|Developmental Biology|
071009|细胞生物学|Cell Biology|
071010|生物化学与分子生物学|Biochemistry and Molecular Biology|生化;biochemistry;分子生物学;molecular biology;生物化学;molecular biosciences
071011|生物物理学|Biophysics|
071050|生物技术|Biotechnology|现代生物技术;biotech;生物技术及应用;应用生物技术|071002
071051|生物信息学|Bioinformatics|生物信息;computational biology|071003
071052|合成生物学|Synthetic Biology||083003
071053|免疫学|Immunology|
071054|整合科学|Integrated Science||071005
071055|应用生物科学|Applied Biological Science|applied biology|090109
0711|系统科学|Systems Science|系统理论;系统分析与集成
0712|科学技术史|History of Science and Technology|科学史|060109
0713|生态学|Ecology|生态;ecological science|071004
0714|统计学|Statistics|应用统计;应用统计学;applied statistics;统计;数理统计;统计类;统计学类;应用统计硕士;statistical science;数据统计|071201;071202
071450|生物统计学|Biostatistics|生物统计|071204
071451|数据科学|Data Science Studies|数据科学专业|071203
`;
