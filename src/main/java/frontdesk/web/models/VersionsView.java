package frontdesk.web.models;

import frontdesk.ports.operations.ModelCatalog;
import java.util.List;
import java.util.Optional;

/**
 * Some versions of a flow.
 *
 * @param versions the newest first
 * @param next what to give as {@code after} for the next page; null where there is none
 */
record VersionsView(List<ModelsView.Edition> versions, Optional<Integer> next) {
    static VersionsView of(ModelCatalog.Versions versions) {
        return new VersionsView(
                versions.page().stream().map(ModelsView.Edition::of).toList(), versions.next());
    }
}
