/** The words that a picture stands for as a label. */
const words: Readonly<Record<string, string>> = {
  paper: '📄 📃 📑 📜 page_facing_up page_with_curl bookmark_tabs scroll',
  code: '💻 🐙 🐱 🧑‍💻 👨‍💻 👩‍💻 octocat computer technologist',
  website: '🌐 🌍 🌎 🌏 🏠 🏡 globe_with_meridians earth_asia house house_with_garden',
  video: '🎥 🎬 📹 📺 📽 🎞 movie_camera clapper video_camera tv',
}

const wordByIcon: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([word, icons]) =>
    icons.split(' ').map((icon) => [icon, word] as const),
  ),
)

/** The word that a label of one picture stands for, as paper for `📄` and `:page_facing_up:`. */
export function iconWord(text: string): string | undefined {
  return wordByIcon.get(text.replace(/^[\s[:(]+|[\s\]:)\uFE0F]+$/g, ''))
}
