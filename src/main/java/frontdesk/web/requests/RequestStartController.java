package frontdesk.web.requests;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.request.ProcessStarter;
import frontdesk.ports.request.ProcessStartHandler;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.web.json.JsonBodyReader;
import org.springframework.http.ResponseEntity;

/**
 * Where the requests of one flow come in: at an address of the REST API, which the flow's controller maps and answers by
 * {@link #start}, and at the engine's own start endpoint. Both read the same body by the same rules.
 *
 * @param <B> the record that bodies are read into
 */
public abstract class RequestStartController<B extends Record> implements ProcessStartHandler {
    private final String processKey;
    private final Class<B> body;
    private final JsonBodyReader bodies;
    private final ProcessStarter processes;

    /** @param processKey of the flow */
    protected RequestStartController(
            String processKey, Class<B> body, JsonBodyReader bodies, ProcessStarter processes) {
        this.processKey = processKey;
        this.body = body;
        this.bodies = bodies;
        this.processes = processes;
    }

    /** What a body asks for, as the record of requests keeps it. */
    protected abstract NewRequest newRequest(B asked);

    /** Writes the request down, starts the flow and answers with the reference number, or with a conflict. */
    protected final ResponseEntity<RequestReceivedResponse> start(B asked) {
        return RequestReceivedResponse.answer(processes.start(newRequest(asked)));
    }

    @Override
    public final String kind() {
        return processKey;
    }

    /** The same for those who start the flow at the engine's own endpoint. */
    @Override
    public final ReferenceNumber receive(String json) {
        return ProcessStartHandler.taken(processes.register(newRequest(bodies.readAtStart(json, body))));
    }
}
