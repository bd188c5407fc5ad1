package frontdesk.adapters.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.channel.GatewayErrorMasker;
import java.util.List;

/**
 * What it means that the gateway did not say yes to a message.
 *
 * @param gateway what operators call it, such as {@code text gateway}
 * @param address masked in what it said
 */
record NotifyErrorMapper(String gateway, String address) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of an exchange that ended without an answer. */
    DeliveryResult unanswered(NoResponseException silence) {
        return silence.mayHaveArrived()
                ? new DeliveryResult.Unknown("The " + gateway + " did not say whether it has taken the message.")
                : new DeliveryResult.NotTaken("The " + gateway + " could not be reached.");
    }

    /** Of an exchange that ended in a way nobody foresaw, so that nothing is known of the message. */
    DeliveryResult unreadable() {
        return new DeliveryResult.Unknown("The answer of the " + gateway + " could not be read.");
    }

    /**
     * Of an answer that says no.
     *
     * @param body as the gateway wrote it
     */
    DeliveryResult answered(int status, String body) {
        String said = GatewayErrorMasker.masked(errors(body), address);
        if (status == 400 && !isAboutTemplate(said)) {
            return new DeliveryResult.Refused("The " + gateway + " refused the message: " + said);
        }
        return switch (status) {
            case 401, 403 -> new DeliveryResult.NotTaken("The " + gateway + " refused our key: " + said);
            case 400, 404 ->
                new DeliveryResult.NotTaken("The " + gateway + " does not know our template or address: " + said);
            case 429 -> new DeliveryResult.NotTaken("The " + gateway + " takes no more messages from us now.");
            default -> other(status);
        };
    }

    /** An error of the gateway's own can come before it has taken the message, or after. */
    private DeliveryResult other(int status) {
        String why = "The " + gateway + " answered with status " + status + ".";
        boolean certainlyNot = status >= 300 && status < 500;
        return certainlyNot ? new DeliveryResult.NotTaken(why) : new DeliveryResult.Unknown(why);
    }

    /** Some gateways say 400 to a template that is ours to fix; the customer's number is right. */
    private static boolean isAboutTemplate(String said) {
        return said.contains("emplate") || said.contains("ersonalisation");
    }

    private static String errors(String body) {
        try {
            List<String> messages = JSON.readTree(body).path("errors").findValuesAsText("message");
            return messages.isEmpty() ? body : String.join("; ", messages);
        } catch (JsonProcessingException other) {
            return body;
        }
    }
}
