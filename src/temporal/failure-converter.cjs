'use strict';
// Plain CommonJS because the SDK loads it by path, both in the worker and inside the workflow bundle.
// Failure messages and stack traces go through the payload codec like everything else: without this
// option they would travel and stay in Temporal in clear.
const { DefaultFailureConverter } = require('@temporalio/common');

exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
