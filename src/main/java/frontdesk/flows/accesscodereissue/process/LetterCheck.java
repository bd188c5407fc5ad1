package frontdesk.flows.accesscodereissue.process;

import frontdesk.flows.accesscodereissue.domain.Addressee;
import frontdesk.ports.messaging.PdfDocuments;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what keeps a letter from being printed and posted, before the older code is void and the new one is made. */
@Component
public class LetterCheck {
    private final PdfDocuments documents;

    LetterCheck(PdfDocuments documents) {
        this.documents = documents;
    }

    /** A sentence that tells an officer what to give instead; empty where the letter can be printed. */
    public Optional<String> obstacle(Addressee to) {
        List<String> lines = to.lines();
        if (!documents.prints(to.name())) {
            return Optional.of(
                    "The printer lacks the script of the name. Ask how the person writes it in Latin letters,"
                            + " and fill in the name for the letter (addressName).");
        }
        if (!documents.prints(String.join("\n", lines))) {
            return Optional.of("The printer lacks the script of the address. Fill it in in Latin letters.");
        }
        if (to.isRefusedByPrinters()) {
            return Optional.of("Printing houses take no name and no line of an address that starts with one of"
                    + " @ ( ) = [ ] \" \\ / , < > ~. Fill it in without that sign (addressName, addressLine1).");
        }
        if (!documents.fitsWindow(lines)) {
            return Optional.of("Name and address are too long for the window of the envelope. Fill them in shorter"
                    + " (addressName, addressLine1).");
        }
        return Optional.empty();
    }
}
