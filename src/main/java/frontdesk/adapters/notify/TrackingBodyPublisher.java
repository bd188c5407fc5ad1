package frontdesk.adapters.notify;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/** The body of a request that notes when somebody begins to read it, which is once there is a connection to write to. */
final class TrackingBodyPublisher implements BodyPublisher {
    private final BodyPublisher content;
    private final AtomicBoolean begun = new AtomicBoolean();

    TrackingBodyPublisher(byte[] content) {
        this.content = content.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(content);
    }

    /** Whether the other side may have any of it. */
    boolean isBegun() {
        return begun.get();
    }

    @Override
    public long contentLength() {
        return content.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> reader) {
        begun.set(true);
        content.subscribe(reader);
    }
}
