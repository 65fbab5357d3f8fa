/** Places of work and others that are written where venues are: `MIT, 2023`. */
const workplaces = new Set(
  (
    'MIT CMU KAUST POSTECH UNSW ANU MBZUAI BUPT HIT UESTC NVIDIA IBM UCLA UCSD UCB NYU ETH EPFL KAIST USC UIUC UMD UW HKUST CUHK HKU NUS NTU THU PKU USTC ZJU SJTU SNU ' +
    'IISc IIT IIIT KTH RWTH TUM INRIA CNRS CSIRO DFKI MERL NASA JPL FAIR MSRA MSR BAIR AWS SAP LLC GmbH GNU PhD MSc BSc CVF TBD TBA TODO USA UK EU UAE ' +
    'OpenAI DeepMind Anthropic Cohere Google Microsoft Meta Facebook Apple Amazon Adobe Intel Samsung Sony Qualcomm Tencent ' +
    'Alibaba Baidu ByteDance Huawei SenseTime Salesforce DeepSeek EleutherAI AI2 AllenAI HuggingFace StabilityAI ' +
    'LinkedIn Spotify Uber Airbnb Lyft DoorDash Shopify eBay Etsy Walmart Twitter Pinterest Yahoo Meituan Zalando Instacart Expedia Yandex Kuaishou ' +
    'Stanford Berkeley Princeton Harvard Oxford Cambridge Tsinghua Yale Cornell Columbia Caltech'
  )
    .toLowerCase()
    .split(' '),
)

/** Whether a name is that of a place where authors work, or of a branch of one: `IBM research`, `IISc Bangalore`. */
export function isWorkplace(name: string): boolean {
  const short = /^(\p{Upper}{2}\p{Alpha}*) \p{Upper}\p{Lower}{3,}$/u.exec(name)?.[1]
  if (short !== undefined && workplaces.has(short.toLowerCase()) && !event.test(name)) return true
  return (
    workplaces.has(name.toLowerCase().replace(/ (?:ai|brain|deepmind|labs?|research|tech)$/, '')) ||
    /\b(?:(?!universitatis)universit\p{Alpha}+(?! press)|college|institutes? of|(?:research|ai) labs?)\b/iu.test(
      name,
    )
  )
}

/** What such places hold or publish. */
const event =
  /\s(?:blog|bulletin|challenge|conference|contest|days?|journal|letters|magazine|meeting|news|press|report|seminar|summit|symposium|workshop)$/i
