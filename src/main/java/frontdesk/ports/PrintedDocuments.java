package frontdesk.ports;

import frontdesk.domain.Language;
import java.util.Map;

/** Documents that people print or have read to them: PDF/UA-1 (ISO 14289-1), tagged, with their fonts in them. */
public interface PrintedDocuments {
    /**
     * A document as a file.
     *
     * @param document its name, such as {@code biometrics-reschedule/biometrics-notice}
     * @param fileName the file's name without its ending
     * @param values what the document asks for, by name
     * @throws IllegalArgumentException where there is no such document
     */
    Attachment pdf(String document, String fileName, Language language, Map<String, Object> values);
}
