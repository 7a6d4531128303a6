/** The embedded server is tuned for one site on one machine that does other things too. */
import { totalmem } from "node:os";

const MEGABYTE = 1024 * 1024;

/** The whole `postgresql.conf`, written anew at each start so that a newer Puente brings its own tuning. */
export function serverSettings(memoryBytes: number = totalmem(), throwaway = false): string {
  const memoryMb = memoryBytes / MEGABYTE;
  const sharedMb = Math.round(Math.min(256, Math.max(128, memoryMb / 16)));
  const settings: [string, string][] = [
    ["listen_addresses", "'127.0.0.1'"],
    ["unix_socket_directories", "''"],
    ["password_encryption", "'scram-sha-256'"],
    ["max_connections", throwaway ? "200" : "50"],
    ["shared_buffers", `${sharedMb}MB`],
    ["effective_cache_size", `${Math.round(Math.max(256, memoryMb / 4))}MB`],
    ["work_mem", "8MB"],
    ["maintenance_work_mem", "96MB"],
    ["random_page_cost", "1.1"],
    // Queries here take milliseconds: compiling them takes longer, and workers need shared memory that containers lack.
    ["jit", "off"],
    ["max_parallel_workers_per_gather", "0"],
    ["max_parallel_maintenance_workers", "0"],
    ["synchronous_commit", throwaway ? "off" : "on"],
    ["fsync", throwaway ? "off" : "on"],
    ["full_page_writes", throwaway ? "off" : "on"],
    ["wal_compression", "on"],
    ["min_wal_size", "128MB"],
    ["max_wal_size", "1GB"],
    ["checkpoint_timeout", "15min"],
    ["idle_in_transaction_session_timeout", "'5min'"],
    ["timezone", "'UTC'"],
    ["log_timezone", "'UTC'"],
    ["datestyle", "'iso, ymd'"],
    ["lc_messages", "'C'"],
    ["default_text_search_config", "'pg_catalog.simple'"],
    ["log_line_prefix", "'%m [%p] '"],
    ["log_min_messages", "warning"],
  ];
  return `# Written by Puente at each start.\n${settings.map(([name, value]) => `${name} = ${value}`).join("\n")}\n`;
}
