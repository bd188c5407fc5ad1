package frontdesk.flows.accesscodereissue.process;

import frontdesk.domain.MailingAddress;
import frontdesk.domain.ReceiptNumber;
import frontdesk.flows.accesscodereissue.domain.PostalLines;
import frontdesk.flows.accesscodereissue.process.AccessCodeNotice.Content;
import frontdesk.ports.Attachment;
import frontdesk.ports.BusinessCalendars;
import frontdesk.ports.NoticeAddresses;
import frontdesk.ports.Notification;
import frontdesk.ports.Notification.Channel;
import frontdesk.ports.Notification.Occasion;
import frontdesk.ports.PrintedDocuments;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The notice with the code, as a letter or an e-mail. It goes to the party on file, not to whoever asked. */
@Component
class NoticeWriter {
    private static final int SHOWN = 4;
    private static final String LETTER = AccessCodeReissueProcess.KEY + "/account-acceptance-notice";

    private final PrintedDocuments documents;
    private final NoticeAddresses addresses;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    NoticeWriter(
            PrintedDocuments documents, NoticeAddresses addresses, BusinessCalendars calendars, InstantSource clock) {
        this.documents = documents;
        this.addresses = addresses;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** An address that an officer confirmed for this request comes before the one on file. */
    Notification letter(Content content, Occasion occasion) {
        MailingAddress address = addresses
                .of(content.reference())
                .or(content.claimed()::address)
                .orElseThrow(
                        () -> new IllegalStateException("A letter needs an address, which the officer was to give"));
        List<String> lines = PostalLines.of(content.claimed().name(), address);
        Map<String, Object> values = values(content);
        Map<String, Object> onPaper = new HashMap<>(values);
        onPaper.put("postalLines", lines);
        Attachment pdf = documents.pdf(
                LETTER, "account-acceptance-notice", content.asked().requester().language(), onPaper);
        return notice(content, occasion, Channel.LETTER, String.join("\n", lines), values, List.of(pdf));
    }

    Notification email(Content content, Occasion occasion) {
        return notice(content, occasion, Channel.EMAIL, content.claimed().email(), values(content), List.of());
    }

    private static Notification notice(
            Content content,
            Occasion occasion,
            Channel channel,
            String address,
            Map<String, Object> values,
            List<Attachment> files) {
        return new Notification(
                occasion,
                channel,
                address,
                content.asked().requester().language(),
                AccessCodeReissueProcess.KEY + "/" + occasion.step(),
                values,
                files);
    }

    private Map<String, Object> values(Content content) {
        return Map.of(
                "recipientName", content.claimed().name(),
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
