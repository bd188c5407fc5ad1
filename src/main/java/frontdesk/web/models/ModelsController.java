package frontdesk.web.models;

import frontdesk.ports.operations.ModelCatalog;
import frontdesk.ports.operations.OverwrittenChanges;
import frontdesk.ports.operations.WorkingCopyStatus;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is published, and how it works in practice; behind the page {@code /models}. */
@Tag(name = "Models", description = "What is published, what a change would do, and moving cases to another version.")
@RestController
@RequestMapping("/api/v1/models")
class ModelsController {
    /** As text, whatever it is: a browser that is sent to a file shows it and runs nothing of it. */
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private static final int VERSIONS = 100;

    private final ModelCatalog models;
    private final OverwrittenChanges overwritten;
    private final ObjectProvider<WorkingCopyStatus> workingCopy;

    ModelsController(
            ModelCatalog models, OverwrittenChanges overwritten, ObjectProvider<WorkingCopyStatus> workingCopy) {
        this.models = models;
        this.overwritten = overwritten;
        this.workingCopy = workingCopy;
    }

    @Operation(
            summary = "All flows with their newest versions",
            description = "How many cases are under way on each version, what is stuck, and, in the embedded default,"
                    + " what became of the last save in the folders of models. No case is named.")
    @GetMapping
    ModelsView all() {
        List<WorkingCopyStatus.Saved> saved = workingCopy.stream()
                .flatMap(folders -> folders.saved().stream())
                .toList();
        return ModelsView.of(models.flows(VERSIONS), saved);
    }

    @Operation(
            summary = "The versions of a flow, the newest first",
            description = "As with the flows, which have the 100 newest: how many cases are under way on each.")
    @GetMapping("/{key}/versions")
    VersionsView versions(
            @PathVariable String key,
            @Parameter(description = "What the page before gave as next.") @RequestParam Optional<Integer> after,
            @Parameter(description = "How many versions, 1 to 1,000; 100 where nothing is said.") @RequestParam
                    Optional<Integer> limit) {
        return VersionsView.of(
                models.olderVersions(key, after.orElse(Integer.MAX_VALUE), PageLimit.of(limit, VERSIONS)));
    }

    @Operation(
            summary = "A version with its files and steps",
            description = "How many cases stand at each step now, and how long it took those who left it in the last"
                    + " 90 days: half of them no longer than the median, 90% no longer than the second figure. A warning"
                    + " says whose changes it left out, as far as comparing it with the versions before shows that.")
    @GetMapping("/{key}/versions/{version}")
    VersionView version(@PathVariable String key, @PathVariable int version) {
        return models.version(key, version)
                .map(found -> VersionView.of(found, overwritten.of(key, version)))
                .orElseThrow(
                        () -> new NotFoundException("There is no version %d of a flow '%s'.".formatted(version, key)));
    }

    @Operation(summary = "A file of a version", description = "A model, table or form as it was published.")
    @GetMapping(path = "/{key}/versions/{version}/files/{name}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable int version, @PathVariable String name) {
        return models.file(key, version, name)
                .map(content -> ResponseEntity.ok().contentType(TEXT).body(content))
                .orElseThrow(() -> new NotFoundException(
                        "Version %d of the flow '%s' has no file '%s'.".formatted(version, key, name)));
    }

    /**
     * Some versions of a flow.
     *
     * @param versions the newest first
     * @param next what to give as {@code after} for the next page; null where there is none
     */
    @Schema(name = "VersionsView")
    record VersionsView(List<ModelsView.Edition> versions, Optional<Integer> next) {
        static VersionsView of(ModelCatalog.Versions versions) {
            return new VersionsView(
                    versions.page().stream().map(ModelsView.Edition::of).toList(), versions.next());
        }
    }

    /**
     * A version of a flow.
     *
     * @param files by their names: the model first, then tables and forms
     * @param warning whose changes it left out; null where it left out none
     * @param steps tasks, events and gateways as drawn, from left to right
     */
    @Schema(name = "VersionView")
    record VersionView(String key, int version, List<String> files, Optional<Warning> warning, List<Step> steps) {
        static VersionView of(ModelCatalog.Version version, Optional<OverwrittenChanges.Warning> warning) {
            return new VersionView(
                    version.key(),
                    version.version(),
                    version.files(),
                    warning.map(left -> new Warning(left.file(), left.text())),
                    version.steps().stream().map(Step::of).toList());
        }

        /**
         * Something to look at.
         *
         * @param file where it is to be seen
         */
        record Warning(String file, String message) {}

        /**
         * A step.
         *
         * @param label the diagram's words; empty where it has none
         * @param cases that stand there now
         * @param incidents that are open there
         * @param times how long it took; null where no case has left it lately
         */
        record Step(String id, String label, long cases, long incidents, Optional<Times> times) {
            static Step of(ModelCatalog.Step step) {
                return new Step(
                        step.id(),
                        step.label(),
                        step.cases(),
                        step.incidents(),
                        step.times().map(Times::of));
            }
        }

        /**
         * How long a step took, waiting included.
         *
         * @param left how many left it in the last 90 days
         * @param medianSeconds half of them took no longer
         * @param ninetyPercentSeconds 90% of them took no longer
         */
        record Times(long left, long medianSeconds, long ninetyPercentSeconds) {
            static Times of(ModelCatalog.Times times) {
                return new Times(
                        times.left(),
                        times.median().toSeconds(),
                        times.ninetyPercent().toSeconds());
            }
        }
    }
}
