/** Words that titles are made of and people are not called by. */
const list = `
    an and for from in of on the to using via ability about accelerating accuracy accurate across action active
    activity actor actually adaptation adapter adapting adaptive advanced advances advancing adversarial aerial
    again against agent agents aggregation agnostic algorithm algorithms aligned aligning alignment all almost
    already also always analysis anchor annotation annotations anomaly another answering answers any anything
    application applications approach approximation arbitrary architecture architectures are artificial as
    ask assessment assisted at attack attacks attend attention attentive attribute audio augmentation augmented augmenting auto
    autoencoder autoencoders automated automatic autonomous autoregressive aware backdoor backdoors based baseline
    bayesian be because become been before behavior behind below benchmark benchmarking benchmarks best better
    between beyond bias bidirectional boosting both boundary brain break breaking breaks bridging broken build
    building builds but camera cameras can cancer cannot capabilities captioning causal centric chain challenge
    challenges channel chemistry circuits classification click climate clinical cloud clustering coarse code coding
    collaboration collaborative combining common communication compact compare comparison compiler complex complexity
    composition compositional comprehensive compression computation computer computing conditional conditioned
    conditions confidence conquer consistency consistent constrained constraint constraints content context contextual
    continual continuous contrastive control controllable controlled conversational convolution convolutional
    correction correlation could cycle data database databases dataset datasets deblurring decision decoder decoding
    decomposition decoupled decoupling deep defense defenses denoising dense dependent depth describe descriptions design
    despite detect detecting detection detector devices dialog dialogue different differentiable differential
    diffusion dimensional direct discovering discovery discrete discriminative disease disentangled disentangling
    distance distillation distilling distributed distribution diverse diversity divide does doesn domain domains done down
    draw driven driving drug dual during dynamic dynamics each easy economics editing education effect effective
    effectively effects efficiency efficient efficiently either embedded embedding embeddings embodied emotion
    empirical empowering enables enabling encoder encoders encoding ended energy engineering enhanced enhancement
    enhancing enough ensemble entropy environments error estimation ethics evaluating evaluation event ever every
    everyone everything everywhere evolution evolving examples execution experience expert experts explainable
    explicit exploiting exploration exploring expressive extraction face facial fairness fast faster feature
    features federated feedback fidelity filtering financial finding fine finetuning five fix fixes fixing flexible
    flow forest forests form forward found foundation foundations four framework frequency fully function functions
    fusing fusion future game games gaussian general generalist generalizable generalization generalized generate
    generated generating generation generative generator generic geometric gesture get gets getting global 
    gradient grained graph graphs grasping grounded grounding guidance guide guided guiding had hallucination
    handbook handling hardware harnessing has have health help helps heterogeneous hierarchical highly holistic 
    human humans hybrid identification identifying if image images imagine imaging impact implicit importance improve
    improved improves improving incremental induced inference information informed input inside inspired instance
    instruction instructions integrated integrating integration intelligence interaction interactions interactive
    intermediate internet interpretable into introduction invariant inverse is isn it iterative its itself joint
    jointly just keep keeping keeps kernel know knowledge known knows labels language languages large latency latent
    layer layers learn learnable learned learners learning least legal length let lets level leveraging lidar
    lightweight like limited limits linear listen local localization location locomotion look looks loss machine make makes
    making malware management manipulation many mapping maps market mask masked matching materials matter matters
    matting measuring mechanism medical medicine memory meta method methods metric might mining mitigating mixed
    mixture mobile modal modality model modeling modelling models modular module molecular molecule molecules motion
    much multilingual multimodal multiple multitask music must mutual natural navigation need needs network networks
    neural never next noise noisy normalization not nothing novel object objective objects off once one online only
    onto open opening optical optimal optimization optimized optimizing or order oriented other our out
    outcomes outside overview own paradigm parameter parameters partial path patterns pedestrian per perception
    perceptual perfect performance personalized perspective phase physical physics pick pipeline pixel plan planning
    platform play playing plug points poisoning policy pooling pose position potential practical predicting
    prediction predictive preference preserving pretrained pretraining priors privacy probabilistic problem problems
    process processing program programming progressive prompt prompting prompts protein proteins pruning pseudo
    purpose put pyramid quality quantized quantum question quickly quo radar random range rather reading realistic
    really reasoning recognition recommendation recommender reconstruction recovery recurrent recursive reducing
    reduction refine refinement region regression regularization regularized reinforced reinforcement relation reliable
    remote replay report representation representations research residual resolution resource response rethinking
    retrieval reverse review revisiting reward rewards risk robot robotic robotics robots robust robustness run
    safety same sample sampling satellite say says scalable scale scaling scenarios scene scenes score scratch
    search security seeing seen segment segmentation selection selective self semantic semantics sensing sensitive
    sequence sequences sequential series shape shift should show shows similarity simple simulation since single
    sketch social software solving some something sometimes space sparse spatial spatio spatiotemporal speak speaker speaking
    specific spectral speech split stable state statistical stereo stochastic stop strategies strategy structural
    structure structured structures students study such summarization super supervised supervision surface surgical
    survey symbolic synthesis synthesizing synthetic system systematic systems take takes taking talk target task tasks
    teacher teaching techniques tell tells temporal term test testing text textual than that their them themselves
    then theory there these they thing things think thinking this those thought threats three through time together token
    tokens too tool tools toward towards tracking traffic train trained training trajectory transfer transferable
    transferring transformation transformer transformers translation transport trees tricks trojan trojans try
    trying tuned tuning tutorial twice two ultra uncertainty under understand understanding unified unifying universal
    unsupervised until up upon urban use used useful user uses vadis value variable variational vector vehicle vehicles
    verification versatile video videos view views virtual vision visual vocabulary voice want was watch way ways we
    weak weakly weather web weight well were what whatever when where whether which while who whole whom whose why
    with within without word work works would writing yet your zero
  `

let words: ReadonlySet<string> | undefined

/** The words as a set, which is made when it is first needed. */
function titleWords(): ReadonlySet<string> {
  return (words ??= new Set(list.trim().split(/\s+/)))
}

/** Endings of words that people are seldom called by. */
const ending =
  /(?:[ts]ions?|[a-z]{4}ments?|nesses|[a-z]{3}ity|[a-z]{3}ities|[a-z]{3}ive|[a-z]{4}able|[iy][sz]ed|[iy][sz]ing|ical|ally|ology|isms?|wise|ating|ings|(?:act|ect|ict|and|end|ess|est|ist|ift|orm|ain)ing)$/

/** Whether a word is one of titles rather than of names. */
export function isTitleWord(word: string): boolean {
  const key = word.toLowerCase()
  return word === 'a' || titleWords().has(key) || ending.test(key)
}

/** Whether none of the words of a name is one of titles: `Ann Bee`, and not `Data Poisoning`. */
export function isPersonal(name: string): boolean {
  return name.split(/[^\p{Alpha}'’]+/u).every((word) => !isTitleWord(word))
}
