import { expect, it } from 'vitest';
import { exposition } from './exposition.ts';
import { HttpFigures } from './http-figures.ts';

it('writes each family with its help, its type and its samples, and escapes what labels may not hold', () => {
  const text = exposition([
    { name: 'a_total', help: 'How\nmany.', type: 'counter', samples: [{ labels: { route: '/x/"y"\\' }, value: 2 }] },
    { name: 'b', help: 'One.', type: 'gauge', samples: [{ value: 0.5 }] },
  ]);
  expect(text).toBe(
    '# HELP a_total How\\nmany.\n# TYPE a_total counter\na_total{route="/x/\\"y\\"\\\\"} 2\n# HELP b One.\n# TYPE b gauge\nb 0.5\n',
  );
});

it('counts answers by route and status, and their times in growing buckets that end with all of them', () => {
  const figures = new HttpFigures();
  figures.answered({ method: 'GET', route: '/api/x/:id', status: 200, seconds: 0.004 });
  figures.answered({ method: 'GET', route: '/api/x/:id', status: 200, seconds: 0.7 });
  figures.answered({ method: 'GET', route: '/api/x/:id', status: 404, seconds: 99 });
  figures.answered({ method: 'GET', route: '/api/x/:id/events', status: 200, seconds: null });
  const text = exposition(figures.families());
  expect(text).toContain('entente_http_requests_total{method="GET",route="/api/x/:id",status="200"} 2');
  expect(text).toContain('entente_http_requests_total{method="GET",route="/api/x/:id/events",status="200"} 1');
  expect(text).toContain('entente_http_request_seconds_bucket{method="GET",route="/api/x/:id",le="0.005"} 1');
  expect(text).toContain('entente_http_request_seconds_bucket{method="GET",route="/api/x/:id",le="1"} 2');
  expect(text).toContain('entente_http_request_seconds_bucket{method="GET",route="/api/x/:id",le="+Inf"} 3');
  expect(text).toContain('entente_http_request_seconds_count{method="GET",route="/api/x/:id"} 3');
  expect(text).not.toContain('entente_http_request_seconds_count{method="GET",route="/api/x/:id/events"}');
});
