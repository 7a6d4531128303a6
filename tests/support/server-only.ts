/** Stands where "server-only" would: the guard is for Next's bundles. */
export {};
