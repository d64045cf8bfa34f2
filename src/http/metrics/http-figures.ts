import type { Family, Sample } from './exposition.ts';

/** Upper bounds of the answers' times, in seconds: from a read that is in memory to a budget that is used up. */
const BOUNDS = [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10] as const;

interface Answered {
  readonly method: string;
  /** The route's own pattern, as `/api/engagements/:id`: no id is in it. */
  readonly route: string;
  readonly status: number;
  /** Null for a stream, which lasts as long as somebody looks. */
  readonly seconds: number | null;
}

interface Times {
  readonly labels: Readonly<Record<string, string>>;
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** What was answered since this process started, by route. */
export class HttpFigures {
  readonly #counts = new Map<string, { readonly labels: Readonly<Record<string, string>>; count: number }>();
  readonly #times = new Map<string, Times>();

  answered({ method, route, status, seconds }: Answered): void {
    const labels = { method, route };
    const key = `${method} ${route}`;
    const counted = this.#counts.get(`${key} ${status}`) ?? { labels: { ...labels, status: String(status) }, count: 0 };
    counted.count += 1;
    this.#counts.set(`${key} ${status}`, counted);
    if (seconds === null) return;
    const times = this.#times.get(key) ?? { labels, buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
    BOUNDS.forEach((bound, place) => {
      if (seconds <= bound) times.buckets[place] = (times.buckets[place] ?? 0) + 1;
    });
    times.sum += seconds;
    times.count += 1;
    this.#times.set(key, times);
  }

  families(): readonly Family[] {
    return [
      {
        name: 'entente_http_requests_total',
        help: 'Requests answered since the start, by route and status.',
        type: 'counter',
        samples: [...this.#counts.values()].map(({ labels, count }) => ({ labels, value: count })),
      },
      {
        name: 'entente_http_request_seconds',
        help: 'Time from a request to its answer, by route; streams of events left out.',
        type: 'histogram',
        samples: [...this.#times.values()].flatMap(samplesOf),
      },
    ];
  }
}

function samplesOf({ labels, buckets, sum, count }: Times): readonly Sample[] {
  const bucket = (le: string, value: number): Sample => ({ suffix: '_bucket', labels: { ...labels, le }, value });
  return [
    ...BOUNDS.map((bound, place) => bucket(String(bound), buckets[place] ?? 0)),
    bucket('+Inf', count),
    { suffix: '_sum', labels, value: sum },
    { suffix: '_count', labels, value: count },
  ];
}
