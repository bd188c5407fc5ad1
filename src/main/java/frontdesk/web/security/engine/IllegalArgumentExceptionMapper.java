package frontdesk.web.security.engine;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;

/** An argument that the engine refuses is the caller's mistake, not the server's. */
class IllegalArgumentExceptionMapper implements ExceptionMapper<IllegalArgumentException> {
    @Override
    public Response toResponse(IllegalArgumentException refusal) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(ExceptionDto.fromException(refusal))
                .build();
    }
}
