/** The most common surnames of Chinese people, of one sign each. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋景薄单柏宁柯阮桂闵柴华车冉房边'

const person = `[${surnames}]\\p{Script=Han}{1,2}`

/** Chinese authors before a title in Chinese: `张三, 李四, 等. 基于学习的远望[J]` */
export const leadingHanNames =
  /^\p{Script=Han}{2,3}(?:(?:\s*[,，、]\s*\p{Script=Han}{2,3})+(?:\s*[,，]?\s*等)?|\s*[,，]?\s*等)\s*[.．]\s*(?=[^.．]{6,})/u

/** The same behind one, set off by a sign or a blank: `基于学习的远望 张三, 李四, 王五`, `基于学习的远望. 张三 等, 2020` */
const behind = new RegExp(
  String.raw`[\s,，.．。]+${person}(?:(?:(?:\s*[,，、;；]\s*|\s+)${person})+(?:\s*[,，]?\s*等)?|\s*[,，]?\s*等)(?=\s*(?:[,，.．。([（]|\s(?:19|20)\d{2}|$))`,
  'u',
)

/** Where several Chinese authors begin behind a title in Chinese; -1 where none do. */
export function startOfHanNames(text: string): number {
  const long = /\p{Script=Han}{4}/u
  const at = long.test(text) ? text.search(behind) : -1
  return at > 0 && long.test(text.slice(0, at)) ? at : -1
}
