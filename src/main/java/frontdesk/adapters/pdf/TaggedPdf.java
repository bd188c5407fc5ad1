package frontdesk.adapters.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import frontdesk.domain.Language;
import frontdesk.ports.Attachment;
import frontdesk.ports.PrintedDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Documents as PDF/UA-1, made of pages of HTML. The one font is PDFBox's own Liberation Sans, embedded in each file. */
@Component
class TaggedPdf implements PrintedDocuments {
    private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final DocumentPages pages;

    TaggedPdf(DocumentPages pages) {
        this.pages = pages;
        // Else the renderer writes to the console by itself, past the log.
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    @Override
    public Attachment pdf(String document, String fileName, Language language, Map<String, Object> values) {
        return new Attachment(
                fileName + ".pdf", "application/pdf", rendered(pages.written(document, language, values)));
    }

    private static byte[] rendered(String page) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder renderer = new PdfRendererBuilder();
            renderer.usePdfUaAccessibility(true);
            renderer.useFont(TaggedPdf::font, "Liberation Sans");
            renderer.withHtmlContent(page, null);
            renderer.toStream(file);
            renderer.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static InputStream font() {
        try {
            return new ClassPathResource(FONT).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
