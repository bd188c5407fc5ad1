package frontdesk.engine.validation.flow;

import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.validation.code.CodeCatalog;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Lets no node start with a flow of which something is missing that nobody would notice before a customer does. */
@Component
class FlowCompletenessCheck implements SmartInitializingSingleton {
    private final CodeCatalog code;

    FlowCompletenessCheck(ListableBeanFactory beans) {
        this.code = new CodeCatalog(beans);
    }

    /** @throws IllegalStateException naming all that is missing, and where to write it */
    @Override
    public void afterSingletonsInstantiated() {
        var finder = new FlowGapFinder(code);
        List<String> gaps = code.flows()
                .map(ProcessVariables::processKey)
                .flatMap(flow -> finder.gaps(flow).stream())
                .map(FlowGapFinder.Gap::toString)
                .toList();
        if (!gaps.isEmpty()) {
            throw new IllegalStateException(String.join("; ", gaps));
        }
    }
}
