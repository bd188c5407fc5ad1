package frontdesk.adapters.delivery;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A gateway that does what a test says, remembers what it took, and can be one of which nobody can ask anything. */
final class ScriptedChannel implements DeliveryChannel {
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final boolean canBeAsked;
    private volatile Supplier<DeliveryResult> next = ScriptedChannel::taken;
    private volatile boolean takes = true;

    ScriptedChannel(boolean canBeAsked) {
        this.canBeAsked = canBeAsked;
    }

    /** Says this to the next message. */
    ScriptedChannel says(boolean takesIt, Supplier<DeliveryResult> answer) {
        takes = takesIt;
        next = answer;
        return this;
    }

    /** The references it took, once for each time. */
    List<String> takenReferences() {
        return taken;
    }

    static DeliveryResult taken() {
        return new DeliveryResult.Taken(Optional.of("provider-1"));
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public boolean carries(Channel channel) {
        return true;
    }

    @Override
    public boolean canBeAsked() {
        return canBeAsked;
    }

    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        Supplier<DeliveryResult> answer = next;
        if (takes) {
            taken.add(message.reference());
        }
        says(true, ScriptedChannel::taken);
        return answer.get();
    }

    @Override
    public DeliveryResult lookUp(String reference) {
        return taken.contains(reference) ? taken() : new DeliveryResult.NotTaken("The gateway does not have it.");
    }
}
