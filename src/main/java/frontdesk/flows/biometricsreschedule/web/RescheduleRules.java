package frontdesk.flows.biometricsreschedule.web;

import frontdesk.flows.biometricsreschedule.process.GoodCauses;
import frontdesk.web.BodyRules;
import frontdesk.web.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reason must be one of the table. */
@Component
class RescheduleRules implements BodyRules {
    private static final String GOOD_CAUSE = "goodCause";

    private final GoodCauses causes;

    RescheduleRules(GoodCauses causes) {
        this.causes = causes;
    }

    @Override
    public Class<? extends Record> of() {
        return RescheduleBody.class;
    }

    @Override
    public List<FieldError> judge(Map<String, Object> passed) {
        List<String> codes = causes.codes();
        return Optional.ofNullable((String) passed.get(GOOD_CAUSE))
                .map(String::strip)
                .filter(code -> !codes.contains(code))
                .map(unknown -> List.of(new FieldError(GOOD_CAUSE, "must be one of " + String.join(", ", codes))))
                .orElse(List.of());
    }
}
