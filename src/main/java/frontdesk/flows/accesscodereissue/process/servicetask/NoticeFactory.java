package frontdesk.flows.accesscodereissue.process.servicetask;

import frontdesk.domain.casefile.ProvenCase;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.accesscodereissue.domain.Addressee;
import frontdesk.flows.accesscodereissue.process.AccessCodeReissueProcess;
import frontdesk.flows.accesscodereissue.process.AddresseeResolver;
import frontdesk.flows.accesscodereissue.process.LetterCheck;
import frontdesk.flows.accesscodereissue.process.servicetask.AccessCodeIssuer.Content;
import frontdesk.flows.accesscodereissue.process.servicetask.AccessCodeIssuer.Form;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.PdfDocuments;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The notice with the code, as a letter or an e-mail. It goes to the party on file, not to whoever asked. */
@Component
class NoticeFactory {
    private static final int SHOWN = 4;
    private static final String DOCUMENT = AccessCodeReissueProcess.KEY + "/account-acceptance-notice";
    private static final Map<Channel, String> WORDS = Map.of(
            Channel.LETTER, AccessCodeReissueProcess.KEY + "/send-code-by-letter",
            Channel.EMAIL, AccessCodeReissueProcess.KEY + "/send-code-by-email");

    private final PdfDocuments documents;
    private final AddresseeResolver addressees;
    private final LetterCheck check;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    NoticeFactory(
            PdfDocuments documents,
            AddresseeResolver addressees,
            LetterCheck check,
            BusinessCalendars calendars,
            InstantSource clock) {
        this.documents = documents;
        this.addressees = addressees;
        this.check = check;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** As a letter, to what an officer confirmed for this request, or else to the address on file. */
    Form letter() {
        return new Form() {
            @Override
            public boolean canBeMade(ReferenceNumber reference, ProvenCase proven) {
                return check.obstacle(addressees.of(reference, proven)).isEmpty();
            }

            @Override
            public Notification written(Content content, Occasion occasion) {
                return letter(content, occasion);
            }
        };
    }

    /** As an e-mail, which takes every script. */
    Form email() {
        return new Form() {
            @Override
            public boolean canBeMade(ReferenceNumber reference, ProvenCase proven) {
                return true;
            }

            @Override
            public Notification written(Content content, Occasion occasion) {
                String name = content.proven().name();
                return notice(
                        content, occasion, Channel.EMAIL, content.proven().email(), values(content, name), List.of());
            }
        };
    }

    private Notification letter(Content content, Occasion occasion) {
        Addressee to = addressees.of(content.reference(), content.proven());
        if (to.address().isEmpty()) {
            throw new IllegalStateException("A letter needs an address, which the officer was to give");
        }
        List<String> lines = to.lines();
        Map<String, Object> values = values(content, to.name());
        Map<String, Object> onPaper = new HashMap<>(values);
        onPaper.put("postalLines", lines);
        Attachment pdf = documents.pdf(
                DOCUMENT,
                "account-acceptance-notice",
                content.asked().requester().language(),
                onPaper);
        return notice(content, occasion, Channel.LETTER, String.join("\n", lines), values, List.of(pdf));
    }

    private static Notification notice(
            Content content,
            Occasion occasion,
            Channel channel,
            String address,
            Map<String, Object> values,
            List<Attachment> files) {
        return new Notification(
                occasion, channel, address, content.asked().requester().language(), WORDS.get(channel), values, files);
    }

    private Map<String, Object> values(Content content, String name) {
        return Map.of(
                "recipientName", name,
                "referenceNumber", content.reference().value(),
                "caseEnding", ending(content.asked().receiptNumber()),
                "noticeDate",
                        LocalDate.ofInstant(
                                clock.instant(), calendars.ofCentre().zone()),
                "code", content.issued().code().inGroups(),
                "validThrough", content.issued().validThrough());
    }

    private static String ending(ReceiptNumber number) {
        return number.value().substring(number.value().length() - SHOWN);
    }
}
