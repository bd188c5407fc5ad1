package frontdesk.web.openapi;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.web.json.JsonObject;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Describes values of our own as the texts and objects that they are in JSON, and records as strictly as they are read. */
@Component
class DomainModelConverter implements ModelConverter {
    private static final String OURS = "frontdesk.";
    private static final Map<Class<?>, Supplier<Schema<?>>> KNOWN = Map.of(
            ReferenceNumber.class,
                    () -> text("A reference number, in any case, with or without hyphens.", "AR-7K3M-9QXTC"),
            ReceiptNumber.class, () -> text("A receipt number: three letters and ten digits.", "IOE0912345678"),
            LocalTime.class, () -> text("A time of day.", "09:00"),
            Duration.class, () -> text("A length of time (ISO 8601).", "PT2H"),
            ZoneId.class, () -> text("A time zone of the IANA database.", "America/New_York"),
            Language.class, DomainModelConverter::language,
            JsonObject.class, () -> new ObjectSchema().description("An object of any fields."));

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (KNOWN.containsKey(raw)) {
            return KNOWN.get(raw).get();
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (raw.isRecord() && raw.getName().startsWith(OURS)) {
            definition(schema, context).ifPresent(definition -> new RecordSchemaRefiner(raw).refine(definition));
        }
        return schema;
    }

    private static Optional<Schema<?>> definition(Schema<?> schema, ModelConverterContext context) {
        if (schema == null || schema.get$ref() == null) {
            return Optional.ofNullable(schema);
        }
        String reference = schema.get$ref();
        return Optional.ofNullable(context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    private static Schema<?> language() {
        StringSchema schema = new StringSchema();
        Arrays.stream(Language.values()).map(Language::code).forEach(schema::addEnumItem);
        return schema.example(Language.EN.code());
    }

    private static Schema<?> text(String description, String example) {
        return new StringSchema().description(description).example(example);
    }
}
