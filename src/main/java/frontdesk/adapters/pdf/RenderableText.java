package frontdesk.adapters.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * Which texts the documents' font shows as they are written. A glyph for each character is not enough: the renderer sets
 * one beside the other and joins Arabic letters, but places no marks and builds no syllables, so that Thai, Devanagari
 * and their kin would come out as something else.
 */
final class RenderableText {
    static final String FONT = "fonts/DejaVuSans.ttf";

    private static final Set<UnicodeScript> SET_ONE_BY_ONE = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC);
    private static final Set<Integer> NEEDING_MORE = Set.of(
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.COMBINING_SPACING_MARK,
            (int) Character.FORMAT,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED);

    /** Zero-width spaces and joiners of words, soft hyphens: where a line may break is the renderer's to say. */
    private static final Pattern BREAKS = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    private static final int FIRST_JOINED_ARABIC_LETTER = 0xFB50;

    /** The one Arabic letter that joins no other. */
    private static final int HAMZA = 0x0621;

    private final CmapLookup glyphs;
    private final TrueTypeFont font;
    private final BidiReorderer joining = new ICUBidiReorderer();

    private RenderableText(TrueTypeFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static RenderableText read() {
        try (InputStream file = new ClassPathResource(FONT).getInputStream()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new RenderableText(font, font.getUnicodeCmapLookup());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The text as it is set: with letters and their marks as one character where there is one. */
    static String prepared(String text) {
        return BREAKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    boolean covers(String text) {
        return joining.shapeText(prepared(text)).codePoints().allMatch(this::isShown);
    }

    /** How many lines the texts take, each of which begins a line, in a box of this width in units of the letters' size. */
    int lines(List<String> texts, double width) {
        return texts.stream().mapToInt(text -> lines(text, width)).sum();
    }

    private int lines(String text, double width) {
        int lines = 1;
        double used = 0;
        for (String word : prepared(text).strip().split(" ", -1)) {
            double needed = width(word);
            double withSpace = used == 0 ? needed : used + width(" ") + needed;
            if (withSpace <= width) {
                used = withSpace;
            } else {
                int broken = (int) Math.ceil(needed / width);
                lines += used == 0 ? broken - 1 : broken;
                used = needed - (broken - 1) * width;
            }
        }
        return lines;
    }

    private double width(String text) {
        return joining.shapeText(text).codePoints().mapToDouble(this::width).sum();
    }

    private double width(int point) {
        try {
            return (double) font.getAdvanceWidth(glyphs.getGlyphId(point)) / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isShown(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\t'
                || glyphs.getGlyphId(point) != 0
                        && SET_ONE_BY_ONE.contains(UnicodeScript.of(point))
                        && !NEEDING_MORE.contains(Character.getType(point))
                        && !isArabicLetterUnjoined(point);
    }

    private static boolean isArabicLetterUnjoined(int point) {
        return UnicodeScript.of(point) == UnicodeScript.ARABIC
                && Character.isLetter(point)
                && point < FIRST_JOINED_ARABIC_LETTER
                && point != HAMZA;
    }
}
