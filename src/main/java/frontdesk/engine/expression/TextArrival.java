package frontdesk.engine.expression;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ArgumentFormat;
import frontdesk.engine.process.ExpressionBean;
import frontdesk.engine.process.TextFormat;
import frontdesk.ports.text.SentTexts;
import org.springframework.stereotype.Component;

/** What became of a request's texts, as models name it: {@code ${textArrival.none(referenceNumber)}}. */
@Component
public class TextArrival implements ExpressionBean {
    private final SentTexts texts;

    TextArrival(SentTexts texts) {
        this.texts = texts;
    }

    /** Whether no text of the request has reached the phone, so that silence says nothing. */
    public boolean none(@ArgumentFormat(TextFormat.REFERENCE_NUMBER) String referenceNumber) {
        return !texts.haveReached(new ReferenceNumber(referenceNumber));
    }
}
