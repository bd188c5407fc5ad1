package frontdesk.engine.job;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.ReturnedLetters;
import frontdesk.ports.messaging.StoredNotifications;
import frontdesk.ports.operations.JobBackedWork;
import frontdesk.ports.operations.JobType;
import frontdesk.ports.request.RequestLifecycle;
import frontdesk.ports.text.KeptTexts;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the jobs do that belong to no instance. All that they need is asked for late, since it uses the engine that is
 * being built with these handlers. Where a flow is suspended the work waits: that is no failure, uses up no try and makes
 * no incident, however long it takes.
 */
@Configuration(proxyBeanMethods = false)
class StandaloneJobConfiguration {
    private final ObjectProvider<StandaloneJobs> jobs;
    private final ObjectProvider<UntoldEvents> untold;

    StandaloneJobConfiguration(ObjectProvider<StandaloneJobs> jobs, ObjectProvider<UntoldEvents> untold) {
        this.jobs = jobs;
        this.untold = untold;
    }

    /** Sends a message that belongs to no step of a flow. */
    @Bean
    JobHandler<?> sendMessage(ObjectProvider<StoredNotifications> messages) {
        return handler(JobType.SEND_MESSAGE, reference -> messages.getObject().send(reference));
    }

    /** Acts on a text which could not be acted on as it came: the flow was suspended, or the node died. */
    @Bean
    JobHandler<?> actOnText(ObjectProvider<KeptTexts> texts) {
        return handler(
                JobType.ACT_ON_TEXT,
                text -> texts.getObject()
                        .actOn(text)
                        .ifPresent(later -> jobs.getObject().add(JobType.ACT_ON_TEXT, text, later)));
    }

    /** Tells a flow of an opt-out which it could not take as it came. No text goes out meanwhile. */
    @Bean
    JobHandler<?> tellOfOptOut(ObjectProvider<KeptTexts> texts) {
        return handler(JobType.TELL_OF_OPT_OUT, key -> {
            ReferenceNumber request = new ReferenceNumber(key);
            texts.getObject()
                    .tellOfOptOut(request)
                    .ifPresentOrElse(
                            later -> untold.getObject().add(JobType.TELL_OF_OPT_OUT, request, later, ""),
                            () -> untold.getObject().told(JobType.TELL_OF_OPT_OUT, request));
        });
    }

    /** Starts the flow of a request that is written down, by the version in force, since the version of that time failed. */
    @Bean
    JobHandler<?> startFlow(ObjectProvider<RequestLifecycle> requests) {
        return handler(JobType.START_FLOW, key -> {
            ReferenceNumber request = new ReferenceNumber(key);
            requests.getObject().start(request);
            untold.getObject().told(JobType.START_FLOW, request);
        });
    }

    /**
     * Tells a flow of a message that came back, once the step that sent it is done. A flow that is not concerned goes on;
     * the conversation about the request says it in any case.
     */
    @Bean
    JobHandler<?> messageCameBack(ObjectProvider<RequestLifecycle> requests) {
        return handler(JobType.MESSAGE_CAME_BACK, key -> {
            ReferenceNumber request = new ReferenceNumber(key);
            requests.getObject().messageCameBack(request);
            untold.getObject().told(JobType.MESSAGE_CAME_BACK, request);
        });
    }

    /** Has an officer find out where the next letter can go, once one has come back. */
    @Bean
    JobHandler<?> letterVoided(ObjectProvider<ReturnedLetters> letters) {
        return handler(JobType.LETTER_VOIDED, key -> {
            ReferenceNumber request = new ReferenceNumber(key);
            String attempts = untold.getObject().detail(JobType.LETTER_VOIDED, request);
            if (!attempts.isEmpty()) {
                // Of several letters that came back before it was looked at, the last one counts.
                letters.getObject()
                        .lookAgain(request, Integer.parseInt(attempts.substring(attempts.lastIndexOf(' ') + 1)));
            }
            untold.getObject().told(JobType.LETTER_VOIDED, request);
        });
    }

    /** Tells a flow that what the person was told about their appointment no longer holds. */
    @Bean
    JobHandler<?> appointmentTouched(ObjectProvider<RequestLifecycle> requests) {
        return handler(JobType.APPOINTMENT_TOUCHED, key -> {
            // Jobs of earlier versions carry the sentence themselves, behind a space.
            String[] parts = key.split(" ", 2);
            ReferenceNumber request = new ReferenceNumber(parts[0]);
            String why = parts.length > 1 ? parts[1] : untold.getObject().detail(JobType.APPOINTMENT_TOUCHED, request);
            if (!why.isEmpty()) {
                requests.getObject().appointmentTouched(request, why);
            }
            untold.getObject().told(JobType.APPOINTMENT_TOUCHED, request);
        });
    }

    @Bean
    JobBackedWork untoldStarts(JdbcClient database) {
        return new UntoldEventWork(JobType.START_FLOW, database);
    }

    @Bean
    JobBackedWork untoldOptOuts(JdbcClient database) {
        return new UntoldEventWork(JobType.TELL_OF_OPT_OUT, database);
    }

    @Bean
    JobBackedWork untoldReturns(JdbcClient database) {
        return new UntoldEventWork(JobType.MESSAGE_CAME_BACK, database);
    }

    @Bean
    JobBackedWork untoldVoidedLetters(JdbcClient database) {
        return new UntoldEventWork(JobType.LETTER_VOIDED, database);
    }

    @Bean
    JobBackedWork untoldAppointments(JdbcClient database) {
        return new UntoldEventWork(JobType.APPOINTMENT_TOUCHED, database);
    }

    private static JobHandler<?> handler(JobType type, Consumer<String> work) {
        return new StandaloneJobHandler(type.id(), work);
    }
}
