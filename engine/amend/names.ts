/** The built-in step by which people answer an amendment. A leading hyphen: no template can use these names. */
export const AMENDMENT_STEP = '-amendment';
/** The scope it is at home in, as programs name it, and as it runs: it opens with the first proposal and never closes. */
export const AMENDMENT_HOME = 'p:-amendments';
export const AMENDMENT_SCOPE = '-amendments~1';
/** The anchor of its dates: the last day to answer what is proposed now. */
export const AMENDMENT_UNTIL = 'amendment:until';
