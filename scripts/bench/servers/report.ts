/** A server under load tells its port once, and its processor time when it is asked. */

export function reportTo(port: number): void {
  process.send?.(port);
  process.on("message", () => process.send?.(process.cpuUsage()));
  process.on("disconnect", () => process.exit());
}
