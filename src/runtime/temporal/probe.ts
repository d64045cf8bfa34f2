import { type ClientHttp2Session, connect, constants } from 'node:http2';

const { HTTP2_HEADER_METHOD, HTTP2_HEADER_PATH, HTTP2_HEADER_CONTENT_TYPE } = constants;
const DESCRIBE_NAMESPACE = '/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace';
const CALL_MS = 1000;

/**
 * Whether a Temporal frontend on plain `address` (`host:port`) serves `namespace`: one gRPC call by
 * hand over HTTP/2, since loading the SDK for it would take half a second.
 */
export async function servesNamespace(address: string, namespace: string): Promise<boolean> {
  const session = connect(`http://${address}`);
  try {
    return (await describeNamespace(session, namespace)) === '0';
  } finally {
    session.destroy();
  }
}

/** gRPC's status code as text; `unreachable` without one. */
function describeNamespace(session: ClientHttp2Session, namespace: string): Promise<string> {
  return new Promise((resolve) => {
    const fail = () => resolve('unreachable');
    session.once('error', fail);
    const call = session.request({
      [HTTP2_HEADER_METHOD]: 'POST',
      [HTTP2_HEADER_PATH]: DESCRIBE_NAMESPACE,
      [HTTP2_HEADER_CONTENT_TYPE]: 'application/grpc',
      te: 'trailers',
    });
    call.setTimeout(CALL_MS, fail);
    call.once('error', fail);
    // A refused call answers in the headers alone, a served one in the trailers.
    call.once('response', (headers) => settleBy(headers['grpc-status'], resolve));
    call.once('trailers', (trailers) => settleBy(trailers['grpc-status'], resolve));
    call.once('end', fail);
    call.resume();
    call.end(frame(requestFor(namespace)));
  });
}

function settleBy(status: unknown, resolve: (status: string) => void): void {
  if (status !== undefined) resolve(String(status));
}

/** `DescribeNamespaceRequest { string namespace = 1; }` in protobuf's wire format; names are under 128 bytes. */
function requestFor(namespace: string): Buffer {
  const name = Buffer.from(namespace, 'utf8');
  return Buffer.concat([Buffer.from([0x0a, name.length]), name]);
}

/** gRPC's frame: not compressed, then the length in four bytes. */
function frame(message: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
