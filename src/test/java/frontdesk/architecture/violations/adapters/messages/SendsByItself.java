package frontdesk.architecture.violations.adapters.messages;

record SendsByItself(DeliveryChannel channel) {
    void greet() {
        channel.deliver("Hello");
    }
}
