/**
 * Programming, frameworks, mobile, web, games, testing, product and project tools.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const softwareSkills = `
# programming languages
compiled-languages|group|编译型语言|compiled languages||
lua|language|Lua语言|Lua programming|Lua脚本;LuaJIT;Lua编程;xLua;ToLua;~Lua|programming|game-development=2500
dart|language|Dart语言|Dart language|~Dart|programming|javascript=2500
groovy|language|Groovy语言|Groovy language|~Groovy;Apache Groovy;Grails|programming|java=3500
visual-basic|language|Visual Basic|Visual Basic|VB6;VB.NET;VB语言;Visual Basic 6.0;Microsoft Visual Basic;VB6.0;Visual Basic .NET;~VB|programming|vba=4000;csharp=2000
vbscript|language|VBScript|VBScript|VBS脚本;Microsoft VBScript;Visual Basic Scripting Edition|programming|vba=3500
delphi|language|Delphi编程|Delphi programming|~Delphi;Object Pascal;Embarcadero Delphi;Borland Delphi;C++ Builder;CodeGear Delphi|programming
pascal|language|Pascal语言|Pascal language|~Pascal;Turbo Pascal;Free Pascal;Lazarus|programming|delphi=4000
cobol|language|COBOL|COBOL|Cobol语言;common business oriented language|programming|mainframe=3500
fortran|language|Fortran|Fortran|Formula translation/translator FORTRAN;Fortran90;Fortran语言;Intel Fortran|programming|c-language=2000
abap|language|ABAP|ABAP|SAP ABAP;ABAP开发;ABAP/4;SAP开发;ABAP编程;Advanced business application programming ABAP|programming
apex-language|language|Salesforce Apex|Salesforce Apex|Apex语言;Apex Code;Visualforce;Lightning Web Components|programming|crm-software=2500
haskell|language|Haskell|Haskell|Haskell语言|functional-languages
erlang|language|Erlang|Erlang|Erlang/OTP;Erlang语言|functional-languages
elixir|language|Elixir|Elixir语言|Phoenix Framework|functional-languages|erlang=4000
clojure|language|Clojure|Clojure|ClojureScript|functional-languages|java=2000
fsharp|language|F#|F#|F Sharp;F#语言|functional-languages|csharp=3500
lisp|language|Lisp语言|Lisp language|~Lisp;Common Lisp;AutoLISP编程;Scheme语言;~Racket;Emacs Lisp|functional-languages
ocaml|language|OCaml|OCaml|Objective Caml;ReasonML|functional-languages
functional-languages|group|函数式语言|functional programming languages||
prolog|language|Prolog|Prolog|逻辑编程;logic programming;SWI-Prolog|programming
julia|language|Julia语言|Julia language|=Julia;Julia编程;Julia programming;Julia lang|programming|matlab=3000;python=2500
solidity|language|Solidity语言|Solidity language|~Solidity;Solidity开发;智能合约开发;smart contract development|programming;blockchain
powershell|language|PowerShell|PowerShell|Windows PowerShell;Power Shell脚本;PS1脚本;Microsoft PowerShell;Azure PowerShell|programming|shell=3500;windows-server=2500
batch-scripting|language|批处理脚本|batch scripting|BAT脚本;批处理;DOS命令;cmd脚本;bat批处理;Windows批处理|programming|powershell=3500
ada-language|language|Ada语言|Ada language|Ada编程;SPARK Ada;=Ada|programming
easy-language|language|易语言|Easy Programming Language|E语言;易语言编程|programming
scratch-language|language|Scratch编程|Scratch programming|=Scratch;图形化编程;少儿编程Scratch;block-based programming;Blockly|programming
cangjie|language|仓颉语言|Cangjie language|仓颉编程语言;Cangjie|programming|harmonyos-development=3000
arkts|language|ArkTS|ArkTS|ArkUI;~eTS;ArkTS开发|harmonyos-development|javascript=3000
zig|language|Zig语言|Zig language|=Zig|programming|c-language=3000
smalltalk|language|Smalltalk语言|Smalltalk language|~Smalltalk;~Squeak;Pharo|programming
actionscript|language|ActionScript|ActionScript|AS3;Adobe ActionScript;Flash开发;Adobe Flex;AS3.0|programming|javascript=3000
coffeescript|language|CoffeeScript|CoffeeScript||programming|javascript=4000
powerbuilder|tool|PowerBuilder|PowerBuilder|Sybase PowerBuilder;PB开发;SAP PowerBuilder|rad-tools|sql=2000
foxpro|tool|Visual FoxPro|Visual FoxPro|FoxPro;~VFP;Microsoft Visual FoxPro;FoxBase|rad-tools
rad-tools|group|快速开发工具|rapid application development tools||
rpg-language|language|RPG语言|IBM RPG|RPGLE;RPG/400;RPG IV|programming|as400=4000
jcl|language|JCL|job control language|JCL作业;job control language JCL|programming|mainframe=4000
mumps|language|MUMPS语言|MUMPS programming language|~MUMPS;Massachusetts General Hospital Utility Multi-Programming System;Caché ObjectScript;InterSystems Caché;InterSystems IRIS|programming
webassembly|language|WebAssembly|WebAssembly|WASM;Emscripten|programming|frontend=2000;cpp=2000
regular-expressions|technique|正则表达式|regular expressions|正则;regex;RegExp;regular expression|programming|shell=2000
awk-sed|tool|awk/sed|awk and sed|~awk;sed命令;grep命令;文本处理命令;gawk|shell|regular-expressions=3000
xml|language|XML|XML|Extensible markup language XML;可扩展标记语言;~XSD;~DTD;XML开发;XML Schema|markup-languages
xslt|language|XSLT|XSLT|~XSL;XPath表达式;XQuery;Extensible stylesheet language transformations XSLT|markup-languages|xml=4000
json|language|JSON|JSON|JSON格式;JSON数据;JavaScript object notation;JSON Schema|markup-languages|xml=3000
yaml|language|YAML|YAML|~YML|markup-languages|json=3000
markdown|language|Markdown|Markdown|Typora;Markdown语法|markup-languages
markup-languages|group|标记语言|markup languages||
html-dhtml|language|DHTML/XHTML|XHTML|DHTML;dynamic hypertext markup language DHTML;Extensible hypertext markup language XHTML;Hypertext markup language HTML;静态页面;DIV+CSS;html+css;DIV CSS;页面重构;静态网页|frontend
graphql|language|GraphQL|GraphQL|Apollo GraphQL;Hasura|api-design
# fundamentals of programming
programming-concepts|group|编程基础理论|programming fundamentals||
oop|technique|面向对象|object-oriented programming|面向对象编程;~OOP;面向对象设计;~OOD;object oriented design;面向对象分析与设计;OOA/OOD;物件導向;面向对象思想;面向对象程序设计;OOAD|programming|design-patterns=3500
functional-programming|technique|函数式编程|functional programming|函数编程;lambda表达式;Lambda编程;Stream流式编程|programming|oop=2000
design-patterns|technique|设计模式|design patterns|常用设计模式;软件设计模式;23种设计模式;工厂模式;单例模式;观察者模式;GoF patterns;设计原则;SOLID原则;MVVM;MVVM模式;MVVM框架;MVC框架;MVC架构;MVC模式;~MVC|programming
multithreading|technique|多线程|multithreading|多线程编程;并发编程;线程池;concurrent programming;多執行緒;multi-threaded programming;~JUC;Java多线程;多线程开发;线程;concurrency;多进程;线程同步;并发处理;多线程并发|programming|async-programming=3500
async-programming|technique|异步编程|asynchronous programming|异步IO;协程;asyncio;coroutines;goroutine;异步处理;~Promise;async/await;事件驱动;event-driven programming;RxJS;响应式编程;reactive programming|programming
network-programming|technique|网络编程|network programming|Socket编程;Socket;socket通信;Socket通讯;TCP编程;Winsock;套接字;Socket网络编程;socket programming;UDP通信;网络通信编程|programming|network-protocols=3000
netty|tool|Netty|Netty|~Mina;Java NIO;NIO编程;BIO/NIO;Netty框架|network-programming|java=3000
io-multiplexing|technique|IO多路复用|I/O multiplexing|epoll;select/poll;IOCP;Reactor模型;libevent;libuv;Boost.Asio;muduo|network-programming|cpp=2500
ipc|technique|进程间通信|inter-process communication|IPC通信;共享内存;进程通信;管道通信|programming|linux=2500
memory-management|technique|内存管理|memory management|内存优化;内存泄漏排查;垃圾回收;内存泄漏;garbage collection;智能指针;指针操作|programming
compiler-principles|knowledge|编译原理|compilers|=编译器;编译器开发;LLVM;compiler design;GCC编译器;编译优化;compiler construction;MLIR;ANTLR;编译技术|computer-science
operating-system-principles|knowledge|操作系统原理|operating system principles|操作系统基础;操作系统内核;OS原理;kernel development;操作系统概念;operating systems theory|computer-science|linux=2500
computer-organisation|knowledge|计算机组成原理|computer organization|计算机原理;计算机系统结构;计组;微机原理|computer-science
computer-science|knowledge|计算机科学|computer science|计算机基础知识;计算机基础理论;computer science fundamentals;电脑科学;计算机科学与技术知识;计算机专业基础;计算机基础||programming=3500
software-engineering-practice|group|软件工程实践|software engineering practices||
coding-standards|technique|编码规范|coding standards|代码规范;编码习惯;良好的编码习惯;编程规范;良好的编程习惯;clean code;代码质量;code quality;编程风格;良好的编程风格;MISRA C|software-development
code-review|technique|代码评审|code review|代码审查;代码走查;code reviews;peer code review;Gerrit;代码Review;CR评审|software-development|coding-standards=3500
refactoring|technique|代码重构|refactoring|=重构;代码优化;code optimization;code refactoring;系统重构;遗留系统改造;legacy modernization|software-development|coding-standards=3000
debugging|technique|程序调试|debugging|代码调试;Debug;WinDbg;软件调试;debug software;调试程序;Bug修复;bug fixing;=问题定位;LLDB|software-development
unit-testing|technique|单元测试|unit testing|单测;JUnit;unit tests;单元测试编写;Google Test;gtest;Mockito;TestNG;NUnit;PHPUnit;~Jest;~Mocha;xUnit;PowerMock;CppUnit;PyUnit|software-testing;software-development
tdd|technique|测试驱动开发|test-driven development|~TDD;~BDD;行为驱动开发;behaviour-driven development;~Cucumber;behavior-driven development;SpecFlow;Gherkin|software-development|unit-testing=4000
ddd|technique|领域驱动设计|domain-driven design|~DDD;领域建模;领域模型;CQRS;Event Sourcing;事件溯源;整洁架构;clean architecture;六边形架构|system-architecture
api-design|technique|接口设计|API design|接口开发;API接口;接口文档;API设计;RESTful接口;接口对接;API对接;第三方接口对接;API integration;OpenAPI;Swagger;接口联调;RESTful API设计;REST APIs;web services;WebService;Web API;API文档;restful风格;SOAP接口;Knife4j;application programming interface API software;Simple object access protocol SOAP;API开发;REST API;RESTful|backend
rpc|technique|RPC|remote procedure call|gRPC;Dubbo;~Thrift;RPC框架;Protobuf;Apache Dubbo;远程调用;protocol buffers;远程过程调用;brpc;~RMI;Feign;OpenFeign|backend|api-design=3000
websocket|technique|WebSocket|WebSocket|Socket.IO;STOMP;长连接;SignalR;Server-Sent Events;WebSocket通信|backend|network-programming=3000
http-protocol|knowledge|HTTP协议|HTTP protocol|HTTP/HTTPS;HTTP;HTTPS;HTTP2;超文本传输协议;HTTP/HTTPS协议;http请求;HTTP3;QUIC|network-protocols
network-protocols|knowledge|网络协议|network protocols|TCP协议;UDP协议;网络通信协议;~UDP;TCP/IP协议栈;Transmission control protocol/internet protocol TCP/IP;七层模型;OSI模型;网络协议分析|network-engineering
tcp-ip|knowledge|TCP/IP|TCP/IP|~TCP;TCP/IP protocol|network-protocols|computer-networks=3500
uml|technique|UML建模|UML modelling|UML;统一建模语言;Unified modeling language UML;时序图;类图;用例图;Rational Rose;StarUML;PlantUML;UML图;UML modeling;Sparx Systems Enterprise Architect|software-development
technical-documentation-software|technique|软件文档编写|software documentation|技术文档编写;=开发文档;=设计文档;详细设计文档;软件设计文档;=操作手册编写;用户手册编写;开发文档编写;程序文档;软件文档;文档编写能力;API documentation|software-development|technical-writing=3500
performance-tuning|technique|软件性能优化|software performance optimization|~性能优化;performance optimization;~性能调优;~系统优化;系统调优;performance tuning;代码性能优化;~性能分析;~profiling;应用性能优化;performance optimisation;系统性能优化|software-development|jvm=2500
full-stack|technique|全栈|full-stack engineering|全栈工程师;全端开发;前后端开发;前后端分离;MEAN stack;MERN;LAMP;LNMP;全栈技术;全栈开发;full-stack development;full stack|software-development|frontend=3500;backend=3500
embedded-database-dev|group|数据访问技术|data access technologies||
low-code|tool|低代码平台|low-code development|低代码;无代码;low-code platforms;no-code;PowerApps;OutSystems;Mendix;宜搭;明道云;简道云;Microsoft Power Apps;Retool;JNPF;零代码;轻流;Appian;Microsoft Power Platform;Power Platform;低代码开发|software-development
secondary-development|technique|二次开发|secondary development|软件二次开发;系统二次开发;=定制开发;customization development;插件开发;plugin development;二开;组件开发;系统定制开发;SDK开发;SDK集成;中间件开发|software-development
open-source|knowledge|开源社区|open source contribution|=开源项目;=开源软件;open source;open-source software;开源技术;=开源框架;开源贡献|software-development
internationalisation|technique|软件国际化|software internationalization|多语言支持;国际化开发;software internationalisation|software-development|localization=4000
saas|knowledge|SaaS|SaaS|软件即服务;SaaS产品;software as a service;SaaS平台;多租户;SaaS系统;PaaS;multi-tenant|software-development|cloud=3500
xinchuang|knowledge|信创|domestic IT innovation|国产化适配;信创适配;国产化替代;国产化;信创产品;信创项目;国产化改造|software-development|implementation=2000
algorithm-competition|technique|算法竞赛|competitive programming|~ACM;ACM竞赛;NOIP;LeetCode;力扣;ACM-ICPC;信息学奥赛;刷题;ICPC;NOI竞赛;蓝桥杯;CCF CSP|algorithms
data-structures-detail|technique|排序与查找算法|sorting and searching algorithms|链表;二叉树;红黑树;哈希表;动态规划;贪心算法;图算法;B+树;查找算法;linked lists;hash tables;dynamic programming;graph algorithms;排序算法;常见算法;基础算法|algorithms
# Java ecosystem
jvm|technique|JVM调优|JVM tuning|JVM;Java虚拟机;JVM原理;JVM优化;Java virtual machine;Arthas;JProfiler;VisualVM;JVM性能调优;GC调优;JVM内存模型|java
java-web|technique|Java Web|Java web development|JSP;Servlet;JavaWeb开发;JavaServer Pages JSP;Java Servlets;JSP/Servlet;Java Web应用;Oracle JavaServer Pages JSP;JavaBean;~JSF;JavaServer Faces;~EJB;Enterprise JavaBeans;JSTL|java|backend=3000
java-collections|technique|Java集合框架|Java collections|Java集合;泛型;=反射;注解开发;Java基础扎实;Java IO;集合框架;Java8;JDK8;JDK1.8;JDK;Java基本语法|java
ssm|tool|SSM框架|SSM stack|~SSM;SSH框架;Spring+SpringMVC+MyBatis;SSH2;S2SH;Spring全家桶;Java主流框架;Java开源框架;Java框架;Spring IOC;AOP编程;Spring AOP;Spring生态;主流开发框架;IOC/AOP|java-web;spring
struts|tool|Struts框架|Apache Struts|~Struts;Struts2|java-web|spring=3000
hibernate|tool|Hibernate|Hibernate|Hibernate ORM;Red Hat Hibernate;~JPA;Spring Data JPA;Java Persistence API|orm|java=2500
mybatis-plus|tool|MyBatis-Plus|MyBatis-Plus|JOOQ|orm|hibernate=3500;spring=3000;java=2000
orm|technique|ORM框架|object-relational mapping|ORM;对象关系映射;持久层框架;Sequelize;TypeORM;~Prisma;GORM;~Dapper;SqlSugar;SQLAlchemy;FreeSql;数据持久化;Doctrine ORM|backend|sql=2500
jdbc|technique|JDBC|JDBC|Java database connectivity JDBC;ODBC;Druid连接池;数据库连接池;C3P0;HikariCP;DBUtils;ActiveX data objects ADO;MySQL Connector|java|sql=2500
spring-security|tool|Spring Security|Spring Security|Shiro;Apache Shiro;权限框架;Sa-Token;RBAC权限;权限管理设计;权限控制;RBAC|spring|oauth=3500
oauth|technique|OAuth2.0|OAuth|~JWT;单点登录;~SSO;OAuth2;CAS单点登录;OpenID Connect;SAML;JSON Web Token;Keycloak;身份认证;Token认证;single sign-on;统一身份认证;OIDC|backend
service-registry|tool|注册中心|service registry|Nacos;~Eureka;Zookeeper;~Consul;Apache Zookeeper;服务注册与发现;服务注册;服务发现;Apollo配置中心;配置中心;Etcd;~ZK;service discovery|microservice-components
api-gateway|tool|服务网关|API gateway|Spring Cloud Gateway;Zuul;API网关;网关开发;网关;Kong网关;APISIX;微服务网关;Apigee;API管理平台|microservice-components|nginx=2500
circuit-breaker|technique|限流熔断|rate limiting and circuit breaking|Sentinel限流;Hystrix;熔断降级;=限流;服务降级;Sentinel组件;服务治理;Resilience4j;服务限流|microservice-components
microservice-components|technique|微服务治理|microservice governance|microservice architecture;Micro service;服务化;~SOA;service-oriented architecture;面向服务架构|system-architecture|spring=3000
distributed-transactions|technique|分布式事务|distributed transactions|Seata;分布式锁;~TCC;最终一致性;CAP理论;Redisson;~Raft;Paxos;分布式一致性;一致性协议;幂等设计;分布式ID|system-architecture
sharding|technique|分库分表|database sharding|ShardingSphere;Sharding-JDBC;MyCat;读写分离;数据分片;sharding|database
caching|technique|缓存技术|caching|Memcached;分布式缓存;缓存设计;Ehcache;Caffeine缓存;~Guava;=缓存;缓存框架;memcache;NoSQL缓存;Hazelcast;~Ignite;Redis缓存;多级缓存|backend|redis=4000
high-availability|technique|高可用架构|high availability|高可用;三高系统;大流量;high-performance systems;秒杀系统;高吞吐;可扩展性;scalability;scalable systems;fault tolerance;容错设计;异地多活;海量数据处理|system-architecture
task-scheduling|tool|任务调度框架|job scheduling|XXL-JOB;~Quartz;Elastic-Job;定时任务;分布式任务调度;PowerJob;cron jobs;crontab;Hangfire;任务调度|backend
search-engine-dev|technique|搜索引擎开发|search engine development|全文检索;搜索引擎技术;倒排索引;full-text search;搜索架构;Sphinx搜索;Algolia;OpenSearch;搜索算法;=搜索引擎|backend|elasticsearch=4000;recommender=2500
workflow-engine-bpm|tool|工作流引擎|workflow engines|Activiti;~Flowable;Camunda;流程引擎;jBPM;工作流;Drools;规则引擎;流程引擎开发;rule engine;工作流开发;BPMN2.0;Temporal工作流|backend
template-engine|tool|模板引擎|template engines|Thymeleaf;Freemarker;Velocity模板;Jinja2;~Handlebars;~Mustache;~EJS;Beetl;Pug模板;~Smarty|backend
ruoyi|tool|若依框架|RuoYi|若依;RuoYi-Vue;JeecgBoot;Jeecg;JeeSite;pig微服务;芋道源码;JeePlus;快速开发框架;renren-fast|spring
java-frameworks-other|tool|Quarkus/Vert.x|Quarkus and Vert.x|Quarkus;Vert.x;Micronaut;Dropwizard;Play Framework;JFinal;Solon框架;Helidon|java|spring=3000
build-tools|tool|构建工具|build tools|Maven;Gradle;Apache Maven;Apache Ant;Ant构建;Bazel;Maven/Gradle;~sbt;项目构建工具;SCons;MSBuild;Ninja构建|software-development|java=2000
cmake|tool|CMake|CMake|Makefile;make工具;GNU Make;CMakeLists;GNU toolchain;交叉编译;cross compilation;GCC/G++;~gcc;makefile编写|software-development|cpp=3000
java-poi|tool|Apache POI|Apache POI|EasyExcel;EasyPoi;JasperReports;iReport;报表开发;report development;iText;UReport|java|reporting-tools=3000
swing|tool|Swing/JavaFX|Swing and JavaFX|JavaFX;Java Swing;~AWT;~SWT;Java GUI;Eclipse RCP|java
# .NET ecosystem
dotnet-core|tool|.NET Core|.NET Core|NET Core;ABP框架;ABP vNext;Furion|csharp||csharp
asp-net-mvc|tool|ASP.NET MVC|ASP.NET MVC|ASP.NET Core;ASP.NET WebAPI;WebForm;Web Forms;Microsoft ASP.NET;Microsoft Active Server Pages ASP;ASP.NET Core MVC;Active server pages ASP;Microsoft ASP.NET Core MVC;~Razor;Blazor;Classic ASP|csharp|backend=3500;dotnet-core=4000
winform|tool|Winform|Windows Forms|WinForm开发;WinForm窗体;Windows窗体;C# Winform;WinForm界面;Windows窗体程序;CS架构;桌面应用开发;桌面程序开发;C/S;PC客户端;desktop application development;桌面软件开发;Windows客户端;WinForms|csharp
xaml|tool|XAML|XAML|WPF框架;Prism框架;CommunityToolkit;WPF桌面应用;~UWP;Windows Presentation Foundation;MVVMLight;Caliburn.Micro;Avalonia;Silverlight;WinUI;HandyControl|csharp|winform=4000
entity-framework|tool|Entity Framework|Entity Framework|EF Core;LINQ;Microsoft Entity Framework;LINQ to SQL;NHibernate;Entity Framework Core|orm;csharp
wcf|tool|WCF|Windows Communication Foundation|WCF服务;WF工作流;.NET Remoting;Windows服务开发|csharp|api-design=3000
devexpress|tool|DevExpress|DevExpress|DevExpress控件;Telerik;DevComponents;Infragistics;SunnyUI;NPOI;第三方控件库;Syncfusion|csharp|winform=3500
xamarin|tool|Xamarin|Xamarin|MAUI;.NET MAUI;Xamarin.Forms|csharp|mobile-cross-platform=3500
# C and C++ ecosystem
mfc|tool|VC++/MFC|Visual C++ and MFC|=MFC;MFC编程;VC++;Visual C++;Win32;VC6.0;Windows API;Win32 API;MFC框架;Microsoft Visual C++;~ATL;Windows编程;~WTL;COM组件开发;DLL开发;ActiveX控件;Windows程序开发;VC开发;MFC开发;VC/MFC;Duilib;ActiveX;动态库开发|cpp|qt=3000
modern-cpp|technique|C++11/14/17|modern C++|C++11;C++14;C++17;C++20;modern C++ standards;C++标准库;Boost;Boost库;STL标准库;标准模板库;C++模板;泛型编程;C++新特性;standard template library|cpp
qt-widgets|tool|Qt Quick/Widgets|Qt Quick|PyQt;PyQt5;PySide;Qt Creator;QT5;QT6;QT界面开发;Qt框架;PySide6;PyQt6;信号槽;QT上位机;wxWidgets;~GTK;Tkinter;GTK+;wxPython|qt|gui-programming=4000
gui-programming|technique|图形界面开发|GUI programming|GUI开发;用户界面开发;~GUI;图形用户界面;graphical user interface development;人机界面开发;界面开发;HMI开发;LVGL;HMI软件开发;TouchGFX;emWin;客户端开发|software-development
opengl|tool|OpenGL|OpenGL|OpenGL ES;DirectX;Vulkan;GLSL;HLSL;Shader;DirectX11;着色器;Metal渲染;Shader编程;~OSG;OpenSceneGraph;Direct3D;D3D|computer-graphics
computer-graphics|knowledge|计算机图形学|computer graphics|图形渲染;图形学;渲染引擎;渲染管线;图形引擎;3D图形;graphics programming;~rendering;计算机图形;实时渲染;ray tracing;光线追踪;PBR渲染;~URP;real-time rendering;GPU渲染;图形算法;几何处理|software-development|game-development=3000
geometry-kernel|tool|几何内核|geometric modelling kernels|OpenCASCADE;ACIS;Parasolid;~VTK;CGAL;几何建模;计算几何;computational geometry;OCC开发;~ITK;geometric modeling;VTK/ITK;CAD内核;OCCT;几何算法|computer-graphics|cpp=2500
cad-api-development|technique|CAD二次开发|CAD customization|AutoCAD二次开发;UG二次开发;SolidWorks二次开发;ObjectARX;NXOpen;Creo二次开发;Revit二次开发;Revit API;CATIA二次开发;ARX开发;AutoLISP;CAA二次开发;BIM二次开发|secondary-development|csharp=2000;cpp=2000
audio-video-dev|technique|音视频开发|audio and video development|FFmpeg;WebRTC;音视频编解码;H264;流媒体;RTMP;RTSP;streaming media;直播推流;HEVC;SRS服务器;GB28181;国标28181;ONVIF;流媒体开发;video codec;ALSA;视频编码;编解码;流媒体服务器;音频编解码;x264;音视频处理;live555;音视频|software-development|cpp=2500
im-development|technique|即时通讯开发|instant messaging development|IM开发;XMPP;即时通讯;环信;融云;网易云信;Openfire;IM系统;推送服务;消息推送;极光推送;push notifications|software-development|websocket=3000
linux-cpp|technique|Linux C/C++开发|Linux C/C++ development|Linux环境编程;Linux编程;Linux C;Linux系统编程;Linux下C++开发;Unix环境编程;Linux开发环境;Linux C++开发;Linux应用开发;Linux C编程;Linux下开发;Linux应用程序开发;UNIX programming;Linux平台开发;Linux下编程|software-development|cpp=3500;linux=3500
dpdk|tool|DPDK|DPDK|~VPP;高性能网络;RDMA;用户态协议栈;eBPF;~XDP;SR-IOV;InfiniBand;RoCE|network-programming|linux=2500
serialisation|technique|序列化|data serialization|序列化协议;FlatBuffers;MessagePack;~Avro;~Hessian;Kryo|programming|rpc=3000
cef|tool|CEF框架|Chromium Embedded Framework|~CEF;~Chromium;WebView2;浏览器内核;浏览器开发;WebKit;V8引擎;Blink内核;浏览器插件开发;Chrome插件;browser extensions;Chrome扩展|software-development|electron=3500
electron|tool|Electron框架|Electron framework|~Electron;Electron开发;NW.js;Tauri;ElectronJS|frontend|nodejs=2500
# Python, Go, PHP, Ruby and Node frameworks
fastapi|tool|FastAPI|FastAPI|~Tornado;Sanic;Pydantic;aiohttp;Bottle框架;Starlette;Uvicorn;Gunicorn;Python Web框架;Django REST framework;~DRF;uWSGI;web.py;Pyramid框架|python|backend=3000|python
celery|tool|Celery任务队列|Celery task queue|~Celery;Python任务队列;Dramatiq;Huey;APScheduler|python|task-scheduling=3500;message-queue=2500
python-automation|technique|脚本编程|scripting|Python自动化;Python automation;Python自动化脚本;自动化脚本;PyAutoGUI;脚本编写;脚本开发;automation scripts;自动化脚本开发;AutoHotkey;脚本语言;scripting languages;Python自动化办公;自动化脚本编写;AutoIt;编写脚本|python|shell=2500
cython|tool|Cython/Numba|Cython and Numba|Cython;Numba;pybind11;SWIG接口;ctypes;Python扩展开发|python|cpp=2500
gin-framework|tool|Gin框架|Gin framework|~Gin;Beego;go-zero;Kratos框架;Iris框架;GoFrame;Echo框架;Golang框架;Go微服务;Hertz框架;Go-Micro;gin/beego|go|backend=3000
yii|tool|Yii框架|Yii framework|Yii2;=Yii;Symfony;CodeIgniter;Zend Framework;Laminas;CakePHP;PHP框架;FastAdmin;ThinkPHP5;ThinkPHP6;TP框架;TP5;TP6;webman;phpMyAdmin;Composer依赖;MVC框架PHP|php|backend=2500
swoole|tool|Swoole|Swoole|Workerman;Hyperf;EasySwoole;PHP高并发|php
cms-dev|tool|CMS建站|CMS site building|建站;网站建设;Discuz;PbootCMS;CMS系统;~Wix;content management system CMS;网站搭建;website building;Elementor;企业网站建设;Typo3;自助建站;phpcms;Umbraco;Kentico;Ghost博客;Strapi;headless CMS;website development;Web content management system CMS software;~CMS|web-sites
aem|tool|Adobe Experience Manager|Adobe Experience Manager|Adobe AEM;Adobe Systems Adobe Experience Manager AEM|cms-dev|wordpress=3500;drupal=3500;joomla=3500;dedecms=3500;empirecms=3500;squarespace=3500;webflow=3500;sitecore=3500
sitecore|tool|Sitecore|Sitecore||cms-dev|wordpress=3500;drupal=3500;joomla=3500;dedecms=3500;empirecms=3500;squarespace=3500;webflow=3500
webflow|tool|Webflow|Webflow||cms-dev|wordpress=3500;drupal=3500;joomla=3500;dedecms=3500;empirecms=3500;squarespace=3500
squarespace|tool|Squarespace|Squarespace||cms-dev|wordpress=3500;drupal=3500;joomla=3500;dedecms=3500;empirecms=3500
empirecms|tool|帝国CMS|EmpireCMS||cms-dev|wordpress=3500;drupal=3500;joomla=3500;dedecms=3500
dedecms|tool|织梦|DedeCMS||cms-dev|wordpress=3500;drupal=3500;joomla=3500
joomla|tool|Joomla|Joomla||cms-dev|wordpress=3500;drupal=3500
drupal|tool|Drupal|Drupal||cms-dev|wordpress=3500
wordpress|tool|WordPress|WordPress||cms-dev
web-sites|knowledge|网站管理|website management|网站维护;网站运维;网站管理与维护;网站更新;webmaster;网站后台管理;website maintenance;web site development software;web page creation and editing software;网站内容更新;网站编辑后台||frontend=2500
magento|tool|电商系统开发|e-commerce platform development|ECShop;Shopify开发;Shopware;PrestaShop;OpenCart;商城系统开发;ecommerce development;Shopify Liquid;电商系统;SHOPLINE;商城开发;Salesforce Commerce Cloud;SAP Hybris;B2C商城|backend|php=2500;cms-dev=3000
nodejs-frameworks|tool|Koa/Egg.js|Koa and Egg.js|~Koa;Egg.js;Koa2;Express框架;~Midway;Midwayjs;Fastify;Hapi.js;Meteor.js;Node后端;Deno;Bun运行时;Node开发;Nest框架|nodejs||javascript
rails-tools|tool|Rails生态|Rails ecosystem|~Sinatra;Sidekiq;RSpec;~Rails;RubyGems|ruby
package-managers|tool|前端包管理|JavaScript package managers|~npm;Yarn包管理;pnpm;cnpm;npm包;~Bower;lerna;monorepo|frontend-engineering
# front end
frontend-engineering|technique|前端工程化|front-end engineering|前端构建工具;前端构建;前端自动化;前端工程化工具;工程化;前端架构;frontend architecture;前端构建流程|frontend
webpack|tool|Webpack|Webpack|Vite;~Rollup;~Gulp;~Grunt;Babel;esbuild;打包工具;Parcel打包;Turbopack;webpack5;webpack配置;Webpack/Vite;模块打包;SWC编译;前端打包|frontend-engineering|nodejs=2000
eslint|tool|ESLint|ESLint|~Prettier;JSHint;Stylelint;~husky;JSLint;TSLint|frontend-engineering|coding-standards=3000
js-advanced|technique|原生JavaScript|vanilla JavaScript|原生JS;=闭包;原型链;DOM操作;ECMAScript;面向对象JS;DOM编程;Document Object Model DOM Scripting;作用域;事件循环;ES Module;JS面向对象;模块化开发;JS原生;~DOM|javascript
typescript-advanced|technique|TypeScript类型系统|TypeScript type system|TypeScript类型体操;类型编程;TS类型;tsconfig;ts+vue3|javascript|js-advanced=3500
jquery|tool|jQuery|jQuery|jQuery UI;jQuery框架;jQuery插件;Zepto;JQuery Mobile;prototype.js|frontend-libraries|javascript=3500|javascript
ajax|technique|Ajax|Ajax|Axios;异步请求;跨域;JSONP;Asynchronous JavaScript and XML AJAX;Fetch API;CORS;XMLHttpRequest;跨域处理;Ajax技术|frontend
css-preprocessors|tool|Sass/Less|Sass and Less|~SASS;SCSS;~LESS;~Stylus;CSS预处理器;postcss;CSS预处理;Sass/Less预处理;Less/Sass;CSS Modules;Syntactically awesome style sheets|css-technique
css-technique|technique|CSS布局|CSS layout|CSS布局技术;Flex布局;弹性布局;CSS动画;盒模型;Grid布局;CSS样式;样式布局;Cascading style sheets CSS;flexbox;CSS2;CSS3动画;网页布局;web standards;页面布局;标签语义化;DIV+CSS布局|frontend
responsive-web|technique|响应式布局|responsive web design|响应式;响应式网页;移动端适配;浏览器兼容;响应式开发;跨浏览器兼容;移动端页面;浏览器兼容性;responsive design;cross-browser compatibility;多终端适配;rem布局;mobile web;移动Web;移动Web开发;=移动端;浏览器兼容问题;自适应;屏幕适配;多端适配;自适应布局;~WAP;移动端H5;H5页面开发;H5页面;移动H5|frontend
bootstrap-css|tool|Bootstrap框架|Bootstrap CSS framework|~Bootstrap;Foundation CSS;Bulma;Bootstrap4;Bootstrap5;Semantic UI;MetroUI;Zurb Foundation|frontend-libraries|css-technique=3000
tailwind|tool|Tailwind CSS|Tailwind CSS|UnoCSS;Windi CSS;原子化CSS;styled-components;Emotion CSS|css-technique
frontend-libraries|group|前端类库|front-end libraries||
uview|tool|uView|uView||frontend-libraries|ant-design=3500;vant=3500;iview=3500;material-ui=3500;vuetify=3500;element-ui=3500
vuetify|tool|Vuetify|Vuetify||frontend-libraries|ant-design=3500;vant=3500;iview=3500;material-ui=3500;element-ui=3500
material-ui|tool|Material UI|Material UI|MUI组件|frontend-libraries|ant-design=3500;vant=3500;iview=3500;element-ui=3500
iview|tool|iView|iView|View UI|frontend-libraries|ant-design=3500;vant=3500;element-ui=3500
vant|tool|Vant|Vant||frontend-libraries|ant-design=3500;element-ui=3500
ant-design|tool|Ant Design|Ant Design|AntD;Ant Design Pro;Ant Design Vue|frontend-libraries|element-ui=3500
element-ui|tool|Element UI|Element UI|Element Plus;Naive UI;前端组件库;UI框架;Arco Design;组件库开发;~Quasar;component library;antdv;PrimeVue;Chakra UI;shadcn;ColorUI;前端UI框架;组件封装;TDesign;NutUI|frontend-libraries|vue=3000;react=2500
vuex|tool|Vuex/Pinia|Vuex and Pinia|Vuex;Pinia;Vue Router;Vue全家桶;Vue CLI;Vue组件;Vue3+TS;vue2/vue3;Vue技术栈;Vue生态;Vue源码|vue||javascript
redux|tool|Redux/Hooks|Redux|Redux状态管理;React Hooks;MobX;React全家桶;~Umi;~dva;UmiJS;React Router;React Hook;Zustand;react-redux;React技术栈;~SWR;React Query;~Recoil;redux-saga;React生态|react|vuex=3000|javascript
angular-ecosystem|tool|Angular生态|Angular ecosystem|Angular2;NgRx;Angular CLI;Angular Material;ng-zorro;Google Angular;Google AngularJS|angular
other-js-frameworks|tool|Svelte/Ember等框架|Svelte, Ember and Backbone|Svelte;Ember.js;Backbone.js;Knockout.js;SolidJS;Alpine.js;Preact;SvelteKit;Lit组件;Web Components;Qwik;Require.js;Aurelia;AMD/CMD;seaJS;stencil.js;Underscore.js|frontend-libraries|react=2500;vue=2500
layui|tool|Layui|Layui|EasyUI;ExtJS;jQuery EasyUI;Sencha Ext JS;miniUI;Layer弹层;~Dojo;LigerUI;avue;Sencha;amis低代码;Kendo UI;OpenUI5;SAP UI5;Dojo Toolkit;AngularJS老项目维护;~BUI;Hui前端|frontend-libraries|jquery=3500
three-js|tool|Three.js|Three.js|WebGL;3D可视化开发;Babylon.js;WebGL开发;Web3D;PlayCanvas;WebGPU;三维可视化;三维可视化开发;webgl/three.js;Three.js开发;react-three-fiber;model viewer;3D web|frontend|computer-graphics=3000;webgis=2500
canvas-svg|technique|Canvas/SVG|Canvas and SVG|HTML5 Canvas;SVG动画;Canvas绘图;Pixi.js;Fabric.js;Konva;前端动画;GSAP;Lottie动画;~Canvas;Scalable vector graphics SVG;Canvas动画;~SVG;animate.css;CSS3动效;动画库;requestAnimationFrame|frontend
chart-libraries|tool|图表库|charting libraries|D3.js;Highcharts;AntV;G2图表;Chart.js;图表可视化;AntV G6;Data-Driven Documents D3.js;图表组件;Google Charts;X6流程图;Recharts;Plotly.js;数据可视化库;Highstock;AmCharts;ECharts|frontend-libraries|data-visualization=3000
data-screen|technique|可视化大屏|data dashboards on big screens|大屏可视化;数据大屏;DataV;大屏开发;可视化大屏开发;数据可视化大屏;驾驶舱大屏;管理驾驶舱;大屏展示;EasyV;大屏设计;GoView|data-visualization|chart-libraries=3500
webgis|technique|WebGIS开发|WebGIS development|WebGIS;GIS开发;高德地图API;百度地图API;地图开发;ArcGIS API;GIS二次开发;SuperMap iServer;Google Maps API;GIS平台开发;地理信息系统开发;ArcGIS for JavaScript;天地图;ArcGIS Engine;ArcEngine;GDAL;超图二次开发;GIS软件开发;ArcObjects;ArcGIS JS API;deck.gl;腾讯地图API;地图API;GIS应用开发;Google Maps开发|software-development|frontend=2500;surveying=2000
postgis|tool|PostGIS|PostGIS||webgis|cesium=3500;leaflet=3500;openlayers=3500;mapbox=3500;geoserver=3500
geoserver|tool|GeoServer|GeoServer||webgis|cesium=3500;leaflet=3500;openlayers=3500;mapbox=3500
mapbox|tool|Mapbox|Mapbox|MapboxGL;mapbox gl js|webgis|cesium=3500;leaflet=3500;openlayers=3500
openlayers|tool|OpenLayers|OpenLayers||webgis|cesium=3500;leaflet=3500
leaflet|tool|Leaflet地图|Leaflet.js|~Leaflet|webgis|cesium=3500
cesium|tool|Cesium三维地球|CesiumJS|~Cesium|webgis
micro-frontend|technique|微前端|micro-frontends|qiankun;single-spa;Module Federation;wujie;micro-app;模块联邦;micro frontend|frontend-engineering
ssr|technique|服务端渲染|server-side rendering|~SSR;静态站点生成;Jamstack;Gatsby;~SSG;Remix框架;Astro框架;同构渲染;Nuxt.js;Gatsby.js|frontend
frontend-performance|technique|前端性能优化|front-end performance|首屏优化;页面性能优化;Lighthouse;页面优化;懒加载;Web性能优化;web performance;前端性能;前端优化;前端监控;前端性能调优;Chrome DevTools;页面加载优化;Web前端优化|frontend|performance-tuning=3500
pwa|technique|PWA|progressive web apps|progressive web app;Service Worker;离线缓存;渐进式Web应用;Workbox|frontend
web-accessibility|knowledge|网页无障碍|web accessibility standards|WAI-ARIA;a11y;无障碍适配|frontend|ui-design=2000
web-authoring|tool|网页制作软件|web authoring software|Dreamweaver;Adobe Dreamweaver;FrontPage;Microsoft FrontPage;DW网页制作;网页三剑客;Adobe Systems Adobe Dreamweaver;HBuilder;Adobe Muse;~Fireworks;HBuilderX;Adobe Fireworks;Adobe ColdFusion;ColdFusion;Sublime Text;Notepad++;Macromedia Dreamweaver;Adobe Systems Adobe Fireworks;Adobe GoLive;Microsoft Expression Web;Adobe Systems Adobe ColdFusion|frontend|cms-dev=2000
mini-program-frameworks|tool|小程序框架|mini program frameworks|微信开发者工具;支付宝小程序;抖音小程序;小程序云开发;企业微信开发;微信公众号开发;公众号开发;微信开发;Remax;快应用;支付宝小程序开发;百度小程序;微信生态开发;微信云开发;uniapp框架;mini app;WeChat mini program;钉钉小程序;微信JSSDK;微信公众平台开发;原生小程序;钉钉开发;uniCloud|mini-program|vue=2500
wepy|tool|WePY|WePY||mini-program-frameworks|taro=3500;mpvue=3500
mpvue|tool|mpvue|mpvue||mini-program-frameworks|taro=3500
taro|tool|Taro框架|Taro framework|~Taro|mini-program-frameworks
payment-integration|technique|支付接口开发|payment integration|支付接入;微信支付;支付宝支付;支付系统;Stripe支付;PayPal接口;第三方支付接口;支付系统开发;支付对接;payment gateway;聚合支付;支付平台;支付网关;Braintree;支付接口;云闪付|backend
# mobile
mobile-development|knowledge|移动开发|mobile development|移动应用开发;APP开发;手机应用开发;mobile app development;手机软件开发;移动客户端开发;=客户端;手机APP开发;行動應用開發;移动互联网开发;mobile application development;手机程式開發;移动端应用开发;APP上架;应用商店上架;App Store上架;移动端APP开发;Mobile application development software;移动端开发|software-development
mobile-cross-platform|technique|跨平台移动开发|cross-platform mobile development|跨平台开发;混合开发;Hybrid App;Hybrid开发;Ionic框架;Cordova;PhoneGap;跨端开发;跨平台APP;Apache Cordova;混合APP开发;hybrid app development;=Capacitor;Weex;混合应用;跨端框架;Uni-app跨平台;~KMM;Kotlin Multiplatform;跨平台;混合式开发|mobile-development|frontend=2500
flutter|tool|Flutter|Flutter|Flutter开发;Flutter框架;Google Flutter;GetX;Flutter跨平台|mobile-cross-platform|dart=4500;react=2000|dart
react-native-tools|tool|React Native工具链|Expo for React Native|Expo框架;RN跨平台;Metro打包;RN混合开发|mobile-cross-platform;react|flutter=3000
android-frameworks|tool|Android开发框架|Android libraries|~Glide;Jetpack;MVP架构;ButterKnife;EventBus;Android Jetpack;LiveData;ViewModel;RxAndroid;Dagger2;Android UI;四大组件;自定义控件;安卓四大组件;Android SDK;Android常用框架;~Fresco;MVP/MVVM;Android自定义View;DataBinding;Greendao;Android Fragment;Kotlin协程;自定义View;Android性能优化;安卓自定义控件;~Picasso;~Hilt;组件化开发;ARouter;热修复;插件化;Android热修复;~Tinker|android
jetpack-compose|tool|Jetpack Compose|Jetpack Compose||android-frameworks|retrofit=2500;okhttp=2500;rxjava=2500
rxjava|tool|RxJava|RxJava|RxJava2|android-frameworks|retrofit=2500;okhttp=2500
okhttp|tool|OkHttp|OkHttp||android-frameworks|retrofit=2500
retrofit|tool|Retrofit|Retrofit||android-frameworks
ndk-jni|technique|NDK/JNI|NDK and JNI development|~JNI;~NDK;JNI开发;NDK开发;Android NDK;JNI/NDK;Java Native Interface;SO库开发|android|cpp=3000
aosp|technique|安卓系统定制|Android platform customization|Framework层;HAL层;安卓系统开发;Android源码;Binder机制;ROM开发;Android底层;~Binder;Android定制;系统裁剪;Android系统定制;Android系统移植;MTK平台;高通平台;Android TV开发;RK平台;Android Automotive;AMS/WMS;展锐平台;RK3399;全志平台;Android Framework开发;Qualcomm平台|embedded-android|embedded-linux=3500
ios-frameworks|tool|iOS开发框架|iOS frameworks|Core Data;Foundation框架;Cocoa Touch;Auto Layout;Runtime机制;GCD多线程;Objective-C Runtime;ReactiveCocoa;SDWebImage;Cocoa;RunLoop;iOS SDK;ARC内存管理;Alamofire;Core Animation;Combine框架;iOS UI;SnapKit;iOS框架;OC语言;iOS应用开发;TestFlight;macOS开发;OC/Swift|ios
rxswift|tool|RxSwift|RxSwift||ios-frameworks|swiftui=2500;cocoapods=2500;afnetworking=2500
afnetworking|tool|AFNetworking|AFNetworking||ios-frameworks|swiftui=2500;cocoapods=2500
cocoapods|tool|CocoaPods|CocoaPods||ios-frameworks|swiftui=2500
swiftui|tool|SwiftUI|SwiftUI||ios-frameworks
harmonyos-development|technique|鸿蒙应用开发|HarmonyOS app development|DevEco Studio;HarmonyOS NEXT;纯血鸿蒙;鸿蒙原生应用;鸿蒙APP开发;鸿蒙生态|openharmony|android=3000
mobile-ide|tool|移动开发工具|mobile development tools|Android Studio;Xcode;Apple Xcode;安卓模拟器;Fastlane;Bugly;Firebase Crashlytics;Google Android Studio|ide|mobile-development=3000
wechat-ecosystem-bots|technique|机器人脚本开发|bot development|聊天机器人开发;QQ机器人;微信机器人;chatbot development;Telegram机器人;企业微信机器人;Microsoft Bot Framework;Discord bot;Botpress;~Rasa|software-development|nlp=2500
bluetooth-app|technique|蓝牙App开发|Bluetooth app development|蓝牙BLE;蓝牙通信;蓝牙通讯;APP蓝牙开发;蓝牙SDK|communication-protocols|mobile-development=2000
# IDEs and developer tools
ide|tool|集成开发环境|integrated development environment|~IDE;Integrated development environment IDE software;=开发工具;开发环境搭建;=开发环境;integrated development environments;development environment software;object or component oriented development software;Object oriented development environment software;程序开发工具||software-development=2500
intellij-idea|tool|IntelliJ IDEA|IntelliJ IDEA|JetBrains;IDEA开发工具;MyEclipse;PyCharm;WebStorm;Eclipse;Eclipse IDE;GoLand;CLion;NetBeans;Eclipse/IDEA;idea/eclipse;PhpStorm;JetBrains IntelliJ IDEA;Oracle NetBeans;JBuilder;DataGrip;JetBrains PyCharm;Apache NetBeans;STS工具;JDeveloper;Oracle JDeveloper;IBM Rational Application Developer|ide
visual-studio|tool|Visual Studio|Visual Studio|VS2019;VS2022;VS2017;VS2015;Microsoft Visual Studio;Visual Studio 2019;VS开发工具;VS2010;Visual Studio .NET;Microsoft Visual Studio Team System;Visual Studio开发环境;VS IDE;VS2013;Visual Studio Team Foundation Server;~TFS;Microsoft Team Foundation Server|ide|csharp=2500;cpp=2000
vscode|tool|VS Code|Visual Studio Code|Microsoft Visual Studio Code;~Vim;Emacs;Sublime;Atom编辑器;代码编辑器;UltraEdit;code editor;text editor software;vi编辑器;EditPlus|ide
api-tools|tool|Postman|Postman|Apifox;ApiPost;SoapUI;Insomnia;接口测试工具;~curl;Postman接口测试;YApi;Eolink;Rest-Assured;postman工具;ReadyAPI;REST Client;Postman/Apifox|api-testing|api-design=3000
code-quality-tools|tool|代码静态分析|static code analysis|SonarQube;静态代码分析;Coverity;Klocwork;静态代码检查;代码扫描;PC-lint;Checkstyle;~QAC;Polyspace;~Fortify;Cppcheck;static analysis;FindBugs;Helix QAC;Checkmarx;静态测试;Parasoft;LDRA;Testbed;VectorCAST;Tessy;C++test;HP Fortify|software-testing|coding-standards=3500
software-configuration|technique|软件配置管理|software configuration management|软件版本管理;发布管理;版本发布;release management;上线发布;SCM配置管理;基线管理;配置项管理;分支管理;版本构建;release engineering;变更发布|software-development|ci-cd=3000
# games, XR
unreal-engine|tool|虚幻引擎|Unreal Engine|UE4;UE5;虚幻4;虚幻5;蓝图编程;Blueprint可视化编程;UE4/UE5;UE引擎;Epic Games Unreal Engine;Unreal Engine 4;Unreal Engine 5;UE蓝图;UE开发;Epic Unreal;Unreal|game-engines|cpp=2500;unity-engine=3500
unity-engine|tool|Unity引擎|Unity engine|Unity3D引擎;Unity2D;U3D;Unity开发;Unity3D开发;UGUI;NGUI;Unity编辑器;Unity Technologies Unity;Unity/UE;AssetBundle;Addressables;Unity Shader;U3D开发;Unity ECS;Unity游戏开发;Unity客户端;FairyGUI;Unity热更新;Unity Technologies;HybridCLR;热更新框架;~Unity;Unity3D|game-engines|csharp=3000;cocos=3500
cocos|tool|Cocos引擎|Cocos engine|Cocos2d-x;Cocos Creator;Cocos2d;Cocos开发;Cocos Studio;cocos-js;Cocos|game-engines
h5-game|tool|H5游戏引擎|HTML5 game engines|LayaAir;Egret;白鹭引擎;LayaBox;H5游戏开发;~Phaser;小游戏开发;微信小游戏;=白鹭;H5小游戏;Laya引擎;抖音小游戏;=小游戏|game-engines|cocos=3500;javascript=2500
godot|tool|Godot|Godot|Godot引擎;GameMaker;RPG Maker;Construct 3;GDScript;GameMaker Studio;CryEngine;Roblox Studio;Ren'Py;Source Engine;自研引擎;自研游戏引擎;Roblox;Lumberyard|game-engines
game-engines|tool|游戏引擎|game engines|游戏引擎开发;game engine development;引擎开发;引擎架构;game engine;商业游戏引擎|game-development
game-client|technique|游戏客户端开发|game client development|游戏客户端;手游开发;手机游戏开发;mobile game development;端游开发;页游开发;游戏程序;游戏前端;游戏编程;gameplay programming;战斗系统开发;游戏逻辑;主机游戏开发;游戏逻辑开发;Gameplay开发|game-development
game-server|technique|游戏服务器开发|game server development|游戏服务端;游戏后端;Skynet;帧同步;状态同步;游戏服务端开发;KBEngine;游戏后台开发;游戏服务器架构;服务器逻辑;Photon联网;Mirror联网;Pomelo;netcode;游戏服务器|game-development;backend
game-physics|technique|物理引擎|game physics|PhysX;Box2D;Bullet物理;Havok;MuJoCo物理;游戏物理;physics engine;碰撞检测|game-engines
game-ai|technique|游戏AI|game AI|行为树;寻路算法;A*算法;A星寻路;NavMesh;behaviour trees;有限状态机;~FSM;状态机编程;behavior trees;AI寻路;A星算法|game-development
technical-art|technique|技术美术TA|game technical art|Shader Graph;Substance Designer材质;Houdini特效流程;程序化生成;~PCG;Amplify Shader|game-development|opengl=3000;3d-animation=3000
game-numerical|technique|游戏数值设计|game numerical design|游戏数值;游戏系统设计;战斗策划;数值平衡;游戏关卡设计;玩法策划;gameplay design;关卡编辑器|game-development
xr-development|technique|VR/AR开发|VR and AR development|混合现实;~XR;Vuforia;ARKit;ARCore;OpenXR;扩展现实;Oculus;HTC Vive;Pico开发;元宇宙;虚拟仿真;Hololens;mixed reality;VRTK;SteamVR;Meta Quest;EasyAR;VR交互;虚拟仿真开发;metaverse;AR Foundation;虚拟仿真软件开发;MRTK;WebXR;Spark AR;VR内容制作|software-development|unity-engine=4000;unreal-engine=3500
ar|technique|增强现实|augmented reality|AR开发;擴增實境;~AR|xr-development|vr=3500
vr|technique|虚拟现实|virtual reality|VR;VR开发;虛擬實境;虚拟现实技术|xr-development
simulation-training-software|technique|视景仿真|visual simulation|Vega Prime;三维仿真;MultiGen Creator;仿真软件开发;Presagis;STK仿真;VR-Forces;仿真平台开发;HLA仿真;三维视景;半实物仿真;FlightGear;simulation software development|software-development
# software testing
test-design|technique|测试用例设计|test case design|=测试方案;等价类划分;边界值分析;编写测试用例;=测试计划;测试计划编写;设计测试用例;测试用例的编写;场景法;test plans;test planning;测试方案编写;测试需求分析;=测试设计;测试点提取;黑盒测试方法;test design;=测试策略;test strategy;编写测试计划;用例设计;测试用例设计方法;=测试文档;测试文档编写;判定表;测试用例;测试用例编写;test cases|software-testing
black-box-testing|technique|黑盒测试|black-box testing|黑盒;系统测试;系统功能测试;system testing;端到端测试;E2E测试;end-to-end testing;端到端|software-testing
white-box-testing|technique|白盒测试|white-box testing|白盒;代码级测试;代码覆盖率;code coverage;灰盒测试;单元测试覆盖率|software-testing|unit-testing=4000
integration-testing|technique|集成测试|integration testing|冒烟测试;系统集成测试;SIT测试;smoke testing;联调测试;系统联调;~SIT;=联调;软件集成测试|software-testing
uat|technique|验收测试|user acceptance testing|~UAT;用户验收测试;UAT测试;=系统验收;acceptance testing;=用户测试;验收测试用例|software-testing|implementation=2500
api-testing|technique|接口自动化测试|API testing|接口自动化;API测试;接口测试自动化;接口自动化框架;HttpRunner;HttpClient测试;接口用例;API automation testing;Requests接口测试;接口功能测试;接口性能测试;接口测试|software-testing
ui-automation|technique|UI自动化测试|UI test automation|UI自动化;Web自动化测试;WebDriver;Web自动化;APP自动化测试;自动化测试框架;自动化测试工具;自动化测试脚本;Airtest;UIAutomator;Katalon;TestComplete;自动化框架;自动化测试开发;PO模式;关键字驱动;Espresso测试;Ranorex;TestCafe;uiautomator2;POM模式;自动化测试平台;自动化脚本编写测试;数据驱动测试;自动化用例;WebdriverIO;XCUITest;SikuliX;HP WinRunner;IBM Rational Functional Tester|software-testing
qtp|tool|QTP|QTP|~UFT;HP QuickTest Professional QTP;Micro Focus UFT|ui-automation|selenium=3500;appium=3500;playwright=3500;cypress=3500;puppeteer=3500;robot-framework=3500
robot-framework|tool|Robot Framework|Robot Framework||ui-automation|selenium=3500;appium=3500;playwright=3500;cypress=3500;puppeteer=3500
puppeteer|tool|Puppeteer|Puppeteer||ui-automation|selenium=3500;appium=3500;playwright=3500;cypress=3500
cypress|tool|Cypress.io|Cypress.io|~Cypress|ui-automation|selenium=3500;appium=3500;playwright=3500
playwright|tool|Playwright|Playwright||ui-automation|selenium=3500;appium=3500
appium|tool|Appium|Appium||ui-automation|selenium=3500
selenium|tool|Selenium|Selenium|Selenium WebDriver;Selenium Grid|ui-automation
pytest|tool|Pytest|Pytest|unittest;~Allure;Pytest框架;nose测试;Python自动化测试;pytest+allure;Python+Selenium;Python+Requests;unittest框架;Allure报告;doctest|software-testing|python=3000;api-testing=3500|python
performance-testing|technique|压力测试|performance and load testing|压测;负载测试;性能压测;load testing;并发测试;stress testing;=稳定性测试;全链路压测;性能测试工具;nGrinder;性能测试脚本;软件性能测试;performance testing;性能指标分析;k6压测;疲劳测试软件;~wrk;性能自动化测试;AB压测;性能测试|software-testing|performance-tuning=3000
locust|tool|Locust.io|Locust.io|~Locust|performance-testing|jmeter=3500;loadrunner=3500;gatling=3500
gatling|tool|Gatling|Gatling||performance-testing|jmeter=3500;loadrunner=3500
loadrunner|tool|LoadRunner|LoadRunner|HP LoadRunner;Micro Focus LoadRunner|performance-testing|jmeter=3500
jmeter|tool|JMeter|JMeter|Apache JMeter;Jmeter压测|performance-testing
app-testing|technique|App测试|mobile app testing|移动端测试;弱网测试;安装卸载测试;兼容性测试;手机测试;移动端App测试;App专项测试;compatibility testing;mobile testing;Android测试;多机型适配;耗电测试;monkeyrunner;PerfDog;Solopi;真机测试;iOS测试;App性能测试;H5测试;小程序测试;云测平台;logcat;TestIn|software-testing
monkey-test|tool|Monkey测试|Android Monkey|~Monkey|app-testing
adb|tool|ADB调试|Android Debug Bridge|ADB命令;adb logcat;~ADB|app-testing
web-testing|technique|Web测试|web testing|Web端测试;B/S架构测试;网页测试;浏览器兼容测试;UI测试;界面测试;页面测试;GUI测试;易用性测试软件;B端测试;Web应用测试;Web功能测试|software-testing
security-testing|technique|软件安全测试|application security testing|应用安全测试;SAST;DAST;AppScan;安全性测试;模糊测试;fuzzing;security testing;安全扫描测试;IBM Rational AppScan;模糊测试工具;~AFL|software-testing;cybersecurity
packet-capture-tools|tool|抓包工具|packet capture tools|Fiddler;~Charles;抓包;Wireshark;tcpdump;抓包分析;Fiddler抓包;Charles抓包;抓包工具Fiddler;数据包分析;网络抓包;Sniffer;packet analysis;Wireshark抓包;Fiddler/Charles;protocol analyzer;科来;Ethereal;Microsoft Network Monitor;packet sniffing;Omnipeek;Whistle代理;mitmproxy;Proxyman;Anyproxy|software-testing|network-protocols=3000
defect-tracking|tool|缺陷管理|defect tracking|Bug管理;缺陷跟踪;缺陷管理工具;Bug跟踪;测试管理工具;bug tracking;提交BUG;bug管理工具;Bugfree;QC/ALM;ALM测试管理;缺陷提交;跟踪BUG;BUG定位;TestDirector;跟踪缺陷;=测试管理;缺陷跟踪管理;test management;bug提交与跟踪;缺陷管理流程;bug回归;qTest;Azure Test Plans;Bug分析;MeterSphere|software-testing|jira=3500
testrail|tool|TestRail|TestRail||defect-tracking|zentao=3500;bugzilla=3500;mantis=3500;testlink=3500;quality-center=3500;jira=3500
quality-center|tool|Quality Center|Quality Center|HP ALM;HP Quality Center;Micro Focus ALM|defect-tracking|zentao=3500;bugzilla=3500;mantis=3500;testlink=3500;jira=3500
testlink|tool|TestLink|TestLink||defect-tracking|zentao=3500;bugzilla=3500;mantis=3500;jira=3500
mantis|tool|Mantis|Mantis|Mantis BT|defect-tracking|zentao=3500;bugzilla=3500;jira=3500
bugzilla|tool|Bugzilla|Bugzilla||defect-tracking|zentao=3500;jira=3500
zentao|tool|禅道|ZenTao||defect-tracking|jira=3500
test-development|technique|测试平台开发|test platform development|测开;测试工具开发;测试框架开发;SDET;测试左移;测试开发工程师技能;精准测试;流量回放;=测试工具|software-testing|programming=3000
test-report|technique|测试报告编写|test reporting|=测试报告;=测试总结;测试报告撰写;编写测试报告;=测试结果分析;test reports;输出测试报告;软件测试报告;=测试数据分析|software-testing
test-process|knowledge|软件测试流程|software testing process|=测试流程;测试理论;软件测试理论;=测试方法;测试基础理论;=测试体系;软件测试方法;testing process;QA流程;测试生命周期;software testing life cycle;STLC;测试流程规范;软件测试规范;测试理论基础|software-testing
embedded-testing|technique|嵌入式软件测试|embedded software testing|嵌入式测试;固件测试;软硬件联调测试;智能硬件测试;IoT测试;硬件在环测试软件;firmware testing;物联网测试;=终端测试;整机软件测试;=驱动测试;BIOS测试;蓝牙测试;WiFi测试;路由器测试;音视频测试;硬件产品测试;车机测试;车载测试|software-testing|embedded=2500
database-testing|technique|数据库测试|data and database testing|大数据测试;=数据测试;ETL测试;数据准确性验证;数据比对;data testing;数据质量测试;埋点测试;算法测试;AI测试;大模型测试;模型测试|software-testing|sql=3000
game-testing|technique|游戏测试|game testing|游戏QA;手游测试;游戏体验测试;游戏功能测试;game QA;playtesting;游戏试玩|software-testing
exploratory-testing|technique|探索性测试|exploratory testing|=随机测试;ad hoc testing;自由测试;灰度测试;众测;crowdtesting;Beta测试;beta testing|software-testing
istqb|certificate|ISTQB认证|ISTQB certification|ISTQB;软件评测师;ISTQB Foundation;软件测试工程师证书;ISTQB CTFL;ISTQB证书;软考软件评测师|software-testing
cmmi|knowledge|CMMI|CMMI|CMMI3;CMMI5;软件能力成熟度模型;capability maturity model integration;ASPICE;软件过程改进;~SQA;software quality assurance;软件质量保证;Automotive SPICE;软件过程管理;GJB5000A;ISO 29119;GJB 5000;~EPG;软件质量管理;ISO/IEC 33020;software process improvement|software-engineering-practice|quality-assurance=2500;software-development=2500
automotive-software-testing|technique|HIL测试|HIL testing|~HIL;硬件在环;SIL测试;MIL测试;dSPACE;MIL/SIL/HIL;hardware-in-the-loop testing;软件在环;ECU-TEST;VT System;hardware-in-the-loop;vTESTstudio|software-testing|embedded-testing=3500
# product and requirements
saas-product|technique|B端产品设计|B2B product design|B端产品;后台产品;SaaS产品设计;To B产品;~ToB;中台产品;B端产品经理;后台产品设计;中后台产品;业务中台;C端产品;To C产品;产品商业化;B端;C端;平台型产品;策略产品|product-management|saas=3000
data-product|technique|数据产品|data product management|数据产品经理;数据产品设计;数据中台产品;BI产品;AI产品经理;AI产品设计;AI产品;data products|product-management|data-analysis=3500
hardware-product|technique|硬件产品规划|hardware product management|智能硬件产品;硬件产品经理;硬件产品定义;IPD流程;产品企划;IPD产品开发流程|product-management|npi=3000
prototyping|technique|产品原型设计|software prototyping|产品原型;交互原型;prototype design;Mockplus;原型图绘制;原型绘制;低保真;Justinmind;InVision;Marvel原型;Proto.io;Principle动效原型|product-management|ui-design=3500
user-stories|technique|用户故事|user stories|用例分析;use cases;user story mapping;用户故事地图;use case analysis;场景分析;acceptance criteria;用例编写;业务场景梳理;业务场景分析|requirements-analysis
requirement-docs|technique|需求规格说明书|requirements specification|~SRS;需求规格说明;需求说明书;~MRD;~BRD;商业需求文档;市场需求文档;产品说明文档;需求文档撰写;PRD文档;需求文档编写;业务需求文档;需求撰写;functional specifications;功能规格说明;requirements documentation;编写需求文档;software requirements specification;业务需求说明书;需求规格;产品需求文档;PRD撰写;需求文档输出;产品文档;产品文档撰写;PRD编写;BRD/MRD/PRD;功能说明书;PRD;需求文档|requirements-analysis
requirements-tools|tool|需求管理工具|requirements management tools|Polarion;Jama;Jama Connect;RequisitePro;Codebeamer;IBM Rational RequisitePro;需求跟踪矩阵;requirements traceability;需求追溯;Siemens Polarion;PTC Integrity|requirements-analysis|uml=2500
business-process-modelling|technique|业务流程梳理|BPMN process modelling|business process modelling;BPMN建模;~BPR;业务流程设计;业务流程分析;ARIS;business process modeling;业务建模;Signavio;流程建模;业务架构;业务流程再造;流程图设计;SAP Signavio;业务流程管理;EPROS;business process reengineering;流程变革;流程体系建设;Bizagi;business architecture|requirements-analysis|process-improvement=2500
feasibility-study|technique|可行性研究|feasibility study reports|feasibility studies;feasibility analysis;可研;立项报告;项目可行性分析|requirements-analysis|project-management=2500
user-research|technique|产品用户研究|product user research|用户调研;persona;用户需求分析;用户行为研究;用户旅程;user journey mapping;=用户需求;用户痛点;可用性研究;人因工程研究;user personas|product-management|market-research=3500;ui-design=3000
ab-testing|technique|A/B测试|A/B testing|AB实验;ABtest;灰度实验;对照实验分析;split testing;Optimizely;实验平台;AB实验设计;online experimentation|data-analysis|hypothesis-testing=3000
growth|technique|AARRR增长模型|AARRR growth model|拉新促活;裂变增长;用户裂变;用户运营增长;AARRR;私域增长;留存提升;转化率提升;AARRR模型|user-operations|social-media=2500
event-tracking|technique|数据埋点|event tracking|埋点;埋点设计;埋点方案;前端埋点;数据埋点设计;埋点需求;无埋点;全埋点;tracking implementation;GTM埋点;tag management|data-analysis|product-management=2500
product-operation|technique|互联网产品运营|internet product operation|运营策划互联网;平台运营;互联网运营;ASO优化;小程序运营;社区运营;product operation;策略运营;平台运营管理;产品运营|product-management|social-media=2500
npdp|certificate|NPDP|NPDP|产品经理国际资格认证;New Product Development Professional;NPDP认证;产品经理认证;PMI-PBA;CBAP;CSPO;IIBA;商业分析师认证|product-management
pre-sales|technique|解决方案撰写|solution proposal writing|售前技术支持;方案编写;售前咨询方案;技术方案编写;方案演示;售前工程师技能;技术方案撰写;solution architecture;解决方案架构;标书技术方案;=解决方案;=技术方案;投标技术方案;POC测试;售前交流;售前演示;产品宣讲;方案汇报;solutioning;技术标书编写;方案设计与讲解|presales|technical-sales=4000;requirements-analysis=3000
# agile and software project management
scrum-master|certificate|Scrum Master认证|Certified Scrum Master|PMI-ACP;ACP敏捷;SAFe认证;EXIN Agile;Professional Scrum Master;CSM认证;PSM I;ACP认证敏捷;敏捷专业人士认证;敏捷认证;SAFe Agilist;scrum master|agile
waterfall|technique|瀑布模型|waterfall model|瀑布开发;软件开发生命周期;SDLC;software development life cycle;~waterfall;软件生命周期;软件工程思想;=开发流程|software-engineering-practice|agile=2500
software-project-management|technique|IT项目管理|IT project management|软件项目管理;软件项目经理;=研发管理;IT项目;互联网项目管理;项目排期;=技术管理;技术团队管理;R&D management;研发团队管理;开发团队管理;engineering management;信息化项目管理;研发项目;软件工程管理;技术项目管理;系统集成项目管理;software project management;项目交付;项目交付管理;delivery management;信息系统项目管理|project-management|agile=3500
jira|tool|Jira|Jira|Atlassian JIRA;云效;Atlassian;任务管理工具;ONES研发管理;Coding平台;Linear项目管理;project tracking tools;Atlassian Jira Service Desk;Pivotal Tracker;YouTrack;Rally软件;CA Agile Central;VersionOne;Todoist;Jira Software;任务跟踪|project-management-software|ms-project=3000
project-management-software|tool|项目管理软件|project management software|项目管理工具;Project软件;专案管理软件;项目管理系统;project management tools;项目管理平台;PPM软件;PMIS;project portfolio management software;Planview;CA Clarity PPM;Clarizen;Project scheduling software;进度计划软件;HP Project and Portfolio Management||project-management=3500
basecamp|tool|Basecamp|Basecamp||project-management-software|tapd=3500;teambition=3500;redmine=3500;confluence=3500;worktile=3500;trello=3500;pingcode=3500;asana=3500;monday-com=3500;clickup=3500;wrike=3500;azure-boards=3500;jira=3500
azure-boards|tool|Azure Boards|Azure Boards||project-management-software|tapd=3500;teambition=3500;redmine=3500;confluence=3500;worktile=3500;trello=3500;pingcode=3500;asana=3500;monday-com=3500;clickup=3500;wrike=3500;jira=3500
wrike|tool|Wrike|Wrike||project-management-software|tapd=3500;teambition=3500;redmine=3500;confluence=3500;worktile=3500;trello=3500;pingcode=3500;asana=3500;monday-com=3500;clickup=3500;jira=3500
clickup|tool|ClickUp|ClickUp||project-management-software|tapd=3500;teambition=3500;redmine=3500;confluence=3500;worktile=3500;trello=3500;pingcode=3500;asana=3500;monday-com=3500;jira=3500
monday-com|tool|monday.com|monday.com||project-management-software|tapd=3500;teambition=3500;redmine=3500;confluence=3500;worktile=3500;trello=3500;pingcode=3500;asana=3500;jira=3500
asana|tool|Asana|Asana||project-management-software|tapd=3500;teambition=3500;redmine=3500;confluence=3500;worktile=3500;trello=3500;pingcode=3500;jira=3500
pingcode|tool|PingCode|PingCode||project-management-software|tapd=3500;teambition=3500;redmine=3500;confluence=3500;worktile=3500;trello=3500;jira=3500
trello|tool|Trello|Trello||project-management-software|tapd=3500;teambition=3500;redmine=3500;confluence=3500;worktile=3500;jira=3500
worktile|tool|Worktile|Worktile||project-management-software|tapd=3500;teambition=3500;redmine=3500;confluence=3500;jira=3500
confluence|tool|Confluence|Atlassian Confluence||project-management-software|tapd=3500;teambition=3500;redmine=3500;jira=3500
redmine|tool|Redmine|Redmine||project-management-software|tapd=3500;teambition=3500;jira=3500
teambition|tool|Teambition|Teambition||project-management-software|tapd=3500;jira=3500
tapd|tool|TAPD|TAPD||project-management-software|jira=3500
ms-project|tool|Microsoft Project|Microsoft Project|MS Project;Project 2016;Microsoft Office Project;~MSP;Project项目软件;微软Project;Microsoft Project Server;甘特图;Gantt chart;甘特图制作;GanttProject;Microsoft Planner;Office Project;Gantt charts;OmniPlan;进度网络图|project-management-software
ruankao|certificate|软考|national software qualification exam|计算机技术与软件专业技术资格;软考中级;软考高级;系统集成项目管理工程师;信息系统项目管理师;系统架构设计师;软件设计师;系统分析师;软考证书;高项;软考高级证书;程序员证;系统规划与管理师;软考中级证书;软件水平考试;计算机技术与软件资格证书;高级项目经理证;软考初级;集成项目经理;多媒体应用设计师;嵌入式系统设计师;数据库系统工程师|software-development|software-project-management=2500
ocjp|certificate|Oracle Java认证|Oracle Java certification|OCJP;SCJP;OCP Java;Oracle Certified Professional Java;Sun认证|java
microsoft-dev-cert|certificate|微软开发认证|Microsoft developer certification|MCSD;MCPD;MTA认证;Microsoft Certified Solutions Developer;MCAD|csharp
# special kinds of software
blockchain-platforms|tool|区块链平台|blockchain platforms|NFT开发;公链开发;联盟链;Web3.js;ethers.js;公链;~Truffle;DApp;数字钱包开发;长安链;比特币;Bitcoin;蚂蚁链;DApp开发;~Polkadot;共识算法;Chainlink;零知识证明;跨链;zero-knowledge proofs|blockchain
solana|tool|Solana|Solana||blockchain-platforms|ethereum=3500;hyperledger-fabric=3500;fisco-bcos=3500
fisco-bcos|tool|FISCO BCOS|FISCO BCOS||blockchain-platforms|ethereum=3500;hyperledger-fabric=3500
hyperledger-fabric|tool|Hyperledger Fabric|Hyperledger Fabric|Hyperledger|blockchain-platforms|ethereum=3500
ethereum|tool|以太坊|Ethereum||blockchain-platforms
quant-systems|technique|量化交易系统开发|trading system development|交易系统开发;量化交易系统;CTP接口;低延迟系统;行情系统;low latency;交易系统;高频交易系统;FIX协议;证券交易系统;撮合引擎;FIX protocol;交易所开发;期货CTP;~QMT;量化回测平台;算法交易系统|software-development
fintech-dev|technique|金融系统开发|financial systems development|银行系统开发;信贷系统;核心系统开发;支付清结算;清结算系统;核心银行系统;core banking;风控系统;信贷系统开发;金融IT;账务系统;银行业务系统;FinTech开发;保险系统;证券系统;基金系统;估值系统;恒生系统;结算系统|software-development
crm-erp-dev|technique|管理系统开发|business information systems development|OA开发;ERP开发;MIS系统;后台管理系统;管理信息系统;后台管理系统开发;ERP系统开发;WMS开发;企业级应用开发;进销存系统开发;CRM开发;企业应用开发;~MIS;信息管理系统;政务系统开发;B/S架构;B/S;management information systems MIS;企业管理软件开发;电子政务;智慧城市;智慧园区;企业级系统;management information systems;管理软件开发;WMS系统开发;政务信息化;业务系统开发;enterprise application development;智慧城市项目;智慧政务;智慧社区;CRM系统开发;OA系统开发|software-development|erp=2500;backend=2500
hospital-systems-dev|technique|医疗信息系统开发|healthcare IT development|HIS开发;医疗信息化;PACS开发;医院信息化;DICOM;HL7;FHIR;LIS开发;电子病历开发;HL7标准;健康医疗软件开发;医疗软件开发;DICOM协议;互联网医院;HL7 FHIR;智慧医疗;medical software development;HIS系统开发;智慧医院;集成平台HL7;DCMTK;医疗软件;健康码系统;healthcare informatics;互联网医疗|software-development
education-software-dev|technique|教育软件开发|educational software development|在线教育平台开发;智慧校园;教育信息化;e-learning开发;SCORM;教育信息化项目;智慧教育;EdTech;智慧课堂|software-development
scada-dev|technique|组态软件开发|SCADA software development|组态开发;OPC开发;数据采集系统开发;工业数据采集;设备数采;OPC通讯;SECS/GEM协议;半导体EAP;EAP系统;CIM系统;GEM300;设备通讯协议;CIM开发;YMS系统|software-development|mes=3000;host-computer-software=3500
vehicle-software|technique|车载软件开发|automotive software development|车载应用开发;车载系统;SOME/IP;DaVinci Configurator;EB tresos;~BSW;功能安全软件|embedded|can-bus=3000;cpp=2500
automotive-ethernet|technique|车载以太网|automotive Ethereum||vehicle-software
connected-vehicle|technique|车联网|connected vehicle systems|T-BOX;智能网联;智能网联汽车|vehicle-software
uav-software|technique|飞控软件开发|UAV flight control software|MAVLink;无人机软件开发;飞行控制;无人机开发;飞控系统;地面站开发;QGroundControl;无人机飞控;无人机地面站|embedded|control-theory=3500
reverse-engineering-software|technique|软件逆向|software reverse engineering|逆向工程软件;逆向分析;安卓逆向;脱壳;APP逆向;x64dbg;Hook技术;=逆向;反编译;破解分析;JS逆向;iOS逆向;反汇编;Android逆向;~JEB;apktool;逆向工程师技能;加固脱壳;app脱壳;jadx;binary analysis;~Hopper;Unidbg;hook框架;inline hook;加壳;代码混淆;OllyICE;软件脱壳|cybersecurity|assembly-language=3000
ghidra|tool|Ghidra|Ghidra||reverse-engineering-software|ida-pro=3500;frida=3500;xposed=3500;ollydbg=3500
ollydbg|tool|OllyDbg|OllyDbg||reverse-engineering-software|ida-pro=3500;frida=3500;xposed=3500
xposed|tool|Xposed|Xposed||reverse-engineering-software|ida-pro=3500;frida=3500
frida|tool|Frida|Frida||reverse-engineering-software|ida-pro=3500
ida-pro|tool|IDA Pro|IDA Pro|~IDA|reverse-engineering-software
office-plugin-dev|technique|Office插件开发|Office add-in development|VSTO;WPS插件;Office二次开发;Excel插件开发;Google Apps Script;Apps Script;JSA宏;Office Add-ins;WPS二次开发;Office JS|secondary-development|vba=3500
computer-literacy|knowledge|计算机应用|computer application skills|计算机应用能力;计算机知识;电脑知识;电脑基础;computer skills;计算机技能;computer literacy skills;会电脑;电脑应用;have computer literacy;熟悉电脑;懂电脑;计算机水平;计算机常识;熟悉电脑操作;会操作电脑;computer proficiency;熟练电脑;电脑熟练;智能手机操作;计算机应用基础;使用电脑;操作电脑||office=3500
creative-coding|technique|创意编程|creative coding|Processing编程;openFrameworks;p5.js;TouchDesigner;互动装置编程;interactive media programming;Max/MSP;TouchDesigner交互|programming
maker-boards|tool|创客编程|maker electronics programming|micro:bit;Mixly;开源硬件;掌控板;Raspberry;microbit;NodeMCU;BeagleBone;树莓派开发;Micropython;乐高机器人编程;ESP32开发|arduino|stm32=3000
autosar|knowledge|AUTOSAR|AUTOSAR|AUTOSAR架构;AUTOSAR CP;Adaptive AUTOSAR|automotive-electronics|embedded=3000;vehicle-software=3500
capl|language|CAPL|CAPL|CAPL脚本|programming|canoe=4500|can-bus
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const softwareSenses = `
OPC|scada-dev|PLC;SCADA;上位机;组态;Modbus;Profinet;工业通信
CMM|cmmi|CMMI;SQA;软件过程;软件质量
HLS|audio-video-dev|FFmpeg;RTMP;流媒体;直播推流;WebRTC
CSM|scrum-master|Scrum;敏捷;agile
打包|build-tools|webpack;前端;gulp;npm;代码;编译;Maven;Jenkins
UIKit|ios-frameworks|iOS;Swift;Objective-C;Xcode
插件|secondary-development|软件;前端;后端;Java;编程;浏览器;代码
`;
