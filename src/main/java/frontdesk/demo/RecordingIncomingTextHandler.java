package frontdesk.demo;

import frontdesk.adapters.local.LocalReplies;
import frontdesk.ports.text.IncomingTextHandler;
import frontdesk.ports.text.ReceivedText;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Keeps what people text for the demo's phone, at whatever endpoint it comes in. */
@Component
@Primary
@ConditionalOnProperty("frontdesk.demo.enabled")
class RecordingIncomingTextHandler implements IncomingTextHandler {
    private final IncomingTextHandler office;
    private final LocalReplies replies;

    RecordingIncomingTextHandler(@Qualifier("incomingTextRouter") IncomingTextHandler office, LocalReplies replies) {
        this.office = office;
        this.replies = replies;
    }

    @Override
    public boolean received(ReceivedText text) {
        replies.keep(text);
        return office.received(text);
    }
}
