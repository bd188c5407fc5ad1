package frontdesk.web.claim;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.engine.request.ProcessStarter;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.web.json.JsonBodyReader;
import frontdesk.web.requests.RequestStartController;

/**
 * Where the requests of one flow come in that claim a case. No case is looked up here, so that the answer takes as long
 * whether there is one or not, and nobody guesses a date of birth.
 *
 * @param <B> the record that bodies are read into
 */
public abstract class ClaimStartController<B extends Record & ClaimBody> extends RequestStartController<B> {
    private final String processKey;
    private final DateOfBirthGuard guard;

    /** @param processKey of the flow, for which callers and wrong dates of birth are counted */
    protected ClaimStartController(
            String processKey, Class<B> body, JsonBodyReader bodies, ProcessStarter processes, DateOfBirthGuard guard) {
        super(processKey, body, bodies, processes);
        this.processKey = processKey;
        this.guard = guard;
    }

    /** What a body asks for, as the record of requests keeps it. */
    protected abstract NewRequest newRequest(CaseClaim claim, B asked);

    @Override
    protected final NewRequest newRequest(B asked) {
        CaseClaim claim = asked.toClaim();
        guard.admit(processKey, claim);
        return newRequest(claim, asked);
    }
}
