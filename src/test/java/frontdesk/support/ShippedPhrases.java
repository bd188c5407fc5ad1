package frontdesk.support;

import frontdesk.domain.messaging.TextPhrases;
import frontdesk.flows.textaheadcallback.process.PhraseTable;
import java.io.File;
import org.camunda.bpm.model.dmn.Dmn;

/** The phrases of the table that Frontdesk brings along. */
public final class ShippedPhrases {
    private ShippedPhrases() {}

    public static TextPhrases all() {
        return PhraseTable.read(
                Dmn.readModelFromFile(new File("processes/text-ahead-callback/" + PhraseTable.KEY + ".dmn")));
    }
}
