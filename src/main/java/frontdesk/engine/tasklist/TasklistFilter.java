package frontdesk.engine.tasklist;

import java.util.List;

/**
 * A list of tasks that Tasklist offers ready-made. A flow declares its own as beans of this type.
 *
 * @param position lists with a low one stand further up
 * @param groups who finds the list in Tasklist
 * @param selection which tasks are on it; the officer's permissions narrow it further
 * @param shown the variables on each card
 */
public record TasklistFilter(
        String name,
        String description,
        int position,
        List<String> groups,
        TaskSelection selection,
        List<Column> shown) {
    /** Who finds the lists of officers' tasks. */
    public static final List<String> OFFICERS = List.of("contact-center-officer", "supervisor", "protected-cases");

    /** A variable on a card, and the label before it. */
    public record Column(String variable, String label) {}
}
