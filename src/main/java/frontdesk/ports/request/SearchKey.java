package frontdesk.ports.request;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.FoldedName;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;

/** What somebody at the centre looks for requests by. */
public sealed interface SearchKey {
    /** The one request with this number. */
    record Reference(ReferenceNumber number) implements SearchKey {}

    /** Requests of whoever is written to at this address, in whichever case it is typed. */
    record Email(String address) implements SearchKey {
        @Override
        public String toString() {
            return "Email[masked]";
        }
    }

    /** Requests of whoever has this number. */
    record Phone(PhoneNumber number) implements SearchKey {}

    /** Requests that name this case. */
    record Receipt(ReceiptNumber number) implements SearchKey {}

    /** Requests that name this person, or a case of theirs. */
    record Person(ANumber number) implements SearchKey {}

    /** Requests of people of whose name any word, and what follows it, begins like this. */
    record Name(FoldedName beginning) implements SearchKey {}
}
