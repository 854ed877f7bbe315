export const codebook = {};
