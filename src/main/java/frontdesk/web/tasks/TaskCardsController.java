package frontdesk.web.tasks;

import frontdesk.domain.officer.DueWords;
import frontdesk.domain.officer.TimeThere;
import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.Language;
import frontdesk.engine.officer.TaskCards;
import frontdesk.engine.officer.TaskCards.Card;
import frontdesk.engine.officer.Workload;
import frontdesk.web.requests.CallerRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist shows on its cards and beside its lists, which the engine does not know. */
@Tag(name = "Tasks")
@RestController
@RequestMapping("/api/v1/tasks")
class TaskCardsController {
    private final TaskCards cards;
    private final Workload workload;
    private final InstantSource clock;

    TaskCardsController(TaskCards cards, Workload workload, InstantSource clock) {
        this.cards = cards;
        this.workload = workload;
        this.clock = clock;
    }

    @Operation(
            summary = "Show what the cards of tasks say",
            description =
                    "Of those that the caller sees: who asked, the language that they read, the office, when it is due"
                            + " in words, and of a call what time it is where the customer may be.")
    @PostMapping("/cards")
    CardsView cards(@RequestBody CardsBody body, Authentication caller) {
        return new CardsView(cards.of(SignedInOfficer.of(caller), body.tasks()).stream()
                .map(CardView::of)
                .toList());
    }

    @Operation(
            summary = "Show how many tasks wait on each list",
            description = "Of those that nobody holds. At most five seconds old.")
    @GetMapping("/lists")
    ListsView lists(Authentication caller) {
        return new ListsView(workload
                .ofListsLately(
                        clock.instant(),
                        CallerRoles.all().contains(AccessRole.PROTECTED_CASES),
                        SignedInOfficer.of(caller).groups())
                .stream()
                .map(list -> new ListView(list.name(), list.waiting()))
                .toList());
    }

    /** @param tasks their ids */
    @Schema(name = "CardsBody")
    record CardsBody(@NotNull @Size(max = TaskCards.PAGE) List<@NotNull String> tasks) {}

    @Schema(name = "CardsView")
    record CardsView(List<CardView> cards) {}

    /**
     * What a card says.
     *
     * @param language ISO 639-1
     * @param due such as "2 business days left"
     * @param urgency how pressing that is
     * @param there what time it is where the customer may be; null where nobody is to be called
     * @param goodToCall whether it is from 8:00 to 21:00 there; null where nobody is to be called
     * @param protectedCase whether it is for officers trained for protected cases alone
     * @param absentHolder the name of whoever holds it, where they are away today and the caller stands in for them
     */
    @Schema(name = "CardView")
    record CardView(
            String id,
            Optional<String> requester,
            Optional<String> language,
            Optional<String> office,
            Optional<String> due,
            Optional<DueWords.Urgency> urgency,
            Optional<String> there,
            Optional<Boolean> goodToCall,
            boolean protectedCase,
            Optional<String> absentHolder) {
        static CardView of(Card card) {
            return new CardView(
                    card.id(),
                    card.requester(),
                    card.language().map(Language::code),
                    card.office(),
                    card.due().map(DueWords::text),
                    card.due().map(DueWords::urgency),
                    card.there().map(TimeThere::text),
                    card.there().map(TimeThere::isGoodToCall),
                    card.isProtected(),
                    card.absentHolder());
        }
    }

    @Schema(name = "ListsView")
    record ListsView(List<ListView> lists) {}

    /** @param waiting how many of its tasks nobody holds */
    @Schema(name = "ListView")
    record ListView(String name, int waiting) {}
}
