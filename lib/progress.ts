/** Whoever starts Puente reads one line per step: what is done now, and then how long it took. */

/** Where the lines go; a terminal or a file. */
export interface Progress {
  /** Announces a step, does it, and adds the time it took (or that it failed). Steps do not nest. */
  step: <T>(what: string, deed: (note: (line: string) => void) => Promise<T>) => Promise<T>;
  /** A line of its own. */
  line: (text: string) => void;
}

/** Writes `building … 41.2 s` piece by piece, so that a long step is seen while it lasts. */
export function createProgress(stream: { write: (text: string) => unknown } = process.stdout): Progress {
  let midLine = false;
  const line = (text: string) => {
    stream.write(`${midLine ? "\n" : ""}${text}\n`);
    midLine = false;
  };
  return {
    line,
    async step(what, deed) {
      const began = performance.now();
      stream.write(`  ${what} … `);
      midLine = true;
      const close = (how: string) => {
        stream.write(midLine ? `${how}\n` : `  ${what}: ${how}\n`);
        midLine = false;
      };
      try {
        const result = await deed((note) => line(`    ${note}`));
        close(seconds(performance.now() - began));
        return result;
      } catch (error) {
        close("failed");
        throw error;
      }
    },
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
