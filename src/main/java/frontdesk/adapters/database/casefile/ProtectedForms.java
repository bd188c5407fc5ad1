package frontdesk.adapters.database.casefile;

import frontdesk.domain.casefile.CaseFile;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The forms whose cases are protected, with their supplements: {@code I-918} is also {@code I-918A}. A feed does not
 * tell which I-360 is one under VAWA, so each of them is protected.
 */
@Component
public class ProtectedForms {
    private final Set<String> forms;

    ProtectedForms(@Value("${frontdesk.protected-forms:I-360,I-914,I-918,I-929}") Set<String> forms) {
        this.forms = Set.copyOf(forms);
    }

    /** Whether the system of record or the form says that the case is protected. */
    boolean isProtected(CaseFile caseFile) {
        return caseFile.isProtected() || forms.contains(caseFile.form().replaceFirst("[A-Z]+$", ""));
    }
}
