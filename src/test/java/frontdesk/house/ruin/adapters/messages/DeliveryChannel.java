package frontdesk.house.ruin.adapters.messages;

public interface DeliveryChannel {
    void deliver(String message);
}
