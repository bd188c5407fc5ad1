package frontdesk.web.texts;

import frontdesk.domain.messaging.SmsKeyword;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.text.AutomaticAnswers;
import frontdesk.ports.text.IncomingText;
import frontdesk.ports.text.TextConsents;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the office does with the words that every sender of texts must heed, whoever says them: STOP and its kin end all
 * texts from all flows and are confirmed once, START begins them again, HELP is answered (47 CFR 64.1200, CTIA Messaging
 * Principles 5.1).
 */
@Component
class SmsKeywordHandler {
    private final TextConsents consents;
    private final AutomaticAnswers answers;
    private final InstantSource clock;

    SmsKeywordHandler(TextConsents consents, AutomaticAnswers answers, InstantSource clock) {
        this.consents = consents;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param about the request that the number was texted about, in whose language the answer is then: its English words
     *     are everybody's
     */
    void said(SmsKeyword keyword, IncomingText text, Optional<Request> about) {
        Language language = about.map(request -> request.requester().language())
                .filter(spoken -> keyword.language() == Language.EN)
                .orElse(keyword.language());
        switch (keyword.wish()) {
            case STOP -> answerIf(consents.optOut(text), "confirm-opt-out", text, language);
            case START -> answerIf(consents.optIn(text), "confirm-opt-in", text, language);
            // Whoever it is gets no further text, not even a confirmation.
            case WRONG_PERSON -> consents.optOut(text);
            // Their requests are read by an officer, who decides whether they want no texts.
            case IN_DOUBT -> {}
            case HELP -> answerIf(true, "answer-help", text, language);
        }
    }

    private void answerIf(boolean isNews, String rule, IncomingText text, Language language) {
        if (isNews) {
            Notification answer = new Notification(
                    Occasion.answerTo(text.id(), Optional.empty(), rule),
                    Channel.TEXT,
                    text.from().value(),
                    language,
                    "texts/" + rule,
                    Map.of(),
                    List.of());
            answers.sendSoon(answer, clock.instant());
        }
    }
}
