package frontdesk.adapters.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import frontdesk.domain.request.Language;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.PdfDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Documents as PDF/UA-1, made of pages of HTML. What they use of DejaVu, which has the letters of Vietnamese and Cyrillic
 * names too, is embedded. A font that a page does not name is not read.
 */
@Component
class PdfUaDocuments implements PdfDocuments {
    private static final String DEJAVU = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** What the window of an envelope shows, as the letter's page lays it out: in widths of its letters, and in lines. */
    private static final double WINDOW_WIDTH = 24.48;

    private static final int WINDOW_LINES = 4;

    private final DocumentHtmlTemplates pages;
    private final RenderableText printable = RenderableText.read();

    PdfUaDocuments(DocumentHtmlTemplates pages) {
        this.pages = pages;
        // Else the renderer writes to the console by itself, past the log.
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    @Override
    public Attachment pdf(String document, String fileName, Language language, Map<String, Object> values) {
        String page = RenderableText.prepared(pages.written(document, language, values));
        if (!printable.covers(page)) {
            throw new ManualInterventionException(
                    "The document holds signs that its fonts cannot print as they are written."
                            + " Look at the names and addresses in it, then try again.");
        }
        return new Attachment(fileName + ".pdf", "application/pdf", rendered(page));
    }

    @Override
    public boolean prints(String text) {
        return printable.covers(text);
    }

    @Override
    public boolean fitsWindow(List<String> postalLines) {
        return printable.lines(postalLines, WINDOW_WIDTH) <= WINDOW_LINES;
    }

    private static byte[] rendered(String page) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder renderer = new PdfRendererBuilder();
            renderer.usePdfUaAccessibility(true);
            renderer.useUnicodeBidiSplitter(new ICUBidiSplitterFactory());
            renderer.useUnicodeBidiReorderer(new ICUBidiReorderer());
            renderer.useFont(() -> font(RenderableText.FONT), DEJAVU, REGULAR, FontStyle.NORMAL, true);
            renderer.useFont(() -> font("fonts/DejaVuSans-Bold.ttf"), DEJAVU, BOLD, FontStyle.NORMAL, true);
            renderer.useFont(
                    () -> font("fonts/DejaVuSansMono-Bold.ttf"), DEJAVU + " Mono", BOLD, FontStyle.NORMAL, true);
            renderer.withHtmlContent(page, null);
            renderer.toStream(file);
            renderer.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static InputStream font(String file) {
        try {
            return new ClassPathResource(file).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
