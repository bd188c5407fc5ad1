package frontdesk.flows.textaheadcallback.process;

import frontdesk.domain.messaging.TextPhrase;
import frontdesk.domain.messaging.TextPhrase.Meaning;
import frontdesk.domain.messaging.TextPhrase.Where;
import frontdesk.domain.messaging.TextPhrases;
import frontdesk.domain.request.Language;
import frontdesk.ports.text.PhrasesInForce;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.stereotype.Component;

/** The phrases of the decision table {@value #KEY}, read anew once another version of it is published. */
@Component
public class PhraseTable implements PhrasesInForce {
    /** The table's key. */
    public static final String KEY = "text-phrases";

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final AtomicReference<Version> last = new AtomicReference<>(new Version("", new TextPhrases(List.of())));

    PhraseTable(ProcessEngineConfigurationImpl engine, RepositoryService repository) {
        this.engine = engine;
        this.repository = repository;
    }

    /** Whoever hands a text over: they need not be allowed to read models. */
    @Override
    public TextPhrases now() {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(this::latest))
                .phrases();
    }

    private Version latest() {
        String id = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(KEY)
                .latestVersion()
                .singleResult()
                .getId();
        return last.updateAndGet(
                known -> known.id().equals(id) ? known : new Version(id, read(repository.getDmnModelInstance(id))));
    }

    /** Reads the rows of a table with the inputs phrase and where and the outputs language and meaning. */
    public static TextPhrases read(DmnModelInstance table) {
        return new TextPhrases(table.getModelElementsByType(Rule.class).stream()
                .map(PhraseTable::phrase)
                .toList());
    }

    private static TextPhrase phrase(Rule row) {
        List<String> cells = Stream.of(row.getInputEntries(), row.getOutputEntries())
                .flatMap(Collection::stream)
                .map(PhraseTable::text)
                .toList();
        return new TextPhrase(
                List.of(cells.get(0).split("\\s+")),
                Where.valueOf(cells.get(1)),
                Language.ofCode(cells.get(2)),
                Meaning.valueOf(cells.get(3)));
    }

    private static String text(DmnElement cell) {
        return cell.getChildElementsByType(Text.class).stream()
                .map(text -> text.getTextContent().strip().replace("\"", ""))
                .findFirst()
                .orElse("");
    }

    private record Version(String id, TextPhrases phrases) {}
}
