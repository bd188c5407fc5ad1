package frontdesk.web.officers;

import frontdesk.domain.request.RequestStatus;
import frontdesk.ports.request.OpenTasks;
import frontdesk.ports.request.OpenTasks.OpenTask;
import frontdesk.ports.request.RequestFinder;
import frontdesk.ports.request.RequestFinder.Found;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.request.SearchKey;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.requests.CallerRoles;
import frontdesk.web.requests.ProtectedCaseGuard;
import frontdesk.web.validation.ShortText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where officers find anybody's request by what the person can tell them. */
@Tag(name = "Requests")
@RestController
@RequestMapping("/api/v1/requests")
class RequestSearchController {
    private static final int PAGE = 25;
    private static final String RULES =
            "By reference number, e-mail address, phone number, receipt number, A-number, or"
                    + " the beginning of any word of a name, accents or not. Newest first; by name in the order of names."
                    + " Requests about protected cases are found by members of protected-cases alone.";

    private static final Comparator<Found> NEWEST_FIRST = Comparator.comparing(
                    (Found found) -> found.request().receivedAt())
            .thenComparing(found -> found.request().reference().value())
            .reversed();

    private final SearchQueryReader reader;
    private final RequestFinder finder;
    private final OpenTasks tasks;
    private final ProtectedCaseGuard guard;

    RequestSearchController(SearchQueryReader reader, RequestFinder finder, OpenTasks tasks, ProtectedCaseGuard guard) {
        this.reader = reader;
        this.finder = finder;
        this.tasks = tasks;
        this.guard = guard;
    }

    @Operation(
            summary = "Find requests, without a trace of whom in any address",
            description = RULES + " Addresses end up in logs of proxies and in histories of browsers; so people's names"
                    + " and numbers belong into a body.")
    @PostMapping("/search")
    @Transactional(readOnly = true)
    FoundRequestsView search(@RequestBody SearchBody body) {
        return page(body.query(), body.after());
    }

    @Operation(summary = "Find requests", description = RULES)
    @GetMapping
    @Transactional(readOnly = true)
    FoundRequestsView find(
            @Parameter(description = "What the person says of themselves or their request.") @RequestParam
                    Optional<String> query,
            @Parameter(description = "What the page before gave as next.") @RequestParam Optional<String> after) {
        return page(
                query.orElseThrow(() -> new InvalidRequestException(SearchQueryReader.FIELD, "is required")), after);
    }

    private FoundRequestsView page(String query, Optional<String> after) {
        List<SearchKey> keys = reader.read(query);
        Optional<PageToken> place = after.map(PageToken::read);
        Predicate<SearchKey> isName = SearchKey.Name.class::isInstance;
        boolean byName = place.map(PageToken::byName).orElse(false);
        List<Found> found = byName ? List.of() : found(keys, isName.negate(), place);
        if (found.isEmpty() && (place.isEmpty() || byName)) {
            byName = true;
            found = found(keys, isName, place);
        }
        return view(found, byName);
    }

    /** One more than a page, where there are. */
    private List<Found> found(List<SearchKey> keys, Predicate<SearchKey> which, Optional<PageToken> after) {
        List<SearchKey> chosen = keys.stream().filter(which).toList();
        List<Found> found = chosen.stream()
                .flatMap(
                        key -> finder.find(key, after.map(PageToken::place), guard.showsProtected(), PAGE + 1).stream())
                .distinct()
                .toList();
        return chosen.size() < 2
                ? found
                : found.stream().sorted(NEWEST_FIRST).limit(PAGE + 1L).toList();
    }

    private FoundRequestsView view(List<Found> found, boolean byName) {
        List<Request> shown = found.stream().limit(PAGE).map(Found::request).toList();
        var open = tasks.of(shown, CallerRoles.all());
        return new FoundRequestsView(
                shown.stream()
                        .map(request ->
                                FoundRequestsView.Line.of(request, open.getOrDefault(request.reference(), List.of())))
                        .toList(),
                found.size() > PAGE
                        ? Optional.of(new PageToken(byName, found.get(PAGE - 1).place()).text())
                        : Optional.empty());
    }

    /**
     * What somebody looks for.
     *
     * @param query as typed
     * @param after what the page before gave as next
     */
    @Schema(name = "SearchBody")
    record SearchBody(@NotNull @ShortText(max = 254) String query, Optional<String> after) {
        /** Nothing of it, so that a log never shows whom somebody looks for. */
        @Override
        public String toString() {
            return "SearchBody[masked]";
        }
    }

    /**
     * A page of the requests that were found.
     *
     * @param next to ask for the page after this one; null on the last one
     */
    @Schema(name = "FoundRequestsView")
    record FoundRequestsView(List<Line> requests, Optional<String> next) {
        /**
         * A request.
         *
         * @param name of whoever asked
         * @param task what is still to be done for it and is due first; null where nothing is
         */
        record Line(
                String referenceNumber,
                String kind,
                RequestStatus status,
                Optional<String> outcome,
                String name,
                Instant receivedAt,
                Optional<OpenTask> task) {
            static Line of(Request request, List<OpenTask> tasks) {
                return new Line(
                        request.reference().value(),
                        request.kind(),
                        request.status(),
                        request.outcome(),
                        request.requester().name(),
                        request.receivedAt(),
                        tasks.stream().findFirst());
            }
        }
    }
}
