package frontdesk.web.operations;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.Incidents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is stuck, the largest group first.
 *
 * @param incidents grouped by flow, step and cause
 * @param next what to give as {@code after} for the next page; null where there is none
 */
record IncidentsView(List<Group> incidents, Optional<String> next) {
    static IncidentsView of(Incidents.Page page) {
        return new IncidentsView(page.groups().stream().map(Group::of).toList(), page.next());
    }

    /**
     * What stopped at the same step for the same cause.
     *
     * @param id to retry it by; the same on every node and at every time
     * @param flow the process key; null for work that belongs to no flow
     * @param label the diagram's words for the step
     * @param count all of them, where {@code items} holds those that stopped first
     */
    record Group(
            String id,
            Optional<String> flow,
            String step,
            String label,
            String cause,
            int count,
            Instant since,
            Instant latest,
            List<Item> items) {
        static Group of(Incidents.Group group) {
            return new Group(
                    group.id(),
                    group.flow(),
                    group.step(),
                    group.label(),
                    group.cause(),
                    group.count(),
                    group.since(),
                    group.latest(),
                    group.items().stream().map(Item::of).toList());
        }
    }

    /**
     * A step that is stuck.
     *
     * @param tries how often it was tried in vain
     */
    record Item(String id, Optional<String> referenceNumber, Instant since, int tries) {
        static Item of(Incidents.Item item) {
            return new Item(item.id(), item.request().map(ReferenceNumber::value), item.since(), item.tries());
        }
    }
}
