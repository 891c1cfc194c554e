/**
 * Accounting, finance, banking, insurance, audit, tax, law, compliance.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const financeLawSkills = `
# accounting work
gl-accounting|technique|总账会计|general ledger accounting|总账核算;总帐会计;总账管理;GL accountant;日记账;明细账;ledger maintenance;journal entries;会计分录;记账凭证;凭证录入;凭证审核;=制单;=入账;总账;general ledger|accounting
accounts-payable|technique|应付账款|accounts payable processing|应付会计;应付款管理;应付账管理;AP accounting;vendor invoice processing;供应商付款;供应商对账;payables;付款审核;accounts payable|accounting|accounts-receivable=3500
accounts-receivable|technique|应收账款|accounts receivable|应收会计;应收款管理;应收账管理;AR accounting;receivables;客户对账;回款管理;账款回收;aging analysis;账龄分析|accounting
credit-control|technique|信用管理|credit control|客户信用管理;授信额度管理;credit management;信控;账期管理;信用评估管理|accounts-receivable|debt-collection=3500
debt-collection|technique|催收|debt collection|催款;追账;欠款追收;电催;贷后催收;应收账款催收;不良资产催收;collections calls;collect debts;收数;追收欠款|accounts-receivable|phone-communication=2500
cashiering-finance|technique|出纳业务|cash management and bookkeeping of cash|出纳会计;现金管理;现金收付;现金日记账;资金收付;网银操作;银行收付款;petty cash;零用现金;cash handling;备用金管理;现金盘点;出纳|accounting|bank-reconciliation=3500
bank-reconciliation|technique|银行对账|bank reconciliation|银行余额调节表;银行流水核对;银行存款余额调节;bank recs;账户核对;账目核对;intercompany reconciliation;往来账核对|accounting
invoicing|technique|开票|invoicing|开具发票;发票开具;发票管理;发票审核;增值税开票;开票软件;billing;invoice processing;invoice preparation;发票认证;电子发票;数电票;全电发票;开发票;出账单|accounting
expense-reimbursement|technique|费用报销|expense reimbursement|报销审核;费用审核;费用会计;报销单;差旅报销;expense claims;expense reports;费用核算;费用控制|accounting
fixed-assets|technique|固定资产核算|fixed asset accounting|固定资产管理;固定资产;资产会计;资产盘点;折旧核算;depreciation;fixed assets|accounting|asset-management-admin=3500
financial-closing|technique|财务结账|financial closing|=月结;月末结账;=年结;关账;月度结账;month-end closing;year-end closing;month end close;closing of accounts;结账|accounting
financial-statements-prep|technique|财务报表编制|financial statement preparation|编制财务报表;出具报表;会计报表;报表编制;三大报表;资产负债表;利润表;现金流量表;balance sheet;income statement;cash flow statement;profit and loss statement;preparation of financial statements;管理账目|accounting|financial-analysis=3500
consolidation-accounting|technique|合并报表|consolidated financial statements|合并财务报表;集团合并;合并抵消;=consolidation;consolidated accounts;集团报表;group reporting;綜合財務報表|financial-statements-prep
full-set-accounts|technique|全套账|full set of accounts|处理全盘账;全盘会计;独立处理全盘账务;全盘账务处理;handle full set of accounts;full set accounting;全套会计;全盘做账;主办会计;全盘账务|accounting
management-accounting|technique|管理会计|management accounting|管会;管理报表;managerial accounting;管理層報表;经营报表;management reports;management reporting;业财融合;作业成本法;activity-based costing;本量利分析|accounting|financial-analysis=4000
manufacturing-costing|technique|生产成本核算|manufacturing cost accounting|工厂成本会计;BOM成本;标准成本;standard costing;成本结转;料工费;产品成本核算;product costing;工厂会计;成本归集;制造业成本核算|cost-accounting
inventory-accounting|technique|存货核算|inventory accounting|材料会计;存货会计;仓库会计;进销存核算;存货计价;inventory valuation;往来会计;材料核算|accounting
revenue-recognition|technique|收入确认|revenue recognition|收入会计;收入核算;revenue accounting;IFRS 15;新收入准则|accounting
project-accounting|technique|项目会计|project accounting|工程会计;工程项目核算;建筑会计;房地产会计;construction accounting;项目成本核算|accounting
government-accounting|technique|政府会计|government accounting|行政事业单位会计;事业单位会计;预算会计;public sector accounting;非营利组织会计;fund accounting;政府会计制度;nonprofit accounting|accounting
fund-accounting-funds|technique|基金会计|fund accounting for investment funds|基金估值;基金核算;NAV calculation;基金清算;资产估值核算;fund administration;基金运营;fund operations;基金行政|accounting|asset-management=3000
accounting-standards|knowledge|会计准则|accounting standards|企业会计准则;中国会计准则;PRC GAAP;会计制度;财税法规;小企业会计准则|accounting
ifrs|knowledge|国际财务报告准则|IFRS|国际会计准则;国际财务准则;International Financial Reporting Standards;~IAS;HKFRS;香港财务报告准则;香港會計準則;IFRS准则|accounting-standards|us-gaap=3500
us-gaap|knowledge|美国公认会计准则|US GAAP|美国会计准则;generally accepted accounting principles;GAAP|accounting-standards
accounting-agency|technique|代理记账服务|accounting agency services|代账;代账会计;代理做账;财务外包;财税代理;工商财税;工商代办;accounting outsourcing;bookkeeping services;记账报税;代理记账报税;财税服务;代理记账|accounting|tax=3500
company-registration|technique|公司注册|company registration|工商注册;工商变更;工商登记;营业执照办理;company incorporation;注册公司;香港公司注册;公司注销;年检年审;商事登记;工商年报;business registration|accounting-agency|company-secretary=3000
financial-shared-services|technique|财务共享服务|financial shared services|财务共享中心;财务共享;FSSC;shared service centre accounting;共享服务中心|accounting
mathematical-accounting-skills|technique|珠算点钞|banknote counting and abacus|=点钞;手工点钞;珠算;假币识别;点钞机;数字小键盘录入;counterfeit detection|cashiering-finance
accounting-archives|technique|会计档案管理|accounting records management|凭证装订;会计凭证装订;财务档案;会计资料归档;凭证整理;装订凭证|accounting|document-management=3500
# accounting software
accounting-software|group|会计软件|accounting software|财务系统;financial management software;accounting package software;financial systems;财务软件|
yonyou|tool|用友财务软件|Yonyou|用友U8;用友NC;用友T3;用友T+;U8 Cloud;YonSuite;用友好会计;用友ERP;畅捷通;用友U8+;用友BIP;用友;用友软件;Yonyou ERP;~U8;用友T6;用友YonBIP;用友NCC;U8系统;用友U9;用友系统;T+Cloud;用友U8系统;NC系统;好会计;UFIDA;用友ERP系统;用友实施;用友二开;~U9;YonBIP;NCC系统;用友U8 Cloud;U8 ERP;用友操作;用友U8软件;用友NC系统;用友ERP-U8|accounting-software|kingdee=3500;erp=3500|erp
kingdee|tool|金蝶财务软件|Kingdee|金蝶K3;金蝶KIS;金蝶云星空;金蝶EAS;金蝶云;K3 Cloud;~K/3;精斗云;金蝶星空;金蝶ERP;金蝶K3财务软件;金蝶苍穹;金蝶;金蝶软件;Kingdee ERP;~K3;金蝶云苍穹;金蝶ERP系统;金蝶系统;K3 WISE;金蝶K3系统;EAS系统;金蝶精斗云;金蝶K3软件;金蝶云星辰;金蝶操作;金蝶Cloud;金蝶实施;金蝶二开;金蝶星辰|accounting-software|erp=3500|erp
quickbooks|tool|QuickBooks|QuickBooks|Intuit QuickBooks;QuickBooks Online;~QBO|accounting-software|xero=3500;myob=3500;sage-accounting=3500
xero|tool|Xero|Xero|Xero accounting;Xero会计软件|accounting-software|myob=3500
myob|tool|MYOB|MYOB|MYOB会计软件;MYOB Premier;MYOB AccountRight|accounting-software
sage-accounting|tool|Sage会计软件|Sage accounting|~Sage;Sage 50;Sage 50 Accounting;Sage 300;Sage Intacct;Peachtree;ACCPAC;Sage X3|accounting-software
peachtree-like-freshbooks|tool|FreshBooks|FreshBooks|Wave Accounting;Zoho Books;online bookkeeping software|accounting-software|quickbooks=3000
flexaccount|tool|FlexAccount|FlexAccount|FlexSystem;Flex会计软件|accounting-software
guanjiapo|tool|管家婆|Guanjiapo|管家婆软件;速达财务;速达软件;速达3000;进销存软件;进销存系统;浪潮GS;浪潮财务软件|accounting-software|kingdee=3000;inventory=2500
sap-fico|tool|SAP财务模块|SAP FICO|SAP FI;SAP CO模块;SAP财务;SAP finance;SAP S/4HANA Finance;SAP FICO模块;FICO;SAP CO;SAP Financials;SAP FICO顾问;SAP BPC;SAP财务顾问;SAP Treasury|accounting-software|erp=4000|erp
oracle-financials|tool|Oracle财务系统|Oracle Financials|Oracle E-Business Suite Financials;Oracle Fusion Financials;Oracle EBS财务;Oracle Hyperion;Hyperion;Oracle Hyperion Planning;~HFM;Hyperion Financial Management|accounting-software|sap-fico=3500
netsuite|tool|NetSuite|NetSuite|Oracle NetSuite;NetSuite ERP;NetSuite NetERP;NetSuite系统;NetSuite OpenAir;Oracle NetSuite ERP|accounting-software|erp=3500
dynamics-finance|tool|微软Dynamics财务|Microsoft Dynamics GP|Dynamics GP;Microsoft Dynamics 365 Finance;Dynamics NAV;Microsoft Great Plains;Great Plains;Navision;Business Central;Microsoft Dynamics NAV;Dynamics AX;Microsoft Dynamics;Dynamics 365;D365;Microsoft Dynamics AX;Axapta;Microsoft Great Plains Solomon;MS Dynamics;Microsoft Dynamics 365;微软Dynamics;Dynamics SL;Microsoft Business Solutions;Dynamics 365 Business Central|accounting-software|erp=3500
concur|tool|费控系统|SAP Concur|~Concur;Concur Expense;每刻报销;易快报;expense management software;费控软件;汇联易|accounting-software|expense-reimbursement=3500
tally|tool|Tally财务软件|Tally ERP|TallyPrime;Tally.ERP 9|accounting-software
tax-software|tool|税务软件|tax software|tax preparation software;报税软件;Intuit TurboTax;TurboTax;Lacerte;Intuit ProSeries;UltraTax CS;Thomson Reuters ONESOURCE;Drake Tax;税务申报软件|accounting-software|tax=3500
golden-tax|tool|金税系统|Golden Tax system|金税三期;金税四期;电子税务局;金税盘;税控盘;航天信息开票;百旺开票;航信开票;e-tax bureau;税控系统;防伪税控;自然人电子税务局|tax-software|invoicing=3500
audit-software|tool|审计软件|audit software|CaseWare;ACL Analytics;IDEA data analysis;TeamMate;用友审计;鼎信诺;中普审计;CaseWare Working Papers;auditing software;ACL数据分析;computer assisted audit|accounting-software|auditing=3500
blackline|tool|BlackLine|BlackLine|OneStream;Anaplan;Adaptive Insights;Workday Adaptive Planning;financial close software;预算管理软件;Vena Solutions|accounting-software|financial-closing=3000
point-of-accounting-excel|technique|财务Excel建模|Excel for finance|财务函数;Excel财务应用;Excel财务建模;财务表格;spreadsheet modelling for finance|excel|financial-modelling=3500|excel
# tax
vat|knowledge|增值税|value-added tax|~VAT;增值税申报;增值税专用发票;进项认证;销项税;进项税;VAT returns;VAT compliance;消费税;附加税;~GST|tax
corporate-income-tax|knowledge|企业所得税|corporate income tax|企业所得税汇算清缴;汇算清缴;所得税申报;corporate tax;profits tax;利得税;所得税;corporation tax returns|tax
individual-income-tax|knowledge|个人所得税|individual income tax|个税申报;个税;薪俸税;salaries tax;personal income tax;个税汇算;PIT申报;personal tax returns;个人所得税申报|tax|payroll=3000
export-tax-rebate|technique|出口退税|export tax rebate|出口退税申报;退税申报;免抵退;外贸会计;外贸退税;export VAT refund;出口免税;VAT refunds|tax|foreign-trade=3000
tax-planning|technique|税收筹划|tax planning|节税;税务规划;纳税筹划;tax optimisation;税务架构;tax structuring;税务策划;tax advisory;税务咨询;税务顾问;税务筹划|tax
transfer-pricing|technique|转让定价|transfer pricing|关联交易定价;同期资料;转让定价文档;转移定价;transfer pricing documentation;BEPS;关联申报|tax-planning
international-tax|knowledge|国际税收|international taxation|跨境税务;国际税务;税收协定;double taxation;tax treaties;cross-border tax;跨境税|tax
hong-kong-tax|knowledge|香港税务|Hong Kong taxation|香港报税;香港利得税申报;Hong Kong tax compliance;IRD filing;香港审计报税|tax
macau-tax|knowledge|澳门税务|Macau taxation|澳门报税;所得补充税;Macau tax|tax
tax-audit-defence|technique|税务稽查应对|tax audit handling|税务稽查;税务检查;税务风险管理;税务自查;tax inspection;tax risk management;税务风险|tax|auditing=3000
stamp-duty-other-taxes|knowledge|其他税种|property tax and stamp duty|印花税;房产税;土地增值税;契税;stamp duty;关税税额;土增税清算;资源税|tax
high-tech-filing|technique|高新技术企业认定|high-tech enterprise filing|高企申报;高新申报;研发费用加计扣除;高新技术企业申报;研发费用归集;R&D super deduction;加计扣除;专精特新申报|tax|government-project-application=3500
# audit and control
external-audit|technique|审计业务|external audit|年报审计;财务审计;=年审;statutory audit;独立审计;financial statement audit;财务报表审计;事务所审计;审计项目;外审工作;audit engagement|auditing
audit-working-papers|technique|审计底稿|audit working papers|审计工作底稿;审计程序;audit procedures;audit sampling;审计抽样;函证;audit documentation;审计报告撰写;穿行测试;实质性程序;substantive testing;审计报告|external-audit
internal-audit-practice|technique|内审|internal auditing practice|内部审计工作;内审工作;经营审计;离任审计;operational audit;流程审计;企业内审;经济责任审计;舞弊调查;fraud investigation;反舞弊;internal audit reviews;内部审计;internal audit|auditing|internal-controls=4000
internal-controls|technique|内控体系建设|internal control design|内控管理;内控建设;内控审计;COSO框架;~COSO;内控测试;control testing;internal controls;内部控制体系;内控流程;内控;内部控制;internal control|auditing
sox|knowledge|萨班斯法案|Sarbanes-Oxley|~SOX;SOX compliance;SOX 404;SOX内控;萨班斯;Sarbanes-Oxley compliance;SOX审计|internal-controls
it-audit|technique|信息系统审计|IT audit|IT审计;信息科技审计;IS audit;ITGC;general IT controls;systems audit;IT内控|auditing|cybersecurity=2000
forensic-accounting|technique|法务会计|forensic accounting|舞弊审计;司法会计;forensic audit;反舞弊审计;司法会计鉴定;fraud examination|auditing
ipo-audit|technique|IPO审计|IPO audit|上市审计;IPO财务核查;审计尽调;IPO项目审计|external-audit|ipo=4000
government-audit|technique|政府审计|government audit|国家审计;工程审计;基建审计;工程造价审计;结算审计;项目审计;竣工决算审计|auditing
valuation|technique|资产评估|asset valuation|企业价值评估;资产估值;估值分析;business valuation;股权评估;评估报告;valuation analysis;估值建模;无形资产评估;资产评估报告;公司估值;估值|financial-analysis|investment-analysis=3500
# corporate finance and treasury
fpa|technique|财务规划与分析|FP&A|财务计划与分析;~FPA;financial planning and analysis;经营计划;业务财务分析;forecasting and budgeting;财务预测;financial forecasting;滚动预测;rolling forecast;预算分析;经营分析报告|financial-analysis
financial-bp|technique|财务BP|finance business partnering|财务业务伙伴;业务财务;finance business partner;~FBP;业务财务伙伴|fpa
budget-management|technique|预算控制|budget control|预算编制与控制;预算执行;预算管控;年度预算;budget preparation;budget management;manage budgets;budget monitoring;预算执行分析|financial-analysis
financial-modelling|technique|财务建模|financial modelling|财务模型;financial modeling;~DCF;现金流折现;discounted cash flow;LBO模型;估值模型;financial models;DCF估值;三表模型;sensitivity analysis of returns|financial-analysis|valuation=3500;excel=2500
cash-flow-management|technique|现金流管理|cash flow management|资金预测;cash flow forecasting;资金计划;现金流预测;资金预算;cash forecast;资金安排|treasury
treasury|technique|资金管理|treasury management|司库;财资管理;资金调度;=treasury;资金运作;库务;资金会计;treasury operations;资金池;cash pooling;资金结算|financial-analysis
corporate-financing|technique|企业融资|corporate financing|=融资;银行融资;债务融资;贷款融资;debt financing;fundraising for companies;融资管理;融资租赁融资;project finance;项目融资;融资渠道;授信办理|treasury|investment-analysis=3000
fx-management|technique|外汇管理|foreign exchange management|外汇风险;FX risk;外汇业务;汇率风险管理;套期保值;=hedging;收付汇;结售汇;跨境收付款;跨境资金;currency hedging|treasury
ma|technique|并购重组|mergers and acquisitions|兼并收购;M&A;企业并购;收购兼并;并购;corporate restructuring;mergers & acquisitions;资产重组;投后整合;公司重组;deal execution|investment-analysis
ipo|technique|上市辅导|IPO advisory|~IPO;首次公开募股;企业上市;上市筹备;港股上市;A股上市;initial public offering;保荐承销;IPO项目;上市工作;科创板上市;上市保荐|investment-banking
investor-relations|technique|投资者关系|investor relations|投资者关系管理;信息披露;证券事务;资本运作;董事会秘书;disclosure of listed companies;证券事务代表;上市公司信息披露;上市公司公告;investor communications;资本市场运作|ipo|company-secretary=3500
due-diligence-financial|technique|财务尽职调查|financial due diligence|财务尽调;~FDD;transaction services;尽调报告;transaction advisory;法律尽调;商业尽调;legal due diligence;commercial due diligence|investment-analysis
financial-management-lead|technique|财务统筹|finance management|财务总监管理;财务团队管理;财务体系搭建;财务制度建设;=CFO;财务部管理;manage finances;财务制度;finance team leadership;财务流程优化|accounting
equity-incentive|technique|股权激励设计|equity incentive plans|=员工持股计划;=期权激励;ESOP;股权设计;stock options administration;股权架构;股权架构设计;equity compensation;=股权激励|corporate-financing|payroll=2000
# banking
commercial-banking|knowledge|商业银行业务|commercial banking|银行业务;银行业;银行工作;bank operations;银行运营;银行从业;retail banking;零售银行;個人銀行;银行实务;商业银行|banking
corporate-banking|technique|对公业务|corporate banking|企业银行;公司金融业务;对公客户经理;commercial lending;企业金融;公司银行;business banking;商业银行客户管理|commercial-banking
bank-teller|technique|柜面业务|bank teller operations|银行柜员;柜员业务;综合柜员;teller;柜台业务;银行柜面;counter services banking;高柜;低柜;bank counter service|commercial-banking|cashier=2500
bank-relationship|technique|银行客户经理业务|bank relationship management|理财经理;个人客户经理;relationship manager;存款营销;银行营销;personal banking;贵宾理财;priority banking;客户经理业务;财富顾问|commercial-banking|wealth-management=4000
lending|technique|信贷业务|lending|信贷;贷款业务;贷款审批;信贷审批;个贷;房贷;消费贷;小额贷款;loan processing;mortgage lending;loan origination;按揭;按揭业务;credit approval;=放款;授信;贷款办理;普惠金融|commercial-banking
credit-analysis|technique|信用分析|credit analysis|授信分析;信用评级;credit rating;信贷分析;credit assessment;授信审查;企业信用评估;credit risk assessment;偿债能力分析;信审;贷前调查;贷款审查;征信;信用审核|lending|financial-analysis=3500
post-loan-management|technique|贷后管理|post-loan management|不良资产处置;不良资产;~NPL;资产保全;loan monitoring;贷后检查;特殊资产;loan servicing;贷后催缴|lending|debt-collection=3500
trade-finance|technique|贸易融资|trade finance|国际结算;信用证业务;跨境结算;international settlement;=保函;letters of guarantee;福费廷;forfaiting;供应链金融;supply chain finance;保理;=factoring;bank guarantees|commercial-banking|letter-of-credit=4000
payment-clearing|technique|支付清算|payments and clearing|支付结算;清算业务;SWIFT payments;第三方支付;支付业务;payment processing;资金清算;电子支付;payment operations;payment systems;SWIFT报文;收单业务;移动支付|commercial-banking|fintech=3000
bank-cards|technique|信用卡业务|credit card business|信用卡推广;信用卡销售;card operations;信用卡营销;=信用卡;=credit cards|commercial-banking
finance-leasing|technique|融资租赁|finance leasing|租赁业务;汽车金融;金融租赁;auto finance;equipment leasing;lease accounting;经营性租赁;汽车贷款|lending
bill-business|technique|票据业务|bills and notes business|承兑汇票;票据贴现;商业汇票;票据;bill discounting;电子承兑;银行承兑汇票;bills discounting|commercial-banking
green-finance|knowledge|绿色金融|green finance|可持续金融;sustainable finance;ESG投资;绿色债券;green bonds;ESG investing;碳金融;climate finance;责任投资|banking|carbon-management=3000
fintech|knowledge|金融科技|fintech|互联网金融;数字金融;financial technology;数字银行;digital banking;虚拟银行;virtual banking;数字人民币;开放银行;digital currency;虚拟资产|banking
crypto-assets|knowledge|加密资产|crypto assets|数字货币;加密货币;cryptocurrency;虚拟货币;DeFi;Web3;稳定币;virtual assets;虚拟资产交易;去中心化金融;tokenisation;digital assets;~NFT|fintech|blockchain=3500
core-banking-system|tool|银行核心系统|core banking systems|=核心系统;Temenos;Temenos T24;T24;Finacle;Infosys Finacle;Avaloq;Oracle FLEXCUBE;core banking software;银行信息系统|fintech
murex|tool|Murex|Murex|Murex MX.3;Calypso Technology;SimCorp Dimension;SimCorp;Charles River IMS;BlackRock Aladdin;trading systems;资管系统;恒生O32;O32系统;恒生电子|fintech|securities-trading=2500
# securities, investment
investment-banking|knowledge|投资银行|investment banking|投行;投行业务;投资银行业务;承销;underwriting of securities;保荐业务;equity capital markets;debt capital markets;债券承销;股权承销|banking|ma=3500
securities|knowledge|证券业务|securities business|证券经纪;证券市场;券商;stock brokerage;证券投资;股票经纪;資本市場;capital markets;证券业;stockbroking;证券开户;证券客户服务;=证券|banking
securities-trading|technique|证券交易|securities trading|股票交易;交易员;equity trading;股票投资;stock trading;操盘;短线交易;做市;market making;trade execution;炒股;交易执行;=dealing;证券买卖;=交易|securities
futures-trading|technique|期货交易|futures trading|期货;商品期货;期货业务;commodities trading;commodity trading;大宗商品交易;期货研究;金融期货;期现套利|securities|derivatives=3500
derivatives|knowledge|金融衍生品|derivatives|衍生工具;期权;options pricing;结构性产品;structured products;期权定价;=互换;=swaps;衍生品定价;derivatives pricing;场外衍生品;期权交易;options trading|securities
fixed-income|knowledge|固定收益|fixed income|债券投资;债券交易;fixed income analysis;固收;债券;=bonds;bond trading;债券研究;credit bonds;利率债;fixed-income securities;资产证券化;securitisation;securitization|securities
forex-trading|technique|外汇交易|foreign exchange trading|forex;FX trading;贵金属交易;外汇保证金;forex trading;黄金交易;外汇买卖|securities
equity-research|technique|股票研究|equity research|行研;券商研究;卖方研究;上市公司研究;个股分析;stock analysis;深度报告;sell-side research;buy-side research;研报撰写;公司研究;股票分析;证券分析;securities analysis;基本面分析;fundamental analysis|investment-analysis
macro-research|technique|宏观经济研究|macroeconomic research|宏观分析;宏观研究;macro analysis;经济分析;economic analysis;宏观策略;政策研究经济;economic research;经济预测;economic forecasting|investment-analysis|econometrics-finance=3000
econometrics-finance|technique|金融计量|financial econometrics|金融计量学;时间序列建模;波动率建模;financial time series;GARCH|financial-analysis|statistics=3500|statistics
technical-analysis-market|technique|技术面分析|technical analysis of markets|K线分析;盘面分析;chart analysis;技术指标分析;technical analysis;看盘|securities-trading
quantitative-finance|knowledge|量化金融|quantitative finance|金融工程;~quant;金融数学;financial engineering;量化分析;mathematical finance;quantitative analysis finance;量化研究;金融建模;金融工程理论;精算数学;financial mathematics;option pricing;stochastic finance;Black-Scholes;actuarial mathematics|banking|statistics=3000
quant-trading|technique|量化交易|quantitative trading|量化策略;程序化交易;algorithmic trading;因子模型;factor models;高频交易;high-frequency trading;量化投资;策略回测;backtesting;算法交易;多因子;CTA策略;alpha research;统计套利;=量化|quantitative-finance|python=2500;machine-learning=2000
risk-modelling|technique|风险建模|risk modelling|信用评分模型;评分卡;credit scoring;风控建模;风控模型;credit risk modelling;风控策略;反欺诈模型;fraud detection;智能风控;大数据风控;scorecard development;反欺诈;fraud prevention|quantitative-finance|machine-learning=3000
financial-risk|knowledge|金融风险管理|financial risk management|市场风险;market risk;信用风险;credit risk;流动性风险;liquidity risk;风险控制;操作风险;operational risk;~VaR;stress testing of portfolios;巴塞尔协议;Basel III;全面风险管理;enterprise risk management;风险评估与控制;风险识别;金融风控|banking|credit-analysis=3000
asset-management|knowledge|资产管理|asset management|资管;基金管理;fund management;公募基金;私募基金;投资管理;investment management;资产管理业务;资管产品;mutual funds;hedge funds;对冲基金;private funds;信托产品;trust products|banking
portfolio-management|technique|投资组合管理|portfolio management|组合管理;资产配置;asset allocation;投资组合;portfolio analysis;基金经理;investment portfolio;組合投資;portfolio construction|asset-management
private-equity|knowledge|私募股权|private equity|PE/VC;创投;创业投资;投后管理;post-investment management;=募资;募投管退;fundraising of funds;LP关系;产业投资;早期投资;~FOF;私募股权投资;股权投资基金|asset-management|investment-analysis=4000
wealth-management|technique|财富管理|wealth management|理财规划;理财顾问;financial planning;个人理财;私人银行;private banking;财富管理业务;投资顾问;investment advisory;家庭理财;理财产品销售;投顾;financial advice;高净值客户;家族信托;family office;家族办公室;資產管理顧問;理财|banking|insurance-sales=3000
fund-sales|technique|基金销售|fund sales|基金代销;基金推介;基金产品销售;mutual fund sales;金融产品销售;sale of financial products;金融销售;渠道募集|wealth-management|sales=3500
trust-business|knowledge|信托业务|trust business|信托;trust administration;trust services;受托业务;信托项目;trustee services;信托服务|asset-management
custody-settlement|technique|托管结算|custody and settlement|证券结算;托管业务;trade settlement;corporate actions;=交割;中后台运营;middle office;back office operations;settlement operations;资产托管;securities settlement;清算交收|securities|payment-clearing=3000
financial-terminals|group|金融终端|financial data terminals|financial analysis software;金融数据库;financial data software|
bloomberg|tool|彭博终端|Bloomberg Terminal|Bloomberg;彭博;Bloomberg Professional;Bloomberg Trade Order Management|financial-terminals|wind-terminal=3500;refinitiv=3500
wind-terminal|tool|万得终端|Wind financial terminal|Wind资讯;万得;Wind金融终端;Wind数据库;Wind终端;万得资讯|financial-terminals|ifind=4000
ifind|tool|同花顺iFinD|iFinD|同花顺;东方财富Choice;Choice终端;Choice数据;通达信;大智慧软件;iFinD终端|financial-terminals
refinitiv|tool|路孚特|Refinitiv Eikon|Thomson Reuters Eikon;Eikon;Reuters Eikon;LSEG Workspace;Refinitiv;Datastream;Reuters terminal|financial-terminals
capital-iq|tool|Capital IQ|S&P Capital IQ|CapIQ;FactSet;Morningstar Direct;PitchBook;Mergermarket;晨星;FactSet Research|financial-terminals
metatrader|tool|MetaTrader|MetaTrader|MT4;MT5;TradingView;MQL4;NinjaTrader;MetaTrader 4|financial-terminals|forex-trading=3500
csmar|tool|CSMAR|CSMAR|国泰安数据库;国泰安;WRDS;Compustat;CRSP|financial-terminals
quant-platforms|tool|量化平台|quant platforms|聚宽;JoinQuant;米筐;RiceQuant;vn.py;QuantConnect;掘金量化;优矿|financial-terminals|quant-trading=3500
# insurance
insurance-business|knowledge|保险业务|insurance business|保险业;保险实务;insurance operations;保险产品;insurance industry;保险行业知识;保险学;=保险;=insurance|banking
insurance-sales|technique|保险销售|insurance sales|寿险销售;保险代理;保险经纪;insurance brokerage;保险展业;life insurance sales;卖保险;保险营销;保险代理人;香港保险;sell insurance;保险规划;保险咨询|insurance-business|sales=3500
life-insurance|knowledge|人身保险业务|life and health insurance|人寿保险;寿险;健康险;重疾险;年金险;医疗险业务;人身险;annuities|insurance-business
property-insurance|knowledge|财产保险|property and casualty insurance|财险;产险;P&C insurance;非车险;责任险;企业财产险;general insurance;农业保险;property insurance;casualty insurance|insurance-business
auto-insurance|technique|车险|motor insurance|车辆保险;汽车保险;车险续保;auto insurance;car insurance;车险销售;续保专员|property-insurance|insurance-sales=3000
underwriting|technique|核保|insurance underwriting|核保核赔;承保;underwriting;保险核保;风险承保;underwrite policies;核保工作;policy underwriting;=出单;保单录入|insurance-business
claims|technique|保险理赔|insurance claims handling|理赔;理赔处理;claims processing;claims handling;claims adjustment;核赔;理赔员;保险索赔;claims management;claims settlement|insurance-business
loss-assessment|technique|查勘定损|loss assessment|车险定损;公估;保险公估;现场查勘;定损;车险查勘;loss adjusting;事故查勘;损失评估|claims|auto-repair=2000
actuarial|knowledge|精算|actuarial science|精算学;保险精算;actuarial analysis;产品定价精算;actuary work;准备金评估;reserving;actuarial modelling;actuarial modeling;精算建模|insurance-business|statistics=3500|statistics
actuarial-software|tool|精算软件|actuarial software|Prophet精算;FIS Prophet;Milliman MG-ALFA;Moody's AXIS;GGY AXIS;Towers Watson Emblem;RAFM|actuarial||actuarial
reinsurance|technique|再保险|reinsurance|=分保;再保;再保险业务|insurance-business
bancassurance|technique|银行保险|bancassurance|银保渠道;银保;银行保险渠道|insurance-sales|commercial-banking=2500
policy-servicing|technique|保单服务|policy servicing|=保全;保单管理;保单保全;policy administration;续期收费;保险客服;保单批改;insurance customer service|insurance-business|customer-service=3000
mpf|knowledge|强积金|Mandatory Provident Fund|~MPF;强制性公积金;MPF administration;强积金供款;ORSO;退休金计划|insurance-business|payroll=3000
insurtech|knowledge|保险科技|insurtech|互联网保险;数字保险;Guidewire;Guidewire ClaimCenter;Guidewire PolicyCenter;insurance software;claims processing software;保险核心系统|insurance-business|fintech=3500
# finance certificates
finance-certificates|group|财会金融证书|finance certificates|财务证书;金融证书|
junior-accountant-cert|certificate|初级会计职称|junior accounting qualification|初级会计师;初级会计资格;助理会计师;会计初级;会计初级职称;初级会计专业技术资格;会计从业资格证;会计上岗证;初级会计;初级会计证|finance-certificates||accounting
intermediate-accountant-cert|certificate|中级会计职称|intermediate accounting qualification|中级会计;中级会计证;会计师中级职称;会计中级;会计中级职称;中级会计专业技术资格;中级会计师|finance-certificates|junior-accountant-cert=3500;cpa-cert=3500|accounting
senior-accountant-cert|certificate|高级会计师|senior accountant qualification|高级会计职称;高会;正高级会计师|finance-certificates|intermediate-accountant-cert=3500|accounting
cpa-cert|certificate|注册会计师证|Certified Public Accountant|CPA证书;CICPA;中国注册会计师;CPA持证;注会;CPA考试;注会证书;certified public accountants;CPA licence;CPA专业阶段;CPA license;CPA;注册会计师|finance-certificates|acca=4000|accounting;auditing
acca|certificate|特许公认会计师|ACCA|国际注册会计师;ACCA会员;ACCA证书;Association of Chartered Certified Accountants;ACCA考试;chartered certified accountant|finance-certificates||accounting
hkicpa|certificate|香港会计师公会会员|HKICPA|香港会计师;香港执业会计师;HKICPA QP;香港註冊會計師;QP考试;Hong Kong CPA|finance-certificates|cpa-cert=4000;acca=4000|accounting
other-cpa|certificate|境外会计师资格|overseas accountant qualification|CPA Australia;澳洲会计师;澳洲注册会计师;ICAEW;美国注册会计师;USCPA;AICPA;ACA会计师;CMA Australia;英国特许会计师;加拿大注册会计师|finance-certificates|acca=4000|accounting
cma-cert|certificate|注册管理会计师|Certified Management Accountant|CMA管理会计师;管理会计师;美国管理会计师;CIMA;CGMA;管理会计师证书;CMA证书;中级管理会计师|finance-certificates|cpa-cert=3000|management-accounting
cta-cert|certificate|税务师|Certified Tax Agent|注册税务师;税务师证;税务师资格;CTA证书;chartered tax adviser;税务师资格证|finance-certificates|cpa-cert=3000|tax
cia-cert|certificate|注册内部审计师|Certified Internal Auditor|国际注册内部审计师;CIA证书;内部审计师证;审计师职称;注册信息系统审计师;初级审计师;中级审计师|finance-certificates||auditing
asset-appraiser-cert|certificate|资产评估师|certified public valuer|注册资产评估师;资产评估师证;RICS估价;房地产估价师;~CPV;土地估价师|finance-certificates|cpa-cert=2500|valuation
cfa|certificate|特许金融分析师|CFA|CFA一级;CFA二级;CFA三级;Chartered Financial Analyst;CFA持证人;CFA charterholder;CFA Level I;CFA Level II;CFA Level III;CFA证书|finance-certificates|frm=3500|financial-analysis
frm|certificate|金融风险管理师|FRM|Financial Risk Manager;FRM证书;FRM一级;FRM持证人|finance-certificates||financial-risk
afp-cfp|certificate|理财规划师|certified financial planner|~AFP;~CFP;金融理财师;国际金融理财师;AFP证书;CFP证书;ChFC;注册理财规划师;理财师证|finance-certificates||wealth-management
securities-cert|certificate|证券从业资格|securities qualification|证券从业资格证;证券资格证;证券从业;SAC资格;证券业从业人员资格;证券投资顾问资格;证券分析师资格;证券从业证|finance-certificates|fund-cert=3500
fund-cert|certificate|基金从业资格|fund practitioner qualification|基金从业资格证;基金从业;基金从业证;AMAC qualification|finance-certificates
futures-cert|certificate|期货从业资格|futures qualification|期货从业资格证;期货从业;期货从业证;期货投资咨询资格|finance-certificates|securities-cert=3500
banking-cert|certificate|银行从业资格|banking qualification|银行从业资格证;银行从业证;银行业专业人员职业资格;初级银行从业;中级银行从业|finance-certificates
economist-cert|certificate|经济师|economist qualification|初级经济师;中级经济师;经济师职称;高级经济师;经济师证;经济专业技术资格|finance-certificates
insurance-cert|certificate|保险从业资格|insurance qualification|保险代理人资格证;保险从业资格证;保险经纪资格;IIQE;香港保险中介人资格;HKIIQE;~LOMA;保险代理从业资格;保险公估人资格;Insurance Intermediaries Qualifying Examination|finance-certificates
actuary-cert|certificate|精算师资格|actuarial qualification|中国精算师;北美精算师;准精算师;ASA精算;FSA精算;FIA精算师;Society of Actuaries exams;精算师证;SOA exams|finance-certificates||actuarial
hksi|certificate|香港证券牌照|HKSI licensing examination|SFC牌照;香港证监会牌照;证监会牌照;1号牌;4号牌;9号牌;HKSI Paper 1;SFC licence;Type 1 licence;Type 9 licence;HKSI LE;HKSI;持牌代表;SFC license;responsible officer licence|finance-certificates|securities-cert=3000
cams|certificate|反洗钱师认证|CAMS|公认反洗钱师;ACAMS;Certified Anti-Money Laundering Specialist;AMLP;~CFE;注册舞弊审查师;certified fraud examiner|finance-certificates||anti-money-laundering
us-series-licences|certificate|美国证券执照|FINRA licences|Series 7;Series 63;Series 65;Series 66;FINRA Series 7|finance-certificates|hksi=2500
# compliance
financial-compliance|technique|金融合规|financial compliance|合规风控;合规检查;监管合规;regulatory reporting;监管报送;监管报表;金融监管;financial regulation;合规审核;compliance monitoring;合规管理体系;SFC compliance;HKMA compliance;香港证监会合规|compliance|financial-risk=3000
anti-money-laundering|technique|反洗钱|anti-money laundering|~AML;AML/CFT;可疑交易监测;transaction monitoring;制裁筛查;sanctions screening;反恐融资;AML compliance;money laundering prevention|financial-compliance
kyc|technique|客户尽职调查|know your customer|~KYC;~CDD;客户身份识别;customer due diligence;开户审核;client onboarding;客户身份审核;~EDD;account opening review|anti-money-laundering
anti-corruption|knowledge|反腐败合规|anti-corruption compliance|反贿赂;FCPA;anti-bribery;反商业贿赂;廉洁合规;ISO 37001;廉洁调查;监察调查;诚信合规|compliance
data-privacy|knowledge|数据合规|data privacy|隐私保护;个人信息保护;GDPR;PIPL;数据保护;data protection;个人信息保护法;数据安全法;privacy compliance;数据出境;隐私合规;~CIPP;personal data privacy;PDPO;data protection officer;~CCPA;个人隐私保护;隐私政策;general data protection regulation;ISO 27701;个人资料私隐条例;privacy law;数据保护官;数据隐私;data privacy compliance;隐私影响评估;App隐私合规;DPIA;信息隐私;隐私设计;~CIPM;~CIPT;data protection law;个人信息安全;PIA评估;privacy impact assessment;OneTrust|compliance|cybersecurity=2500
export-control|knowledge|出口管制|export control|出口管制合规;贸易合规;trade compliance;sanctions compliance;制裁合规;export compliance;经济制裁;两用物项|compliance|customs-declaration=2500
corporate-governance|knowledge|公司治理|corporate governance|三会治理;董事会事务;board governance;治理结构;三会运作;董事会管理;board of directors support;公司治理结构|compliance|investor-relations=3000
company-secretary|technique|公司秘书|company secretarial work|公司秘书服务;HKCS;company secretarial;上市公司秘书;特许秘书;HKCGI;法定秘书|corporate-governance
listing-rules|knowledge|上市规则|listing rules|联交所上市规则;HKEX listing rules;证券法规;港交所规则;证券监管;securities regulation;并购守则;上市公司规范运作|corporate-governance|ipo=3000;securities-law=3500
esg-reporting|technique|ESG报告|ESG reporting|ESG报告编制;社会责任报告;可持续发展报告;CSR报告;sustainability reporting;corporate social responsibility;企业社会责任;GRI标准;ESG disclosure;ESG管理;~CSR;ESG|compliance|carbon-management=4000
# law
law|knowledge|法律实务|legal practice|法律知识;legal knowledge;法学知识;法律专业知识;法律工作;=legal;法律基础;=法律;=law;legal knowledge and skills|
legal-research|technique|法律检索|legal research|案例检索;法律研究;法规检索;法律法规研究;case law research;法律调研;法规研究;legal analysis;法律分析;法律文献检索|law|literature-search=2000
legal-writing|technique|法律文书|legal drafting|法律文书撰写;法律写作;起诉状;legal writing;legal documents;法律文书起草;法律意见书;legal opinions;答辩状;律师函;draft legal documents;代写法律文书;法律文件起草|law|official-writing=2000
contract-drafting|technique|合同拟定|contract drafting|起草合同;draft contracts;合同撰写;合同文本;协议起草;agreement drafting;拟定合同;drafting agreements;合同谈判与起草;中英文合同;英文合同;合同起草|contract-review
contract-law|knowledge|合同法|contract law|合同纠纷;民法典合同编;law of contract;contractual law|civil-law
civil-law|knowledge|民法|civil law|民商法;民法典;民商事法律;civil code;民事法律;物权法;侵权责任;tort law|law
corporate-law|knowledge|公司法|company law|公司法律事务;商法;commercial law;corporate law;公司法务;企业法务;business law;商事法律;corporate legal;in-house counsel;企业法律顾问;公司律师;常年法律顾问;in-house legal|law
criminal-law|knowledge|刑法|criminal law|刑事辩护;刑事诉讼;criminal defence;criminal procedure;刑事案件;刑事法律;criminal defense;刑事合规|law
administrative-law|knowledge|行政法|administrative law|行政诉讼;行政复议;行政执法;administrative litigation;行政处罚;行政法规;法制审核;law enforcement administration|law
labour-law|knowledge|劳动法|labour law|劳动合同法;劳动法律法规;劳动争议;劳动仲裁;employment law;劳动纠纷;labor law;劳动法规;employment ordinance;劳资纠纷;雇佣条例;employment disputes;勞工法例;labour disputes;劳动争议处理|law|employee-relations-practice=3500
ip-law|knowledge|知识产权法|intellectual property law|专利法;商标法;著作权法;copyright law;=版权;知识产权诉讼;IP litigation;patent law;trademark law;知识产权维权;版权登记;=copyright;知识产权保护;软件著作权;软著申请|law;intellectual-property
trademark|technique|商标代理|trademark registration|商标注册;商标申请;trademark filing;商标检索;trademark prosecution;商标管理;商标维权;商标撰写;商标异议;=商标|intellectual-property|ip-law=3500
patent-prosecution|technique|专利审查答复|patent prosecution|OA答复;审查意见答复;专利复审;office action responses;专利挖掘;专利交底书;专利流程;patent docketing;invention disclosure;专利申请文件;PCT申请;patent portfolio management|intellectual-property|patent-analysis=4000
securities-law|knowledge|证券法|securities law|资本市场法律;金融法律;banking law;金融法;资本市场律师;finance law;证券律师;银行法|law
competition-law|knowledge|反垄断法|competition law|反不正当竞争;反垄断;antitrust;竞争法;经营者集中申报|law
international-law|knowledge|国际法|international law|涉外法律;国际经济法;涉外律师;cross-border legal;international trade law;国际商法;国际私法;涉外法务;海外法务|law
maritime-law|knowledge|海商法|maritime law|海事海商;admiralty law;海事法;shipping law|law
real-estate-law|knowledge|房地产法律|property law|建设工程法律;建筑房地产法律;construction law;conveyancing;房产过户法律;土地法;物业转易;房屋买卖法律;不动产法;real estate law;建设工程纠纷|law
family-law|knowledge|婚姻家事法|family law|婚姻家事;离婚诉讼;继承法;遗产继承;estate planning;probate;遗嘱;家事法律;divorce law;财产继承|civil-law
tax-law-practice|knowledge|税法实务|tax law|税务律师;税务争议;税收法律;财税法;税法|law|tax=3500
bankruptcy-law|knowledge|破产法|insolvency law|破产清算;破产重整;bankruptcy law;insolvency;破产管理人;公司清盘;=liquidation|law
environmental-law|knowledge|环境法|environmental law|环境保护法;环保法律法规;environmental legislation;环境法规;环保法规|law|environmental-protection=2500
medical-law|knowledge|医疗法律|health law|医事法;医疗纠纷;医疗纠纷处理;medical malpractice;医药法律;life sciences law;healthcare law|law
traffic-accident-law|knowledge|交通事故法律|traffic accident law|交通事故处理;交通事故纠纷;人身损害赔偿;personal injury claims;工伤赔偿;工伤索赔|civil-law
hong-kong-law|knowledge|香港法律|Hong Kong law|香港法;普通法;common law;香港法例;公司条例;Companies Ordinance;基本法;PCLL;大湾区律师;Greater Bay Area law;英美法|law
macau-law|knowledge|澳门法律|Macau law|澳门法;大陆法系;civil law system|law|hong-kong-law=2500
litigation|technique|诉讼|litigation|诉讼代理;民事诉讼;出庭;诉讼案件;应诉;dispute resolution;争议解决;civil litigation;诉讼管理;诉讼仲裁;court proceedings;庭审;=立案;案件代理;诉讼实务;代理案件|law
arbitration|technique|仲裁|arbitration|商事仲裁;国际仲裁;international arbitration;仲裁案件;仲裁代理|litigation
mediation|technique|纠纷调解处理|commercial and labour mediation|conflict mediation;纠纷化解;劳动调解;商事调解;认可调解员;accredited mediator;alternative dispute resolution;信访接待;矛盾化解;=调解|litigation|complaint-handling=2500;family-mediation=3500
enforcement-proceedings|technique|强制执行|enforcement of judgments|执行案件;财产保全;财产线索;案件执行;诉讼保全;不良资产诉讼;执行异议|litigation|debt-collection=3000
evidence|technique|证据收集|evidence collection|=取证;证据整理;电子取证;e-discovery;electronic discovery;证据分析;证据审查;disclosure and discovery;legal discovery;侦查|litigation
legal-consulting|technique|法律咨询|legal advice|法律顾问;legal consulting;法律服务;legal counsel;法律援助;legal aid;普法宣传;法治宣传;法律顾问服务;provide legal advice;法律解答;公共法律服务|law|customer-service=1500
legal-risk|technique|法律风险管理|legal risk management|法律风险控制;法律风险;法律风控;法律风险防范;法务风控;legal risk;合同风险;法律风险评估|law|compliance=3500
paralegal|technique|律师助理工作|paralegal work|律师助理;案卷整理;卷宗整理;律助;paralegal;法务助理;legal assistant work;legal secretarial work;案件管理;docketing;律所助理;卷宗归档;法律秘书;legal administration;法务支持|law|document-management=3000
court-clerk|technique|书记员工作|court clerk work|法庭记录;庭审记录;书记员;速录;court reporting;法院书记员;庭审速录;审判辅助;shorthand;stenography;速记;transcription of hearings|law|typing=3500
notary|technique|公证|notarisation|公证业务;notary public;公证员;中国委托公证人;notarial work;公证认证;认证公证;notarization;notary|law
judicial-appraisal|technique|司法鉴定|forensic appraisal|法医鉴定;笔迹鉴定;物证鉴定;forensic examination;文书鉴定;痕迹检验;法医学;forensic science;forensics;刑事技术;DNA鉴定|law
policing|knowledge|公安业务|policing|治安管理;刑侦;刑事侦查;criminal investigation;辅警;警务;侦查学;police work;治安巡逻;=执法;辅警工作;law enforcement;公安工作;警察业务|law|security-guard=2500
legal-software|group|法律软件|legal software|法律检索工具;legal databases;法律数据库|
legal-databases-cn|tool|中文法律数据库|Chinese legal databases|北大法宝;威科先行;无讼;Alpha法律;中国裁判文书网;裁判文书网;=法信;=元典;企查查;天眼查;国家企业信用信息公示系统;PKULaw;启信宝|legal-software|legal-research=3500;lexisnexis=3500
lexisnexis|tool|LexisNexis|LexisNexis|Lexis;Lexis Advance;律商联讯;LexisNexis PatentAdvisor;Westlaw;Thomson Reuters Westlaw;万律;HeinOnline;Bloomberg Law;Practical Law|legal-software|legal-research=3500
legal-practice-software|tool|律所管理系统|legal practice management software|=Clio;iManage;NetDocuments;Relativity eDiscovery;kCura Relativity;=Concordance;CaseMap;=Summation;Abacus Law;=Relativity;法务管理系统;legal management software;Elite 3E;ProLaw;iManage WorkSite|legal-software|legal-databases-cn=1500
clm-software|tool|合同管理系统|contract management software|DocuSign;电子签章;e签宝;法大大;Icertis;契约锁;电子合同;electronic signature;上上签;Ironclad CLM;contract lifecycle management;DocuSign CLM|legal-software|contract-review=3000
law-certificates|group|法律证书|legal qualifications||
legal-profession-cert|certificate|法律职业资格证|legal professional qualification|法考;司法考试;法律职业资格;A证法考;国家统一法律职业资格考试;司法考试合格;法律职业资格证书;通过法考;National Judicial Examination;PRC bar;司考;A类法律职业资格|law-certificates||law
lawyer-licence|certificate|律师执业证|lawyer's practising certificate|执业律师;律师证;律师资格证;practising lawyer;律师执业;律师执业证书;实习律师证;licensed attorney;律师资格;bar admission;admitted to the bar;attorney at law;PRC lawyer;律师执业资格|law-certificates|legal-profession-cert=4000|law
hk-solicitor|certificate|香港律师资格|Hong Kong solicitor qualification|香港执业律师;qualified solicitor;Hong Kong qualified;香港大律师;香港事务律师;solicitor of Hong Kong;barrister qualification;admitted solicitor|law-certificates|lawyer-licence=3000|law
foreign-lawyer|certificate|境外律师资格|foreign legal qualification|New York Bar;纽约州律师;美国律师资格;纽约州律师资格;UK solicitor;SQE solicitor;California Bar;纽约律考;registered foreign lawyer;英国律师资格|law-certificates|lawyer-licence=3000|law
patent-agent-cert|certificate|专利代理师资格证|patent attorney qualification|专利代理人资格证;专利代理资格;patent agent licence;专利代理师证;patent attorney;专代考试;专利代理人;专利师;专利代理师|law-certificates||intellectual-property
enterprise-compliance-cert|certificate|企业合规师|corporate compliance officer certificate|企业合规师证;合规师;CCEP;合规管理师|law-certificates||compliance
ip-profession-cert|certificate|知识产权师|IP professional qualification|知识产权职称;中级知识产权师;知识产权管理师;初级知识产权师|law-certificates|patent-agent-cert=2500|intellectual-property
mediation-cert|certificate|调解员资格|mediator accreditation|调解员证;HKMAAL;CEDR;人民调解员证|law-certificates||mediation
sanctions-forex-hk|knowledge|香港银行监管|Hong Kong banking regulation|HKMA guidelines;金管局指引;香港金管局;香港金融监管;HKMA regulations;HKMA;香港證監會;SFC regulations;SFC code of conduct|financial-compliance|hksi=2500
legal-english|knowledge|法律英语|legal English|法律文件翻译;涉外合同翻译;英文法律文书;LEC证书;英文合同审阅;法律英语证书|law|specialised-translation=3500;international-law=2500
financial-products|knowledge|金融产品|financial products||banking|wealth-management=3000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const financeLawSenses = `
AML|anti-money-laundering|反洗钱;合规;KYC;compliance;制裁;sanctions;银行;可疑交易;
CPA|cpa-cert|持证;考过;科目;注册会计师;HKICPA;CICPA;ACCA;
CRA|credit-analysis|信用评级;credit rating;评级机构;
CMA|cma-cert|管理会计;注册管理会计师;财务;会计
`;
