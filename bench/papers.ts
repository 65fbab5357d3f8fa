/** What the sections of a generated list are about. */
export const topics = [
  'Image Captioning',
  'Object Detection',
  'Change Detection',
  'Semantic Segmentation',
  'Scene Classification',
  'Visual Grounding',
  'Image Retrieval',
  'Super Resolution',
  'Cloud Removal',
  'Pansharpening',
  'Hyperspectral Unmixing',
  'Building Extraction',
  'Road Extraction',
  'Crop Mapping',
  'Visual Question Answering',
  'Foundation Models',
] as const

/** How a section looks at its topic. */
export const angles = [
  'Surveys',
  'with Transformers',
  'with Diffusion Models',
  'under Weak Supervision',
  'from Few Examples',
  'Benchmarks',
] as const

const heads = words(
  'Adaptive Bidirectional Calibrated Causal Compact Contrastive Decoupled Dense Dynamic Efficient Frozen Global Guided Hierarchical Implicit Joint Latent Local Masked Mutual Progressive Robust Sparse Unified',
)
const methods = words(
  'Adapters Alignment Attention Clustering Consistency Correlation Diffusion Distillation Embeddings Experts Fusion Graphs Matching Mixtures Prompting Pretraining Prototypes Queries Ranking Reasoning Sampling Tokens Transformers Tuning',
)
const tails = words(
  'Anchors Archives Bands Boundaries Captions Clouds Constraints Contexts Cues Disasters Domains Harvests Labels Locations Maps Masks Modalities Orbits Pixels Rotations Scales Seasons Sensors Shadows',
)

/** One title for each number below 200,000, no two of them the same. */
export function titleOf(index: number): string {
  const total = heads.length * methods.length * topics.length * tails.length
  const scattered = (index * 100_003) % total
  const [first, rest] = digit(scattered, heads)
  const [second, rest2] = digit(rest, methods)
  const [third, rest3] = digit(rest2, topics)
  const [fourth] = digit(rest3, tails)
  return `${first} ${second} for ${third} across ${fourth}`
}

/** Where the paper of a row appeared; rows go from the newest year to older ones. */
export function venueOf(index: number, row: number): {venue: string; year: number} {
  const year = 2024 - Math.floor(row / 6)
  const everyYear = ['arXiv', 'CVPR', 'TGRS', 'NeurIPS', 'Remote Sensing', 'arXiv', 'ISPRS']
  const choice = [...everyYear, year % 2 === 0 ? 'ECCV' : 'ICCV']
  return {venue: choice[index % choice.length] ?? 'arXiv', year}
}

/** The address of a paper, on a host that goes with its venue. */
export function paperUrl(index: number, row: number): string {
  const {venue, year} = venueOf(index, row)
  const name = titleOf(index).replaceAll(' ', '_')
  switch (venue) {
    case 'CVPR':
      return `https://openaccess.thecvf.com/content/CVPR${year}/html/Author${index}_${name}_CVPR_${year}_paper.html`
    case 'TGRS':
      return `https://ieeexplore.ieee.org/document/${9_000_000 + index}`
    case 'Remote Sensing':
      return `https://www.mdpi.com/2072-4292/${year - 2008}/${1 + (index % 24)}/${1000 + index}`
    case 'ISPRS':
      return `https://doi.org/10.1016/j.isprsjprs.${year}.${pad(1 + (index % 12), 2)}.${pad(index, 3)}`
    default: {
      const month = pad(1 + (Math.floor(index / 19_999) % 12), 2)
      return `https://arxiv.org/abs/${year - 2000}${month}.${pad(1 + (index % 19_999), 5)}`
    }
  }
}

/** The address of a paper's code. */
export function codeUrl(index: number): string {
  return `https://github.com/group-${index % 700}/${titleOf(index).toLowerCase().replaceAll(' ', '-')}`
}

function words(text: string): readonly string[] {
  return text.split(' ')
}

function digit(value: number, digits: readonly string[]): readonly [string, number] {
  return [digits[value % digits.length] ?? '', Math.floor(value / digits.length)]
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
