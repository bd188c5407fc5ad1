package frontdesk.adapters.delivery.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param unknownAnswersPerDay how many automatic answers all numbers that never had a request get in a day together */
@ConfigurationProperties("frontdesk.texting")
record AnswerProperties(int unknownAnswersPerDay) {
    AnswerProperties {
        if (unknownAnswersPerDay < 0) {
            throw new IllegalArgumentException("frontdesk.texting.unknown-answers-per-day must be 0 or more");
        }
    }
}
