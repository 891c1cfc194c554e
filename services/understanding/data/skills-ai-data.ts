/**
 * Data, databases, analytics, machine learning, AI, robotics software, GIS.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const aiDataSkills = `
# machine learning methods
supervised-learning|technique|监督学习|supervised learning|有监督学习;分类算法;回归算法;=分类模型;classification algorithms;classification models;监督式学习;回归预测模型|machine-learning
unsupervised-learning|technique|无监督学习|unsupervised learning|非监督学习;自监督学习;半监督学习;self-supervised learning;semi-supervised learning;弱监督;弱监督学习;非監督式學習;对比学习;contrastive learning|machine-learning
logistic-regression|technique|逻辑回归模型|logistic regression|逻辑回归;Logistic回归;线性模型;LR模型;逻辑斯蒂回归;logistic regression model|supervised-learning|regression-analysis=3500
decision-tree|technique|决策树|decision trees|ID3算法;decision tree;C4.5;树模型;tree-based models|supervised-learning
random-forest|technique|随机森林|random forest|集成学习;ensemble learning;random forests;Bagging;ensemble methods;模型融合|supervised-learning|decision-tree=4000
gradient-boosting|tool|梯度提升树|gradient boosting|LightGBM;GBDT;CatBoost;LGBM;Boosting算法;~XGB;xgboost/lightgbm;AdaBoost;GBM模型;gradient boosted trees;XGBoost|supervised-learning|random-forest=4000
svm|technique|支持向量机|support vector machines|~SVM;support vector machine;~SVR;支持向量回归;核方法;kernel methods|supervised-learning
knn-bayes|technique|KNN/朴素贝叶斯|k-nearest neighbours and naive Bayes|~KNN;朴素贝叶斯;K近邻;naive Bayes;贝叶斯分类;k-nearest neighbors|supervised-learning
clustering|technique|聚类算法|clustering algorithms|K-means;=聚类;DBSCAN;聚类分析;层次聚类;~clustering;cluster analysis;谱聚类;hierarchical clustering;HDBSCAN;无监督聚类;K均值|unsupervised-learning
dimension-reduction|technique|降维|dimensionality reduction|~PCA;主成分分析;t-SNE;UMAP;principal component analysis;LDA降维;~SVD;流形学习;奇异值分解;PCA分析;降维算法|unsupervised-learning
feature-engineering|technique|特征工程|feature engineering|=特征提取;特征选择;feature extraction;特征挖掘;feature selection;特征构建;特征处理;数据特征分析;特征工程构建;feature store;特征平台|machine-learning
model-evaluation|technique|模型评估|model evaluation|模型调优;超参数调优;交叉验证;hyperparameter tuning;模型评测;=模型验证;cross-validation;ROC曲线;~AUC;模型训练调优;=调参;model validation;model tuning;模型迭代;大模型评测;LLM evaluation;benchmark评测;模型效果评估;超参数优化;=模型训练;model training;模型训练与优化;训练模型;模型选型;大模型评估|machine-learning
time-series|technique|时间序列分析|time series analysis|时间序列;~ARIMA;时序预测;~Prophet;时序数据分析;time series forecasting;时间序列预测;time-series;=预测模型;predictive modelling;forecasting models;predictive modeling;时序算法;销量预测;=预测分析;predictive analytics;SARIMA;预测算法;指数平滑;负荷预测;状态空间模型;~forecasting|machine-learning
anomaly-detection|technique|异常检测|anomaly detection|离群点检测;孤立森林;outlier detection;异常检测算法;异常识别;Isolation Forest;novelty detection|machine-learning
automl|technique|AutoML|automated machine learning|自动机器学习;神经网络架构搜索;NAS搜索;neural architecture search;H2O.ai;DataRobot;AutoGluon;H2O Driverless AI;自动化机器学习|machine-learning
transfer-learning|technique|迁移学习|transfer learning|领域自适应;domain adaptation;小样本学习;few-shot learning;元学习;meta-learning;多任务学习;multi-task learning;增量学习;continual learning;零样本学习;zero-shot learning;主动学习;active learning;课程学习算法;few-shot;持续学习算法|machine-learning
federated-learning|technique|联邦学习|federated learning|FATE框架;隐私保护机器学习;federated AI;privacy-preserving machine learning;差分隐私;differential privacy;隐语SecretFlow|machine-learning|data-security=2500
explainable-ai|technique|可解释AI|explainable AI|~SHAP;模型可解释性;LIME解释;~XAI;interpretable machine learning;model interpretability;可解释机器学习;可解释性;可解释人工智能|machine-learning
causal-ml|technique|因果推断算法|causal machine learning|uplift模型;因果推断;causal inference;DoWhy;uplift modelling;因果机器学习;因果分析;uplift modeling;因果关系推断;增益模型|machine-learning|causal-methods=4500
ml-engineering|technique|机器学习工程|machine learning engineering|机器学习平台;算法工程化;模型服务化;ML platform;特征平台建设;算法落地;AI平台;AI工程化;机器学习平台开发;模型管理平台;AI平台开发;AI Infra;算法服务;模型上线;Ray框架;模型工程;训练平台;PAI平台;ModelArts;算法平台;Feast特征库;DVC数据版本;ClearML;AI infrastructure;模型生产化;推理平台;machine learning pipelines;大模型平台;ClearML平台;AI基础设施;AI中台|model-deployment
tensorboard|tool|TensorBoard|TensorBoard||ml-engineering|kubeflow=3500;mlflow=3500;sagemaker=3500;vertex-ai=3500;wandb=3500;azure-ml=3500
azure-ml|tool|Azure ML|Azure ML|Azure Machine Learning;Microsoft Azure ML|ml-engineering|kubeflow=3500;mlflow=3500;sagemaker=3500;vertex-ai=3500;wandb=3500
wandb|tool|Weights & Biases|Weights & Biases|WandB|ml-engineering|kubeflow=3500;mlflow=3500;sagemaker=3500;vertex-ai=3500
vertex-ai|tool|Vertex AI|Vertex AI||ml-engineering|kubeflow=3500;mlflow=3500;sagemaker=3500
sagemaker|tool|SageMaker|SageMaker|Amazon SageMaker|ml-engineering|kubeflow=3500;mlflow=3500
mlflow|tool|MLflow|MLflow||ml-engineering|kubeflow=3500
kubeflow|tool|Kubeflow|Kubeflow||ml-engineering
data-mining-tools|tool|数据挖掘软件|data mining software|Weka;RapidMiner;KNIME;SPSS Modeler;Alteryx;Orange数据挖掘;SAS Enterprise Miner;IBM SPSS Modeler;Alteryx software;Clementine;Dataiku;Alteryx Designer;KNIME Analytics Platform;Orange data mining;Oracle Data Mining;SAS Viya;Analytics software;Angoss;Predictive analytics software;TIBCO Statistica;IBM Clementine|data-analysis|machine-learning=3000
pattern-recognition|knowledge|模式识别|pattern recognition|统计模式识别;图像模式识别;模式识别算法;模式分类|ai|machine-learning=4000
scikit-tools|tool|Python机器学习库|Python machine learning libraries|statsmodels;imbalanced-learn;Optuna;PyCaret;Hyperopt;scikit-learn库;MLlib;Spark MLlib;Spark ML;Mahout;scikit-learn;sklearn|machine-learning|python=3500
# deep learning
pytorch|tool|PyTorch框架|PyTorch framework|~Torch;PyTorch Lightning;torchvision;pytorch框架开发;~PyG;PyTorch Geometric;Pytorch开发;timm;libtorch;PyTorch|deep-learning|tensorflow=3500;paddle=3500|python
tensorflow|tool|TensorFlow框架|TensorFlow framework|TF2;TensorFlow2;~TFX;TensorFlow Lite;TensorFlow.js;TF Serving;TFLite;Google TensorFlow;Keras框架;TensorFlow Serving;TensorFlow|deep-learning||python
paddle|tool|PaddlePaddle|PaddlePaddle|飞桨;百度飞桨;~Paddle;PaddleOCR;PaddleDetection;paddle框架;飞桨框架;PaddleLite|deep-learning||python
mindspore|tool|MindSpore|MindSpore|昇思;华为昇腾;昇腾;~CANN;昇思MindSpore;Ascend C;昇腾NPU;昇腾开发;Huawei Ascend;~Ascend;昇腾算子|deep-learning|pytorch=3000
caffe|tool|Caffe/MXNet|Caffe and MXNet|~Caffe;MXNet;~Theano;~Darknet;CNTK;Caffe2;~Chainer;Apache MXNet;Caffe框架;OneFlow;MegEngine;Deeplearning4j;Microsoft Cognitive Toolkit|deep-learning|pytorch=3000
jax|tool|JAX|JAX|~Flax;=JAX框架;Haiku框架|deep-learning|pytorch=3500
cnn-architectures|technique|卷积网络结构|convolutional network architectures|ResNet;~VGG;MobileNet;EfficientNet;U-Net;~ViT;Vision Transformer;Swin Transformer;GoogLeNet;DenseNet;AlexNet;Inception网络;convolutional neural networks;convolutional neural network;卷积网络;轻量化网络;backbone网络;CNN;卷积神经网络|deep-learning|computer-vision=3000
rnn|technique|循环神经网络|recurrent neural networks|~RNN;LSTM;~GRU;长短期记忆网络;BiLSTM;recurrent neural network;Seq2Seq;LSTM网络;RNN/LSTM;long short-term memory;时序神经网络;Mamba模型;TCN网络|deep-learning|nlp=2500
attention-transformer|technique|注意力机制|attention mechanisms|Attention机制;Transformer架构;Transformer模型;自注意力;self-attention;~MoE;attention mechanism;混合专家模型;Transformer结构;多头注意力;FlashAttention;Transformers;=Transformer|deep-learning|nlp=3500
gnn|technique|图神经网络|graph neural networks|~GNN;~GCN;图学习;graph learning;GraphSAGE;图卷积网络;图表示学习;GAT网络;DGL框架;graph neural network;图嵌入;graph embedding;等变神经网络;Node2vec|deep-learning
neural-network-training|technique|神经网络训练|neural network training|反向传播;梯度下降;损失函数设计;backpropagation;批归一化;过拟合处理;gradient descent;网络结构设计;网络模型训练;神经网络算法;BP神经网络;neural network;神经网络模型;深度神经网络;deep neural networks;人工神经网络;artificial neural networks;~DNN;深度网络;神经网络设计|deep-learning
generative-adversarial|technique|生成对抗网络|generative adversarial networks|CycleGAN;StyleGAN;~VAE;变分自编码器;对抗生成网络;DDPM;Diffusion;扩散模型算法;variational autoencoders;~DiT;autoencoder;自编码器;Flow Matching;normalizing flows;flow-based models;GANs;GAN网络;score-based models;autoencoders;generative adversarial network;对抗网络;~GAN|generative-models
distributed-training|technique|分布式训练|distributed training|DeepSpeed;Megatron;~Horovod;并行训练;混合精度训练;大规模训练;NCCL;Megatron-LM;FSDP;模型并行;万卡集群;多机多卡;GPU集群;训练框架;训练加速;分布式训练框架;大模型训练框架;ColossalAI;mixed precision training;model parallelism;ZeRO优化|deep-learning|cuda=2500
# large models
llm-application|technique|大模型应用开发|LLM application development|~MCP;大模型开发;大语言模型应用;大模型应用工程;AI应用开发;AutoGen;MCP协议;FastGPT;RAGFlow;AI应用落地;大模型落地;Function Calling;CrewAI;OpenAI API;大模型API;multi-agent systems;多智能体;大模型集成;大模型应用开发工程师;LLM应用开发;LLM应用;AI工作流;大模型知识库;Semantic Kernel;Model Context Protocol;AI知识库;知识库问答;企业知识库搭建;AI工作流搭建;n8n工作流;GraphRAG;Spring AI;智能体搭建;大模型应用落地;大模型应用|llm
coze|tool|Coze|Coze|=扣子;Coze工作流|llm-application|langchain=3500;llamaindex=3500;dify=3500;langgraph=3500
langgraph|tool|LangGraph|LangGraph||llm-application|langchain=3500;llamaindex=3500;dify=3500
dify|tool|Dify|Dify||llm-application|langchain=3500;llamaindex=3500
llamaindex|tool|LlamaIndex|LlamaIndex||llm-application|langchain=3500
langchain|tool|LangChain|LangChain|LangChain4j|llm-application
ai-agents|technique|AI智能体|AI agents|AI Agent;Agent开发;智能体开发;=智能体;LLM agents;agentic AI;Agent智能体;AI agent development|llm-application
rag|technique|检索增强生成|retrieval-augmented generation|RAG技术;RAG开发;RAG系统;RAG应用;RAG知识库;~RAG|llm-application
prompt-engineering|technique|提示词工程|prompt engineering|~Prompt;提示词;Prompt工程;提示词设计;提示词撰写;提示词优化;prompt design;prompt编写;Prompt设计;提示工程;prompt writing;提示语;Prompt调优;~prompts;~CoT;思维链;chain of thought;Prompt撰写;提示词编写;Prompt Engineer|nlp|llm-application=3500
llm-finetuning|technique|大模型微调|LLM fine-tuning|=微调;fine-tuning;大模型训练;DPO算法;模型微调;LLaMA-Factory;大模型算法;~DPO;P-Tuning;后训练;模型对齐;大语言模型训练;GRPO;pretrained models;LLM训练;对齐算法;LLM算法;全参微调;大模型对齐;post-training;模型蒸馏训练;instruction tuning;大模型后训练;大模型算法工程师;Adapter微调;unsloth;foundation models;基座模型|llm|deep-learning=3500
pretraining|technique|预训练|pre-training|大模型预训练;continued pre-training;预训练模型;预训练语言模型|llm-finetuning|rlhf=3500;sft=3500;lora-finetuning=3500
lora-finetuning|technique|LoRA微调|LoRA fine-tuning|QLoRA;PEFT;参数高效微调|llm-finetuning|rlhf=3500;sft=3500
sft|technique|SFT监督微调|supervised fine-tuning|~SFT;指令微调|llm-finetuning|rlhf=3500
rlhf|technique|RLHF|RLHF|RLHF训练|llm-finetuning
foundation-models|tool|主流大模型|mainstream large models|GPT-4;~GPT;百川大模型;Baichuan;讯飞星火;GPT-3;InternLM;=智谱;智谱清言;=混元;腾讯元宝;OpenAI;T5模型;GPT模型;~Mistral;盘古大模型;星火大模型;GPT-4o;文心大模型;OpenAI GPT;开源大模型;MiniMax;~Grok;国产大模型;GPT系列;Gemma|llm|llm-application=3500
gemini|tool|Gemini模型|Google Gemini|~Gemini|foundation-models|deepseek=3500;qwen=3500;llama=3500;chatglm=3500;claude=3500;chatgpt=3500
claude|tool|Claude模型|Anthropic Claude|~Claude|foundation-models|deepseek=3500;qwen=3500;llama=3500;chatglm=3500;chatgpt=3500
chatglm|tool|ChatGLM|ChatGLM|~GLM|foundation-models|deepseek=3500;qwen=3500;llama=3500;chatgpt=3500
llama|tool|Llama模型|Llama模型|~Llama;Llama3;LLaMA2|foundation-models|deepseek=3500;qwen=3500;chatgpt=3500
qwen|tool|通义千问|Qwen|Qwen2;=通义|foundation-models|deepseek=3500;chatgpt=3500
deepseek|tool|DeepSeek|DeepSeek||foundation-models|chatgpt=3500
llm-inference|technique|大模型推理|LLM inference|推理加速;大模型部署;LMDeploy;推理优化;大模型本地部署;Xinference;大模型推理加速;大模型推理优化;大模型私有化部署;inference optimization;KV Cache;推理框架;LLM deployment;FasterTransformer;TGI推理;模型推理加速;GGUF;推理引擎;推理性能优化;大模型压缩;推理服务;算子优化|llm|llm-application=3000
llamacpp|tool|llama.cpp|llama.cpp||llm-inference|vllm=3500;ollama=3500;tensorrt-llm=3500;sglang=3500
sglang|tool|SGLang|SGLang||llm-inference|vllm=3500;ollama=3500;tensorrt-llm=3500
tensorrt-llm|tool|TensorRT-LLM|TensorRT-LLM||llm-inference|vllm=3500;ollama=3500
ollama|tool|Ollama|Ollama||llm-inference|vllm=3500
vllm|tool|vLLM|vLLM||llm-inference
huggingface|tool|Hugging Face|Hugging Face|Transformers库;HuggingFace Transformers;ModelScope;魔搭社区;魔搭;Sentence-Transformers;ModelScope社区|nlp|pytorch=3000
vector-database|tool|向量数据库|vector databases|~Chroma;向量化;ANN检索;vector database;HNSW;ChromaDB;向量召回;Elasticsearch向量检索|llm-application|elasticsearch=2500
pgvector|tool|PGVector|PGVector||vector-database|milvus=3500;faiss=3500;pinecone=3500;weaviate=3500;qdrant=3500
qdrant|tool|Qdrant|Qdrant||vector-database|milvus=3500;faiss=3500;pinecone=3500;weaviate=3500
weaviate|tool|Weaviate|Weaviate||vector-database|milvus=3500;faiss=3500;pinecone=3500
pinecone|tool|Pinecone|Pinecone||vector-database|milvus=3500;faiss=3500
faiss|tool|FAISS|FAISS||vector-database|milvus=3500
milvus|tool|Milvus|Milvus||vector-database
ai-coding|tool|AI编程工具|AI coding assistants|GitHub Copilot;~Cursor;~Copilot;Claude Code;AI辅助编程;~Codex;通义灵码;AI编程;AI coding;Vibe Coding;Windsurf;~Trae;CodeGeeX;Cursor编程;AI IDE;AI辅助开发;AI编码;~Devin;AI编程助手;~Cline;Tabnine;AI pair programming;CodeBuddy|llm-application|programming=2500
multimodal|technique|多模态|multimodal learning|~CLIP;多模态大模型;多模态算法;视觉语言模型;~VLM;跨模态检索;vision-language models;多模态学习;多模态融合;multimodal models;图文匹配;BLIP;LLaVA;multimodal;~VLA;跨模态;多模态理解;~VQA;视觉问答;Qwen-VL;图文多模态;MLLM;InternVL;cross-modal retrieval;vision language model|deep-learning|nlp=3000;computer-vision=3000
embodied-ai|technique|具身智能算法|embodied AI algorithms|具身智能机器人;VLA模型;模仿学习;imitation learning;机器人学习;robot learning;世界模型;Sim2Real;world models;sim-to-real;机器人强化学习;机器人大模型;遥操作数据采集;人形机器人算法;LeRobot;具身大模型;Isaac Lab;具身操作;机器人操作策略|ai|robotics=3000;reinforcement-learning=3000
ai-safety|technique|AI安全与伦理|AI safety and ethics|人工智能伦理;大模型安全;对抗样本;AI治理;AI合规;算法备案;AI ethics;adversarial attacks;对抗攻击;responsible AI;AI governance;大模型备案;AI安全;内容安全算法;AI红队;算法合规;adversarial machine learning;AI alignment;可信AI;模型安全;trustworthy AI;生成式人工智能备案;deepfake detection;ISO 42001;EU AI Act|ai
ai-chip-compiler|technique|AI编译器|AI compilers|Triton算子;算子开发;~XLA;深度学习编译器;CUTLASS;AI芯片软件栈;寒武纪;deep learning compiler;算子库;NPU开发;AI算子;Ascend算子开发;AI框架开发;高性能算子;GPU kernel优化;kernel优化;GPGPU;OpenAI Triton;TensorRT插件;cuBLAS;ROCm;异构计算;BANG C;heterogeneous computing;海光DCU;摩尔线程;~SIMD;NEON优化;GPU加速;GPU acceleration;Triton语言;NEON指令集;AVX指令|model-deployment|cuda=3500;compiler-principles=3000
cudnn|tool|cuDNN|cuDNN||ai-chip-compiler|tvm=3000;opencl=3000
opencl|tool|OpenCL|OpenCL||ai-chip-compiler|tvm=3000
tvm|tool|TVM编译器|Apache TVM|~TVM|ai-chip-compiler
parallel-programming|technique|并行编程|parallel programming|超算;超级计算机;OpenACC;HPC集群;GPU computing;LSF集群;PBS调度;并行程序设计;supercomputing;CUDA加速;并行算法;SYCL;作业调度系统;cluster computing;HPC运维;Thrust库;grid computing;Fortran并行;CUDA优化;并行优化;IBM Spectrum LSF|cuda|multithreading=2500
slurm|tool|Slurm|Slurm||parallel-programming|openmp=3500;mpi=3500;cuda=3500
mpi|tool|MPI编程|MPI编程|~MPI;Message passing interface MPI;OpenMPI|parallel-programming|openmp=3500;cuda=3500
openmp|tool|OpenMP|OpenMP||parallel-programming|cuda=3500
edge-inference|technique|端侧推理|edge inference|~MNN;知识蒸馏;模型转换;模型量化压缩;knowledge distillation;~TNN;Jetson Xavier;模型轻量化;=剪枝;Core ML;Jetson Orin;移动端部署;~quantization;SNPE;Tengine;QNN部署;模型加速;端侧大模型;Edge Impulse;Triton推理服务器;Triton Inference Server;DeepStream;模型移植;嵌入式AI部署;算法移植;AI模型部署;算法部署;瑞芯微NPU;算能平台;地平线芯片部署;模型部署优化;深度学习模型部署;边缘部署|model-deployment
rknn|tool|RKNN|RKNN|RKNN部署;rknn模型|edge-inference|ncnn=3500;openvino=3500;tensorrt=3500
openvino|tool|OpenVINO|OpenVINO|OpenVINO部署|edge-inference|ncnn=3500;tensorrt=3500
ncnn|tool|NCNN|NCNN||edge-inference|tensorrt=3500
# vision
image-classification|technique|图像分类|image classification|图像识别分类;图片分类;细粒度识别;visual recognition;细粒度分类;图像识别算法;图像分类算法;图像识别;image recognition|computer-vision
detection-algorithms|technique|目标检测算法|object detection algorithms|SSD算法;DETR;目标识别;小目标检测;CenterNet;旋转目标检测;缺陷检测算法;目标检测与识别;MMDetection;Detectron2;目标检测模型;物体检测;人体检测;detection models;缺陷检测AI;OpenMMLab;行人检测;目标检测;object detection|computer-vision
r-cnn|tool|R-CNN|R-CNN|Faster R-CNN;Mask R-CNN|detection-algorithms|yolo=3500
yolo|tool|YOLO|YOLO|YOLO系列;YOLO算法;YOLO模型;YOLOv5;YOLOv8;YOLOv7;YOLOv3;YOLOX;YOLO11;yolo训练;YOLO目标检测|detection-algorithms
segmentation-algorithms|technique|图像分割算法|image segmentation|语义分割;实例分割;semantic segmentation;DeepLab;SAM分割;instance segmentation;Segment Anything;全景分割;医学图像分割;抠图算法;分割算法;panoptic segmentation;nnU-Net;~matting;图像分割技术;分割模型;medical image segmentation;图像分割|computer-vision
object-tracking|technique|目标跟踪|object tracking|多目标跟踪;DeepSORT;SORT算法;卡尔曼跟踪;multi-object tracking;ByteTrack;跟踪算法;目标追踪;视觉跟踪;visual tracking;target tracking;~MOT;光流;optical flow;单目标跟踪;目标跟踪算法|computer-vision
face-recognition|technique|人脸识别|face recognition|人脸检测;人脸算法;活体检测;ArcFace;ReID;facial recognition;行人重识别;人脸关键点;face detection;行人再识别;InsightFace;person re-identification;人脸识别算法;人脸比对;指纹识别算法;biometrics;生物识别;虹膜识别;人脸重建;生物特征识别;人脸识别技术|computer-vision
ocr|technique|OCR文字识别|optical character recognition|~OCR;文字识别;文本检测;票据识别;Tesseract;OCR算法;文字检测;CRNN;车牌识别;文档智能;document AI;OCR识别;版面分析;document intelligence;文字识别算法;证件识别;text recognition;license plate recognition;表格识别|computer-vision
pose-estimation|technique|姿态估计|pose estimation|关键点检测;人体姿态估计;OpenPose;=动作识别;=行为识别;手势识别;action recognition;human pose estimation;骨骼点;gesture recognition;MediaPipe;6D位姿估计;动作捕捉算法;行为分析算法;hand tracking;6D姿态估计;步态识别;人体关键点;手势追踪;activity recognition;位姿估计|computer-vision
image-enhancement|technique|图像增强|image enhancement|图像去噪;超分辨率;图像复原;去雾;super-resolution;低光增强;图像修复;ISP算法;image denoising;图像融合;图像质量评价;image restoration;去模糊;图像滤波;HDR算法;图像超分;图像预处理;超分;图像增强算法;美颜算法;image fusion;降噪算法;视频增强;画质增强;图像滤波算法;夜景算法;成像算法;计算摄影;computational photography;image quality assessment;3A算法;图像压缩;防抖算法;=图像处理算法;视频超分;imaging algorithms;图像拼接;image stitching;~ISP|image-processing
traditional-cv|technique|传统图像算法|classical image processing|边缘检测;形态学处理;SIFT;=特征匹配;模板匹配;霍夫变换;图像滤波处理;ORB特征;传统图像处理;Canny;edge detection;图像配准;image registration;blob分析;特征点提取;二值化;template matching;图像特征提取;SURF特征;传统视觉算法;传统CV;图像形态学;morphological processing;图像匹配;feature matching;EmguCV;OpenCvSharp;Pillow库;scikit-image;灰度处理;亚像素|image-processing|machine-vision=3000
camera-calibration|technique|三维视觉标定|3D vision calibration|立体视觉;深度估计;多传感器标定;相机外参;stereo matching;单目深度估计;双目立体视觉;RGB-D;depth estimation;标定算法;立体匹配;多视图几何;multi-view geometry;RealSense;双目相机;3D结构光;三角测量;线结构光;鱼眼相机标定;双目标定;多目视觉;3D机器视觉;激光三角法;线扫相机3D|computer-vision|machine-vision=3000;point-cloud=3000
nerf-3dgs|technique|NeRF/3DGS|NeRF and 3D Gaussian splatting|NeRF;3DGS;高斯泼溅;神经辐射场;Gaussian Splatting;三维生成;3D生成;COLMAP;~SfM;MVS重建;3D AIGC;neural radiance fields;photogrammetry algorithms;三维重建算法;多视图重建;3D Gaussian Splatting;neural rendering;structure from motion;神经渲染;三维高斯;MVSNet;人体重建|computer-vision|point-cloud=3500
video-understanding|technique|视频理解|video understanding|=视频分析;视频结构化;视频分类;video analytics;智能视频分析;视频算法;视频内容理解;视频检索;视频分析算法;video analysis;视频摘要;intelligent video analytics;视频处理算法|computer-vision
remote-sensing-ai|technique|遥感图像解译|remote sensing AI|=变化检测;高光谱图像处理;remote sensing image analysis;遥感AI;高光谱图像;SAR图像处理;遥感目标检测;遥感智能解译;hyperspectral image processing|computer-vision
open3d-tools|tool|点云处理软件库|point cloud libraries|Open3D;PointNet;CloudCompare;PointNet++;点云配准;ICP配准;点云分割;点云算法;点云库PCL;point cloud registration;PDAL;点云滤波;点云匹配;点云目标检测;LAStools;激光点云;点云数据处理;3D点云;三维点云;激光点云处理;点云重建;三维点云处理;lidar point cloud;点云建模;3D点云算法;point clouds;PCL点云;PCL库;~PCL|point-cloud
# language and speech
information-extraction|technique|信息抽取|information extraction|命名实体识别;~NER;关系抽取;实体识别;named entity recognition;事件抽取;实体链接;序列标注;relation extraction;关键词提取;实体抽取;知识抽取;CRF模型;实体关系抽取;keyword extraction;BERT-CRF|nlp
text-classification|technique|文本分类|text classification|情感分析;主题模型;LDA主题模型;意图识别;sentiment analysis;文本聚类;topic modelling;TextCNN;topic modeling;文本相似度;fastText;intent recognition;文本匹配;public opinion monitoring;语义匹配;文本挖掘分析;内容理解;短文本分类;舆情算法;opinion mining;文本审核|nlp
machine-translation|technique|神经机器翻译|neural machine translation|NMT算法;文本生成;text generation;文本摘要;机翻;text summarization;自动摘要;摘要生成;机器翻译算法|nlp
dialogue-systems|technique|对话系统|dialogue systems|智能客服系统;智能问答;聊天机器人;问答系统;chatbots;多轮对话;对话机器人;question answering;conversational AI;任务型对话;智能对话;chatbot;智能客服机器人;语音助手;对话管理;QA系统;智能助手;Dialogflow;语音机器人;客服机器人;对话算法;智能外呼;conversational agents;对话式AI;dialogue system;智能客服产品;virtual assistants|nlp
knowledge-engineering|technique|知识图谱构建|knowledge graph construction|本体构建;知识图谱工程;知识表示;知识推理;ontology engineering;~RDF;知识融合;OWL本体;=ontology;Knowledge representation;知识工程;语义网;ontologies;本体建模;knowledge engineering;领域知识图谱;knowledge graphs;semantic web;医疗知识图谱;图谱构建;linked data;知识图谱技术;专家系统;expert systems;知识图谱算法;知识图谱;knowledge graph|nlp|graph-database=3000
sparql|tool|SPARQL|SPARQL||knowledge-engineering
protege|tool|Protégé|Protégé||knowledge-engineering
word-segmentation|tool|NLP工具库|NLP toolkits|TF-IDF;LTP工具;词向量;Stanford CoreNLP;word embeddings;~GloVe;~ELMo;RoBERTa;~ERNIE;N-gram;句法分析;文本预处理;tokenization;词法分析;文本表示;文本处理;文本数据处理|nlp|python=2500
gensim|tool|Gensim|Gensim||word-segmentation|word2vec=3500;jieba=3500;spacy=3500;nltk=3500;hanlp=3500
hanlp|tool|HanLP|HanLP||word-segmentation|word2vec=3500;jieba=3500;spacy=3500;nltk=3500
nltk|tool|NLTK|NLTK||word-segmentation|word2vec=3500;jieba=3500;spacy=3500
spacy|tool|spaCy|spaCy||word-segmentation|word2vec=3500;jieba=3500
jieba|tool|jieba分词|jieba|结巴分词|word-segmentation|word2vec=3500
word2vec|tool|Word2Vec|Word2Vec||word-segmentation
speech-synthesis|technique|语音合成|speech synthesis|声音克隆;TTS算法;VITS;Tacotron;voice cloning;声码器;text-to-speech;语音克隆;CosyVoice;语音大模型;vocoder;语音转换;voice conversion;FastSpeech;GPT-SoVITS;歌声合成;音色克隆;声音合成;语音生成;singing voice synthesis;TTS|speech
asr-tools|tool|语音识别工具|speech recognition toolkits|Kaldi;~Whisper;WeNet;ESPnet;wav2vec;语音识别算法;FunASR;speech-to-text;ASR算法;~HTK;automatic speech recognition;语音识别模型;解码器WFST;Conformer;Paraformer|speech
speech-enhancement|technique|语音增强|speech enhancement|语音降噪;麦克风阵列;~VAD;声源定位;音频算法;波束形成;音频信号处理;语音前端;beamforming;语音信号处理;语音处理;音频检测;speech processing;声学算法;麦克风阵列算法;audio processing;speech signal processing;音频分类;audio algorithms;3A音频算法;音乐信息检索;声音事件检测;语音前端算法;noise suppression;audio signal processing;声音信号处理|speech|signal-processing=3500
aec|technique|回声消除|acoustic echo cancellation|AEC算法|speech-enhancement|speaker-recognition=2500;keyword-spotting=2500;anc=2500
anc|technique|主动降噪|active noise cancellation|ANC降噪|speech-enhancement|speaker-recognition=2500;keyword-spotting=2500
keyword-spotting|technique|语音唤醒|keyword spotting|关键词唤醒|speech-enhancement|speaker-recognition=2500
speaker-recognition|technique|声纹识别|speaker recognition|声纹;speaker verification|speech-enhancement
# recommender, search, ads
recommendation-algorithms|technique|推荐排序算法|recommendation ranking|CTR预估;召回排序;协同过滤;DeepFM;点击率预估;搜索推荐;排序算法模型;个性化推荐;搜推广;collaborative filtering;召回算法;精排;推荐召回;搜广推;~CTR;Wide&Deep;推荐算法工程;双塔模型;learning to rank;推荐引擎;搜索排序;粗排;重排;推荐系统算法;推荐策略;CTR/CVR;FM模型;用户建模;序列推荐;search ranking;click-through rate prediction;个性化算法;矩阵分解;多目标排序;MMoE;搜索推荐算法;DIN模型;=推荐;冷启动算法;query理解;recommendation engines;recommender system;recommendation algorithms;搜索相关性;query understanding;generative recommendation|recommender
# autonomous driving
perception-ad|technique|自动驾驶感知算法|perception for autonomous driving|3D目标检测;3D object detection;车道线识别;多传感器融合算法;毫米波雷达算法;融合感知;BEVFormer;毫米波雷达感知;视觉感知;障碍物检测;占用网络;雷达感知;目标融合;激光雷达算法|autonomous-driving|computer-vision=3500
planning-control-ad|technique|自动驾驶规控|planning and control for autonomous driving|规划控制;行为预测;决策规划算法;轨迹预测;自动驾驶规划;trajectory prediction;轨迹优化;车辆控制算法;局部路径规划;路径跟踪;decision making algorithms;路径规划算法;ACC/AEB;端到端自动驾驶;end-to-end autonomous driving;横向控制;决策算法;纵向控制;运动规划算法;轨迹规划算法;规划算法;Lattice planner;auto parking;lattice规划;全局规划|autonomous-driving|control-theory=3000
localisation-hdmap|technique|高精地图与定位|HD maps and localization|高精度定位;HD map;惯导;融合定位;IMU融合;sensor fusion localization;多源融合定位;state estimation;=状态估计;~VIO;视觉惯性里程计;GNSS定位;激光惯性里程计;=里程计;ORB-SLAM;LIO-SAM;后端优化;Cartographer;GTSAM;~g2o;~Ceres;VINS-Mono;多传感器融合定位;VINS;因子图优化;回环检测;惯性导航算法;融合定位算法;HD mapping;卫星导航;粒子滤波;FAST-LIO;Fast-LIO2|autonomous-driving|slam=4000
kalman|technique|卡尔曼滤波|Kalman filtering|卡尔曼滤波算法;~EKF;扩展卡尔曼滤波|localisation-hdmap|integrated-navigation=2500;visual-odometry=2500
visual-odometry|technique|视觉里程计|visual odometry||localisation-hdmap|integrated-navigation=2500
integrated-navigation|technique|组合导航|integrated navigation|GNSS/INS;组合导航算法|localisation-hdmap
ad-platforms|tool|自动驾驶平台|autonomous driving platforms|百度Apollo;LGSVL;Apollo自动驾驶平台;~VTD;51Sim;自动驾驶仿真测试;自动驾驶路测;仿真场景搭建;NVIDIA Drive;地平线征程;Cyber RT;自动驾驶系统;智能驾驶算法;智驾算法;L2+;L4自动驾驶;OpenSCENARIO;driving simulators;智能驾驶域控;TruckSim;~NOA;域控制器算法;NOA功能;Simcenter Prescan|autonomous-driving
# optimisation and reinforcement learning
rl-algorithms|technique|强化学习算法|reinforcement learning algorithms|~PPO;~DQN;~Gym;策略梯度;Actor-Critic;OpenAI Gym;Q-learning;多智能体强化学习;SAC算法;Stable Baselines;离线强化学习;Q学习;DDPG;马尔可夫决策过程;Markov decision processes;policy gradient;MARL;deep reinforcement learning;RLlib;逆强化学习;multi-agent reinforcement learning;PPO/SAC;bandit算法;multi-armed bandits;博弈算法;MCTS|reinforcement-learning
mathematical-programming|technique|数学规划|mathematical programming|整数规划;混合整数规划;凸优化;非线性规划;动态规划模型;MILP;convex optimization;integer programming;linear programming;非线性优化;鲁棒优化;robust optimization;随机规划;列生成;mixed-integer programming;分支定界;nonlinear programming;stochastic programming;优化建模;数值优化;numerical optimization;优化理论;最优化理论;最优化算法;=最优化;最优化方法;nonlinear optimization;分布式优化;优化模型;多目标优化;multi-objective optimization;组合优化;combinatorial optimization;优化求解;凸优化理论;optimization modelling;Benders分解;optimization modeling;动态规划优化;=优化方法;线性规划|optimization
optimisation-solvers|tool|优化求解器|optimization solvers|~COPT;~LINGO;=求解器;GAMS;~AMPL;SCIP求解器;~Lindo;MOSEK;杉数求解器;Xpress求解器;~CVX;Pyomo;=solvers;运筹求解器;Frontline Systems Solver;Optimization software;ILOG;FICO Xpress;LP求解器;CVXPY;~JuMP|mathematical-programming
or-tools|tool|OR-Tools|OR-Tools|Google OR-Tools|optimisation-solvers|gurobi=3500;cplex=3500
cplex|tool|CPLEX|CPLEX|IBM ILOG CPLEX;IBM CPLEX|optimisation-solvers|gurobi=3500
gurobi|tool|Gurobi|Gurobi||optimisation-solvers
heuristics|technique|启发式算法|heuristic algorithms|智能优化算法;元启发式;NSGA-II;进化算法;禁忌搜索;metaheuristics;邻域搜索;演化计算;evolutionary computation;群智能算法;启发式;差分进化;进化计算;元启发式算法;evolutionary algorithms;群体智能;swarm intelligence;神经网络优化算法|optimization
bayesian-optimization|technique|贝叶斯优化|Bayesian optimization||heuristics|genetic-algorithm=3500;pso=3500;simulated-annealing=3500;aco=3500
aco|technique|蚁群算法|ant colony optimization||heuristics|genetic-algorithm=3500;pso=3500;simulated-annealing=3500
simulated-annealing|technique|模拟退火|simulated annealing||heuristics|genetic-algorithm=3500;pso=3500
pso|technique|粒子群算法|particle swarm optimization|粒子群优化|heuristics|genetic-algorithm=3500
genetic-algorithm|technique|遗传算法|genetic algorithms|genetic algorithm;遗传算法优化|heuristics
scheduling-optimisation|technique|调度优化算法|scheduling optimization|车辆路径问题;~VRP;排班优化;=路径优化;调度算法;装箱问题;排产算法;车间调度;运筹调度;vehicle routing problem;job shop scheduling;运筹算法;智能调度;物流优化;选址优化;vehicle routing;仓网规划;运筹优化算法;供应链优化算法;排程算法;补货算法;scheduling algorithms;智能排产;~TSP;运力调度;资源调度算法;定价算法;dynamic pricing;动态定价;pricing models;收益管理算法;运筹建模;facility location;网络规划优化;AGV调度算法;多机器人调度;收益优化|optimization
discrete-event-simulation|technique|离散事件仿真|discrete event simulation|系统仿真建模;Witness仿真;离散系统仿真;蒙特卡罗仿真;ExtendSim;物流系统仿真;仓储仿真;simulation modelling;Simulation software;simulation modeling;=仿真建模;Simul8;Stella建模;business simulation;工厂仿真;物流规划仿真;eM-Plant;排队系统仿真;Demo3D|optimization|digital-twin=3000
promodel|tool|ProModel|ProModel||discrete-event-simulation|anylogic=3500;flexsim=3500;arena=3500;simio=3500;vensim=3500;netlogo=3500
netlogo|tool|NetLogo|NetLogo||discrete-event-simulation|anylogic=3500;flexsim=3500;arena=3500;simio=3500;vensim=3500
vensim|tool|Vensim|Vensim||discrete-event-simulation|anylogic=3500;flexsim=3500;arena=3500;simio=3500
simio|tool|Simio|Simio||discrete-event-simulation|anylogic=3500;flexsim=3500;arena=3500
arena|tool|Arena仿真|Rockwell Arena|~Arena;Rockwell Automation Arena|discrete-event-simulation|anylogic=3500;flexsim=3500
flexsim|tool|FlexSim|FlexSim|FlexSim仿真|discrete-event-simulation|anylogic=3500
anylogic|tool|AnyLogic|AnyLogic|AnyLogic仿真|discrete-event-simulation
math-modelling-contest|technique|数学建模竞赛|mathematical modelling contests|建模竞赛;美赛;国赛建模;~MCM;数模;建模比赛;建模能力|optimization
# Python data stack
pandas|tool|Pandas|pandas|NumPy;Pandas/NumPy;SciPy;numpy/pandas;Python数据分析;Python数据处理;~Polars;~Dask;Pandas数据处理;数据分析库;Numpy库;Pandas库;Python科学计算;numpy/scipy;Modin;scientific Python;openpyxl;xlrd;Python data analysis;Python数据挖掘;python数据清洗;xarray;Vaex;Python统计分析|data-analysis||python
jupyter|tool|Jupyter|Jupyter Notebook|Anaconda;JupyterLab;Google Colab;~Spyder;~Conda;IPython;~Colab;Kaggle Notebook;虚拟环境conda;Databricks Notebook;Miniconda;virtualenv;~Zeppelin|data-analysis|python=3500
matplotlib|tool|Matplotlib|Matplotlib|Seaborn;Plotly;Pyecharts;~Bokeh;Streamlit;Gradio;Python绘图;Python可视化;Python数据可视化;plotnine;Dash框架;Altair图表;matplotlib/seaborn;Plotly Dash;~Shiny;R Shiny;Python作图|data-visualization|python=3000
kaggle|technique|数据竞赛|data competitions|Kaggle;天池大赛;Kaggle竞赛;DataFountain;=天池;算法比赛;KDD Cup;Kaggle Master;天池竞赛;阿里天池;Kaggle比赛;数据挖掘竞赛;大数据竞赛;data science competitions|data-science|machine-learning=3000
r-packages|tool|R语言工具包|R packages|tidyverse;dplyr;data.table;R Markdown;~caret;R包;lme4;ggplot;R数据分析;R语言绘图;R语言数据分析;tidyr;R语言统计分析;Bioconductor包;R package development;R可视化;R包开发;R作图;R绘图;R statistical software;The R Project for Statistical Computing;clusterProfiler;R语言可视化;tidymodels;R软件;R程序;ggplot2;Bioconductor|r-language
# big data platform
hadoop-ecosystem|tool|Hadoop生态|Hadoop ecosystem|~YARN;~CDH;~HDP;Cloudera;Ambari;大数据集群;大数据运维;大数据集群搭建;Hortonworks;大数据生态;大数据组件;Cloudera Manager;大数据平台运维;MapR;华为FusionInsight;FusionInsight;EMR集群;Amazon EMR;Apache Ambari;大数据框架;~Tez;大数据集群运维;大数据生态组件;~CDP;星环;~TDH;星环TDH;大数据底座;大数据技术栈;~Hue;Ranger权限;大数据处理框架;Kerberos|hadoop
hive-warehouse|tool|Hive数仓|Hive data warehousing|~HQL;Spark SQL;离线数仓;离线计算;离线数仓开发;Apache Pig;SQL on Hadoop;Kyuubi;UDF开发|data-warehouse|sql=3500;hive=4500
kylin|tool|Kylin|Kylin|Apache Kylin|hive-warehouse|impala=3500;presto=3500;trino=3500
trino|tool|Trino|Trino||hive-warehouse|impala=3500;presto=3500
presto|tool|PrestoDB|PrestoDB|~Presto|hive-warehouse|impala=3500
impala|tool|Apache Impala|Apache Impala|~Impala|hive-warehouse
hbase-phoenix|tool|HBase数据库|Apache HBase|Phoenix查询;HBase集群;列式数据库;Hbase/Phoenix;Kudu;列存储;column-oriented databases;Apache Kudu;Phoenix SQL|big-data|nosql-others=3000
flink-streaming|technique|实时计算|stream processing|流式计算;实时数仓;实时流处理;流计算;实时数据处理;Samza;实时计算平台;流处理;实时开发;实时数据开发;实时数仓开发;real-time data processing;流批一体;streaming data;Apache Beam;real-time analytics;Paimon;CEP复杂事件;Amazon Kinesis;event streaming;Esper|big-data|message-queue=2500;flink=4000
storm|tool|Storm流计算|Apache Storm|~Storm|flink-streaming|flink=3500
spark-streaming|tool|Spark Streaming|Spark Streaming|Structured Streaming|flink-streaming|flink=3500
olap-engines|tool|OLAP引擎|OLAP engines|ClickHouse;Doris;StarRocks;~Druid;OLAP;Apache Doris;多维分析;即席查询;Apache Druid;~Pinot;SelectDB;ClickHouse/Doris;doris/starrocks;多维数据分析;~SSAS;OLAP分析;DuckDB;Online analytical processing OLAP software;在线分析处理;Analysis Services;online analytical processing;ClickHouse集群;ad hoc query;~MDX;Microsoft SQL Server Analysis Services SSAS|big-data
data-ingestion|tool|数据采集同步工具|data ingestion tools|数据同步;SeaTunnel;Debezium;Maxwell同步;数据集成;数据接入;数据采集传输;Fivetran;Airbyte;CDC数据同步;data ingestion;Chunjun;FlinkX;=数据传输;数据交换平台;data integration;数据集成开发;数据汇聚;change data capture;=数据对接|big-data|etl-tools=3500
nifi|tool|NiFi|NiFi|Apache NiFi|data-ingestion|sqoop=3500;datax=3500;flume=3500;canal=3500
canal|tool|Canal数据同步|Alibaba Canal|~Canal;Canal同步|data-ingestion|sqoop=3500;datax=3500;flume=3500
flume|tool|Apache Flume|Apache Flume|~Flume|data-ingestion|sqoop=3500;datax=3500
datax|tool|DataX|DataX||data-ingestion|sqoop=3500
sqoop|tool|Sqoop|Sqoop|Apache Sqoop|data-ingestion
etl-tools|tool|ETL工具|ETL tools|Pentaho;Oracle Data Integrator;FineDataLink;数据抽取;~ODI;SAP Data Services;Matillion;数据清洗转换;数据抽取转换加载;Data conversion software|etl|sql=3000
datastage|tool|DataStage|DataStage|IBM DataStage;IBM InfoSphere DataStage|etl-tools|kettle=3500;informatica=3500;talend=3500;ssis=3500
ssis|tool|SSIS|SSIS|SQL Server Integration Services;Microsoft SSIS;Microsoft SQL Server Integration Services SSIS|etl-tools|kettle=3500;informatica=3500;talend=3500
talend|tool|Talend|Talend|Talend Open Studio|etl-tools|kettle=3500;informatica=3500
informatica|tool|Informatica|Informatica|Informatica PowerCenter;PowerCenter;Informatica software|etl-tools|kettle=3500
kettle|tool|Kettle工具|Pentaho Data Integration|~Kettle|etl-tools
workflow-scheduling|tool|数据调度平台|data workflow schedulers|~Dagster;数据编排;~Prefect;~Luigi;任务调度系统数据;AutoSys;调度平台;Azure Data Factory;data pipelines;数据流水线;data pipeline;TASKCTL;CA AutoSys;数据管道;data orchestration;ADF管道;Job scheduling software;Tivoli Workload Scheduler;批量调度|etl
control-m|tool|Control-M|Control-M|BMC Control-M|workflow-scheduling|airflow=3500;dolphinscheduler=3500;azkaban=3500;oozie=3500;dbt=3500
dbt|tool|dbt工具|dbt Core|~dbt|workflow-scheduling|airflow=3500;dolphinscheduler=3500;azkaban=3500;oozie=3500
oozie|tool|Oozie|Oozie|Apache Oozie|workflow-scheduling|airflow=3500;dolphinscheduler=3500;azkaban=3500
azkaban|tool|Azkaban|Azkaban||workflow-scheduling|airflow=3500;dolphinscheduler=3500
dolphinscheduler|tool|DolphinScheduler|DolphinScheduler|海豚调度|workflow-scheduling|airflow=3500
airflow|tool|Airflow|Airflow|Apache Airflow|workflow-scheduling
data-warehouse-modelling|technique|数仓建模|data warehouse modelling|维度建模;星型模型;数据仓库建模;~Kimball;数仓分层;=宽表;数据模型设计;dimensional modelling;数据建模;data modelling;数据仓库设计;数仓建设;数仓开发;data modeling;数据仓库开发;雪花模型;Data Vault;=数据模型;star schema;dimensional modeling;数据仓库搭建;数据仓库建设;数仓架构;数仓模型设计;数据集市;数据开发;data mart;数据分层;数据仓库架构;缓慢变化维;维度建模理论;数仓设计;数据仓库模型;数据仓库理论;数仓理论;data warehouse design;data warehouse development;数据仓库模型设计;Inmon;企业级数仓;OneData;数据建模设计;数仓体系;数仓建模理论;Data warehouse software;大数据数仓;数据模型搭建;主题建模;数仓规划;元数据建模;数据架构;data architecture;数据架构设计;数据架构规划|data-warehouse|database-modelling=3000
data-lake|tool|数据湖|data lakes|湖仓一体;Lakehouse;Azure Synapse;~Synapse;云数仓;Microsoft Fabric;Snowflake数仓;data lake;Delta Lake湖仓;Azure Data Lake;cloud data warehouse;AWS Athena;Apache Paimon;Lake Formation;Microsoft Azure Synapse;SAP Data Warehouse Cloud;数据湖架构;data lakehouse;AWS Glue数据湖|big-data
iceberg|tool|Iceberg表格式|Apache Iceberg|~Iceberg|data-lake|databricks=3500;snowflake=3500;bigquery=3500;redshift=3500;hudi=3500
hudi|tool|Hudi|Hudi|Apache Hudi|data-lake|databricks=3500;snowflake=3500;bigquery=3500;redshift=3500
redshift|tool|Amazon Redshift|Amazon Redshift|~Redshift;AWS Redshift|data-lake|databricks=3500;snowflake=3500;bigquery=3500
bigquery|tool|BigQuery|BigQuery|Google BigQuery|data-lake|databricks=3500;snowflake=3500
snowflake|tool|Snowflake数据仓库|Snowflake Data Cloud|~Snowflake|data-lake|databricks=3500
databricks|tool|Databricks|Databricks|Databricks平台;Azure Databricks|data-lake
aliyun-bigdata|tool|阿里大数据平台|Alibaba big data platform|MaxCompute;DataWorks;ODPS;Dataphin;数栈;QuickBI与DataWorks;Hologres;阿里云大数据;阿里云DataWorks;ADB数据库;华为DGC;DataArts;EMR平台;AnalyticDB;阿里云MaxCompute;ODPS SQL;数加;袋鼠云;DataLeap;TBDS;腾讯云大数据;WeData;华为MRS;火山DataLeap;瓴羊;DLI服务|big-data|hive-warehouse=3500
data-middle-platform|technique|数据中台|data middle platform|数据平台建设;数据资产管理;数据中台建设;数据资产;指标体系建设;数据指标体系;标签体系;数据平台开发;data platform;数据服务平台;=数据平台;指标体系;data assets;数据产品开发;数据服务开发;标签平台;数据基础平台;指标平台;客户数据平台;用户标签;data platforms;数据底座;标签建设;数据体系建设;数据资产目录;Segment CDP;标签体系建设;数据平台架构;数据要素;数据资产入表;数据API;数据交易;data mesh;公共数据;标签画像;大数据平台开发;大数据平台建设;大数据平台架构|big-data
data-governance-detail|technique|数据治理体系|data governance frameworks|=数据标准;DAMA;=元数据;DCMM;数据质量监控;Atlas元数据;数据标准管理;数据目录;~DataHub;数据认责;data catalogue;Collibra;数据治理平台;数据治理项目;data stewardship;Informatica MDM;data catalog;DCMM贯标;master data;数据治理咨询;主数据治理;数据规范;SAP MDG;基础数据治理;数据安全治理体系;数据标准化;数据质量治理;~MDG;数据治理工具;Data governance software;数据资源目录;元数据标准;数据管控;=数据字典;数据盘点;DAMA-DMBOK;Great Expectations;Alation;Apache Atlas|etl
data-lineage|technique|数据血缘|data lineage||data-governance-detail|metadata-management=2500;mdm=2500;data-quality=2500
data-quality|technique|数据质量管理|data quality management|数据质量;data quality|data-governance-detail|metadata-management=2500;mdm=2500
mdm|technique|主数据管理|master data management|MDM主数据|data-governance-detail|metadata-management=2500
metadata-management|technique|元数据管理|metadata management|Metadata management software|data-governance-detail
cdga|certificate|数据管理认证|data management certification|CDGA;CDGP;CDMP;数据治理工程师认证;DAMA认证;数据治理工程师|data-governance-detail
cda|certificate|数据分析师认证|data analyst certification|CDA数据分析师;~CDA;CPDA;CDA Level;Google Data Analytics Certificate;PL-300;大数据分析师证书;数据分析师证书;Tableau认证;CDA一级;CDA二级;CDA认证;CDA证书;Power BI认证;大数据工程师证书;BDA证书;商业数据分析师|data-analysis
ai-cert|certificate|人工智能认证|AI certification|HCIA-AI;HCIP-AI;人工智能训练师;人工智能训练师证书;TensorFlow Developer Certificate;AI训练师;人工智能训练师三级;AWS Machine Learning认证;AI工程师证书;人工智能训练师认证;Azure AI认证;AI-900;百度飞桨认证;人工智能工程师证书;阿里云AI认证;AI trainer;生成式人工智能应用工程师;AI应用工程师证书|ai|data-labelling=2500
# BI and analytics
bi-tools|tool|BI工具|BI tools|帆软;Qlik;QuickSight;永洪BI;DataEase;Business intelligence and data analysis software;BI开发;BI工具使用;观远;BI系统;SAS Visual Analytics;BI可视化;SmartBI;BI分析;Redash;~Domo;Sisense;Amazon QuickSight;帆软报表;思迈特;BI报表开发;亿信华辰;Business intelligence software;BI工程师;BI看板;帆软BI;Qlik software;Excel BI;TIBCO Jaspersoft;Davinci可视化;BI可视化工具;BI软件;BI系统开发;BI tools experience;bi reporting;商业智能工具;Board BI;用友BQ|business-intelligence
oracle-biee|tool|Oracle BIEE|Oracle BIEE|BIEE;OBIEE;Oracle Business Intelligence Enterprise Edition|bi-tools|tableau=3500;power-bi=3500;finebi=3500;finereport=3500;qlikview=3500;superset=3500;cognos=3500;microstrategy=3500;looker=3500;metabase=3500;quick-bi=3500;spotfire=3500;data-visualization=3500
spotfire|tool|Spotfire|Spotfire|TIBCO Spotfire|bi-tools|tableau=3500;power-bi=3500;finebi=3500;finereport=3500;qlikview=3500;superset=3500;cognos=3500;microstrategy=3500;looker=3500;metabase=3500;quick-bi=3500;data-visualization=3500
quick-bi|tool|Quick BI|Quick BI||bi-tools|tableau=3500;power-bi=3500;finebi=3500;finereport=3500;qlikview=3500;superset=3500;cognos=3500;microstrategy=3500;looker=3500;metabase=3500;data-visualization=3500
metabase|tool|Metabase|Metabase||bi-tools|tableau=3500;power-bi=3500;finebi=3500;finereport=3500;qlikview=3500;superset=3500;cognos=3500;microstrategy=3500;looker=3500;data-visualization=3500
looker|tool|Google Looker|Google Looker|~Looker;Looker Studio;Google Looker Studio;Google Data Studio;Data Studio|bi-tools|tableau=3500;power-bi=3500;finebi=3500;finereport=3500;qlikview=3500;superset=3500;cognos=3500;microstrategy=3500;data-visualization=3500
microstrategy|tool|MicroStrategy|MicroStrategy||bi-tools|tableau=3500;power-bi=3500;finebi=3500;finereport=3500;qlikview=3500;superset=3500;cognos=3500;data-visualization=3500
cognos|tool|Cognos|Cognos|IBM Cognos;IBM Cognos Business Intelligence;IBM Cognos Impromptu|bi-tools|tableau=3500;power-bi=3500;finebi=3500;finereport=3500;qlikview=3500;superset=3500;data-visualization=3500
superset|tool|Superset|Superset|Apache Superset|bi-tools|tableau=3500;power-bi=3500;finebi=3500;finereport=3500;qlikview=3500;data-visualization=3500
qlikview|tool|QlikView|QlikView|Qlik Sense;Qlik Tech QlikView|bi-tools|tableau=3500;power-bi=3500;finebi=3500;finereport=3500;data-visualization=3500
finereport|tool|FineReport|FineReport|帆软FineReport|bi-tools|tableau=3500;power-bi=3500;finebi=3500;data-visualization=3500|data-visualization
finebi|tool|FineBI|FineBI||bi-tools|tableau=3500;power-bi=3500;data-visualization=3500|data-visualization
power-bi|tool|Power BI|Power BI|Microsoft Power BI;Power BI Desktop;Power BI dashboards;Power BI开发;微软Power BI;Power BI可视化|bi-tools|tableau=3500;data-visualization=3500|data-visualization
tableau|tool|Tableau|Tableau|Tableau软件;Tableau Desktop;Tableau Prep;Tableau开发;Tableau software;Tableau可视化;Tableau dashboards;Tableau报表;Tableau看板;Tableau报告;Tableau Server|bi-tools|data-visualization=3500|data-visualization
reporting-tools|tool|报表工具|reporting tools|Crystal Reports;SSRS;报表系统;ActiveReports;SAP Crystal Reports;Reporting Services;水晶报表;帆软报表开发;报表设计;Reporting software;BIRT;JasperReports报表;FastReport;report writing software;Business Objects Crystal Reports;SQL Server Reporting Services;报表制作工具;IBM Cognos ReportNet;葡萄城;Microsoft SQL Server Reporting Services;Reporting Services SSRS;Oracle Reports;Stimulsoft;Grid++Report;Report generation software|data-visualization|bi-tools=3500
data-reporting|technique|数据报告编制|data reporting|数据报告;数据分析报告;分析报告撰写;数据日报;数据汇报;报表分析;数据报告撰写;data reports;数据统计报表;业务报表;数据分析报告撰写;analytical reports;业务数据分析报告;数据周报;=月报;数据汇总分析;数据统计与分析报告;=数据核对;数据校验;data reconciliation;data verification;data checking;数据对账;报告分析;制作数据报表|data-analysis
business-analytics|technique|业务数据分析|business data analytics|商业数据分析;数据洞察;数据驱动;指标拆解;用户行为分析;business analytics;数据分析思维;=用户分析;cohort analysis;产品数据分析;用户数据分析;转化漏斗;data insights;杜邦分析;=对比分析;数据敏感性;用户行为数据分析;专题分析;=行为分析;商业分析BI;游戏数据分析;customer analytics;=策略分析;商分;增长分析;=指标监控;product analytics;同期群分析;attribution modelling;数据分析模型;data-driven decision making;指标异动分析;数据化运营;marketing analytics;用户分群;数据分析方法;数据分析方法论;customer segmentation;用户价值分析;marketing mix modelling;LTV模型;生命周期价值;customer lifetime value;数据决策;market basket analysis;购物篮分析;关联规则;Apriori;关联分析算法;association rules;用户流失预测;churn prediction;流失预警模型|data-analysis
rfm|technique|RFM模型|RFM analysis|~RFM|business-analytics|funnel-analysis=2500;attribution=2500;retention-analysis=2500
retention-analysis|technique|留存分析|retention analysis||business-analytics|funnel-analysis=2500;attribution=2500
attribution|technique|归因分析|attribution analysis|归因模型|business-analytics|funnel-analysis=2500
funnel-analysis|technique|漏斗分析|funnel analysis||business-analytics
web-analytics-tools|tool|网站与用户行为分析平台|product analytics platforms|~Amplitude;TalkingData;热力图分析;热云;Hotjar;数数科技;ThinkingData;Matomo;火山引擎增长分析;易观方舟;Omniture;Web analytics software;Webtrends;诸葛IO;Webtrekk;Heap分析;七麦数据;SensorTower;App Annie;data.ai;AppsFlyer归因;数据埋点平台|data-analysis|event-tracking=3000
umeng|tool|友盟|Umeng|友盟统计|web-analytics-tools|sensors-analytics=3500;google-analytics-4=3500
google-analytics-4|tool|Google Analytics|Google Analytics|Google Analytics 4;Google Analytics software|web-analytics-tools|sensors-analytics=3500
sensors-analytics|tool|神策|Sensors Analytics|神策分析|web-analytics-tools
data-cleaning-practice|technique|数据预处理|data preprocessing|数据脱重;缺失值处理;OpenRefine;数据标准化处理;数据筛选;data wrangling;数据规整;data preparation;data munging;数据前处理;异常值处理;Tableau Prep数据准备;data preprocessing pipelines;数据归一化;数据增强;data augmentation;训练数据处理;数据去重;Trifacta;=数据整合;=数据转换;文本清洗;数据规范化;数据审核清洗|data-analysis
# scraping
scrapy|tool|Scrapy|Scrapy|Scrapy框架;Requests库;Selenium爬虫;XPath;lxml;Scrapy-Redis;分布式爬虫;爬虫框架;Playwright爬虫;webmagic;Java爬虫;PyQuery;requests/scrapy;Colly爬虫;Crawlee;Apify;HttpClient爬虫;Jsoup;Pyppeteer;Feapder;爬虫工程师;screen scraping;Nutch;Heritrix|web-scraping||python
anti-scraping|technique|反爬技术|anti-scraping techniques|反爬;反爬虫;验证码识别;JS逆向爬虫;代理IP池;反反爬;IP代理池;滑块验证;反爬机制;破解反爬;JS加密破解;APP爬虫;验证码破解;IP代理;反爬策略;APP抓取;字体反爬;反爬虫技术;常见反爬;js逆向分析;JS混淆;Web逆向;小程序逆向;逆向爬虫;反爬虫机制;app抓包逆向;打码平台;爬虫逆向;AST反混淆;登录验证码|web-scraping|reverse-engineering-software=3500
scraping-tools|tool|数据采集器|no-code scraping tools|八爪鱼采集器;火车头采集器;后羿采集器;=八爪鱼;集搜客;采集软件;=火车头;Octoparse;火车采集器;Web Scraper插件;数据采集软件;ParseHub;Import.io|web-scraping
public-data-collection|technique|数据搜集整理|data gathering|=数据收集;数据收集整理;公开数据收集;数据搜集;=信息整理;资料收集整理;desk research;桌面研究;信息采集整理;data collection;网上资料搜集;采集数据;资料查询;information retrieval;资料查找;行业数据收集;secondary research;资料搜寻;信息收集整理;collect data;数据调研;资料整合;data sourcing;网络资料收集;数据采集|data-analysis
# labelling and data operations
labelling-tools|tool|数据标注工具|annotation tools|LabelImg;Labelme;CVAT;Label Studio;精灵标注;标注平台;标注软件;X-AnyLabeling;VoTT;Roboflow;Supervisely;doccano;标注工具;Labelbox;标注平台使用;精灵标注助手;EISeg;Scale AI标注;BasicFinder;labelImg/labelme;Amazon SageMaker Ground Truth;Prodigy标注|data-labelling
image-annotation|technique|图像视频标注|image and video annotation|拉框标注;拉框;语义分割标注;视频标注;3D点云标注;点云标注;关键点标注;图片标注;bounding boxes;人脸标注;车道线标注;2D标注;自动驾驶标注;自动驾驶数据标注;video annotation;打点标注;图片拉框;3D标注;polygon annotation;图像分割标注;OCR标注;目标框标注;lidar annotation;point cloud annotation;2D/3D标注;图片分类标注;多边形标注;视频打标;图像数据标注;点云拉框;图像标注;image annotation;影像标注|data-labelling
text-speech-annotation|technique|文本语音标注|text and speech annotation|语音转写标注;实体标注;方言标注;语料整理;文本校对标注;粤语语音标注;文本数据标注;音频标注;语料收集;语料库建设;情感标注;语音校对;语义标注;text annotation;corpus building;语料清洗;audio annotation;=语料库;corpora;语料处理;意图标注;corpus development;客服语料标注;文本标注员;拼音标注;字幕转写;标音;粤语标注;=转写;~transcription;文本标注|data-labelling
llm-data-annotation|technique|大模型数据标注|LLM data annotation|RLHF标注;SFT数据编写;问答对编写;偏好标注;大模型训练数据;RLHF labelling;prompt编写标注;大模型标注;AI内容评估;模型回答评分;AI对话标注;AI训练数据;AI response evaluation;大模型语料;SFT数据;模型评测标注;AI model training data;大模型数据;AI数据标注;大模型训练师;LLM training data;AI content evaluation;大模型内容标注;代码标注;AI标注;AI训练;问答标注;训练数据标注;AI data annotation;大模型测评标注;思维链数据编写;专业领域标注;RLHF数据;training data creation;SFT标注;rater work;搜索结果评估;search evaluation;搜索质量评估;internet rating;ads rating;model response rating|data-labelling
annotation-qc|technique|标注质检|annotation quality control|标注审核;标注规则制定;标注项目管理;数据质检;=数据审核;annotation review;标注质量管理;标注验收;数据抽检;标注规范;标注规范制定;标注培训;标注复核;标注结果审核;标注流程;数据验收;质检标注;annotation guidelines;label quality;标注数据质检;数据标注质检;标注团队管理|data-labelling|quality-control=1500
data-collection-ai|technique|AI数据采集|AI training data collection|人脸采集;数据采集员;=图像采集;动作数据采集;机器人数据采集;数据采集拍摄;image data collection;动捕数据采集;语音录制采集;=遥操作;teleoperation;具身数据采集;车辆数据采集;路采;采集车;道路采集;地图采集;POI采集;~POI;街景采集;行为数据采集;AI数据采集员;采集设备操作;路测数据采集;自动驾驶数据采集;teleoperation data collection;外采员;地图标注;地图编辑|data-labelling
# general
ai-product-application|technique|AI解决方案|AI solutions|AI项目管理;AI解决方案设计;人工智能解决方案;AI项目落地;AI转型;AI场景落地;AI行业应用;人工智能应用;AI项目交付;AI实施;AI solution design;applied AI;人工智能技术应用;AI战略;AI业务落地;AI transformation;AI咨询;AI implementation;AI项目;AI solution;人工智能产品|ai|pre-sales=2500
ai-algorithm-research|technique|AI算法研究|AI algorithm research|论文复现;顶会论文;=CVPR;NeurIPS;前沿算法跟踪;算法预研;~ICML;~ICLR;~SOTA;顶会;算法前沿研究;算法调研;前沿算法;ACL会议论文;算法复现;~AAAI;CCF-A;算法创新;research publications in AI;论文复现能力;顶级会议论文;CCF A类;CVPR/ICCV;ECCV;=前沿技术研究;AI research;EMNLP;ICCV;~KDD;machine learning research;paper reproduction;=预研;IJCAI;算法预研与落地;=技术预研;前沿技术预研;算法设计与优化;算法设计与开发;算法建模;算法设计与实现;算法实现;算法开发与优化;算法模型开发;=模型开发;=模型构建;建模分析;算法验证;algorithm design;model development;model building;algorithm research|ai
industrial-ai|technique|工业AI|industrial AI|工业缺陷检测;工业大数据;设备预测性维护算法;智能运维AIOps;AIOps;industrial big data;智能质检;故障诊断算法;智能故障诊断;寿命预测;工业智能;缺陷识别;工业AI视觉;RUL预测;fault diagnosis algorithms;工艺参数优化算法;prognostics and health management;虚拟量测;工业数据分析;制造业数据分析;工业数据建模;故障预测与健康管理;manufacturing data analytics;剩余寿命预测;工业大模型;AI视觉检测;工业算法|ai|machine-vision=2500
ai-for-science|technique|AI科学计算|machine learning for science|AI4Science;物理信息神经网络;PINN;AI辅助材料设计;机器学习势函数;AI蛋白质设计;machine learning potentials;DeePMD;physics-informed neural networks;AI4S;AI制药算法;机器学习力场;深度势能;科学计算AI;分子表示学习;材料基因组;AI材料;AlphaFold2;molecular property prediction;蛋白语言模型;protein language models;neural operators;分子性质预测;KNIME化学信息;高通量计算;high-throughput computation;retrosynthesis prediction;逆合成预测;ADMET预测;ADMET prediction|ai|drug-design=2000
medical-ai|technique|医疗AI|medical AI|智慧医疗AI;医学影像AI;AI辅助诊断;医疗大数据;medical big data;医疗大模型;healthcare AI;临床决策支持系统;clinical decision support;CDSS;医疗人工智能;AI诊断;医疗知识库;医学人工智能;AI影像诊断;healthcare analytics;医学NLP;医学自然语言处理;影像组学;radiomics;PyRadiomics;MONAI;医疗数据挖掘;电子病历挖掘;MIMIC;health data science;医学大模型;medical artificial intelligence;医学数据分析;医学大数据|ai|medical-imaging=3000
text-embedding|technique|文本向量化|text embeddings|~Embedding;~embeddings;Embedding模型;词嵌入|nlp|vector-database=3000
semantic-search|technique|语义检索|semantic search|语义搜索;向量检索;向量搜索;vector search|nlp|vector-database=4000
chinese-segmentation|technique|中文分词|Chinese word segmentation|=分词|nlp
language-models|technique|语言模型|language models|language modelling;language modeling|nlp|llm=4000
computational-advertising|technique|计算广告|computational advertising|广告算法|machine-learning|recommendation-algorithms=3500
system-dynamics|technique|系统动力学|system dynamics||simulation
agent-based-modelling|technique|多智能体仿真|agent-based modelling|agent-based modeling;Agent建模|simulation
beautifulsoup|tool|BeautifulSoup|BeautifulSoup|bs4|web-scraping|scrapy=3500|python
pyspider|tool|PySpider|PySpider||web-scraping|beautifulsoup=3500;scrapy=3500
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const aiDataSenses = `
MDM|data-governance-detail|主数据;数据治理;元数据;master data
`;
