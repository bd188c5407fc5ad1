package frontdesk.domain.request;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may be at the centre: the groups that accounts and tokens carry. There are no others. */
public enum AccessRole {
    /** Works on the centre's tasks. */
    OFFICER("contact-center-officer", "Contact center officers"),
    /** An officer trained for cases under 8 U.S.C. 1367, whose tasks are offered to nobody else. */
    PROTECTED_CASES("protected-cases", "Officers trained for protected cases"),
    /** An officer who also sees to the tasks of the others. */
    SUPERVISOR("supervisor", "Supervisors"),
    /** Draws and publishes models; sees no customer's data. */
    ANALYST("analyst", "Analysts"),
    /** Keeps the engine running; works on no task. */
    OPERATOR("operator", "Operators"),
    /** A system that submits requests and reads what became of them. */
    INTEGRATION("integration", "Connected systems");

    private final String group;
    private final String label;

    AccessRole(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** The name of the group, as in accounts, tokens and models. */
    public String group() {
        return group;
    }

    /** What the group is called on a screen. */
    public String label() {
        return label;
    }

    /** Whether the centre's tasks, and the briefs on them, are for this role. */
    public boolean worksOnTasks() {
        return this == OFFICER || this == PROTECTED_CASES || this == SUPERVISOR;
    }

    /** The role of a group, if the group is one of these. */
    public static Optional<AccessRole> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }
}
