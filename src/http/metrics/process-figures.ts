import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Family } from './exposition.ts';

const NS_PER_S = 1e9;
/** How often the loop's delay is sampled, in milliseconds: fine enough for what a person notices. */
const RESOLUTION_MS = 20;

/** Watches the event loop until `stop`; `families` tells what was seen since it was last asked. */
export function processFigures(): { families(): readonly Family[]; stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const startedAt = Date.now() / 1000 - process.uptime();
  return {
    families() {
      const at = (quantile: number) => ({
        labels: { quantile: String(quantile) },
        // The sampling interval itself is part of what the monitor measures.
        value: Math.max(0, delay.percentile(quantile * 100) / NS_PER_S - RESOLUTION_MS / 1000),
      });
      const { user, system } = process.cpuUsage();
      const families: readonly Family[] = [
        gauge('entente_event_loop_delay_seconds', 'How late the event loop ran since last asked.', [at(0.5), at(0.99)]),
        gauge('process_resident_memory_bytes', 'Memory held.', [{ value: process.memoryUsage.rss() }]),
        gauge('process_start_time_seconds', 'When the process started, since 1970.', [{ value: startedAt }]),
        {
          name: 'process_cpu_seconds_total',
          help: 'Time of the processor used.',
          type: 'counter',
          samples: [{ value: (user + system) / 1e6 }],
        },
      ];
      delay.reset();
      return families;
    },
    stop: () => void delay.disable(),
  };
}

function gauge(name: string, help: string, samples: Family['samples']): Family {
  return { name, help, type: 'gauge', samples };
}
