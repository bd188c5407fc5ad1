package frontdesk.web.cases;

import frontdesk.web.json.InvalidRequestException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes a stream apart into lines without ever holding more than 64 KiB of it. */
final class LineReader {
    private static final int LONGEST = 64 * 1024;
    private static final int END = -1;

    private final InputStream stream;
    private long number;

    LineReader(InputStream stream) {
        this.stream = new BufferedInputStream(stream, LONGEST);
    }

    /** The next line that is not empty; none at the end of the stream. */
    Optional<Line> next() throws IOException {
        for (int first = stream.read(); first != END; first = stream.read()) {
            number++;
            Line line = read(first);
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private Line read(int first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        for (int next = first; next != '\n' && next != END; next = stream.read()) {
            length++;
            if (length <= LONGEST) {
                bytes.write(next);
            }
        }
        return new Line(number, bytes.toByteArray(), length > LONGEST);
    }

    /**
     * A line as it came.
     *
     * @param number from 1, empty lines counted
     * @param tooLong whether there was more of it
     */
    record Line(long number, byte[] bytes, boolean tooLong) {

        /** @throws InvalidRequestException where it is too long, or no UTF-8 */
        String text() {
            if (tooLong) {
                throw new InvalidRequestException("", "The line is longer than 64 KiB.");
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException undecodable) {
                throw new InvalidRequestException("", "The line is not UTF-8.");
            }
        }

        private boolean isBlank() {
            return new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
        }
    }
}
