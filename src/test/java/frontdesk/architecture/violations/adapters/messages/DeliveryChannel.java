package frontdesk.architecture.violations.adapters.messages;

public interface DeliveryChannel {
    void deliver(String message);
}
