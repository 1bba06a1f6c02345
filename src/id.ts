/** Ids are words of letters and digits joined by hyphens: `S1`, `sangat-tinggi`, `categoryGap`. */
export const ID = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/
