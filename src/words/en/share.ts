/** Links, files of one story, and code to embed them. */
export const share = {
  noStoryInFile: 'This file holds no story, or was damaged on its way. Ask for it again.',
  notReadAnew: 'A story that was saved as a file cannot be read anew. Open it in Placeline.',
  noFurtherFile: 'A file makes no further file: hand on this one.',
}
