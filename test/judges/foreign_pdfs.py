"""Makes signed PDFs that Entente had no hand in: by pyHanko, with keys of its own.

usage: foreign_pdfs.py OUTPUT_FOLDER [BASE.pdf]
Writes root.pem, root.crl, one PDF per case, and cases.json (file names by expectation).
"""

import asyncio
import datetime
import io
import json
import pathlib
import re
import sys

from asn1crypto import keys as akeys
from asn1crypto import x509 as ax509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter
from pyhanko.sign import fields, signers, timestamps
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

NAME = generic.pdf_name
NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
DAY = datetime.timedelta(days=1)


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "FR"), x509.NameAttribute(NameOID.COMMON_NAME, text)])


class Authority:
    def __init__(self):
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        builder = self._builder("Foreign root", self.key.public_key(), name("Foreign root"))
        usage = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
        self.cert = (
            builder.add_extension(x509.BasicConstraints(True, None), True)
            .add_extension(usage, True)
            .sign(self.key, hashes.SHA256())
        )

    def _builder(self, subject, public_key, issuer, days=365):
        return (
            x509.CertificateBuilder()
            .subject_name(name(subject))
            .issuer_name(issuer)
            .public_key(public_key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - DAY)
            .not_valid_after(NOW + days * DAY)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), False)
        )

    def issue(self, subject, key, for_time=False):
        usage = x509.KeyUsage(True, not for_time, False, False, False, False, False, False, False)
        builder = self._builder(subject, key.public_key(), self.cert.subject).add_extension(usage, True)
        if for_time:
            builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True)
        return builder.sign(self.key, hashes.SHA256())

    def crl(self, revoked=()):
        builder = x509.CertificateRevocationListBuilder().issuer_name(self.cert.subject)
        builder = builder.last_update(NOW + DAY / 24).next_update(NOW + 300 * DAY)
        for serial in revoked:
            entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(NOW - DAY / 2).build()
            builder = builder.add_revoked_certificate(entry)
        return builder.sign(self.key, hashes.SHA256())


def der(thing):
    return thing.public_bytes(serialization.Encoding.DER)


def acert(cert):
    return ax509.Certificate.load(der(cert))


def akey(key):
    return akeys.PrivateKeyInfo.load(
        key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def base_pdf(stream_xrefs):
    """One page of text with a text field and a check box, written with tables or with streams."""
    writer = PdfFileWriter(stream_xrefs=stream_xrefs, init_page_tree=True)
    font = generic.DictionaryObject(
        {NAME("/Type"): NAME("/Font"), NAME("/Subtype"): NAME("/Type1"), NAME("/BaseFont"): NAME("/Helvetica")}
    )
    font_ref = writer.add_object(font)
    resources = generic.DictionaryObject(
        {NAME("/Font"): generic.DictionaryObject({NAME("/F1"): font_ref})}
    )
    content = writer.add_object(
        generic.StreamObject(stream_data=b"BT /F1 18 Tf 72 720 Td (Price: 1 500 000 euros) Tj ET")
    )
    page = PageObject(contents=content, media_box=(0, 0, 595, 842), resources=resources)
    page_ref = writer.insert_page(page)
    text = generic.DictionaryObject(
        {
            NAME("/Type"): NAME("/Annot"),
            NAME("/Subtype"): NAME("/Widget"),
            NAME("/FT"): NAME("/Tx"),
            NAME("/T"): generic.pdf_string("city"),
            NAME("/Rect"): generic.ArrayObject([generic.NumberObject(n) for n in (72, 600, 272, 620)]),
            NAME("/F"): generic.NumberObject(4),
            NAME("/P"): page_ref,
            NAME("/DA"): generic.pdf_string("/F1 12 Tf 0 g"),
        }
    )
    text_ref = writer.add_object(text)
    page_ref.get_object()[NAME("/Annots")] = generic.ArrayObject([text_ref])
    writer.root[NAME("/AcroForm")] = generic.DictionaryObject(
        {
            NAME("/Fields"): generic.ArrayObject([text_ref]),
            NAME("/DR"): generic.DictionaryObject({NAME("/Font"): generic.DictionaryObject({NAME("/F1"): font_ref})}),
            NAME("/DA"): generic.pdf_string("/F1 12 Tf 0 g"),
        }
    )
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Maker:
    def __init__(self, folder, typeset):
        self.folder = folder
        self.typeset = typeset
        self.authority = Authority()
        self.rsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.ec_key = ec.generate_private_key(ec.SECP384R1())
        self.p521_key = ec.generate_private_key(ec.SECP521R1())
        tsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.rsa_cert = self.authority.issue("Foreign Alice", self.rsa_key)
        self.ec_cert = self.authority.issue("Foreign Bob", self.ec_key)
        self.p521_cert = self.authority.issue("Foreign Carol", self.p521_key)
        self.revoked_key = ec.generate_private_key(ec.SECP256R1())
        self.revoked_cert = self.authority.issue("Foreign Mallory", self.revoked_key)
        self.tsa_cert = self.authority.issue("Foreign clock", tsa_key, for_time=True)
        self.store = SimpleCertificateStore.from_certs([acert(self.authority.cert)])
        self.tsa = timestamps.DummyTimeStamper(acert(self.tsa_cert), akey(tsa_key), certs_to_embed=self.store)
        self.crl = self.authority.crl([self.revoked_cert.serial_number])
        self.expectations = {}

    def signer(self, which="rsa", pss=False):
        cert, key = {
            "rsa": (self.rsa_cert, self.rsa_key),
            "ec": (self.ec_cert, self.ec_key),
            "p521": (self.p521_cert, self.p521_key),
            "revoked": (self.revoked_cert, self.revoked_key),
        }[which]
        return signers.SimpleSigner(acert(cert), akey(key), self.store, prefer_pss=pss)

    def keep(self, case, data, expected):
        (self.folder / f"{case}.pdf").write_bytes(data)
        self.expectations[case] = expected

    def sign(self, data, field="Sig1", signer=None, stamp=True, pades=True, digest="sha256", new=None, **meta):
        subfilter = SigSeedSubFilter.PADES if pades else SigSeedSubFilter.ADOBE_PKCS7_DETACHED
        metadata = PdfSignatureMetadata(field_name=field, md_algorithm=digest, subfilter=subfilter, **meta)
        pdf_signer = PdfSigner(
            metadata, signer or self.signer(), timestamper=self.tsa if stamp else None, new_field_spec=new
        )
        out = io.BytesIO()
        asyncio.run(pdf_signer.async_sign_pdf(IncrementalPdfFileWriter(io.BytesIO(data)), output=out))
        return out.getvalue()

    def lta(self, data, **kwargs):
        context = ValidationContext(
            trust_roots=[acert(self.authority.cert)],
            crls=[der(self.crl)],
            allow_fetching=False,
            moment=datetime.datetime.now(datetime.timezone.utc),
        )
        return self.sign(data, validation_context=context, embed_validation_info=True, use_pades_lta=True, **kwargs)

    def update(self, data, change):
        writer = IncrementalPdfFileWriter(io.BytesIO(data))
        change(writer)
        out = io.BytesIO()
        writer.write(out)
        # As if years later: the date of the update is another one, whatever the second in which this runs.
        added = re.sub(rb"(/ModDate \(D(?::|\\072))\d{4}", rb"\g<1>2099", out.getvalue()[len(data) :])
        return data + added

    def make(self):
        table, stream = base_pdf(False), base_pdf(True)
        self.keep("unsigned", table, {"verdict": "unsigned"})
        valid_b = {"verdict": "valid", "levels": ["PAdES-BASELINE-B"]}
        valid_t = {"verdict": "valid", "levels": ["PAdES-BASELINE-T"]}
        self.keep("b-b-table", self.sign(table, stamp=False), valid_b)
        self.keep("b-b-stream", self.sign(stream, stamp=False), valid_b)
        self.keep("b-t-rsa", self.sign(table), valid_t)
        self.keep("b-t-pss-sha512", self.sign(stream, signer=self.signer(pss=True), digest="sha512"), valid_t)
        self.keep("b-t-p384-sha384", self.sign(table, signer=self.signer("ec"), digest="sha384"), valid_t)
        self.keep("b-t-p521-sha512", self.sign(stream, signer=self.signer("p521"), digest="sha512"), valid_t)
        self.keep("pkcs7", self.sign(table, pades=False, stamp=False), {"verdict": "valid", "levels": ["PKCS7"]})
        self.keep("pkcs7-stamped", self.sign(stream, pades=False), {"verdict": "valid", "levels": ["PKCS7"]})
        box = SigFieldSpec("Sig1", on_page=0, box=(72, 400, 272, 480))
        visible = self.sign(table, new=box)
        self.keep("visible", visible, valid_t)
        second = self.sign(visible, field="Sig2", signer=self.signer("ec"))
        self.keep("twice-new-field", second, {"verdict": "valid", "levels": ["PAdES-BASELINE-T"] * 2})
        twice_stream = self.sign(self.sign(stream), field="Sig2", signer=self.signer("ec"))
        self.keep("twice-stream", twice_stream, {"verdict": "valid", "levels": ["PAdES-BASELINE-T"] * 2})
        other = SigFieldSpec("Sig2", on_page=0, box=(300, 400, 500, 480))
        self.keep(
            "twice-visible",
            self.sign(visible, field="Sig2", signer=self.signer("ec"), new=other),
            {"verdict": "valid", "levels": ["PAdES-BASELINE-T"] * 2},
        )
        lta = {"verdict": "valid", "levels": ["PAdES-BASELINE-LTA", "TIMESTAMP"]}
        self.keep("b-lta-table", self.lta(table), lta)
        self.keep("b-lta-stream", self.lta(stream), lta)
        if self.typeset is not None:
            self.keep("b-lta-typeset", self.lta(self.typeset), lta)
            twice = self.sign(self.sign(self.typeset), field="Sig2", signer=self.signer("ec"))
            self.keep("twice-typeset", twice, {"verdict": "valid", "levels": ["PAdES-BASELINE-T"] * 2})
        revoked = {"verdict": "indeterminate", "levels": ["PAdES-BASELINE-T"]}
        self.keep("revoked", self.sign(table, signer=self.signer("revoked")), revoked)
        self.certified(table)

    def certified(self, table):
        def fill(writer):
            field = writer.root["/AcroForm"]["/Fields"][0]
            look = generic.StreamObject(
                {
                    NAME("/Type"): NAME("/XObject"),
                    NAME("/Subtype"): NAME("/Form"),
                    NAME("/BBox"): generic.ArrayObject([generic.NumberObject(n) for n in (0, 0, 200, 20)]),
                },
                stream_data=b"BT /F1 12 Tf 2 5 Td (Lyon) Tj ET",
            )
            field[NAME("/V")] = generic.pdf_string("Lyon")
            field[NAME("/AP")] = generic.DictionaryObject({NAME("/N"): writer.add_object(look)})
            writer.update_container(field)

        def annotate(writer):
            page = writer.root["/Pages"]["/Kids"][0]
            note = generic.DictionaryObject(
                {
                    NAME("/Type"): NAME("/Annot"),
                    NAME("/Subtype"): NAME("/FreeText"),
                    NAME("/Contents"): generic.pdf_string("15 000 000 euros"),
                    NAME("/Rect"): generic.ArrayObject([generic.NumberObject(n) for n in (72, 700, 300, 740)]),
                }
            )
            page["/Annots"].append(writer.add_object(note))
            writer.update_container(page["/Annots"])

        for permission, level in ((MDPPerm.NO_CHANGES, 1), (MDPPerm.FILL_FORMS, 2), (MDPPerm.ANNOTATE, 3)):
            data = self.sign(table, certify=True, docmdp_permissions=permission)
            self.keep(f"certified-{level}", data, {"verdict": "valid", "levels": ["PAdES-BASELINE-T"]})
            filled = self.update(data, fill)
            verdict = "invalid" if level == 1 else "valid"
            self.keep(f"certified-{level}-filled", filled, {"verdict": verdict})
            self.keep(f"certified-{level}-redated", self.update(data, lambda writer: writer.update_root()), {"verdict": "invalid"})
            self.keep(f"certified-{level}-annotated", self.update(data, annotate), {"verdict": "invalid"})
            if level == 1:  # pyHanko itself refuses to add a signature here
                continue
            signed = self.sign(data, field="Sig2", signer=self.signer("ec"))
            self.keep(f"certified-{level}-signed", signed, {"verdict": verdict})
        self.keep("approved-filled", self.update(self.sign(table), fill), {"verdict": "invalid"})

    def finish(self):
        (self.folder / "root.pem").write_bytes(self.authority.cert.public_bytes(serialization.Encoding.PEM))
        (self.folder / "root.crl").write_bytes(der(self.crl))
        (self.folder / "cases.json").write_text(json.dumps(self.expectations))


def main():
    folder = pathlib.Path(sys.argv[1])
    typeset = pathlib.Path(sys.argv[2]).read_bytes() if len(sys.argv) > 2 else None
    maker = Maker(folder, typeset)
    maker.make()
    maker.finish()


main()
