package frontdesk.adapters.notify;

import frontdesk.adapters.messages.Handover;
import frontdesk.adapters.messages.HeardWords;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.json.JSONException;
import org.json.JSONObject;
import uk.gov.service.notify.NotificationClientException;

/**
 * What it means that the gateway did not say yes to a message.
 *
 * @param gateway what operators call it, such as {@code text gateway}
 * @param address masked in what it said
 */
record GatewayRefusal(String gateway, String address) {
    Handover outcome(NotificationClientException failed) {
        if (failed.getCause() instanceof NoAnswer silence) {
            return silence.mayHaveArrived()
                    ? new Handover.Unknown("The " + gateway + " did not say whether it has taken the message.")
                    : new Handover.NotTaken("The " + gateway + " could not be reached.");
        }
        return failed.getCause() == null ? answered(failed.getHttpResult(), words(failed)) : broken();
    }

    /** Of an exchange that ended in a way nobody foresaw, so that nothing is known of the message. */
    Handover broken() {
        return new Handover.Unknown("The answer of the " + gateway + " could not be read.");
    }

    private Handover answered(int status, String said) {
        if (status == 400 && !isAboutTemplate(said)) {
            return new Handover.Refused("The " + gateway + " refused the message: " + said);
        }
        return switch (status) {
            case 401, 403 -> new Handover.NotTaken("The " + gateway + " refused our key: " + said);
            case 400, 404 ->
                new Handover.NotTaken("The " + gateway + " does not know our template or address: " + said);
            case 429 -> new Handover.NotTaken("The " + gateway + " takes no more messages from us now.");
            default -> other(status);
        };
    }

    /** An error of the gateway's own can come before it has taken the message, or after. */
    private Handover other(int status) {
        String why = "The " + gateway + " answered with status " + status + ".";
        boolean certainlyNot = status >= 300 && status < 500;
        return certainlyNot ? new Handover.NotTaken(why) : new Handover.Unknown(why);
    }

    /** Some gateways say 400 to a template that is ours to mend; the customer's number is right. */
    private static boolean isAboutTemplate(String said) {
        return said.contains("emplate") || said.contains("ersonalisation");
    }

    private String words(NotificationClientException failed) {
        return HeardWords.masked(errors(failed.getMessage()), address);
    }

    private static String errors(String said) {
        try {
            JSONObject answer = new JSONObject(said.substring(Math.max(0, said.indexOf('{'))));
            return StreamSupport.stream(answer.getJSONArray("errors").spliterator(), false)
                    .map(error -> ((JSONObject) error).getString("message"))
                    .collect(Collectors.joining("; "));
        } catch (JSONException | ClassCastException other) {
            return said;
        }
    }
}
