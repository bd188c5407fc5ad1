package frontdesk.web.cases;

import frontdesk.domain.progress.MilestoneType;
import frontdesk.web.cases.CaseBody.MilestoneBody;
import frontdesk.web.json.BodyValidator;
import frontdesk.web.json.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A case passes its steps in their order, each once and none before it was filed; else its dates contradict each other.
 *
 * @param of the record of a case with {@code milestones} and {@code filedOn}: as it is fed alone, or as a line of an import
 */
record MilestoneDatesValidator(Class<? extends Record> of) implements BodyValidator {
    @Override
    public List<FieldProblem> judge(Map<String, Object> passed) {
        List<?> given = (List<?>) passed.getOrDefault("milestones", List.of());
        return given.stream().anyMatch(Objects::isNull)
                ? List.of()
                : new Dates(given.stream().map(MilestoneBody.class::cast).toList(), Optional.ofNullable((LocalDate)
                                passed.get("filedOn")))
                        .errors();
    }

    /** The dates of one case. */
    private record Dates(List<MilestoneBody> milestones, Optional<LocalDate> filedOn) {
        private List<FieldProblem> errors() {
            List<FieldProblem> errors = new ArrayList<>();
            Map<MilestoneType, Integer> places = new EnumMap<>(MilestoneType.class);
            for (int index = 0; index < milestones.size(); index++) {
                Optional<MilestoneType> step =
                        MilestoneType.named(milestones.get(index).name());
                if (step.isPresent() && places.putIfAbsent(step.get(), index) != null) {
                    errors.add(new FieldProblem("milestones[" + index + "].name", "is given more than once"));
                }
            }
            IntStream.range(0, milestones.size()).forEach(index -> errors.addAll(beforeFiling(index)));
            errors.addAll(outOfOrder(places));
            return errors;
        }

        private List<FieldProblem> beforeFiling(int index) {
            return filedOn.filter(milestones.get(index).on()::isBefore)
                    .map(filed -> List.of(new FieldProblem(on(index), "is before the day of filing, " + filed)))
                    .orElse(List.of());
        }

        private List<FieldProblem> outOfOrder(Map<MilestoneType, Integer> places) {
            List<FieldProblem> errors = new ArrayList<>();
            MilestoneBody last = null;
            for (int index : places.values()) {
                MilestoneBody milestone = milestones.get(index);
                if (last != null && milestone.on().isBefore(last.on())) {
                    errors.add(new FieldProblem(
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
