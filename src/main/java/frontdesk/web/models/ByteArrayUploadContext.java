package frontdesk.web.models;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload.UploadContext;
import org.springframework.http.MediaType;

/** A form that lies in memory, as the library that takes forms apart wants to be told. */
record ByteArrayUploadContext(byte[] body, MediaType type) implements UploadContext {
    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
        return type.toString();
    }

    /** The library has a better word for it, and asks for both. */
    @Override
    @SuppressWarnings("deprecation")
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long contentLength() {
        return body.length;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(body);
    }
}
