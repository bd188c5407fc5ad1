package frontdesk.flows.__package__.process;

import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.Variable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every variable of the flow: its public constants of type {@link Variable}. No name, address or free text is among them. */
@Component
public class __Flow__Variables implements ProcessVariables {
    @Override
    public String processKey() {
        return __Flow__Process.KEY;
    }

    @Override
    public Optional<ProcessDataContract> dataContract() {
        return Optional.of(new ProcessDataContract(
                ProcessDataContract.byName(all()),
                ProcessDataContract.namesOf(REFERENCE_NUMBER),
                Map.of(),
                Map.of("request-withdrawn", Set.of())));
    }
}
