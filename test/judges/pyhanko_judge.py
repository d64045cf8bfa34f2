"""Judges signed PDFs with pyHanko, offline. Prints one JSON object per signature, one a line.

usage: pyhanko_judge.py ROOT.pem FILE...
"""

import asyncio
import json
import logging
import sys

from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import async_validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)


async def judge(roots, path):
    with open(path, "rb") as handle:
        reader = PdfFileReader(handle, strict=True)
        for found in reader.embedded_signatures:
            context = ValidationContext(trust_roots=roots, allow_fetching=False, revocation_mode="soft-fail")
            is_stamp = found.sig_object.get("/Type") == "/DocTimeStamp"
            if is_stamp:
                status = await async_validate_pdf_timestamp(found, context, diff_policy=DEFAULT_DIFF_POLICY)
            else:
                status = await async_validate_pdf_signature(
                    found, context, ts_validation_context=context, diff_policy=DEFAULT_DIFF_POLICY
                )
            change = status.modification_level
            stamp = getattr(status, "timestamp_validity", None)
            print(
                json.dumps(
                    {
                        "file": path,
                        "field": found.field_name,
                        "kind": "timestamp" if is_stamp else "signature",
                        "intact": status.intact,
                        "valid": status.valid,
                        "trusted": status.trusted,
                        "stamped": bool(stamp and stamp.valid and stamp.trusted),
                        "coverage": status.coverage.name,
                        "changes": change.name if change is not None else "NONE",
                    }
                )
            )


def main():
    roots = list(load_certs_from_pemder([sys.argv[1]]))
    for path in sys.argv[2:]:
        asyncio.run(judge(roots, path))


main()
