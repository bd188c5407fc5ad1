package frontdesk.web.problem;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.web.json.ScalarReader;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take identifiers of the domain in addresses, read as leniently as the domain reads them. */
@Configuration(proxyBeanMethods = false)
class IdentifierConverterConfiguration implements WebMvcConfigurer {
    private static final Map<Class<?>, String> RULES = Map.of(
            ReferenceNumber.class,
                    "was mistyped: it looks like AR-7K3M-9QXTC, and its last character does not match the others",
            ReceiptNumber.class, "must be a receipt number: three letters and ten digits, such as IOE0912345678");

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class,
                ReferenceNumber.class,
                text -> ReferenceNumber.read(text).orElseThrow(IllegalArgumentException::new));
        registry.addConverter(
                String.class,
                ReceiptNumber.class,
                text -> ReceiptNumber.read(text).orElseThrow(IllegalArgumentException::new));
    }

    /** What a sender is told whose text is none of this type. */
    static String rule(Class<?> type) {
        return RULES.containsKey(type) ? RULES.get(type) : ScalarReader.of(type).rule();
    }
}
