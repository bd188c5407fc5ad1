package frontdesk.demo.sample;

import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.OperatorReadable;

/** A flow has not taken its sample request. Sample requests name nobody, so that the failure may speak for itself. */
final class SampleRequestException extends RuntimeException implements OperatorReadable {
    private static final long serialVersionUID = 1L;

    SampleRequestException(SampleRequest sample, RuntimeException failure) {
        super(
                FlowFailureException.behind(failure)
                        .map(Throwable::getMessage)
                        .orElseGet(() -> "The flow \"%s\" has not taken one%s: %s"
                                .formatted(
                                        sample.kind(),
                                        sample.task()
                                                .map(" at \"%s\""::formatted)
                                                .orElse(""),
                                        failure.getMessage())),
                failure);
    }
}
