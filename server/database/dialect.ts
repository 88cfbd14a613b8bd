/** Which of the two ways of speaking SQL a database needs; SQLite in a file and in memory speak the same. */
export type Dialect = 'sqlite' | 'postgres'
