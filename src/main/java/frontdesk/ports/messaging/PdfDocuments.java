package frontdesk.ports.messaging;

import frontdesk.domain.request.Language;
import frontdesk.ports.failure.ManualInterventionException;
import java.util.List;
import java.util.Map;

/** Documents that people print or have read to them: PDF/UA-1 (ISO 14289-1), tagged, with their fonts in them. */
public interface PdfDocuments {
    /**
     * A document as a file.
     *
     * @param document its name, such as {@code biometrics-reschedule/biometrics-notice}
     * @param fileName the file's name without its ending
     * @param values what the document asks for, by name
     * @throws IllegalArgumentException where there is no such document
     * @throws ManualInterventionException where it would hold a sign that does not print: no document carries a replacement for one
     */
    Attachment pdf(String document, String fileName, Language language, Map<String, Object> values);

    /** Whether each sign of a text, such as a name, stands on paper as it is written. */
    boolean prints(String text);

    /** Whether the lines of a postal address, the name first, can all be seen through the window of an envelope. */
    boolean fitsWindow(List<String> postalLines);
}
