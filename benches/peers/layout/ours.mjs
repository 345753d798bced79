/** Of a line; each of our settings is a library of its own. */
export const isOurs = ({ library }) => library.startsWith('wellbeing-map ');
