package frontdesk.web.officers;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.EmailAddress;
import frontdesk.domain.request.FoldedName;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.SearchKey;
import frontdesk.ports.text.PhoneNumbers;
import frontdesk.web.json.InvalidRequestException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells by its form what an officer has typed into the search box. */
@Component
class SearchQueryReader {
    static final String FIELD = "query";
    private static final String KINDS =
            "must be a reference number, an e-mail address, a phone number, a receipt number, an"
                    + " A-number or the beginning of a name";
    private static final String MISTYPED = "was mistyped: a reference number looks like AR-7K3M-9QXTC, and the last"
            + " character of this one does not match the others";
    private static final String NO_ADDRESS = "must be a whole e-mail address, such as maria@example.org";
    private static final int LONGEST = 254;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Two letters and nine more characters, a digit among them: names have none. */
    private static final Pattern LIKE_A_REFERENCE = Pattern.compile("[A-Z]{2}(?=[A-Z]*\\d)[A-Z\\d]{9}");

    private final PhoneNumbers phones;

    SearchQueryReader(PhoneNumbers phones) {
        this.phones = phones;
    }

    /**
     * What may have been meant. A row of digits may be an A-number as well as a phone number, and a name that is as long as
     * a reference number may happen to be one; a name comes last, and counts only where nothing else is found.
     *
     * @throws InvalidRequestException where it can be nothing of all that is looked for
     */
    List<SearchKey> read(String query) {
        String typed = query.strip();
        if (typed.length() > LONGEST) {
            throw new InvalidRequestException(FIELD, "must have at most " + LONGEST + " characters");
        }
        if (typed.contains("@")) {
            return List.of(email(typed));
        }
        Optional<ReferenceNumber> reference = ReferenceNumber.read(typed);
        if (reference.isEmpty() && isLikeAReference(typed)) {
            throw new InvalidRequestException(FIELD, MISTYPED);
        }
        List<SearchKey> keys = Stream.of(
                        reference.map(SearchKey.Reference::new),
                        ReceiptNumber.read(typed).map(SearchKey.Receipt::new),
                        ANumber.read(typed).map(SearchKey.Person::new),
                        phones.read(typed).map(SearchKey.Phone::new),
                        name(typed))
                .<SearchKey>flatMap(Optional::stream)
                .toList();
        if (keys.isEmpty()) {
            throw new InvalidRequestException(FIELD, KINDS);
        }
        return keys;
    }

    private static SearchKey email(String typed) {
        if (!EmailAddress.isWellFormed(typed)) {
            throw new InvalidRequestException(FIELD, NO_ADDRESS);
        }
        return new SearchKey.Email(typed);
    }

    private static boolean isLikeAReference(String typed) {
        return LIKE_A_REFERENCE
                .matcher(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .matches();
    }

    private static Optional<SearchKey.Name> name(String typed) {
        return Optional.of(FoldedName.of(typed))
                .filter(folded -> LETTER.matcher(folded.value()).find())
                .map(SearchKey.Name::new);
    }
}
