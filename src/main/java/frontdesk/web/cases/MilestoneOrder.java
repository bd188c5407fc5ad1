package frontdesk.web.cases;

import frontdesk.domain.progress.Step;
import frontdesk.web.BodyRules;
import frontdesk.web.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A case passes its steps in their order, each once and none before it was filed; else its dates contradict each other. */
@Configuration(proxyBeanMethods = false)
class MilestoneOrder {
    @Bean
    BodyRules milestonesOfACase() {
        return new Rule(CaseBody.class);
    }

    @Bean
    BodyRules milestonesOfALine() {
        return new Rule(CaseLine.class);
    }

    record Rule(Class<? extends Record> of) implements BodyRules {
        @Override
        public List<FieldError> judge(Map<String, Object> passed) {
            List<?> given = (List<?>) passed.getOrDefault("milestones", List.of());
            return given.stream().anyMatch(Objects::isNull)
                    ? List.of()
                    : new Dates(given.stream().map(MilestoneBody.class::cast).toList(), Optional.ofNullable((LocalDate)
                                    passed.get("filedOn")))
                            .errors();
        }
    }

    /** The dates of one case. */
    private record Dates(List<MilestoneBody> milestones, Optional<LocalDate> filedOn) {
        private List<FieldError> errors() {
            List<FieldError> errors = new ArrayList<>();
            Map<Step, Integer> places = new EnumMap<>(Step.class);
            for (int index = 0; index < milestones.size(); index++) {
                Optional<Step> step = Step.named(milestones.get(index).name());
                if (step.isPresent() && places.putIfAbsent(step.get(), index) != null) {
                    errors.add(new FieldError("milestones[" + index + "].name", "is given more than once"));
                }
            }
            IntStream.range(0, milestones.size()).forEach(index -> errors.addAll(beforeFiling(index)));
            errors.addAll(outOfOrder(places));
            return errors;
        }

        private List<FieldError> beforeFiling(int index) {
            return filedOn.filter(milestones.get(index).on()::isBefore)
                    .map(filed -> List.of(new FieldError(on(index), "is before the day of filing, " + filed)))
                    .orElse(List.of());
        }

        private List<FieldError> outOfOrder(Map<Step, Integer> places) {
            List<FieldError> errors = new ArrayList<>();
            MilestoneBody last = null;
            for (int index : places.values()) {
                MilestoneBody milestone = milestones.get(index);
                if (last != null && milestone.on().isBefore(last.on())) {
                    errors.add(new FieldError(
                            on(index), "is before " + last.name() + " on " + last.on() + ", which comes first"));
                }
                last = milestone;
            }
            return errors;
        }

        private static String on(int index) {
            return "milestones[" + index + "].on";
        }
    }
}
