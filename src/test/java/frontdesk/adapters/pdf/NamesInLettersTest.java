package frontdesk.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.adapters.messages.OfficeProperties;
import frontdesk.domain.request.Language;
import frontdesk.ports.failure.ManualInterventionException;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards people whose names no font has against a letter that calls them "###". */
@DisplayName("Names in letters")
@Execution(ExecutionMode.CONCURRENT)
class NamesInLettersTest {
    private static final String LETTER = "access-code-reissue/account-acceptance-notice";
    private static final int LETTERS_OF_A_SCRIPT = 24;
    private static final double RIGHT_MARGIN = (8.5 - 0.95) * 72;

    private final PdfUaDocuments documents = new PdfUaDocuments(
            new DocumentHtmlTemplates(new OfficeProperties("Harbor Contact Center", "+1 202 555 0123")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "María Peña Güemes",
                "Nguyễn Thị Hằng Ưu",
                "Юлія Щербакова",
                "Γιώργος Παπαδόπουλος",
                "Արմեն Սարգսյան",
                "გიორგი მაისურაძე",
                "דוד לוי",
                "خالد الأمير",
                "فاطمة الزهراء",
                "Ana 😀 Gómez"
            })
    void aNameThatPrintsIsThereAsItIsWritten(String name) throws IOException {
        assertThat(documents.prints(name)).isTrue();
        assertThat(read(name).text()).contains(name).doesNotContain("#", "\uFFFD");
        assertThat(read(name).missing()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小明",
                "佐藤さくら",
                "김민준",
                "สมชาย ใจดี",
                "अमित कुमार",
                "அருண்",
                "অমিত",
                "አበበ ቢቂላ",
                "ສົມຊາຍ",
                "پژمان گیلانی",
                "Adé\u0323\u0301bo\u0323\u0301",
                "דָּוִד",
                "ښاغلی",
                "علی\u200Cرضا",
                "Ana\uE000"
            })
    void aNameThatWouldComeOutAsSomethingElseIsNotPrinted(String name) {
        assertThat(documents.prints(name)).isFalse();
        assertThatThrownBy(() -> letter(name, List.of(name))).isInstanceOf(ManualInterventionException.class);
    }

    /** Whatever Unicode has: either the letters stand in the file with a glyph each, or there is no file. */
    @ParameterizedTest
    @EnumSource(UnicodeScript.class)
    void noScriptPrintsReplacementMarks(UnicodeScript script) throws IOException {
        int[] letters = IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(point -> UnicodeScript.of(point) == script && Character.isLetter(point))
                .limit(LETTERS_OF_A_SCRIPT)
                .toArray();
        for (String name : IntStream.of(letters).mapToObj(Character::toString).toList()) {
            if (!documents.prints(name)) {
                assertThatThrownBy(() -> letter(name, List.of(name))).isInstanceOf(ManualInterventionException.class);
            }
        }
        String printed = IntStream.of(letters)
                .mapToObj(Character::toString)
                .filter(documents::prints)
                .reduce("", (all, next) -> all + " " + next)
                .strip();
        if (!printed.isEmpty()) {
            Read read = read(printed);
            assertThat(read.missing()).isZero();
            assertThat(read.text()).doesNotContain("#");
        }
    }

    @Test
    void lettersThatCameApartAreSetTogetherAndZeroWidthSpacesAreLeftOut() throws IOException {
        assertThat(read("Ana Go\u0301mez\u200B Peña").text()).contains("Ana Gómez Peña");
    }

    @Test
    void aWordOf200LettersBreaksInsideThePage() throws IOException {
        String name = "W".repeat(200);

        Read read = read(name);

        assertThat(read.rightmost()).isLessThanOrEqualTo(RIGHT_MARGIN);
        assertThat(read.text().chars().filter(letter -> letter == 'W').count()).isGreaterThanOrEqualTo(400);
        assertThat(documents.fitsWindow(List.of(name, "12 Elm Street", "Washington, DC 20001")))
                .isFalse();
    }

    @Test
    void aNameOfTwoLinesStillLeavesTheAddressInTheWindow() {
        String name = "María de los Ángeles Fernández-Villaverde y Álvarez de Toledo";

        assertThat(documents.fitsWindow(List.of(name, "12 Elm Street", "Washington, DC 20001")))
                .isTrue();
        assertThat(documents.fitsWindow(List.of(name, "12 Elm Street", "Apartment 4B", "Washington, DC 20001")))
                .isFalse();
    }

    private Read read(String name) throws IOException {
        Read read = new Read();
        try (PDDocument document =
                Loader.loadPDF(letter(name, List.of(name, "12 Elm Street", "Washington, DC 20001")))) {
            read.text = Normalizer.normalize(read.getText(document), Normalizer.Form.NFKC);
        }
        return read;
    }

    private byte[] letter(String name, List<String> postalLines) {
        Map<String, Object> values = new HashMap<>();
        values.put("recipientName", name);
        values.put("postalLines", postalLines);
        values.put("referenceNumber", "AC-7K3M-9QXTC");
        values.put("caseEnding", "5678");
        values.put("noticeDate", LocalDate.of(2026, 12, 1));
        values.put("code", "7K3M9-QXTC4");
        values.put("validThrough", LocalDate.of(2027, 3, 1));
        return documents.pdf(LETTER, "notice", Language.EN, values).content();
    }

    /** What stands in a file, glyph by glyph. */
    private static final class Read extends PDFTextStripper {
        private final List<TextPosition> glyphs = new ArrayList<>();
        private String text = "";

        @Override
        protected void processTextPosition(TextPosition glyph) {
            glyphs.add(glyph);
            super.processTextPosition(glyph);
        }

        String text() {
            return text;
        }

        long missing() {
            return glyphs.stream()
                    .flatMapToInt(glyph -> IntStream.of(glyph.getCharacterCodes()))
                    .filter(code -> code == 0)
                    .count();
        }

        double rightmost() {
            return glyphs.stream()
                    .filter(glyph -> !glyph.getUnicode().isBlank())
                    .mapToDouble(glyph -> glyph.getX() + glyph.getWidth())
                    .max()
                    .orElseThrow();
        }
    }
}
