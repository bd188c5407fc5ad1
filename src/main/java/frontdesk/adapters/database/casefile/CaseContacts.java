package frontdesk.adapters.database.casefile;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.Optional;

/** How the parties of a case are reached by what the feed says: the applicant, and a representative with a Form G-28. */
final class CaseContacts {
    private CaseContacts() {}

    static boolean isAmong(CaseFile caseFile, Channel channel, String address) {
        CaseFile.Applicant applicant = caseFile.applicant();
        Optional<Representative> representative = caseFile.representative().filter(Representative::g28OnFile);
        return switch (channel) {
            case EMAIL ->
                applicant.email().equalsIgnoreCase(address)
                        || representative
                                .filter(person -> person.email().equalsIgnoreCase(address))
                                .isPresent();
            case TEXT ->
                applicant
                        .phone()
                        .map(PhoneNumber::value)
                        .filter(address::equals)
                        .isPresent();
            case LETTER ->
                isAddressedTo(address, applicant.mailingAddress())
                        || representative
                                .flatMap(Representative::mailingAddress)
                                .filter(onFile -> isAddressedTo(address, onFile))
                                .isPresent();
        };
    }

    /** The first line of a letter's address is the name. */
    static boolean isAddressedTo(String address, MailingAddress known) {
        return address.lines().skip(1).toList().equals(known.lines());
    }
}
