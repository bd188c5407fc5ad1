package frontdesk.support.gateway;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How the gateway behaves: towards the next calls, towards one reference, or towards everybody. */
public final class GatewayFaultMode {
    private final Queue<GatewayFault> next = new ConcurrentLinkedQueue<>();
    private final Map<String, GatewayFault> byReference = new ConcurrentHashMap<>();
    private volatile GatewayFault always = GatewayFault.NONE;
    private volatile CountDownLatch release = new CountDownLatch(1);
    private volatile boolean deaf;
    private volatile boolean passingOver;

    GatewayFaultMode() {}

    /** Towards the next messages, one each, in this order, before anything else. */
    public GatewayFaultMode next(GatewayFault... faults) {
        next.addAll(List.of(faults));
        return this;
    }

    /** Towards every message with this reference. */
    public GatewayFaultMode towards(String reference, GatewayFault fault) {
        byReference.put(reference, fault);
        return this;
    }

    public GatewayFaultMode always(GatewayFault fault) {
        always = fault;
        return this;
    }

    /** Cannot tell what became of a message, as long as this is so. */
    public GatewayFaultMode deaf(boolean isSo) {
        deaf = isSo;
        return this;
    }

    /** Answers a question about one reference with all messages, as a gateway does that does not know the parameter. */
    public GatewayFaultMode passingOverReferences(boolean isSo) {
        passingOver = isSo;
        return this;
    }

    /** Works as it should again, and lets go of the calls that hang. */
    public void good() {
        next.clear();
        byReference.clear();
        always = GatewayFault.NONE;
        deaf = false;
        passingOver = false;
        release();
    }

    /** Lets go of the calls that hang; their connections are dropped. */
    public void release() {
        release.countDown();
        release = new CountDownLatch(1);
    }

    GatewayFault towards(String reference) {
        GatewayFault first = next.poll();
        return first != null ? first : byReference.getOrDefault(reference, always);
    }

    boolean isDeaf() {
        return deaf;
    }

    boolean passesOverReferences() {
        return passingOver;
    }

    void awaitRelease() {
        try {
            release.await(10, TimeUnit.MINUTES);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
