package frontdesk.ports.officer;

import frontdesk.domain.officer.Skills;
import java.util.Map;

/** What people can do, as supervisors have recorded it. */
public interface OfficerSkills {
    /** Writes them down in place of earlier ones. */
    void put(String account, Skills skills);

    /** {@link Skills#UNRECORDED} where nothing is recorded. */
    Skills of(String account);

    /** Of everybody of whom something is recorded, by account. */
    Map<String, Skills> all();
}
