/** Journeys, and the server they run against, agree on its address and on who may sign in first. */

/** Chosen once per run and handed down to the runner's workers. */
export const PORT = Number((process.env.PUENTE_JOURNEY_PORT ??= String(20_000 + Math.floor(Math.random() * 12_000))));
export const BASE_URL = `http://localhost:${PORT}`;

/** The administrator whom the server makes at its start. */
export const ADMINISTRATOR = { email: "admin@puente.test", password: "a-long-way-from-the-sea" };
