package frontdesk.domain.casefile;

import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.domain.request.Requester;
import frontdesk.domain.request.Requester.Role;
import java.util.Optional;
import java.util.function.Function;

/**
 * The case that a requester has shown to know: with its date of birth, and for a representative as the one on file.
 * Anybody else is a stranger, to whom it must look as if there were no such case.
 */
public record ProvenCase(CaseFile caseFile, Requester requester) {
    /**
     * Empty for a stranger, and where there is no case.
     *
     * @param found the case under the number that is claimed
     */
    public static Optional<ProvenCase> of(Optional<CaseFile> found, CaseClaim claim) {
        return found.filter(caseFile -> caseFile.applicant().dateOfBirth().equals(claim.dateOfBirth()))
                .map(caseFile -> new ProvenCase(caseFile, claim.requester()))
                .filter(ProvenCase::isOnFile);
    }

    /** Whether the party's online account is linked already. */
    public boolean isLinked() {
        return byRole(caseFile.accountNumber(), Representative::accountNumber).isPresent();
    }

    /** Whether the requester may act on the case: a representative needs a Form G-28 on file. */
    public boolean mayAct() {
        return !isRepresentative() || representative().g28OnFile();
    }

    /** Where the party's letters go. */
    public Optional<MailingAddress> address() {
        return byRole(Optional.of(caseFile.applicant().mailingAddress()), Representative::mailingAddress);
    }

    /** The party's e-mail address on file, whatever address the request came with. */
    public String email() {
        return isRepresentative()
                ? representative().email()
                : caseFile.applicant().email();
    }

    /** The party's name on file. */
    public String name() {
        return isRepresentative()
                ? representative().name()
                : caseFile.applicant().name();
    }

    private boolean isOnFile() {
        return !isRepresentative()
                || caseFile.representative()
                        .filter(onFile -> onFile.is(requester))
                        .isPresent();
    }

    private boolean isRepresentative() {
        return requester.role() == Role.REPRESENTATIVE;
    }

    private Representative representative() {
        return caseFile.representative().orElseThrow();
    }

    private <T> Optional<T> byRole(Optional<T> applicants, Function<Representative, Optional<T>> representatives) {
        return isRepresentative() ? caseFile.representative().flatMap(representatives) : applicants;
    }
}
