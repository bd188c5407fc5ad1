package frontdesk.house.ruin.adapters.messages;

record SendsByItself(DeliveryChannel channel) {
    void greet() {
        channel.deliver("Hello");
    }
}
