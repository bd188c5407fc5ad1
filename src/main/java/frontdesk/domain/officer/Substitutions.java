package frontdesk.domain.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who stands in for whom: along the chain where a substitute is away too, until somebody is there. */
public final class Substitutions {
    private final Map<String, Absence> absences;

    /** @param absences at most one of each account */
    public Substitutions(List<Absence> absences) {
        this.absences = absences.stream().collect(Collectors.toUnmodifiableMap(Absence::account, Function.identity()));
    }

    /** Who does this person's tasks on that day; empty where the person is there, or nobody does them. */
    public Optional<String> substituteOf(String account, LocalDate day) {
        Set<String> passed = new HashSet<>();
        Optional<String> current = Optional.of(account);
        while (current.isPresent() && passed.add(current.get()) && awayOn(current.get(), day)) {
            current = absences.get(current.get()).substitute();
        }
        return current.filter(there -> !awayOn(there, day) && !there.equals(account));
    }

    /**
     * The circle that this absence would close, beginning and ending with whoever is away: on some day all of them would
     * be, and each would stand in for another one. Empty where somebody is there on every day, or nobody is named.
     */
    public List<String> circleOf(Absence planned) {
        List<String> circle = new ArrayList<>(List.of(planned.account()));
        LocalDate from = planned.from();
        LocalDate to = planned.to();
        Optional<String> next = planned.substitute();
        while (next.isPresent() && !circle.contains(next.get()) && absences.containsKey(next.get())) {
            Absence also = absences.get(next.get());
            from = from.isAfter(also.from()) ? from : also.from();
            to = to.isBefore(also.to()) ? to : also.to();
            if (to.isBefore(from)) {
                return List.of();
            }
            circle.add(next.get());
            next = also.substitute();
        }
        if (next.filter(planned.account()::equals).isEmpty()) {
            return List.of();
        }
        circle.add(planned.account());
        return List.copyOf(circle);
    }

    private boolean awayOn(String account, LocalDate day) {
        Absence absence = absences.get(account);
        return absence != null && absence.covers(day);
    }
}
