/** How far a paper has come, and where: `accepted by CVPR`, `Under submission at Far Sights (FS)`; the source of an expression. */
export const standing = String.raw`(?:accepted|published|submitted|to appear|under (?:review|submission))\s+(?:at|by|in|to)\s`
