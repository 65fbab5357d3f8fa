/** Words that titles are made of and people are not called by. */
const list = `
    an and for from in of on the to using via with
    ability accelerating accuracy accurate across action active activity actor adaptation adapter adapting adaptive
    advanced advances advancing adversarial aerial against agent agents aggregation agnostic algorithm algorithms
    aligned aligning alignment analysis anchor annotation annotations anomaly answering answers anything application
    applications approach approximation arbitrary architecture architectures artificial assessment assisted attack
    attacks attention attentive attribute audio augmentation augmented augmenting auto autoencoder autoencoders
    automated automatic autonomous autoregressive aware backdoor backdoors based baseline bayesian behavior benchmark
    benchmarking benchmarks better between bias bidirectional boosting boundary brain breaking bridging building
    camera cameras cancer capabilities captioning causal centric chain challenge challenges channel chemistry circuits
    classification climate clinical cloud clustering coarse code coding collaboration collaborative combining common
    communication compact comparison compiler complex complexity composition compositional comprehensive compression
    computation computer computing conditional conditioned conditions confidence consistency consistent constrained
    constraint constraints content context contextual continual continuous contrastive control controllable controlled
    conversational convolution convolutional correction correlation cycle data database databases dataset datasets
    deblurring decision decoder decoding decomposition decoupled decoupling deep defense defenses denoising dense
    dependent depth descriptions design detect detecting detection detector devices dialog dialogue different
    differentiable differential diffusion dimensional direct discovering discovery discrete discriminative disease
    disentangled disentangling distance distillation distilling distributed distribution diverse diversity domain
    domains driven driving drug dual dynamic dynamics economics editing education effect effective effects efficiency
    efficient efficiently embedded embedding embeddings embodied emotion empirical empowering enables enabling encoder
    encoders encoding ended energy engineering enhanced enhancement enhancing ensemble entropy environments error
    estimation ethics evaluating evaluation event evolution evolving examples execution experience expert experts
    explainable explicit exploiting exploration exploring expressive extraction face facial fairness fast faster feature
    features federated feedback fidelity filtering financial finding fine finetuning flexible flow forest forests form
    forward foundation foundations framework frequency fully function functions fusing fusion future game games
    gaussian general generalist generalizable generalization generalized generate generated generating generation
    generative generator generic geometric gesture global gradient grained graph graphs grasping grounded grounding
    guidance guide guided guiding hallucination handbook handling hardware harnessing health heterogeneous
    hierarchical highly holistic human humans hybrid identification identifying image images imaging impact implicit
    importance improve improved improves improving incremental induced inference information informed input inspired
    instance instruction instructions integrated integrating integration intelligence interaction interactions
    interactive intermediate internet interpretable introduction invariant inverse iterative joint jointly kernel
    knowledge labels language languages large latency latent layer layers learn learnable learned learners learning
    least legal length level leveraging lidar lightweight limited limits linear local localization location locomotion
    loss machine malware management manipulation mapping maps market mask masked matching materials matters matting
    measuring mechanism medical medicine memory meta method methods metric mining mitigating mixed mixture mobile
    modal modality model modeling modelling models modular module molecular molecule molecules motion multilingual
    multimodal multiple multitask music mutual natural navigation network networks neural next noise noisy
    normalization novel object objective objects online optical optimal optimization optimized optimizing order
    oriented outcomes overview paradigm parameter parameters partial path patterns pedestrian perception perceptual
    performance personalized perspective phase physical physics pipeline pixel plan planning platform plug points
    poisoning policy pooling pose position potential practical predicting prediction predictive preference preserving
    pretrained pretraining priors privacy probabilistic problem problems process processing program programming
    progressive prompt prompting prompts protein proteins pruning pseudo purpose pyramid quality quantized quantum
    question radar random range reading realistic reasoning recognition recommendation recommender reconstruction
    recovery recurrent recursive reducing reduction refinement region regression regularization regularized reinforced
    reinforcement relation reliable remote replay report representation representations research residual resolution
    resource response rethinking retrieval reverse review revisiting reward rewards risk robot robotic robotics robots
    robust robustness run safety sample sampling satellite scalable scale scaling scenarios scene scenes score scratch
    search security segment segmentation selection selective self semantic semantics sensing sensitive sequence
    sequences sequential series shape shift similarity simple simulation single social software solving space sparse
    spatial spatio spatiotemporal speaker speaking specific spectral speech stable state statistical stereo stochastic
    strategies strategy structural structure structured structures students study summarization super supervised
    supervision surface surgical survey symbolic synthesis synthesizing synthetic system systematic systems target
    task tasks teacher teaching techniques temporal term test testing text textual theory thinking thought threats
    through time token tokens toward towards tracking traffic train trained training trajectory transfer transferable
    transferring transformation transformer transformers translation transport trees tricks trojan trojans tuned
    tuning tutorial ultra uncertainty understand understanding unified unifying universal unsupervised urban user
    value variable variational vector vehicle vehicles verification versatile video videos view views virtual vision
    visual vocabulary voice weak weakly weather web weight word writing zero
  `

let words: ReadonlySet<string> | undefined

/** The words as a set, which is made when it is first needed. */
function titleWords(): ReadonlySet<string> {
  return (words ??= new Set(list.trim().split(/\s+/)))
}

/** Endings of words that people are seldom called by. */
const ending =
  /(?:[ts]ions?|[a-z]{4}ments?|nesses|[a-z]{3}ity|[a-z]{3}ities|[a-z]{3}ive|[a-z]{4}able|[iy][sz]ed|[iy][sz]ing|ical|ally|ology|isms?|wise|ating|ings)$/

/** Whether a word is one of titles rather than of names. */
export function isTitleWord(word: string): boolean {
  const key = word.toLowerCase()
  return word === 'a' || titleWords().has(key) || ending.test(key)
}

/** Whether none of the words of a name is one of titles: `Ann Bee`, and not `Data Poisoning`. */
export function isPersonal(name: string): boolean {
  return name.split(/[^\p{Alpha}'’]+/u).every((word) => !isTitleWord(word))
}
