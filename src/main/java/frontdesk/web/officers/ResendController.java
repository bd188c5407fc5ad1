package frontdesk.web.officers;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.OfficerNames;
import frontdesk.ports.messaging.MessageResending;
import frontdesk.ports.messaging.MessageResending.Corrected;
import frontdesk.ports.messaging.MessageResending.Result;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.request.Requests;
import frontdesk.ports.text.PhoneNumbers;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.problem.ConflictException;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.ProtectedCaseGuard;
import frontdesk.web.validation.ValidEmailAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where officers have a message sent again, as the customer asks for it on the phone. */
@RestController
@Tag(name = "Requests")
class ResendController {
    private static final Map<Channel, String> KINDS =
            Map.of(Channel.EMAIL, "an e-mail", Channel.TEXT, "a text", Channel.LETTER, "a letter");

    private final Requests requests;
    private final MessageResending messages;
    private final ProtectedCaseGuard guard;
    private final PhoneNumbers phones;
    private final OfficerNames names;

    ResendController(
            Requests requests,
            MessageResending messages,
            ProtectedCaseGuard guard,
            PhoneNumbers phones,
            OfficerNames names) {
        this.requests = requests;
        this.messages = messages;
        this.guard = guard;
        this.phones = phones;
        this.names = names;
    }

    @Operation(
            summary = "Send a message again",
            description =
                    "With the same words and files, to the same address or to a corrected one, to which e-mails go from"
                            + " then on. A message's reference has three parts and stands in the address as it is. Refused"
                            + " with 409 where it makes no sense: a letter with a code, a question whose time has gone, a"
                            + " person who wants no texts, what does not stand any more. The timeline tells that the"
                            + " office did so at the customer's word.")
    @PostMapping("/api/v1/requests/{referenceNumber}/messages/{of}/{step}/{attempt}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Transactional
    SentAgain resend(
            @PathVariable ReferenceNumber referenceNumber,
            @PathVariable String of,
            @PathVariable String step,
            @PathVariable String attempt,
            @RequestBody ResendBody body,
            Authentication caller) {
        requests.find(referenceNumber)
                .filter(request -> guard.shows(referenceNumber))
                .orElseThrow(() -> NotFoundException.ofRequest(referenceNumber));
        String message = String.join("/", of, step, attempt);
        Result result = messages.resend(referenceNumber, message, corrected(body), names.of(caller.getName()));
        if (result instanceof Result.OnItsWay onItsWay) {
            return new SentAgain(onItsWay.reference(), onItsWay.address());
        }
        if (result instanceof Result.Refused refused) {
            throw new ConflictException(refused.why());
        }
        if (result instanceof Result.OtherChannel other) {
            throw new InvalidRequestException(
                    body.email().isPresent() ? "email" : "phone",
                    "does not fit: this message is " + KINDS.get(other.channel()));
        }
        throw new NotFoundException(referenceNumber + " has no message " + message + ".");
    }

    private Optional<Corrected> corrected(ResendBody body) {
        if (body.email().isPresent() && body.phone().isPresent()) {
            throw new InvalidRequestException("phone", "must not stand beside an e-mail address");
        }
        return body.email()
                .<Corrected>map(Corrected.Email::new)
                .or(() -> body.phone().map(this::read).map(PhoneNumber::value).map(Corrected.Phone::new));
    }

    private PhoneNumber read(String written) {
        return phones.read(written)
                .filter(phones::isReachable)
                .orElseThrow(() -> new InvalidRequestException(
                        "phone", "must be a number that there can be and that costs no premium, such as +12025550123"));
    }

    /**
     * Where the message goes, where that is not where it went before.
     *
     * @param email of an e-mail
     * @param phone of a text, as it is written where the office is
     */
    @Schema(name = "ResendBody")
    record ResendBody(Optional<@ValidEmailAddress String> email, Optional<String> phone) {}

    /**
     * What is sent.
     *
     * @param reference the new message's own
     * @param to where it goes
     */
    @Schema(name = "SentAgain")
    record SentAgain(String reference, String to) {}
}
