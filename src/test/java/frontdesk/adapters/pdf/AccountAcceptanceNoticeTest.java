package frontdesk.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.messages.OfficeProperties;
import frontdesk.domain.request.Language;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The letter with a code, as a printer, an envelope's window and a screen reader get it. */
@Execution(ExecutionMode.CONCURRENT)
class AccountAcceptanceNoticeTest {
    private static final String LETTER = "access-code-reissue/account-acceptance-notice";
    private static final String CODE = "7K3M9-QXTC4";
    private static final double POINTS_AN_INCH = 72;

    /** Of a No. 10 envelope: what shows through the window wherever the folded letter has slipped to, in inches. */
    private static final Rectangle2D ALWAYS_SHOWN = inches(0.875, 2.5, 4.375, 3.17);

    /** What can show through the window at all. */
    private static final Rectangle2D EVER_SHOWN = inches(0, 2.04, 5.375, 3.625);

    private final PdfUaDocuments documents = new PdfUaDocuments(
            new DocumentHtmlTemplates(new OfficeProperties("Harbor Contact Center", "+1 202 555 0123")));

    @BeforeAll
    static void wakeTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleForAccessiblePdfIsKept(Language language) throws Exception {
        ValidationResult result = judged(letter(language, "Nguyễn Thị Hằng"));

        assertThat(result.getFailedChecks()).as("failed rules").isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsOnePageTaggedInItsLanguage(Language language) throws Exception {
        try (PDDocument document = Loader.loadPDF(letter(language, "Ana Gómez"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void itSaysTheCodeUntilWhenItWorksAndWhatToDo() throws Exception {
        assertThat(text(letter(Language.EN, "Ana Gómez")))
                .contains(CODE, "Monday, March 1, 2027", "only once", "How to use the code", "ending in 5678");
        assertThat(text(letter(Language.ES, "Ana Gómez")))
                .contains(CODE, "lunes, 1 de marzo de 2027", "una sola vez", "Cómo usar el código", "5678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"María Peña Güemes", "Nguyễn Thị Hằng Ưu", "Đặng Quỳnh Như", "Юлія Щербакова", "Łukasz Žák"})
    void namesStandInItsFontsAsTheyAreWritten(String name) throws Exception {
        byte[] letter = letter(Language.ES, name);

        assertThat(text(letter)).contains(name);
        assertThat(fonts(letter)).isNotEmpty().allMatch(PDFont::isEmbedded);
    }

    /** PDFBox gives back right-to-left words as they are read; on paper each letter has its joined form. */
    @ParameterizedTest
    @ValueSource(strings = {"محمد العلي", "דוד לוי"})
    void namesThatReadFromRightToLeftDoSo(String name) throws Exception {
        byte[] letter = letter(Language.EN, name);

        assertThat(Normalizer.normalize(text(letter), Normalizer.Form.NFKC)).contains(name);
        assertThat(judged(letter).isCompliant()).isTrue();
    }

    @Test
    void theWindowShowsTheWholeAddressAndNothingElse() throws Exception {
        byte[] letter = letter(Language.EN, "Nguyễn Thị Hằng");
        String[] address = {"Nguyễn Thị Hằng", "1200 Lê Lợi Street NW", "Apartment 4B", "Washington, DC 20001"};

        assertThat(within(letter, ALWAYS_SHOWN).lines().map(String::strip)).containsExactly(address);
        assertThat(within(letter, EVER_SHOWN).lines().map(String::strip)).containsExactly(address);
    }

    private byte[] letter(Language language, String name) {
        Map<String, Object> values = new HashMap<>();
        values.put("recipientName", name);
        values.put("postalLines", List.of(name, "1200 Lê Lợi Street NW", "Apartment 4B", "Washington, DC 20001"));
        values.put("referenceNumber", "AC-7K3M-9QXTC");
        values.put("caseEnding", "5678");
        values.put("noticeDate", LocalDate.of(2026, 12, 1));
        values.put("code", CODE);
        values.put("validThrough", LocalDate.of(2027, 3, 1));
        return documents.pdf(LETTER, "notice", language, values).content();
    }

    private static ValidationResult judged(byte[] file) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return judge.validate(parser);
        }
    }

    private static String text(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDFont> fonts(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDPage page = document.getPage(0);
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
            return fonts;
        }
    }

    private static String within(byte[] file, Rectangle2D area) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.setSortByPosition(true);
            stripper.addRegion("window", area);
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("window").strip();
        }
    }

    private static Rectangle2D inches(double left, double top, double right, double bottom) {
        return new Rectangle2D.Double(
                left * POINTS_AN_INCH,
                top * POINTS_AN_INCH,
                (right - left) * POINTS_AN_INCH,
                (bottom - top) * POINTS_AN_INCH);
    }
}
