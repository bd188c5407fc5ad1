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

    /** A draft that does not keep to these is deployed, with a warning. */
    private static final List<ModelRule> OF_EVERY_DRAWING = List.of(
            new PiecesFitTogether(),
            new ChosenNames(),
            new EventsAreClear(),
            new EveryPathLeadsOn(),
            new OnlyGatewaysPart(),
            new GatewaysDecide(),
            new NoGatewayGetsStuck(),
            new JoinsComplete(),
            new EventGatewaysWait(),
            new TimersAreWellWritten(),
            new WordsAreCalledRight(),
            new MessagesAreNamed(),
            new ErrorsAreKnown(),
            new EverythingIsDrawn());

    private static final List<ModelRule> OF_A_FLOW = List.of(
            new FileHoldsItsFlow(),
            new OfficersTasksAreComplete(),
            new FormsShowWhatIsThere(),
            new DecisionsAreAtHand(),
            new TablesAreUsedWhole(),
            new OutputsAreVariables(),
            new VariablesAreWritten(),
            new TypesAgree(),
            new MessagesAreTold(),
            new SchemaHolds(),
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
        Stream<Finding> always = findings(OF_EVERY_MODEL, model);
        Stream<Finding> drawing = findings(OF_EVERY_DRAWING, model);
        return flow.isPresent()
                ? Stream.of(always, drawing, findings(OF_A_FLOW, model)).flatMap(findings -> findings)
                : Stream.concat(always, drawing.map(Finding::asWarning));
    }

    private static Stream<Finding> findings(List<ModelRule> rules, Model model) {
        return rules.stream().flatMap(rule -> rule.check(model));
    }
}
