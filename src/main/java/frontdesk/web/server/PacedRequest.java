package frontdesk.web.server;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** A request whose body is read through {@link PacedBody}. */
final class PacedRequest extends HttpServletRequestWrapper {
    private final BodyPace pace;
    private final Semaphore readers;
    private Optional<PacedBody> body = Optional.empty();

    PacedRequest(HttpServletRequest request, BodyPace pace, Semaphore readers) {
        super(request);
        this.pace = pace;
        this.readers = readers;
    }

    void stop() {
        body.ifPresent(PacedBody::stop);
    }

    Optional<BodyReadAbortedException> refusal() {
        return body.flatMap(PacedBody::refusal);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body.isEmpty()) {
            body = Optional.of(new PacedBody(super.getInputStream(), pace, readers));
        }
        return body.get();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        Charset charset = Optional.ofNullable(getCharacterEncoding())
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }
}
