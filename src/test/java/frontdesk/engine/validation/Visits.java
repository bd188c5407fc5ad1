package frontdesk.engine.validation;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ExpressionBean;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.UserTaskHandler;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The code of a small flow, to hold models against. */
final class Visits {
    private Visits() {}

    static ListableBeanFactory beans() {
        return new StaticListableBeanFactory(Map.of(
                "visitVariables", new VisitVariables(),
                "inviteGuest", new InviteGuest(),
                "remindGuest", new RemindGuest(),
                "talkToGuest", new TalkToGuest(),
                "openingHours", new OpeningHours(),
                "safe", "not for models",
                "strangerToVisits", new frontdesk.engine.elsewhere.StrangerToVisits()));
    }

    static final class VisitVariables implements ProcessVariables {
        @Override
        public String processKey() {
            return "visit-request";
        }

        @Override
        public Set<String> names() {
            return Set.of("roomName", "guests", "allSaid");
        }

        @Override
        public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
            return Map.of();
        }
    }

    static final class InviteGuest implements JavaDelegate, ExternalSideEffect {
        @Override
        public void execute(DelegateExecution execution) {
            execution.getId();
        }
    }

    /** Has no words. */
    static final class RemindGuest implements JavaDelegate, ExternalSideEffect {
        @Override
        public void execute(DelegateExecution execution) {
            execution.getId();
        }
    }

    static final class OpeningHours implements ExpressionBean {
        public Date after(String roomName) {
            return new Date(roomName.length());
        }
    }

    static final class TalkToGuest implements UserTaskHandler {
        @Override
        public Set<Variable<?>> inputs() {
            return Set.of(Variable.yesOrNo("allSaid"), Variable.text("note"));
        }

        @Override
        public Set<String> briefVariables() {
            return Set.of();
        }

        @Override
        public Map<String, Object> brief(DelegateTask task) {
            return Map.of();
        }

        @Override
        public void complete(DelegateExecution execution) {
            execution.getId();
        }
    }
}
