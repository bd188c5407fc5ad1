package frontdesk.engine.duetime;

import frontdesk.engine.expression.TimeFunctions;
import frontdesk.ports.appointment.BusinessCalendars;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts a moment anew by the expression of the model that set it, as of when it was set. */
@Component
class WorkingTimeRecount {
    private static final Pattern COUNTS_WORKING_TIME = Pattern.compile("\\b(businessTime|callbackTime|textingTime)\\.");

    /** The clock goes on between the counting and the writing down of when that was. */
    private static final Duration ALMOST = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(WorkingTimeRecount.class);

    private final TimeFunctions functions;

    WorkingTimeRecount(TimeFunctions functions) {
        this.functions = functions;
    }

    /**
     * Where the moment lies after the change. Empty where it stays, was not counted in working time, or is another one
     * than the expression gave: then somebody has set it by hand, or it has been counted anew already.
     *
     * @param counted when it was set
     */
    Optional<Date> moved(
            Expression expression, AbstractVariableScope scope, Date counted, Date due, CalendarChange change) {
        if (!COUNTS_WORKING_TIME.matcher(expression.getExpressionText()).find()) {
            return Optional.empty();
        }
        try {
            Instant before = value(expression, scope, counted, change.before());
            Instant after = value(expression, scope, counted, change.after());
            Duration offset = Duration.between(before, due.toInstant());
            return before.equals(after) || offset.abs().compareTo(ALMOST) > 0
                    ? Optional.empty()
                    : Optional.of(Date.from(after.plus(offset)));
        } catch (ProcessEngineException notAnyMore) {
            // Such as a variable of a draft that is gone by now: it was due once, and nothing says when else.
            LOG.warn("{} cannot be evaluated any more, its moment stays", expression.getExpressionText(), notAnyMore);
            return Optional.empty();
        }
    }

    private Instant value(
            Expression expression, AbstractVariableScope scope, Date counted, BusinessCalendars calendars) {
        var working = new WorkingTimeScope(functions.at(counted.toInstant(), calendars), scope);
        return ((Date) expression.getValue(working)).toInstant();
    }
}
