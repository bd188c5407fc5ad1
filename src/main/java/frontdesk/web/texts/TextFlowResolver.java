package frontdesk.web.texts;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.text.IncomingText;
import frontdesk.ports.text.SentTexts;
import frontdesk.ports.text.TextReplyListener;
import frontdesk.ports.text.TextReplyListener.Reaction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the flow that a text is for. */
@Component
class TextFlowResolver {
    private final Requests requests;
    private final SentTexts sent;
    private final List<TextReplyListener> flows;

    TextFlowResolver(Requests requests, SentTexts sent, List<TextReplyListener> flows) {
        this.requests = requests;
        this.sent = sent;
        this.flows = List.copyOf(flows);
    }

    /** With the request kept from others, such as the step that has just sent the text which is answered here. */
    Reaction about(ReferenceNumber request, Function<TextReplyListener, Reaction> deed) {
        return flowOf(request).map(deed).orElse(Reaction.TAKEN);
    }

    /**
     * The request that a reply answers: of several that are open, the one asked last whose question stands. All of them
     * are kept from others, in the same order by everybody, so that of two replies the second sees what the first has
     * answered.
     *
     * @param about the request that was texted last; it gets the reply where no question stands
     */
    ReferenceNumber whoseQuestionStands(ReferenceNumber about, IncomingText reply) {
        List<ReferenceNumber> asked = Stream.concat(
                        Stream.of(about), sent.openRequestsTextedBefore(reply.from(), reply.saidAt()).stream())
                .distinct()
                .toList();
        if (asked.size() == 1) {
            return about;
        }
        asked.stream().sorted(Comparator.comparing(ReferenceNumber::value)).forEach(requests::findToChange);
        return asked.stream()
                .filter(request -> flowOf(request)
                        .filter(flow -> flow.awaits(request, reply))
                        .isPresent())
                .findFirst()
                .orElse(about);
    }

    private Optional<TextReplyListener> flowOf(ReferenceNumber request) {
        Optional<String> kind = requests.findToChange(request).map(Request::kind);
        return flows.stream()
                .filter(flow -> kind.filter(flow.kind()::equals).isPresent())
                .findFirst();
    }
}
