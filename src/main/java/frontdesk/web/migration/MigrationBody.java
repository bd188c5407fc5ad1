package frontdesk.web.migration;

import frontdesk.ports.operations.InstanceMigration.Route;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.validation.ShortText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;

/**
 * From which version to which.
 *
 * @param elements what elements become that have another id in the other version; all others keep theirs
 */
record MigrationBody(
        @Min(1) int from,
        @Min(1) int to,
        @Valid @Size(max = 500) List<Renamed> elements) {

    /** @throws InvalidRequestException where an element is to become two things */
    Route toRoute(String flow) {
        var targets = new HashMap<String, String>();
        for (Renamed renamed : elements) {
            if (targets.put(renamed.element(), renamed.targetElement()) != null) {
                throw new InvalidRequestException(
                        "elements", "'%s' is named twice; say once what it becomes".formatted(renamed.element()));
            }
        }
        return new Route(flow, from, to, targets);
    }

    /** What an element becomes; both by their ids. */
    record Renamed(
            @NotNull @ShortText String element,
            @NotNull @ShortText String targetElement) {}
}
