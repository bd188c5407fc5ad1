package frontdesk.web.models;

import frontdesk.web.json.InvalidRequestException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.UploadContext;
import org.springframework.http.MediaType;

/** The files of a body: the parts of a form, as Camunda Modeler sends them, or one model as it is. */
final class ModelUploadReader {
    /** More than a flow has; each one is read and checked. */
    private static final int MOST_FILES = 100;

    /**
     * As the diagram names its process, which names its file. No attribute holds a "<", so that no part is read twice.
     */
    private static final Pattern PROCESS = Pattern.compile("<(?:\\w+:)?process\\s[^<>]*?\\bid=\"([\\w.-]+)\"");

    private static final String NONE =
            "The body holds no file; send a .bpmn, with the .dmn and .form that change with it.";

    private ModelUploadReader() {}

    /** @throws InvalidRequestException where it holds no file, or cannot be taken apart */
    static SortedMap<String, byte[]> in(byte[] body, MediaType type) {
        var files = new TreeMap<String, byte[]>();
        if (MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
            parts(body, type, files);
        } else if (body.length > 0) {
            files.put(name(body) + ".bpmn", body);
        }
        if (files.isEmpty()) {
            throw new InvalidRequestException("", NONE);
        }
        return files;
    }

    private static void parts(byte[] body, MediaType type, SortedMap<String, byte[]> files) {
        try {
            FileItemIterator parts = new FileUpload().getItemIterator(new ByteArrayUploadContext(body, type));
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                if (!part.isFormField()) {
                    add(part.getName(), part.openStream().readAllBytes(), files);
                }
            }
        } catch (FileUploadException | InvalidFileNameException | IOException broken) {
            throw new InvalidRequestException(
                    "", "The form cannot be taken apart; send each file as a part with its file name.");
        }
    }

    private static void add(String name, byte[] file, SortedMap<String, byte[]> files) {
        if (files.size() == MOST_FILES) {
            throw new InvalidRequestException("", "The form has more than %d files.".formatted(MOST_FILES));
        }
        files.put(name, file);
    }

    private static String name(byte[] model) {
        Matcher process = PROCESS.matcher(new String(model, StandardCharsets.UTF_8));
        return process.find() ? process.group(1) : "model";
    }

    /** A form that lies in memory, as the library that takes forms apart wants to be told. */
    private record ByteArrayUploadContext(byte[] body, MediaType type) implements UploadContext {
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
}
