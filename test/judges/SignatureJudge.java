import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.File;
import java.util.List;

/** Judges signed PDFs with the EU's DSS, offline. usage: ROOT.pem LIST.crl FILE... ; one line per signature, tab-separated. */
public class SignatureJudge {
  public static void main(String[] arguments) {
    CommonTrustedCertificateSource trust = new CommonTrustedCertificateSource();
    trust.addCertificate(DSSUtils.loadCertificate(new File(arguments[0])));
    for (String file : List.of(arguments).subList(2, arguments.length)) judge(trust, arguments[1], file);
  }

  private static void judge(CommonTrustedCertificateSource trust, String crl, String file) {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trust);
    verifier.setCrlSource(new ExternalResourcesCRLSource(new DSSDocument[] {new FileDocument(crl)}));
    SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(file));
    validator.setCertificateVerifier(verifier);
    Reports reports = validator.validateDocument();
    DiagnosticData data = reports.getDiagnosticData();
    SimpleReport simple = reports.getSimpleReport();
    for (SignatureWrapper one : data.getSignatures()) {
      int undefined = one.getPdfUndefinedChanges().size() + one.getPdfAnnotationChanges().size();
      line(file, "signature", String.valueOf(one.getSignatureFormat()), String.valueOf(simple.getIndication(one.getId())), undefined);
    }
    for (TimestampWrapper one : data.getTimestampList()) {
      if (one.getType() != TimestampType.DOCUMENT_TIMESTAMP) continue;
      line(file, "timestamp", "-", String.valueOf(simple.getIndication(one.getId())), one.getPdfUndefinedChanges().size());
    }
  }

  private static void line(String file, String kind, String level, String indication, int changes) {
    System.out.println(String.join("\t", file, kind, level, indication, String.valueOf(changes)));
  }
}
