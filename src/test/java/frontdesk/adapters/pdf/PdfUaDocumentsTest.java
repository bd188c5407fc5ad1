package frontdesk.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import frontdesk.adapters.messages.OfficeProperties;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Attachment;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The notice of an appointment, as a screen reader and as a printer get it. */
@Execution(ExecutionMode.CONCURRENT)
class PdfUaDocumentsTest {
    private static final String NOTICE = "biometrics-reschedule/biometrics-notice";

    private final PdfUaDocuments documents = new PdfUaDocuments(
            new DocumentHtmlTemplates(new OfficeProperties("Harbor Contact Center", "+1 202 555 0123")));

    @BeforeAll
    static void wakeTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleForAccessiblePdfIsKept(Language language) throws Exception {
        Attachment notice = documents.pdf(NOTICE, "notice", language, values("Ana Gómez"));

        ValidationResult result = judged(notice);

        assertThat(result.getFailedChecks()).as("failed rules").isEmpty();
        assertThat(result.isCompliant()).isTrue();
        assertThat(notice.name()).isEqualTo("notice.pdf");
        assertThat(notice.mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void theNoticeSaysWhenAndWhereInTheOfficesTimeAndWhatToBring() throws Exception {
        String english = text(documents.pdf(NOTICE, "notice", Language.EN, values("Ana Gómez")));
        String spanish = text(documents.pdf(NOTICE, "notice", Language.ES, values("Ana Gómez")));

        assertThat(english)
                .contains("Tuesday, December 8, 2026, 8:00 AM ChST", "Harbor Office", "What to bring", "A photo ID")
                .contains("BR-7K3M-9QXTC", "ends in 5678", "Ana Gómez");
        assertThat(spanish).contains("martes, 8 de diciembre de 2026", "Qué debe traer", "termina en 5678");
    }

    @Test
    void whatACustomerTypedIsTextAndNoPage() throws Exception {
        Attachment notice =
                documents.pdf(NOTICE, "notice", Language.EN, values("<h1>Ann</h1> & <img src='file:///x'/>"));

        assertThat(text(notice)).contains("<h1>Ann</h1> &");
        assertThat(judged(notice).isCompliant()).isTrue();
    }

    @Test
    void aDocumentThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.pdf("no/such", "x", Language.EN, Map.of()))
                .withMessage("There is no document no/such");
    }

    private static ValidationResult judged(Attachment file) throws Exception {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(file.content()), PDFAFlavour.PDFUA_1);
                var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return judge.validate(parser);
        }
    }

    private static String text(Attachment file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, Object> values(String name) {
        ZonedDateTime at = ZonedDateTime.of(2026, 12, 8, 8, 0, 0, 0, ZoneId.of("Pacific/Guam"));
        Map<String, Object> values = new HashMap<>();
        values.put("requesterName", name);
        values.put("referenceNumber", "BR-7K3M-9QXTC");
        values.put("caseEnding", "5678");
        values.put("noticeDate", LocalDate.of(2026, 12, 1));
        values.put("appointmentAt", at);
        values.put("appointmentOffice", "Harbor Office");
        values.put("officeAddress", "12 Pier Road");
        values.put("presentAppointmentAt", at.minusDays(2));
        return values;
    }
}
