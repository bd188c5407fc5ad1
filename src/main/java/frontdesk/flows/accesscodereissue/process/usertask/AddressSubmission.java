package frontdesk.flows.accesscodereissue.process.usertask;

import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.PrintableText;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The address that an officer types where there is none on file, or where the one on file takes no letters. */
final class AddressSubmission {
    private static final Variable<String> NAME = Variable.text("addressName");
    static final Variable<String> LINE_1 = Variable.text("addressLine1");
    private static final Variable<String> LINE_2 = Variable.text("addressLine2");
    private static final Variable<String> CITY = Variable.text("addressCity");
    private static final Variable<String> STATE = Variable.text("addressState");
    private static final Variable<String> ZIP_CODE = Variable.text("addressZipCode");

    /** What may be submitted. */
    static final Set<Variable<?>> TAKES = Set.of(NAME, LINE_1, LINE_2, CITY, STATE, ZIP_CODE);

    private static final int LONGEST_LINE = 60;

    private AddressSubmission() {}

    /**
     * Empty where nothing was typed.
     *
     * @throws SubmissionRejectedException where it is no address that a letter can go to
     */
    static Optional<MailingAddress> in(VariableScope scope) {
        boolean isEmpty = Stream.of(LINE_1, LINE_2, CITY, STATE, ZIP_CODE)
                .allMatch(field -> typed(field, scope).isEmpty());
        return isEmpty
                ? Optional.empty()
                : Optional.of(new MailingAddress(
                        needed(LINE_1, "the street or P.O. box", scope),
                        typed(LINE_2, scope),
                        needed(CITY, "the city", scope),
                        state(scope),
                        zipCode(scope)));
    }

    /** The person's name as it is to stand on the letter; empty where that is as on file. */
    static Optional<String> name(VariableScope scope) {
        return typed(NAME, scope);
    }

    private static String state(VariableScope scope) {
        String state = needed(STATE, "the state", scope).toUpperCase(Locale.ROOT);
        if (!state.matches("[A-Z]{2}")) {
            throw new SubmissionRejectedException(STATE.name(), "Write the state with two letters, such as DC.");
        }
        return state;
    }

    private static ZipCode zipCode(VariableScope scope) {
        String zipCode = needed(ZIP_CODE, "the ZIP code", scope);
        if (!ZipCode.isWellFormed(zipCode)) {
            throw new SubmissionRejectedException(
                    ZIP_CODE.name(), "Write the ZIP code with five digits, such as 20001.");
        }
        return new ZipCode(zipCode);
    }

    private static String needed(Variable<String> field, String what, VariableScope scope) {
        return typed(field, scope)
                .orElseThrow(
                        () -> new SubmissionRejectedException(field.name(), "The address lacks %s.".formatted(what)));
    }

    private static Optional<String> typed(Variable<String> field, VariableScope scope) {
        Optional<String> text = field.find(scope)
                .map(PrintableText::withoutDirections)
                .map(String::strip)
                .filter(line -> PrintableText.printableLength(line) > 0);
        if (text.filter(line -> line.length() > LONGEST_LINE || line.contains("\n"))
                .isPresent()) {
            throw new SubmissionRejectedException(
                    field.name(), "This must be one line of at most %d characters.".formatted(LONGEST_LINE));
        }
        return text;
    }
}
