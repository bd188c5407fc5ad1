package frontdesk.scenarios.clients;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A notice as somebody reads it who has it in their hands. */
public final class LetterText {
    private static final Pattern CODE = Pattern.compile("(?m)^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$");

    private LetterText() {}

    /** The text of a PDF. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new AssertionError("The letter is no PDF", broken);
        }
    }

    /** The access code that stands on a line of its own. */
    public static String code(String text) {
        return codes(text).stream().findFirst().orElseThrow(() -> new AssertionError("There is no code in: " + text));
    }

    /** All access codes that stand on lines of their own. */
    public static List<String> codes(String text) {
        return CODE.matcher(text).results().map(MatchResult::group).toList();
    }
}
