package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.web.problem.ProblemType;
import frontdesk.web.server.BodyReadAbortedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Prevents that whoever sends a body too slowly to the engine's interface is told that the server has broken. */
class EngineProblemResponseFilterTest {
    @Test
    void aBodyThatWasGivenUpIsTheSendersFault() {
        BodyReadAbortedException refusal = mock();
        when(refusal.kind()).thenReturn(ProblemType.BODY_TOO_SLOW);
        when(refusal.getMessage()).thenReturn("The body came too slowly.");
        ContainerRequestContext request = mock();
        IOException wrapped = new IOException("The body cannot be read", refusal);
        when(request.getProperty(anyString())).thenReturn(wrapped);
        ContainerResponseContext response = mock();
        when(response.getStatus()).thenReturn(408);

        new EngineProblemResponseFilter().filter(request, response);

        ArgumentCaptor<Map<String, Object>> problem = ArgumentCaptor.captor();
        verify(response).setStatus(408);
        verify(response).setEntity(problem.capture(), any(), any());
        assertThat(problem.getValue())
                .containsEntry("status", 408)
                .containsEntry("detail", "The body came too slowly.");
    }

    /** Prevents that an officer whose case goes in circles reads of an unexpected error, and no cause. */
    @Test
    void whatSomebodyHasToLookAtFirstIsSaidInItsOwnWords() {
        ContainerRequestContext request = mock();
        when(request.getProperty(anyString()))
                .thenReturn(
                        new ProcessEngineException("of the inside", new ManualInterventionException("Find out why.")));
        ContainerResponseContext response = mock();
        when(response.getStatus()).thenReturn(500, 503);
        when(response.getEntity()).thenReturn(new ExceptionDto());
        when(response.getHeaders()).thenReturn(new MultivaluedHashMap<>());

        new EngineProblemResponseFilter().filter(request, response);

        ArgumentCaptor<Map<String, Object>> problem = ArgumentCaptor.captor();
        verify(response).setStatus(503);
        verify(response).setEntity(problem.capture(), any(), any());
        assertThat(problem.getValue()).containsEntry("detail", "Find out why.");
    }
}
