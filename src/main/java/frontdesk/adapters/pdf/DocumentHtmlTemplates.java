package frontdesk.adapters.pdf;

import com.samskivert.mustache.Mustache;
import frontdesk.adapters.messages.MessageValueFormatter;
import frontdesk.adapters.messages.OfficeProperties;
import frontdesk.domain.request.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The pages that documents are made of: {@code documents/<name>.<language>.html}, with values as text and never as HTML. */
@Component
class DocumentHtmlTemplates {
    private final OfficeProperties office;

    DocumentHtmlTemplates(OfficeProperties office) {
        this.office = office;
    }

    /** @throws IllegalArgumentException where there is no such document */
    String written(String document, Language language, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("contactCenter", office.officeName());
        all.put("contactPhone", office.officePhone());
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .withFormatter(MessageValueFormatter.in(language))
                .compile(page(document, language))
                .execute(all);
    }

    private static String page(String document, Language language) {
        try {
            return new ClassPathResource("documents/%s.%s.html".formatted(document, language.code()))
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalArgumentException("There is no document " + document, missing);
        }
    }
}
