package frontdesk.web.texts;

import frontdesk.domain.TextKeyword;
import frontdesk.ports.IncomingText;
import frontdesk.ports.IncomingTexts;
import frontdesk.ports.Requests;
import frontdesk.ports.Requests.Request;
import frontdesk.ports.SentTexts;
import frontdesk.ports.TextConversation;
import frontdesk.ports.TextReception;
import frontdesk.ports.TransactionRetry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Takes every text that comes in, whichever gateway brings it. A keyword, such as STOP, is the office's matter; anything
 * else goes to the flow that texted the number last about a request which is still open, or else to the one that did so
 * at all.
 */
@Component
class TextDesk implements TextReception {
    private final IncomingTexts texts;
    private final SentTexts sent;
    private final Requests requests;
    private final KeywordDesk keywords;
    private final List<TextConversation> conversations;
    private final TransactionRetry retry;

    TextDesk(
            IncomingTexts texts,
            SentTexts sent,
            Requests requests,
            KeywordDesk keywords,
            List<TextConversation> conversations,
            TransactionRetry retry) {
        this.texts = texts;
        this.sent = sent;
        this.requests = requests;
        this.keywords = keywords;
        this.conversations = List.copyOf(conversations);
        this.retry = retry;
    }

    @Override
    public boolean received(IncomingText text) {
        // A timer of the same request may come in between; then all is looked at afresh.
        return retry.execute(() -> texts.before(text).orElseGet(() -> take(text)));
    }

    private boolean take(IncomingText text) {
        List<Request> open = sent.openRequestsTexted(text.from()).stream()
                .map(requests::find)
                .flatMap(Optional::stream)
                .toList();
        Optional<Request> about = open.stream()
                .findFirst()
                .or(() -> sent.requestTextedLast(text.from()).flatMap(requests::find));
        Optional<TextKeyword> keyword = TextKeyword.read(text.words());
        if (keyword.isPresent()) {
            keywords.said(keyword.get(), text, about);
            tellFlows(keyword.get(), open);
        } else {
            about.ifPresent(request -> inConversation(request, flow -> flow.replied(request.reference(), text)));
        }
        texts.note(text, about.map(Request::reference));
        return about.isPresent();
    }

    private void tellFlows(TextKeyword keyword, List<Request> open) {
        if (keyword.wish() == TextKeyword.Wish.STOP) {
            open.forEach(request -> inConversation(request, flow -> flow.optedOut(request.reference())));
        }
    }

    /** With the request kept from others, such as the step that has just sent the text which is answered here. */
    private void inConversation(Request request, Consumer<TextConversation> deed) {
        requests.findToChange(request.reference());
        conversations.stream()
                .filter(flow -> flow.kind().equals(request.kind()))
                .forEach(deed);
    }
}
