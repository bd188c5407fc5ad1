package frontdesk.engine.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * Holds a diagram against the rules. Of a flow of Frontdesk, everything must be in step with its code. A model with a
 * name of its own is a draft: it may be drawn and deployed freely, as long as it runs no code.
 */
final class ModelCheck implements FileCheck {
    private static final List<ModelRule> OF_EVERY_MODEL = List.of(
            new NoForeignCode(),
            new ServiceTasksCallTheirFlow(),
            new ExpressionsUseKnownWords(),
            new TasksAreForOfficers());

    private static final List<ModelRule> OF_A_FLOW = List.of(
            new FileHoldsItsFlow(),
            new PiecesFitTogether(),
            new EventsAreClear(),
            new EveryPathLeadsOn(),
            new OnlyGatewaysPart(),
            new NoGatewayGetsStuck(),
            new JoinsComplete(),
            new EventGatewaysWait(),
            new ErrorsAreKnown(),
            new MessagesAreTold(),
            new WordsAreCalledRight(),
            new VariablesAreWritten(),
            new TablesAreUsedWhole(),
            new TypesAgree(),
            new EverythingIsDrawn(),
            new ChosenNames(),
            new OfficersTasksAreComplete(),
            new DecisionsAreAtHand(),
            new OutputsAreVariables(),
            new TimersAreWellWritten(),
            new GatewaysDecide(),
            new MessagesAreNamed(),
            new NothingIsUnused());

    private final CodeWords code;

    ModelCheck(CodeWords code) {
        this.code = code;
    }

    @Override
    public Stream<Finding> check(String file, byte[] content, Bundle bundle) {
        try {
            return check(file, Piece.read(content), bundle);
        } catch (SAXException unreadable) {
            return Stream.of(Finding.of(file, "is no well-formed XML: " + unreadable.getMessage()));
        }
    }

    private Stream<Finding> check(String file, Piece root, Bundle bundle) {
        var flow = Stream.concat(
                        Stream.of(Bundle.baseName(file)),
                        root.children("process").map(Piece::id))
                .map(code::flow)
                .flatMap(Optional::stream)
                .findFirst();
        var model = Model.of(file, root, bundle, flow, code);
        return Stream.concat(OF_EVERY_MODEL.stream(), flow.isPresent() ? OF_A_FLOW.stream() : Stream.empty())
                .flatMap(rule -> rule.check(model));
    }
}
